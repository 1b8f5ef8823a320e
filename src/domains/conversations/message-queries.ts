import type { Tx } from '#platform/database/open.ts';

export interface MessageRow {
  id: string;
  authorId: string;
  authorName: string | null;
  body: string;
  at: Temporal.Instant;
  way: 'site' | 'mail' | 'link' | 'on-behalf';
  writtenBy: string | null;
  urgent: boolean;
}

/** A thread longer than this has become something else; the newest are what is read. */
const mostMessages = 500;

/** What the parties wrote, newest last. Internal notes are in a table of their own and never here. */
export async function messagesIn(tx: Tx, conversationId: string): Promise<MessageRow[]> {
  const rows = await tx
    .selectFrom('conversationMessage')
    .select(['id', 'authorId', 'authorName', 'body', 'at', 'way', 'writtenBy', 'urgent'])
    .where('conversationId', '=', conversationId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostMessages)
    .execute();
  return (rows as MessageRow[]).reverse();
}
