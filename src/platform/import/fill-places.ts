import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
import type { Database, Tx } from '#platform/database/open.ts';

/**
 * Gives citizens and workplaces that have a postal code but no place the middle of their code, in every
 * municipality. A place somebody has set more exactly stays.
 * @returns how many got one
 */
export async function fillPlaces(database: Database): Promise<{ citizens: number; workplaces: number }> {
  const filled = { citizens: 0, workplaces: 0 };
  await inEachMunicipality(database, async (tx) => {
    filled.citizens += await fill(tx, 'citizen');
    filled.workplaces += await fill(tx, 'workplace');
  });
  return filled;
}

async function fill(tx: Tx, table: 'citizen' | 'workplace'): Promise<number> {
  const result = await tx
    .updateTable(table)
    .from('postalCode as p')
    .set((eb) => ({ latitude: eb.ref('p.latitude'), longitude: eb.ref('p.longitude') }))
    .whereRef('p.code', '=', `${table}.postalCode`)
    .where((eb) => eb.or([eb(`${table}.latitude`, 'is', null), eb(`${table}.longitude`, 'is', null)]))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
