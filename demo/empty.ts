import { sql } from 'kysely';
import type { Database } from '#platform/database/open.ts';
import { tablesInOrder } from './insert-rows.ts';

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Removes municipalities with all they own, and touches no other. As the owner, because what was looked at and done
 * cannot be removed by the application itself; row-level security holds for the owner too, and is told which one.
 */
export async function emptyMunicipalities(database: Database, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await database.asOwner(async (tx) => {
      await sql`select set_config('app.municipality_id', ${id}, true)`.execute(tx);
      await sql`update account set citizen_id = null where municipality_id = ${id} and citizen_id is not null`.execute(
        tx,
      );
      for (const table of tablesInOrder.toReversed()) {
        await sql`delete from ${sql.id(snake(table))} where municipality_id = ${id}`.execute(tx);
      }
      await sql`delete from municipality where id = ${id}`.execute(tx);
    });
  }
}
