import type { Database, Tx } from './open.ts';

/**
 * `work` in one municipality after the other, in a transaction for each. Trouble in one holds up none of the others:
 * it is thrown when all have had their turn.
 */
export async function inEachMunicipality(
  database: Database,
  work: (tx: Tx, municipality: { id: string; name: string }) => Promise<unknown>,
): Promise<void> {
  const municipalities = await database.asOwner((tx) =>
    tx.selectFrom('municipality').select(['id', 'name']).orderBy('id').execute(),
  );
  const troubles: unknown[] = [];
  for (const municipality of municipalities) {
    try {
      await database.inMunicipality(municipality.id, (tx) => work(tx, municipality));
    } catch (trouble) {
      troubles.push(trouble);
    }
  }
  if (troubles.length > 0) throw troubles[0];
}
