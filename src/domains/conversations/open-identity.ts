import { type Actor, isStaff, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { forbidden, Refusal } from '#platform/http/refusal.ts';
import { findConversation, participantsOf } from './load-conversation.ts';
import { type IdentityItem, identityItems } from './participant.ts';

export interface Opening {
  conversationId: string;
  items: readonly IdentityItem[];
  /** Needed exactly when staff does it for the citizen. */
  onBehalf?: { reason: string; note?: string | null } | null;
}

/**
 * The citizen tells the others in the thread who they are, item by item. Only the citizen, or staff for them with a
 * reason. What is opened once is known and cannot be taken back. @throws 403
 */
export async function openIdentity(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { conversationId, items, onBehalf = null }: Opening,
): Promise<void> {
  const conversation = await findConversation(tx, conversationId, 'lock');
  const citizen = (await participantsOf(tx, actor, conversationId)).find(({ party }) => party === 'citizen');
  const self = citizen?.own === true;
  if (!citizen || !(self || (isStaff(actor) && onBehalf))) throw forbidden();
  // Who has ended it, or been blocked, is not told who somebody is after all.
  if (conversation.closedAt) throw new Refusal(409, 'conversation-closed');
  // A protected name is never shared with a workplace, whoever asks for it.
  if (citizen.protected || items.length === 0) throw forbidden();
  const opened = identityItems.filter((item) => items.includes(item) || citizen.identityItems.includes(item));
  if (opened.length === citizen.identityItems.length) return;
  await tx
    .updateTable('conversationParticipant')
    .set({ identityOpenedAt: citizen.identityOpenedAt ?? clock.now(), identityItems: opened })
    .where('id', '=', citizen.id)
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'conversation.identity-opened',
    citizenId: conversation.citizenId,
    subjectId: conversationId,
    onBehalfOf: self ? null : 'citizen',
    onBehalfReason: self ? null : onBehalf!.reason,
    data: { items: opened, ...(onBehalf?.note && !self ? { onBehalfNote: onBehalf.note } : {}) },
  });
}
