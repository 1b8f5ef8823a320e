import pg from 'pg';
import { loadScale } from '#demo/scale.ts';
import { openSession, type Role, roles } from '#domains/access/index.ts';
import { systemClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import { type Database, openDatabase } from '#platform/database/open.ts';
import { createLog } from '#platform/log.ts';
import { startPostgres } from '#test/postgres/server.ts';
import { createApp } from '../src/app.tsx';
import { allRoutes } from '../src/routes.tsx';
import { growing, type PageAsked, pages } from './pages-asked.ts';
import { thingsOf, type UsualPerson, usualPair, type Within } from './usual-person.ts';

/** Citizens in the municipality a page is measured in. */
const sizes = { small: 400, large: 40_000 };
const municipalityId = 'maal';
const rounds = 60;
const roundsOfGrowing = 10;
const warmUp = 5;

/**
 * The same pages with 400 and with 40,000 citizens on PostgreSQL, asked in turns in one run, so that
 * whatever else the machine does touches both, and by people with as much to do in both.
 * Medians in milliseconds, the whole request in-process.
 */
export async function measurePages() {
  const server = await startPostgres();
  if (!server) throw new Error('No PostgreSQL on this machine, and none from npm');
  try {
    const small = await siteOf(server.url, 'small');
    const large = await siteOf(server.url, 'large');
    const people = new Map<Role, [UsualPerson, UsualPerson]>();
    for (const role of roles) people.set(role, await usualPair(small.within, large.within, role));
    const things = await Promise.all(
      [small, large].map(({ within }, place) =>
        within((tx) => thingsOf(tx, (role) => people.get(role)![place as 0 | 1].accountId)),
      ),
    );
    for (const [role, [one, other]] of people)
      if (one.portfolio.length > 0)
        console.error(`${role.padEnd(14)} has ${one.portfolio.join(', ')} and ${other.portfolio.join(', ')}`);

    const measure = async ({ role, path }: PageAsked, times: number) => {
      const [person, like] = people.get(role)!;
      const ask = await small.asker(person.accountId, addressOf(path, things[0]!));
      const askLarge = await large.asker(like.accountId, addressOf(path, things[1]!));
      const measured = await inTurns(ask, askLarge, times);
      console.error(
        `${role.padEnd(14)} ${path.padEnd(40)} ${measured.medianMsSmall} ms, ${measured.medianMsLarge} ms, ` +
          `ratio ${measured.ratio}; ${measured.bytesSmall} and ${measured.bytesLarge} bytes`,
      );
      return { path: `${path} (${role})`, ...measured };
    };
    const result = { pages: [] as Measured[], growing: [] as Measured[] };
    for (const page of pages) result.pages.push(await measure(page, rounds));
    for (const page of growing) result.growing.push(await measure(page, roundsOfGrowing));
    await small.database.close();
    await large.database.close();
    return result;
  } finally {
    await server.stop();
  }
}

type Ask = () => Promise<{ ms: number; bytes: number }>;

async function inTurns(ask: Ask, askLarge: Ask, times: number) {
  const answers: Awaited<ReturnType<Ask>>[][] = [[], []];
  for (let round = -warmUp; round < times; round += 1) {
    const [one, other] = [await ask(), await askLarge()];
    if (round < 0) continue;
    answers[0]!.push(one);
    answers[1]!.push(other);
  }
  const [medianMsSmall, medianMsLarge] = answers.map((all) => median(all.map(({ ms }) => ms)));
  const [bytesSmall, bytesLarge] = answers.map((all) => all.at(-1)!.bytes);
  return {
    medianMsSmall: medianMsSmall!,
    medianMsLarge: medianMsLarge!,
    ratio: rounded(medianMsLarge! / medianMsSmall!),
    bytesSmall: bytesSmall!,
    bytesLarge: bytesLarge!,
  };
}

type Measured = { path: string } & Awaited<ReturnType<typeof inTurns>>;

const addressOf = (path: string, things: Record<string, string>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => things[name]!);

async function siteOf(url: string, size: keyof typeof sizes) {
  const database = await ownDatabase(url, size);
  await migrate(database);
  const start = performance.now();
  await loadScale(database, municipalityId, sizes[size], systemClock);
  await analyse(database);
  console.error(`Loaded ${sizes[size]} citizens in ${Math.round(performance.now() - start)} ms`);
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

  const within: Within = (work) => database.inMunicipality(municipalityId, work);

  /** Asks for the page as this person, again and again; says how long it took and how much came. */
  async function asker(accountId: string, path: string): Promise<Ask> {
    const token = await within((tx) => openSession(tx, systemClock, municipalityId, { accountId }));
    return async () => {
      const begun = performance.now();
      const answer = await app.request(path, { headers: { cookie: `fodfaeste=${token}` } });
      const { length: bytes } = await answer.text();
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      return { ms: performance.now() - begun, bytes };
    };
  }
  return { database, within, asker };
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
