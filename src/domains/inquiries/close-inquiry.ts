import type { Actor } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { addStep } from './inquiry-steps.ts';
import type { Outcome } from './needs.ts';
import { type Worked, workOn } from './work-on-inquiry.ts';

/** Nobody was reached, and the clock says so: these can be closed without an answer. */
const withoutAnswer: readonly Outcome[] = ['not-reached', 'spam'];

export const needsAnswer = (outcome: Outcome): boolean => !withoutAnswer.includes(outcome);

/** What came of it. @throws when it says something came of it that nobody has answered */
export const closeInquiry = (
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { outcome, note, ...which }: { inquiryId: string; version: number; outcome: Outcome; note: string | null },
): Promise<Worked> =>
  workOn(tx, clock, actor, { ...which, kind: 'closed' }, async (inquiry) => {
    if (needsAnswer(outcome) && !inquiry.answeredAt) throw new Error('Nobody has answered yet');
    await addStep(tx, clock, actor, inquiry.id, { kind: 'closed', outcome, note });
    return { closedAt: clock.now(), closedBy: actor.accountId, outcome, wroteAt: null };
  });
