import type { Tx } from '#platform/database/open.ts';
import { DEFAULT_WEIGHTS } from '../pair/default-weights.ts';
import type { Weights } from '../pair/weights.ts';

/** The municipality's own weights where it has set some, else the ordinary ones. */
export async function loadWeights(tx: Tx): Promise<Weights> {
  const rows = await tx.selectFrom('matchingWeight').select(['term', 'weight']).execute();
  const own = rows.filter(({ term }) => Object.hasOwn(DEFAULT_WEIGHTS, term));
  return { ...DEFAULT_WEIGHTS, ...Object.fromEntries(own.map(({ term, weight }) => [term, weight])) };
}
