import type { Actor } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { type Criteria, KINDS, type Kind } from './criteria.ts';
import type { Every } from './saved-search-form.ts';

/** A person keeps no more than can be looked through. */
export const mostSaved = 20;

export interface SavedSearch {
  id: string;
  kind: Kind;
  name: string;
  criteria: Criteria;
  every: Every;
}

/** One's own and nobody else's, oldest first. */
export async function savedSearchesOf(tx: Tx, actor: Actor): Promise<SavedSearch[]> {
  const rows = await tx
    .selectFrom('savedSearch')
    .select(['id', 'kind', 'name', 'criteria', 'every'])
    .where('accountId', '=', actor.accountId)
    .where('kind', 'in', KINDS)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows as unknown as SavedSearch[];
}
