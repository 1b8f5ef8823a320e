import { type Actor, isStaff, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { forbidden, Refusal } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { joinAsStaff } from './join-conversation.ts';
import { discardDraft } from './keep-draft.ts';
import { findConversation, ownPart, participantsOf } from './load-conversation.ts';
import type { Participant } from './participant.ts';

export interface OnBehalf {
  participantId: string;
  reason: string;
  note?: string | null;
}

export interface NewMessage {
  conversationId: string;
  body: string;
  /** Told alone and at once, also to those who otherwise get one mail a day. Only staff may. */
  urgent?: boolean;
  onBehalf?: OnBehalf | null;
}

/** Writes in a thread, as oneself or (staff) for somebody. Returns the message's id. @throws 409 when it is closed */
export async function writeMessage(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { conversationId, body, urgent = false, onBehalf = null }: NewMessage,
): Promise<string> {
  const conversation = await findConversation(tx, conversationId, 'lock');
  if (conversation.closedAt) throw new Refusal(409, 'conversation-closed');
  const participants = await participantsOf(tx, actor, conversationId);
  const author = onBehalf
    ? partyFor(participants, actor, onBehalf)
    : (ownPart(participants) ?? (await joinAsStaff(tx, clock, actor, conversationId)));
  const at = clock.now();
  const id = newId(at.epochMilliseconds);
  await tx
    .insertInto('conversationMessage')
    .values({
      id,
      conversationId,
      authorId: author.id,
      // A citizen's name is never kept beside the words: what the others read is decided when they read.
      authorName: onBehalf || author.party !== 'citizen' ? actor.name : null,
      body,
      at,
      way: onBehalf ? 'on-behalf' : actor.link ? 'link' : 'site',
      onBehalfReason: onBehalf?.reason ?? null,
      writtenBy: actor.accountId,
      urgent: urgent && isStaff(actor),
    })
    .execute();
  await markRead(tx, author.id, at);
  if (onBehalf) await readByActor(tx, participants, at);
  await discardDraft(tx, actor, conversationId);
  await recordEvent(tx, clock, actor, {
    kind: 'conversation.message-written',
    citizenId: conversation.citizenId,
    subjectId: conversationId,
    onBehalfOf: onBehalf && author.party !== 'staff' ? author.party : null,
    onBehalfReason: onBehalf?.reason ?? null,
    data: onBehalf?.note ? { onBehalfNote: onBehalf.note } : {},
  });
  return id;
}

function partyFor(
  participants: readonly Participant[],
  actor: Actor,
  { participantId }: OnBehalf,
): Participant {
  const found = participants.find(({ id, party }) => id === participantId && party !== 'staff');
  if (!found || !isStaff(actor)) throw forbidden();
  return found;
}

/** Whoever writes has read what came before. */
const markRead = (tx: Tx, participantId: string, at: Temporal.Instant) =>
  tx.updateTable('conversationParticipant').set({ lastReadAt: at }).where('id', '=', participantId).execute();

async function readByActor(tx: Tx, participants: readonly Participant[], at: Temporal.Instant) {
  const own = ownPart(participants);
  if (own) await markRead(tx, own.id, at);
}
