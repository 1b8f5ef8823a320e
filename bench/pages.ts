import pg from 'pg';
import { loadScale } from '#demo/scale.ts';
import { openSession, type Role } from '#domains/access/index.ts';
import { systemClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import { type Database, openDatabase } from '#platform/database/open.ts';
import { createLog } from '#platform/log.ts';
import { startPostgres } from '#test/postgres/server.ts';
import { createApp } from '../src/app.tsx';
import { allRoutes } from '../src/routes.tsx';

/** Citizens in the municipality a page is measured in. */
const sizes = { small: 400, large: 40_000 };
const municipalityId = 'maal';
const rounds = 60;

/** The main lists and every front page, as the one who opens them most. */
const pages: { role: Role; path: string }[] = [
  { role: 'citizen', path: '/' },
  { role: 'employer', path: '/' },
  { role: 'mentor', path: '/' },
  { role: 'caseworker', path: '/' },
  { role: 'consultant', path: '/' },
  { role: 'manager', path: '/' },
  { role: 'administrator', path: '/' },
  { role: 'caseworker', path: '/borgere' },
  { role: 'manager', path: '/borgere?vis=alle' },
  { role: 'consultant', path: '/arbejdssteder' },
  { role: 'manager', path: '/arbejdssteder?vis=alle' },
  { role: 'consultant', path: '/jobaabninger' },
  { role: 'caseworker', path: '/forloeb' },
  { role: 'manager', path: '/forloeb?vis=alle' },
  { role: 'manager', path: '/tal' },
];

/**
 * The same pages with 400 and with 40,000 citizens on PostgreSQL, asked in turns in one run, so that
 * whatever else the machine does touches both. Medians in milliseconds, the whole request in-process.
 */
export async function measurePages() {
  const server = await startPostgres();
  if (!server) throw new Error('No PostgreSQL on this machine, and none from npm');
  try {
    const small = await siteOf(server.url, 'small');
    const large = await siteOf(server.url, 'large');
    const measured = [];
    for (const { role, path } of pages) {
      const [ask, askLarge] = [await small.asker(role, path), await large.asker(role, path)];
      const times: [number[], number[]] = [[], []];
      for (let round = -5; round < rounds; round += 1) {
        const [one, other] = [await ask(), await askLarge()];
        if (round >= 0) {
          times[0].push(one);
          times[1].push(other);
        }
      }
      const [medianMsSmall, medianMsLarge] = times.map(median) as [number, number];
      const ratio = rounded(medianMsLarge / medianMsSmall);
      console.log(
        `${role.padEnd(14)} ${path.padEnd(28)} ${medianMsSmall} ms, ${medianMsLarge} ms, ratio ${ratio}`,
      );
      measured.push({ path: `${path} (${role})`, medianMsSmall, medianMsLarge, ratio });
    }
    await small.database.close();
    await large.database.close();
    return { pages: measured };
  } finally {
    await server.stop();
  }
}

async function siteOf(url: string, size: keyof typeof sizes) {
  const database = await ownDatabase(url, size);
  await migrate(database);
  const start = performance.now();
  await loadScale(database, municipalityId, sizes[size], systemClock);
  await analyse(database);
  console.log(`Loaded ${sizes[size]} citizens in ${Math.round(performance.now() - start)} ms`);
  const app = createApp({
    database,
    clock: systemClock,
    log: createLog('silent'),
    secret: 'only-for-measuring-only-for-measuring',
    demo: false,
    baseUrl: 'http://localhost',
    oidcReady: false,
    routes: allRoutes({ demo: false, oidc: null }),
  });

  /** Someone of the role who has the usual amount to do, asking for the page again and again. */
  async function asker(role: Role, path: string) {
    const token = await database.inMunicipality(municipalityId, async (tx) => {
      const account = await tx
        .selectFrom('account')
        .select('id')
        .where('role', '=', role)
        .where('closedAt', 'is', null)
        .orderBy('id')
        .limit(1)
        .executeTakeFirstOrThrow();
      return openSession(tx, systemClock, municipalityId, { accountId: account.id });
    });
    return async () => {
      const begun = performance.now();
      const answer = await app.request(path, { headers: { cookie: `fodfaeste=${token}` } });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${role} ${path} answered ${answer.status}`);
      return performance.now() - begun;
    };
  }
  return { database, asker };
}

async function ownDatabase(url: string, name: string): Promise<Database> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return openDatabase({ url: own.href });
}

const analyse = async (database: Database) => {
  await database.pool!.query('vacuum analyze');
};

const rounded = (value: number): number => Math.round(value * 100) / 100;
const median = (values: number[]): number =>
  rounded(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!);
