import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

export async function removeSavedSearch(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { savedSearchId }: { savedSearchId: string },
): Promise<boolean> {
  const removed = await tx
    .deleteFrom('savedSearch')
    .where('id', '=', savedSearchId)
    .where('accountId', '=', actor.accountId)
    .returning('id')
    .executeTakeFirst();
  if (!removed) return false;
  await recordEvent(tx, clock, actor, { kind: 'search.removed', subjectId: savedSearchId });
  return true;
}
