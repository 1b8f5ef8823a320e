import { type Actor, actorKey, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/** The mentor's promise, kept with who gave it; promising again changes nothing. */
export async function promiseConfidentiality(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { placementId, citizenId }: { placementId: string; citizenId: string },
): Promise<void> {
  const written = await tx
    .insertInto('confidentiality')
    .values({ placementId, holder: actorKey(actor), name: actor.name, confirmedAt: clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('holder')
    .executeTakeFirst();
  if (!written) return;
  await recordEvent(tx, clock, actor, {
    kind: 'placement.confidentiality-promised',
    citizenId,
    subjectId: placementId,
  });
}
