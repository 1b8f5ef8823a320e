import { type Actor, isStaff } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { ContactOutcome, Outcome } from './needs.ts';

export type StepKind =
  | 'wrote'
  | 'taken'
  | 'contacted'
  | 'handed-over'
  | 'rerouted'
  | 'not-spam'
  | 'reminded'
  | 'escalated'
  | 'closed'
  | 'reopened';

export interface Step {
  kind: StepKind;
  at: Temporal.Instant;
  actorName: string;
  party: 'employer' | 'staff' | 'site';
  channel: 'phone' | 'mail' | 'sms' | 'visit' | null;
  outcome: ContactOutcome | Outcome | null;
  toName: string | null;
  note: string | null;
}

type NewStep = Pick<Step, 'kind'> & Partial<Omit<Step, 'kind' | 'at' | 'actorName'>>;

/** One line of the history, in the transaction that made it. */
export async function addStep(
  tx: Tx,
  clock: Clock,
  actor: Pick<Actor, 'accountId' | 'name' | 'role' | 'link'>,
  inquiryId: string,
  { kind, party, channel = null, outcome = null, toName = null, note = null }: NewStep,
): Promise<void> {
  const at = clock.now();
  await tx
    .insertInto('inquiryStep')
    .values({
      id: newId(at.epochMilliseconds),
      inquiryId,
      kind,
      at,
      actorId: actor.accountId,
      actorName: actor.name,
      party: party ?? (isStaff(actor as Actor) ? 'staff' : 'employer'),
      channel,
      outcome,
      toName,
      note,
    })
    .execute();
}
