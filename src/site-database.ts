import { join } from 'node:path';
import { takeLock } from '#platform/database/lock.ts';
import { type Database, openDatabase } from '#platform/database/open.ts';
import type { Config } from './config.ts';

type Where = Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>;

export class DatabaseNotOpened extends Error {
  override name = 'DatabaseNotOpened';
}

export const embeddedDirectory = ({ DATA_DIR }: Pick<Config, 'DATA_DIR'>): string =>
  join(DATA_DIR, 'database');

/**
 * The database the settings name. The embedded one is opened under the lock of its directory, which
 * its `close` gives back.
 * @throws DirectoryInUse, or DatabaseNotOpened with what can be done
 */
export async function openSiteDatabase(where: Where, doing?: string): Promise<Database> {
  if (where.DATABASE_URL) return openPostgres(where.DATABASE_URL);
  const lock = takeLock(where.DATA_DIR, doing);
  const directory = embeddedDirectory(where);
  try {
    const database = await openDatabase({ directory });
    return {
      ...database,
      close: async () => {
        await database.close();
        lock.release();
      },
    };
  } catch (cause) {
    lock.release();
    throw new DatabaseNotOpened(
      `The embedded database in ${directory} cannot be opened (${(cause as Error).message}).\nThe newest dump is in ${join(where.DATA_DIR, 'dumps')}; it is put back with: npm run restore -- <file>`,
      { cause },
    );
  }
}

async function openPostgres(url: string): Promise<Database> {
  const database = await openDatabase({ url });
  try {
    await database.asOwner((tx) => tx.selectNoFrom((eb) => eb.lit(1).as('one')).execute());
    return database;
  } catch (cause) {
    await database.close();
    // The address without its password, as this is shown and logged.
    const { host, pathname, username } = new URL(url);
    const { code, message } = cause as { code?: string; message: string };
    throw new DatabaseNotOpened(
      `PostgreSQL at ${host}${pathname} does not let us in as ${username || 'nobody'} (${message || code}). Look at DATABASE_URL, and whether the server is running.`,
      { cause },
    );
  }
}
