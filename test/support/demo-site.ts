import { loadDemo } from '#demo/load.ts';
import { movableClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open.ts';
import { createLog } from '#platform/log.ts';
import { createApp } from '../../src/app.tsx';
import { allRoutes } from '../../src/routes.tsx';
import { startOfTests } from './site.ts';

/** The demo municipality as `npm start` opens it, in memory, on the first day of the tests. */
export async function demoSite() {
  const clock = movableClock(startOfTests);
  const database = await openDatabase({ directory: null });
  await migrate(database);
  await loadDemo(database, clock);
  const app = createApp({
    database,
    clock,
    log: createLog('silent'),
    secret: 'only-for-the-demo-in-tests-only-for-it',
    demo: true,
    baseUrl: 'http://localhost',
    oidcReady: false,
    routes: allRoutes({ demo: true, oidc: null, videoFolder: 'demo/videos' }),
  });
  return { app, database, clock, municipalityId: 'aasund' };
}
