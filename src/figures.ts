import { parseArgs } from 'node:util';
import { type FigureTold, tellCompanySide } from '#domains/insights/index.ts';
import { textsFor } from '#locales/index.ts';
import { systemClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import type { Database } from '#platform/database/open.ts';
import { readConfig } from './config.ts';
import { demoWhenEmpty } from './demo-when-empty.ts';
import { runCommand } from './run-command.ts';
import { openSiteDatabase } from './site-database.ts';

const usage = `npm run -s figures                           the figures of the company side, counted now
npm run -s figures -- --json                 the same on one line
npm run -s figures -- --municipality <id>    of another municipality than the demo’s Åsund (aasund)`;

class CannotTell extends Error {}

/** Counts the figures of the company side from the records. Nothing but them is written to the standard output. */
await runCommand(async () => {
  const { json, municipality } = readArguments();
  const config = readConfig(process.env);
  const database = await openSiteDatabase(config, 'npm run figures');
  try {
    await migrate(database);
    await demoWhenEmpty(database, config, systemClock);
    await checkMunicipality(database, municipality);
    const figures = await database.inMunicipality(municipality, (tx) =>
      tellCompanySide(tx, systemClock, textsFor('da')),
    );
    console.log(json ? JSON.stringify(figures) : figures.map(inWords).join('\n'));
  } finally {
    await database.close();
  }
});

function readArguments(): { json: boolean; municipality: string } {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        municipality: { type: 'string', default: 'aasund' },
      },
    });
    return values;
  } catch (error) {
    throw new CannotTell(`${(error as Error).message}\n${usage}`);
  }
}

async function checkMunicipality(database: Database, municipality: string): Promise<void> {
  const known = await database.asOwner((tx) =>
    tx.selectFrom('municipality').select('id').orderBy('id').execute(),
  );
  const ids = known.map(({ id }) => id);
  if (ids.includes(municipality)) return;
  const there = ids.length > 0 ? `There is: ${ids.join(', ')}.` : 'There is none yet.';
  throw new CannotTell(`There is no municipality “${municipality}”. ${there}\n${usage}`);
}

function inWords({ label, value, unit, records, definition }: FigureTold): string {
  return `${label}: ${value === null ? '–' : `${value} ${unit}`} (${records})\n    ${definition}`;
}
