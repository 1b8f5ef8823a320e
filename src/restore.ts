import { resolve } from 'node:path';
import { systemClock } from '#platform/clock.ts';
import { takeLock } from '#platform/database/lock.ts';
import { restoreDump } from '#platform/database/restore.ts';
import { readConfig } from './config.ts';
import { runCommand } from './run-command.ts';
import { embeddedDirectory } from './site-database.ts';

/** `npm run restore -- <file>`: puts a dump in the place of the embedded database. */
await runCommand(async () => {
  const config = readConfig(process.env);
  const file = process.argv[2];
  if (!file) throw new Error('Say which dump: npm run restore -- data/dumps/fodfaeste-….tar.gz');
  if (config.DATABASE_URL) {
    throw new Error(
      'DATABASE_URL is set: PostgreSQL is restored with its own tools (see docs/operating.md).',
    );
  }
  const lock = takeLock(config.DATA_DIR, 'npm run restore');
  try {
    const { aside, municipalities } = await restoreDump(
      resolve(file),
      embeddedDirectory(config),
      systemClock,
    );
    console.log(
      `Restored ${file}, with ${municipalities.length} municipalities: ${municipalities.join(', ')}.`,
    );
    if (aside)
      console.log(`The database that was there is now in ${aside}; delete it when you no longer need it.`);
  } finally {
    lock.release();
  }
});
