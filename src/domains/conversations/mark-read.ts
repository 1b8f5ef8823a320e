import { sql } from 'kysely';
import { type Actor, isOwnPart } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/** The actor has the thread before them. */
export async function markRead(tx: Tx, clock: Clock, actor: Actor, conversationId: string): Promise<void> {
  await sql`
    update conversation_participant part set last_read_at = ${clock.now().toString()}::timestamptz
    where part.conversation_id = ${conversationId} and ${isOwnPart(actor)}`.execute(tx);
}

/** What was written last needs no answer: nobody waits any more. */
export async function settle(tx: Tx, clock: Clock, actor: Actor, conversationId: string): Promise<void> {
  await sql`
    update conversation_participant part set settled_at = ${clock.now().toString()}::timestamptz
    where part.conversation_id = ${conversationId} and ${isOwnPart(actor)}`.execute(tx);
}
