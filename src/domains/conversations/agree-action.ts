import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { notFound, Refusal } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { findConversation } from './load-conversation.ts';

export interface NewAction {
  conversationId: string;
  what: string;
  /** A participant. */
  whoId: string;
  dueOn: Temporal.PlainDate;
}

/** Who does what by when, so that a bump ends in something that happens. Anyone in the thread may write it down. */
export async function agreeAction(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { conversationId, ...action }: NewAction,
): Promise<string> {
  const conversation = await findConversation(tx, conversationId, 'lock');
  if (conversation.closedAt) throw new Refusal(409, 'conversation-closed');
  const at = clock.now();
  const id = newId(at.epochMilliseconds);
  await tx
    .insertInto('agreedAction')
    .values({ id, conversationId, ...action, agreedAt: at, agreedBy: actor.accountId })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'conversation.action-agreed',
    citizenId: conversation.citizenId,
    subjectId: conversationId,
    data: { dueOn: action.dueOn.toString() },
  });
  return id;
}

/** It has happened. Said twice it is still done once. */
export async function completeAction(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { conversationId, actionId }: { conversationId: string; actionId: string },
): Promise<void> {
  const found = await tx
    .updateTable('agreedAction')
    .set((set) => ({
      doneAt: set.fn.coalesce('doneAt', set.val(clock.now())),
      doneBy: set.fn.coalesce('doneBy', set.val(actor.accountId)),
    }))
    .where('id', '=', actionId)
    .where('conversationId', '=', conversationId)
    .returning('id')
    .executeTakeFirst();
  if (!found) throw notFound();
  await recordEvent(tx, clock, actor, { kind: 'conversation.action-done', subjectId: conversationId });
}
