import { sql } from 'kysely';
import { z } from 'zod';
import { type Actor, isOver, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { optionalText, ticked } from '#platform/http/form.ts';
import { isId, newId } from '#platform/id.ts';
import { isConsultant } from '../consultants.ts';

const idChosen = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value) ?? '',
  z.string().refine((text) => isId(text), 'chooseConsultant'),
);
const ids = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().refine((text) => isId(text), 'chooseCompanies')).max(1000),
);

export const handOverForm = z
  .object({ companies: ids, all: ticked, to: idChosen, note: optionalText(500) })
  .refine(({ companies, all }) => all || companies.length > 0, {
    path: ['companies'],
    message: 'chooseCompanies',
  });
export type HandOverInput = z.output<typeof handOverForm>;

export type HandedOver = { ok: true; count: number } | { ok: false; wrong: 'unknown-consultant' | 'nothing' };

/**
 * The companies get another responsible, for good: with them go the running placements the old one followed
 * there, and the follow-ups they owed. What is over keeps the name of who had it.
 * `fromId` with `all`: whose every company.
 */
export async function handOver(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: HandOverInput & { fromId: string | null },
): Promise<HandedOver> {
  if (!(await isConsultant(tx, input.to))) return { ok: false, wrong: 'unknown-consultant' };
  const chosen = await tx
    .selectFrom('company')
    .select(['id', 'consultantId'])
    .where('closedAt', 'is', null)
    // A consultant gives away their own only; of those nobody has, a manager chooses.
    .where('consultantId', input.fromId ? '=' : 'is', input.fromId)
    .where((eb) => (input.all && input.fromId ? eb.lit(true) : eb('id', 'in', nonEmpty(input.companies))))
    .where('consultantId', 'is distinct from', input.to)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (chosen.length === 0) return { ok: false, wrong: 'nothing' };
  const at = clock.now();
  const companyIds = chosen.map(({ id }) => id);
  await moveFollowing(tx, companyIds, input.to, clock.today());
  await tx
    .updateTable('company')
    .set({ consultantId: input.to, version: sql`version + 1` })
    .where('id', 'in', companyIds)
    .execute();
  await tx
    .insertInto('companyHandOver')
    .values(
      chosen.map(({ id, consultantId }) => ({
        id: newId(at.epochMilliseconds),
        companyId: id,
        fromId: consultantId,
        toId: input.to,
        note: input.note,
        at,
        byId: actor.accountId,
        byName: actor.name,
      })),
    )
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'company.handed-over',
    subjectId: companyIds.length === 1 ? companyIds[0]! : input.to,
    data: { companies: companyIds.length, to: input.to },
  });
  return { ok: true, count: chosen.length };
}

/** A list for `in` is never empty; this id is nobody's. */
const nonEmpty = (list: readonly string[]) =>
  list.length > 0 ? [...list] : ['00000000-0000-7000-8000-000000000000'];

async function moveFollowing(
  tx: Tx,
  companyIds: readonly string[],
  to: string,
  today: Temporal.PlainDate,
): Promise<void> {
  const running = sql`
    select p.id, k.consultant_id as old from company k
    join workplace w on w.company_id = k.id join placement p on p.workplace_id = w.id
    where k.id = any(${[...companyIds]}::uuid[]) and ${isOver(today)} is not true`;
  await sql`
    update follow_up f set owner_id = ${to}::uuid, version = f.version + 1 from (${running}) live
    where f.placement_id = live.id and f.owner_id = live.old and f.done_at is null and f.cancelled_at is null`.execute(
    tx,
  );
  await sql`
    update placement one set consultant_id = ${to}::uuid from (${running}) live
    where one.id = live.id and one.consultant_id = live.old`.execute(tx);
  // Who asked and has not been answered is answered by the new one.
  await sql`
    update inquiry i set consultant_id = ${to}::uuid from company k
    where k.id = any(${[...companyIds]}::uuid[]) and i.company_id = k.id and i.closed_at is null
      and i.consultant_id = k.consultant_id`.execute(tx);
}
