import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/** “Yes, we answer today”: the citizen can see it, and the workplace gets the day. */
export async function promiseAnswer(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  contact: { id: string; citizenId: string },
): Promise<void> {
  await tx
    .updateTable('marketplaceContact')
    .set({ promisedAt: clock.now() })
    .where('id', '=', contact.id)
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'marketplace.answer-promised',
    citizenId: contact.citizenId,
    subjectId: contact.id,
  });
}
