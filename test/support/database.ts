import { migrate } from '#platform/database/migrate.ts';
import { type Database, openDatabase } from '#platform/database/open.ts';

let opened: Promise<Database> | null = null;

/**
 * The one database all tests of a run share: PGlite in memory, or PostgreSQL at TEST_DATABASE_URL.
 * Tests do not clean up; each makes a municipality of its own.
 */
export function testDatabase(): Promise<Database> {
  opened ??= (async () => {
    const url = process.env.TEST_DATABASE_URL;
    const database = await openDatabase(url ? { url } : { directory: null });
    await migrate(database);
    return database;
  })();
  return opened;
}

let worlds = 0;

/** The embedded database keeps no statistics by itself. The site sees to it at night; worlds fill it in seconds. */
export async function oneMoreWorld(): Promise<void> {
  worlds += 1;
  const { pglite } = await testDatabase();
  if (worlds % 50 === 0) await pglite?.exec('vacuum analyze');
}

let number = 0;

/** A new, empty municipality: as alone as if the database were its own. */
export async function freshMunicipality(name = 'Prøve Kommune'): Promise<string> {
  const database = await testDatabase();
  number += 1;
  const id = `t${process.pid}-${Date.now().toString(36)}-${number}`;
  await database.asOwner((tx) => tx.insertInto('municipality').values({ id, name }).execute());
  return id;
}
