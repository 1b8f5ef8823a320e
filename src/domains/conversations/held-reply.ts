import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { notFound, Refusal } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { revealsTheCitizen } from './check-reply.ts';
import { keepMailAsDraft } from './keep-draft.ts';
import { findConversation, participantsOf } from './load-conversation.ts';

export interface HeldReply {
  id: string;
  participantId: string;
  fromAddress: string;
  body: string;
  receivedAt: Temporal.Instant;
}

/** Answers by mail from somebody we did not write to, which staff have not decided on. */
export const heldReplies = async (tx: Tx, conversationId: string): Promise<HeldReply[]> =>
  (await tx
    .selectFrom('receivedReply')
    .select(['id', 'participantId', 'fromAddress', 'body', 'receivedAt'])
    .where('conversationId', '=', conversationId)
    .where('outcome', '=', 'held')
    .where('decidedAt', 'is', null)
    .orderBy('receivedAt')
    .execute()) as HeldReply[];

/** Staff know whom it is from and show it, or throw it away. The mail's words are not kept when it is decided. */
export async function decideHeldReply(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  {
    conversationId,
    replyId,
    decision,
  }: { conversationId: string; replyId: string; decision: 'posted' | 'dropped' },
): Promise<void> {
  const conversation = await findConversation(tx, conversationId, 'lock');
  const held = (await heldReplies(tx, conversationId)).find(({ id }) => id === replyId);
  if (!held) throw notFound();
  if (decision === 'posted' && conversation.closedAt) throw new Refusal(409, 'conversation-closed');
  const at = clock.now();
  await tx
    .updateTable('receivedReply')
    .set({ decidedAt: at, decidedBy: actor.accountId, decision, body: null, fromAddress: null })
    .where('id', '=', replyId)
    .execute();
  const author = (await participantsOf(tx, actor, conversationId)).find(
    ({ id }) => id === held.participantId,
  )!;
  if (decision === 'posted' && revealsTheCitizen(held.body, author)) {
    // Not even staff may let a name slip out: the person decides, as with any answer of theirs.
    const account = await tx
      .selectFrom('account')
      .select('id')
      .where('citizenId', '=', author.citizenId)
      .executeTakeFirst();
    const holder = account?.id ?? `link:${author.email ?? author.phone}`;
    await keepMailAsDraft(tx, clock, { conversationId, holder, body: held.body });
  } else if (decision === 'posted') {
    await tx
      .insertInto('conversationMessage')
      .values({
        id: newId(at.epochMilliseconds),
        conversationId,
        authorId: held.participantId,
        authorName: null,
        body: held.body,
        at,
        way: 'mail',
      })
      .execute();
  }
  await recordEvent(tx, clock, actor, {
    kind: 'conversation.reply-decided',
    citizenId: conversation.citizenId,
    subjectId: conversationId,
    data: { decision },
  });
}
