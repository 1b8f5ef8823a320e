import { type Actor, isStaff, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { forbidden } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { findConversation } from './load-conversation.ts';

export interface InternalNote {
  id: string;
  body: string;
  at: Temporal.Instant;
  authorName: string;
}

/** The municipality's own words about a thread; the parties never see them. @throws 403 for anybody but staff */
export async function writeNote(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { conversationId, body }: { conversationId: string; body: string },
): Promise<void> {
  if (!isStaff(actor) || !actor.accountId) throw forbidden();
  const { citizenId } = await findConversation(tx, conversationId);
  const at = clock.now();
  await tx
    .insertInto('internalNote')
    .values({
      id: newId(at.epochMilliseconds),
      conversationId,
      body,
      at,
      accountId: actor.accountId,
      authorName: actor.name,
    })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'conversation.note-written',
    citizenId,
    subjectId: conversationId,
  });
}

export const notesIn = (tx: Tx, conversationId: string): Promise<InternalNote[]> =>
  tx
    .selectFrom('internalNote')
    .select(['id', 'body', 'at', 'authorName'])
    .where('conversationId', '=', conversationId)
    .orderBy('at')
    .orderBy('id')
    .execute();
