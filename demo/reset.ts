import { systemClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import { readConfig } from '../src/config.ts';
import { runCommand } from '../src/run-command.ts';
import { openSiteDatabase } from '../src/site-database.ts';
import { emptyMunicipalities } from './empty.ts';
import { demoMunicipalities, loadDemo } from './load.ts';

/** `npm run demo:reset`: the demo's municipalities as on their first day, which is today. */
await runCommand(async () => {
  const config = readConfig(process.env);
  if (!config.DEMO) throw new Error('This is not a demo, so nothing is removed. Say DEMO=true if it is.');
  const database = await openSiteDatabase(config, 'npm run demo:reset');
  try {
    await migrate(database);
    await emptyMunicipalities(database, demoMunicipalities);
    await loadDemo(database, systemClock, console.log);
  } finally {
    await database.close();
  }
});
