import { sql } from 'kysely';
import {
  type LabelIndex,
  linkOccupation,
  type OccupationLink,
  prepareLabels,
} from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** Preparing thousands of titles takes a moment; they are the same for all until the next import. */
let prepared: { count: number; index: LabelIndex } | null = null;

/** The occupation titles loaded by import; undefined while none are, and the built-in ones must do. */
export async function importedLabels(tx: Tx): Promise<LabelIndex | undefined> {
  const { count } = await tx
    .selectFrom('occupationLabel')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  if (count === 0) return undefined;
  if (prepared?.count === count) return prepared.index;
  const rows = await tx.selectFrom('occupationLabel').selectAll().execute();
  const preferred = new Map(rows.filter((row) => row.preferred).map((row) => [row.uri, row.label]));
  const index = prepareLabels(
    rows.map(({ uri, label, iscoCode, preferred: isPreferred }) => ({
      uri,
      label,
      iscoCode,
      preferredLabel: isPreferred ? null : (preferred.get(uri) ?? null),
    })),
  );
  prepared = { count, index };
  return index;
}

/** What a trade in the workplace's own words may mean, best first; nothing for no words. */
export const readingsOf = async (tx: Tx, occupation: string | null): Promise<OccupationLink[]> =>
  occupation ? linkOccupation(occupation, await importedLabels(tx)) : [];
