import { z } from 'zod';
import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { date, optionalText, withDates } from '#platform/http/form.ts';
import { isId, newId } from '#platform/id.ts';
import { isConsultant } from '../consultants.ts';

const consultantChosen = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value) ?? '',
  z.string().refine((text) => isId(text), 'chooseConsultant'),
);

export const absenceForm = withDates(
  ['from', 'to'],
  z
    .object({
      accountId: consultantChosen,
      substituteId: consultantChosen,
      from: date(),
      to: date(),
      note: optionalText(300),
    })
    .superRefine(({ from, to, accountId, substituteId }, context) => {
      // A date that could not be read has its own sentence already.
      if (from && to && Temporal.PlainDate.compare(to, from) < 0)
        context.addIssue({ code: 'custom', path: ['to'], message: 'endsBeforeItBegins' });
      if (accountId && accountId === substituteId)
        context.addIssue({ code: 'custom', path: ['substituteId'], message: 'standsInForThemself' });
    }),
);
export type AbsenceInput = z.output<typeof absenceForm>;

export type AbsenceWrong = 'not-yours' | 'unknown-consultant' | 'unknown-substitute' | 'over' | 'overlaps';

/** One's own, or as a manager a colleague's who has fallen ill. */
export async function registerAbsence(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { accountId, substituteId, from, to, note }: AbsenceInput,
): Promise<{ ok: true } | { ok: false; wrong: AbsenceWrong }> {
  if (actor.role !== 'manager' && actor.accountId !== accountId) return { ok: false, wrong: 'not-yours' };
  if (Temporal.PlainDate.compare(to, clock.today()) < 0) return { ok: false, wrong: 'over' };
  if (!(await isConsultant(tx, accountId))) return { ok: false, wrong: 'unknown-consultant' };
  if (!(await isConsultant(tx, substituteId))) return { ok: false, wrong: 'unknown-substitute' };
  // Two at once would say two things about who takes what; the account's row lets one in at a time.
  await tx.selectFrom('account').select('id').where('id', '=', accountId).forUpdate().execute();
  const overlapping = await tx
    .selectFrom('consultantAbsence')
    .select('id')
    .where('accountId', '=', accountId)
    .where('cancelledAt', 'is', null)
    .where('fromDate', '<=', to)
    .where('toDate', '>=', from)
    .executeTakeFirst();
  if (overlapping) return { ok: false, wrong: 'overlaps' };
  const at = clock.now();
  await tx
    .insertInto('consultantAbsence')
    .values({
      id: newId(at.epochMilliseconds),
      accountId,
      substituteId,
      fromDate: from,
      toDate: to,
      note,
      registeredAt: at,
      registeredBy: actor.accountId,
    })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'consultant.absence-registered',
    subjectId: accountId,
    data: { from: from.toString(), to: to.toString(), substituteId },
  });
  return { ok: true };
}

/** Before it begins it is called off; once begun it ends today, and what happened until then stands. */
export async function endAbsence(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { absenceId }: { absenceId: string },
): Promise<boolean> {
  const found = await tx
    .selectFrom('consultantAbsence')
    .select(['accountId', 'fromDate', 'toDate'])
    .where('id', '=', absenceId)
    .where('cancelledAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!found || (actor.role !== 'manager' && found.accountId !== actor.accountId)) return false;
  const today = clock.today();
  const yesterday = today.subtract({ days: 1 });
  if (Temporal.PlainDate.compare(found.toDate, today) < 0) return false;
  const begun = Temporal.PlainDate.compare(found.fromDate, yesterday) <= 0;
  await tx
    .updateTable('consultantAbsence')
    .set(begun ? { toDate: yesterday } : { cancelledAt: clock.now(), cancelledBy: actor.accountId })
    .where('id', '=', absenceId)
    .execute();
  await recordEvent(tx, clock, actor, { kind: 'consultant.absence-ended', subjectId: found.accountId });
  return true;
}
