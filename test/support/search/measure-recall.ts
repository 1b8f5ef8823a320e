import { searchDocuments } from '#domains/search/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { MadeDocument } from './make-openings.ts';
import { type AskedFor, queries } from './queries.ts';

const first = 10;

export interface QueryRecall extends AskedFor {
  /** Of the first ten the share that is the work meant; of as many as there are when they are fewer. */
  recall: number;
}

/** How much of what was meant stands among the first ten, query by query. */
export async function measureRecall(tx: Tx, openings: readonly MadeDocument[]): Promise<QueryRecall[]> {
  const kindOf = new Map(openings.map(({ document, kind }) => [document.id, kind]));
  const measured: QueryRecall[] = [];
  for (const asked of queries) {
    const { rows } = await searchDocuments(
      tx,
      'opening',
      { text: asked.query },
      { page: 1, viewer: 'party' },
    );
    const right = rows.slice(0, first).filter(({ id }) => asked.kinds.includes(kindOf.get(id)!)).length;
    const there = openings.filter(({ kind }) => asked.kinds.includes(kind)).length;
    measured.push({ ...asked, recall: right / Math.min(first, there) });
  }
  return measured;
}

export const meanRecall = (measured: readonly QueryRecall[]): number =>
  measured.reduce((sum, { recall }) => sum + recall, 0) / measured.length;
