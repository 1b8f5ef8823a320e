import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { findConversation } from './load-conversation.ts';

/** Ends the thread: it can be read but not written in, and mails to it are answered with a kind no. */
export async function closeConversation(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { conversationId }: { conversationId: string },
): Promise<void> {
  const conversation = await findConversation(tx, conversationId, 'lock');
  if (conversation.closedAt) return;
  const at = clock.now();
  await tx
    .updateTable('conversation')
    .set({ closedAt: at, closedByName: actor.citizenId ? null : actor.name })
    .where('id', '=', conversationId)
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'conversation.closed',
    citizenId: conversation.citizenId,
    subjectId: conversationId,
  });
}

/** Something came up after all. */
export async function reopenConversation(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { conversationId }: { conversationId: string },
): Promise<void> {
  const conversation = await findConversation(tx, conversationId, 'lock');
  // On the marketplace somebody may have been blocked or have left: they begin anew, by the door, or not at all.
  if (!conversation.closedAt || conversation.aboutKind === 'profile') return;
  await tx
    .updateTable('conversation')
    .set({ closedAt: null, closedByName: null })
    .where('id', '=', conversationId)
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'conversation.reopened',
    citizenId: conversation.citizenId,
    subjectId: conversationId,
  });
}
