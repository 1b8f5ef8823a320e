import { writeFileSync } from 'node:fs';
import { migrate } from './migrate.ts';
import { openDatabase } from './open.ts';
import { tablesFile } from './tables-file.ts';

/** `npm run tables`: writes tables.ts from the migrated schema; a test fails when it was forgotten. */
const database = await openDatabase({ directory: null });
await migrate(database);
writeFileSync(new URL('./tables.ts', import.meta.url), await tablesFile(database));
await database.close();
