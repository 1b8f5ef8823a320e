import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { type Inquiry, stateOf } from './inquiry.ts';
import { loadInquiry } from './inquiry-queries.ts';
import { addStep } from './inquiry-steps.ts';

/** One more line from those who asked. What was closed is open again: they have not had what they needed. */
export async function writeLine(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { inquiryId, words }: { inquiryId: string; words: string },
): Promise<Inquiry> {
  const inquiry = await loadInquiry(tx, inquiryId, 'lock');
  const now = clock.now();
  await addStep(tx, clock, actor, inquiryId, { kind: 'wrote', note: words });
  if (stateOf(inquiry, now) === 'closed') await addStep(tx, clock, actor, inquiryId, { kind: 'reopened' });
  await tx
    .updateTable('inquiry')
    .set({ wroteAt: now, closedAt: null, closedBy: null, outcome: null, version: inquiry.version + 1 })
    .where('id', '=', inquiryId)
    .execute();
  await recordEvent(tx, clock, actor, { kind: 'inquiry.wrote-again', subjectId: inquiryId });
  return inquiry;
}
