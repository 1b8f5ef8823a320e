import { sql } from 'kysely';
import { type Actor, closeDoorsTo, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { isConsultant } from './consultants.ts';
import { postalPlace } from './postal-place.ts';
import type { ChangeInput } from './workplace-form.ts';

export type Changed =
  | { ok: true }
  | { ok: false; wrong: 'stale' | 'unknown-postal-code' | 'unknown-consultant' };

/** `version` is the one the actor saw; a newer one in the database is told, not overwritten. */
export async function changeWorkplace(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { workplaceId, version, consultantId, ...input }: ChangeInput & { workplaceId: string; version: number },
): Promise<Changed> {
  const place = await postalPlace(tx, input.postalCode);
  if (!place) return { ok: false, wrong: 'unknown-postal-code' };
  if (consultantId && !(await isConsultant(tx, consultantId))) {
    return { ok: false, wrong: 'unknown-consultant' };
  }
  const before = await tx
    .selectFrom('workplace')
    .select(['contactEmail', 'contactPhone'])
    .where('id', '=', workplaceId)
    .executeTakeFirstOrThrow();
  const changed = await tx
    .updateTable('workplace')
    .set({ ...input, ...place, version: version + 1 })
    .where('id', '=', workplaceId)
    .where('version', '=', version)
    .returning('companyId')
    .executeTakeFirst();
  if (!changed) return { ok: false, wrong: 'stale' };
  await closeDoorsTo(
    tx,
    clock,
    { workplaceId },
    [before.contactEmail, before.contactPhone].filter(
      (known) => known !== input.contactEmail && known !== input.contactPhone,
    ),
  );
  if (consultantId !== undefined) await nameConsultant(tx, changed.companyId, consultantId);
  await recordEvent(tx, clock, actor, { kind: 'workplace.changed', subjectId: workplaceId });
  return { ok: true };
}

/** The company's consultant is that of all its places; the database carries it to them. */
async function nameConsultant(tx: Tx, companyId: string, consultantId: string | null): Promise<void> {
  await tx
    .updateTable('company')
    .set({ consultantId, version: sql`version + 1` })
    .where('id', '=', companyId)
    .where('consultantId', 'is distinct from', consultantId)
    .execute();
}
