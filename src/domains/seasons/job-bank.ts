import { z } from 'zod';
import { type Actor, isStaff, recordEvent } from '#domains/access/index.ts';
import { INDUSTRIES } from '#domains/matching/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { takeTurns } from '#platform/database/take-turns.ts';
import { choices, date, onBehalfReason, optionalDate, optionalText, withDates } from '#platform/http/form.ts';

const place = withDates(
  ['readyFrom', 'readyUntil'],
  z
    .object({
      readyFrom: date(),
      readyUntil: optionalDate(),
      industries: choices(INDUSTRIES),
      note: optionalText(500),
    })
    .superRefine(({ readyFrom, readyUntil }, context) => {
      if (!(readyFrom instanceof Temporal.PlainDate && readyUntil instanceof Temporal.PlainDate)) return;
      if (Temporal.PlainDate.compare(readyUntil, readyFrom) < 0)
        context.addIssue({ code: 'custom', path: ['readyUntil'], message: 'order' });
    }),
);

const byStaff = z.object({ onBehalfReason: onBehalfReason(), onBehalfNote: optionalText(500) });
const bySelf = z.object({}).transform(() => ({ onBehalfReason: null, onBehalfNote: null }));
type Behalf = { onBehalfReason: string | null; onBehalfNote: string | null };

/** In the job bank of one's own free will: staff writes down what the person has said. */
export const behalfForm = (actor: Actor): z.ZodType<Behalf> => (isStaff(actor) ? byStaff : bySelf);
export const joinForm = (actor: Actor) => z.intersection(place, behalfForm(actor));
type Joining = z.output<ReturnType<typeof joinForm>>;

export interface Membership {
  readyFrom: Temporal.PlainDate;
  readyUntil: Temporal.PlainDate | null;
  industries: string[];
  note: string | null;
  version: number;
  leftAt: Temporal.Instant | null;
}

export async function membershipOf(tx: Tx, citizenId: string): Promise<Membership | null> {
  const row = await tx
    .selectFrom('jobBankMember')
    .select(['readyFrom', 'readyUntil', 'industries', 'note', 'version', 'leftAt'])
    .where('citizenId', '=', citizenId)
    .executeTakeFirst();
  return row ?? null;
}

const happening = (citizenId: string, kind: string, { onBehalfReason, onBehalfNote }: Behalf) => ({
  kind,
  citizenId,
  subjectId: citizenId,
  onBehalfOf: onBehalfReason ? ('citizen' as const) : null,
  onBehalfReason,
  data: onBehalfNote ? { onBehalfNote } : {},
});

/** `version` is the one the actor saw; 0 when there was none. */
export async function joinJobBank(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: Joining & { citizenId: string; version: number },
): Promise<'joined' | 'stale'> {
  const { citizenId, version, onBehalfNote: _, ...columns } = input;
  await takeTurns(tx, `job bank ${citizenId}`);
  const known = await membershipOf(tx, citizenId);
  if ((known?.version ?? 0) !== version) return 'stale';
  const row = { ...columns, changedAt: clock.now(), changedBy: actor.accountId, leftAt: null };
  await tx
    .insertInto('jobBankMember')
    .values({ citizenId, ...row })
    .onConflict((conflict) =>
      conflict.columns(['municipalityId', 'citizenId']).doUpdateSet({ ...row, version: version + 1 }),
    )
    .execute();
  await recordEvent(tx, clock, actor, happening(citizenId, 'job-bank.joined', input));
  return 'joined';
}

export async function leaveJobBank(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: Behalf & { citizenId: string },
): Promise<void> {
  const { citizenId, onBehalfReason } = input;
  const left = await tx
    .updateTable('jobBankMember')
    .set((eb) => ({
      leftAt: clock.now(),
      changedAt: clock.now(),
      changedBy: actor.accountId,
      onBehalfReason,
      version: eb('version', '+', 1),
    }))
    .where('citizenId', '=', citizenId)
    .where('leftAt', 'is', null)
    .returning('citizenId')
    .executeTakeFirst();
  if (left) await recordEvent(tx, clock, actor, happening(citizenId, 'job-bank.left', input));
}
