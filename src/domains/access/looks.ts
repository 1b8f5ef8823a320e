import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { Actor } from './actor.ts';

/** Why someone looked: the policy's `look`, or a list's own word. The texts are in the locales' access.ts. */
export interface Look {
  reason: string;
  path: string;
  result: 'allowed' | 'denied';
}

/** Writes that the actor saw (or tried to see) these people. Part of the same transaction as the page itself. */
export async function recordLooks(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  citizenIds: readonly string[],
  look: Look,
): Promise<void> {
  const seen = [...new Set(citizenIds)].filter((id) => id !== actor.citizenId);
  if (seen.length === 0) return;
  const at = clock.now();
  await tx
    .insertInto('look')
    .values(
      seen.map((citizenId) => ({
        id: newId(at.epochMilliseconds),
        at,
        actorId: actor.accountId,
        actorName: actor.name,
        actorRole: actor.role,
        citizenId,
        ...look,
      })),
    )
    .execute();
}
