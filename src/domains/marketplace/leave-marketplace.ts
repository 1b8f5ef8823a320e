import { type Actor, recordEvent } from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { written } from './answer-offer.ts';
import { endContact } from './end-contact.ts';
import { refreshCards } from './refresh-cards.ts';

/** Gone from every workplace at once, whatever was shown; those in a conversation get a kind last word. */
export async function leaveMarketplace(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { citizenId, onBehalfReason }: { citizenId: string; onBehalfReason: string | null },
): Promise<void> {
  const left = await tx
    .updateTable('marketplaceProfile')
    .set({ leftAt: clock.now(), publishedAt: null, ...written(clock, actor, onBehalfReason) })
    .where('citizenId', '=', citizenId)
    .where('acceptedAt', 'is not', null)
    .where('leftAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!left) return;
  // Nothing is shown by itself when the person comes back another time.
  await tx
    .updateTable('marketplaceSection')
    .set({ shown: false })
    .where('citizenId', '=', citizenId)
    .execute();
  await refreshCards(tx, clock, citizenId);
  const open = await tx
    .selectFrom('marketplaceContact')
    .select('conversationId')
    .where('citizenId', '=', citizenId)
    .where('closedAt', 'is', null)
    .execute();
  for (const { conversationId } of open)
    await endContact(tx, clock, actor, {
      conversationId,
      reason: 'left',
      words: { party: 'citizen', text: textsFor('da').marketplace.contact.closedWords, onBehalfReason },
    });
  await recordEvent(tx, clock, actor, {
    kind: 'marketplace.left',
    citizenId,
    subjectId: citizenId,
    onBehalfOf: onBehalfReason ? 'citizen' : null,
    onBehalfReason,
  });
}
