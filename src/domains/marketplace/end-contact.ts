import { type Actor, recordEvent } from '#domains/access/index.ts';
import { closeConversation, writeMessage } from '#domains/conversations/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

export type EndReason = 'citizen' | 'employer' | 'left' | 'blocked' | 'unanswered' | 'reported';

interface Ending {
  conversationId: string;
  reason: EndReason;
  /** The last words, and whose they are; null ends it in silence. */
  words: { party: 'citizen' | 'employer'; text: string; onBehalfReason: string | null } | null;
}

/** Ends the contact and its conversation; once. */
export async function endContact(tx: Tx, clock: Clock, actor: Actor, ending: Ending): Promise<void> {
  const { conversationId, reason, words } = ending;
  const ended = await tx
    .updateTable('marketplaceContact')
    .set({ closedAt: clock.now(), closedReason: reason })
    .where('conversationId', '=', conversationId)
    .where('closedAt', 'is', null)
    .returning(['id', 'citizenId'])
    .executeTakeFirst();
  if (!ended) return;
  const open = await tx
    .selectFrom('conversation')
    .select('id')
    .where('id', '=', conversationId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  if (open && words) await sayLast(tx, clock, actor, conversationId, words);
  if (open) await closeConversation(tx, clock, actor, { conversationId });
  await recordEvent(tx, clock, actor, {
    kind: 'marketplace.contact-ended',
    citizenId: ended.citizenId,
    subjectId: ended.id,
    onBehalfOf: words?.onBehalfReason ? words.party : null,
    onBehalfReason: words?.onBehalfReason ?? null,
    data: { reason },
  });
}

async function sayLast(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  conversationId: string,
  { party, text, onBehalfReason }: NonNullable<Ending['words']>,
): Promise<void> {
  if (!onBehalfReason) {
    await writeMessage(tx, clock, actor, { conversationId, body: text });
    return;
  }
  const { id } = await tx
    .selectFrom('conversationParticipant')
    .select('id')
    .where('conversationId', '=', conversationId)
    .where('party', '=', party)
    .executeTakeFirstOrThrow();
  await writeMessage(tx, clock, actor, {
    conversationId,
    body: text,
    onBehalf: { participantId: id, reason: onBehalfReason },
  });
}
