import { join, resolve } from 'node:path';
import { systemClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import type { Database } from '#platform/database/open.ts';
import { fillPlaces } from '#platform/import/fill-places.ts';
import { importCvr } from '#platform/import/import-cvr.ts';
import { importEsco } from '#platform/import/import-esco.ts';
import { importGtfs } from '#platform/import/import-gtfs.ts';
import { importPostalCodes } from '#platform/import/import-postal-codes.ts';
import { CannotImport, type ImportCount } from '#platform/import/row-errors.ts';
import { updateFromRegister } from '#platform/import/update-from-register.ts';
import { readConfig } from './config.ts';
import { runCommand } from './run-command.ts';
import { openSiteDatabase } from './site-database.ts';

const usage = `Say what to import:
  npm run import -- esco <folder>       the Danish occupation titles of ESCO (esco_da_labels.csv)
  npm run import -- postnumre <file>    postal codes with their places (postnr, navn, lon, lat)
  npm run import -- cvr <file>          an extract of the company register, one JSON document a line (.ndjson, .ndjson.gz)
  npm run import -- gtfs <zip>          the timetable of buses and trains, as published (GTFS)`;

interface Screen {
  errorFile: string;
  progress(line: string): void;
}

const kinds: Record<string, (database: Database, from: string, screen: Screen) => Promise<ImportCount>> = {
  esco: importEsco,
  postnumre: importPostalCodes,
  cvr: importCvr,
  gtfs: importGtfs,
};

/** `npm run import -- <kind> <from>`; safe to run again, also after it was broken off. */
await runCommand(async () => {
  const config = readConfig(process.env);
  const [kind = '', from] = process.argv.slice(2);
  const importKind = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!importKind || !from) throw new CannotImport(usage);
  const database = await openSiteDatabase(config, 'npm run import');
  try {
    await migrate(database);
    const errorFile = join(config.DATA_DIR, 'imports', `${kind}-errors-${fileTime()}.csv`);
    const start = performance.now();
    console.log(`Importing ${kind} from ${resolve(from)} …`);
    const count = await importKind(database, resolve(from), {
      errorFile,
      progress: (line) => console.log(line),
    });
    console.log(told(count, performance.now() - start));
    if (count.errors > 0)
      console.log(`${count.errors} rows could not be used; each is listed with its reason in ${errorFile}`);
    if (kind === 'postnumre') {
      const { citizens, workplaces } = await fillPlaces(database);
      console.log(
        `Placed by their postal code: ${citizens} citizens and ${workplaces} workplaces that had no place.`,
      );
    }
    if (kind === 'cvr') {
      const companies = await updateFromRegister(database);
      console.log(`Known companies whose employees or protection from advertising changed: ${companies}.`);
    }
  } finally {
    await database.close();
  }
});

function fileTime(): string {
  return systemClock.now().toString({ smallestUnit: 'second' }).replaceAll(':', '-');
}

function told(count: ImportCount, milliseconds: number): string {
  const passedOver = count.passedOver > 0 ? `, ${count.passedOver} not meant for us` : '';
  return `${count.rows} rows read, ${count.written} entries written${passedOver}, in ${(milliseconds / 1000).toFixed(1)} s.`;
}
