import { sql } from 'kysely';
import { type Actor, isOwnPart } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Digest } from './participant.ts';

export const digests = ['at-once', 'daily', 'never'] as const satisfies readonly Digest[];

/** How often the actor is told of something new in this thread. */
export async function chooseDigest(
  tx: Tx,
  _clock: Clock,
  actor: Actor,
  { conversationId, digest }: { conversationId: string; digest: Digest },
): Promise<void> {
  await sql`
    update conversation_participant part set digest = ${digest}
    where part.conversation_id = ${conversationId} and ${isOwnPart(actor)}`.execute(tx);
}
