import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { NewSearch } from './saved-search-form.ts';
import { mostSaved, savedSearchesOf } from './saved-searches.ts';

/** Keeps a search for later. What there is now has been seen; only what comes after is told of. */
export async function saveSearch(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { kind, name, every, criteria }: NewSearch,
): Promise<'saved' | 'too-many'> {
  if ((await savedSearchesOf(tx, actor)).length >= mostSaved) return 'too-many';
  const id = newId();
  const now = clock.now();
  await tx
    .insertInto('savedSearch')
    .values({
      id,
      accountId: actor.accountId!,
      kind,
      name,
      every,
      criteria: json(criteria),
      createdAt: now,
      toldUntil: now,
    })
    .execute();
  await recordEvent(tx, clock, actor, { kind: 'search.saved', subjectId: id });
  return 'saved';
}
