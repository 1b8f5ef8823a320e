import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Every } from './saved-search-form.ts';

/** Another name, or told of more or less often. Of what came while it was silent nothing is told afterwards. */
export async function changeSavedSearch(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { savedSearchId, name, every }: { savedSearchId: string; name: string; every: Every },
): Promise<boolean> {
  const before = await tx
    .selectFrom('savedSearch')
    .select('every')
    .where('id', '=', savedSearchId)
    .where('accountId', '=', actor.accountId)
    .executeTakeFirst();
  if (!before) return false;
  await tx
    .updateTable('savedSearch')
    .set({ name, every, ...(before.every === 'never' && { toldUntil: clock.now() }) })
    .where('id', '=', savedSearchId)
    .execute();
  await recordEvent(tx, clock, actor, { kind: 'search.changed', subjectId: savedSearchId });
  return true;
}
