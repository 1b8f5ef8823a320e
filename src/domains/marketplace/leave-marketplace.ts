import { type Actor, recordEvent } from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { written } from './answer-offer.ts';
import { endContact } from './end-contact.ts';
import { refreshCards } from './refresh-cards.ts';

interface Leaving {
  citizenId: string;
  onBehalfReason: string | null;
}

/** Gone from every workplace at once, whatever was shown; those in a conversation get a kind last word. */
export async function leaveMarketplace(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { citizenId, onBehalfReason }: Leaving,
): Promise<void> {
  const words = textsFor('da').marketplace.contact.closedWords;
  const left = await takeDown(tx, clock, actor, { citizenId, onBehalfReason, lastWords: words });
  if (!left) return;
  await recordEvent(tx, clock, actor, {
    kind: 'marketplace.left',
    citizenId,
    subjectId: citizenId,
    onBehalfOf: onBehalfReason ? 'citizen' : null,
    onBehalfReason,
  });
}

/**
 * Takes the profile down and ends its threads, with the person's last words, or in silence when it is not their act.
 * Returns the workplaces that wrote with them; null for somebody who had left already.
 */
export async function takeDown(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { citizenId, onBehalfReason, lastWords }: Leaving & { lastWords: string | null },
): Promise<string[] | null> {
  const left = await tx
    .updateTable('marketplaceProfile')
    .set({ leftAt: clock.now(), publishedAt: null, ...written(clock, actor, onBehalfReason) })
    .where('citizenId', '=', citizenId)
    .where('acceptedAt', 'is not', null)
    .where('leftAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!left) return null;
  // Nothing is shown by itself when the person comes back another time.
  await tx
    .updateTable('marketplaceSection')
    .set({ shown: false })
    .where('citizenId', '=', citizenId)
    .execute();
  await refreshCards(tx, clock, citizenId);
  const open = await tx
    .selectFrom('marketplaceContact')
    .select(['conversationId', 'workplaceId'])
    .where('citizenId', '=', citizenId)
    .where('closedAt', 'is', null)
    .execute();
  for (const { conversationId } of open)
    await endContact(tx, clock, actor, {
      conversationId,
      reason: 'left',
      words: lastWords === null ? null : { party: 'citizen', text: lastWords, onBehalfReason },
    });
  return open.map(({ workplaceId }) => workplaceId);
}
