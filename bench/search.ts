import { sql } from 'kysely';
import { townsOfAasund, townsOfSkovbaek } from '#demo/geography.ts';
import { type Criteria, type Kind, searchDocuments, writeDocuments } from '#domains/search/index.ts';
import { migrate } from '#platform/database/migrate.ts';
import { type Database, openDatabase, type Tx } from '#platform/database/open.ts';
import { startPostgres } from '#test/postgres/server.ts';
import { type MadeDocument, makeOpenings, makeProfiles } from '#test/support/search/make-openings.ts';
import { meanRecall, measureRecall } from '#test/support/search/measure-recall.ts';
import { queries } from '#test/support/search/queries.ts';

const municipalityId = 'maal';
const openingCount = 50_000;
const profileCount = 20_000;
const batch = 1000;
const rounds = 5;
const towns = [...townsOfAasund, ...townsOfSkovbaek];

/**
 * Every query of the list for openings, in turns with a plain full-text query for the same words in the same
 * database, and every fourth one for profiles; with filters on some. The figures of PostgreSQL, and in `pglite` those of the
 * embedded database. A time is from the beginning of the transaction to its end.
 */
export async function measureSearch() {
  const openings = makeOpenings(openingCount, towns, Temporal.Now.instant());
  const profiles = makeProfiles(profileCount, towns, Temporal.Now.instant());
  const server = await startPostgres();
  if (!server) throw new Error('No PostgreSQL on this machine, and none from npm');
  try {
    const database = await openDatabase({ url: server.url });
    const postgres = await measureOn(database, openings, profiles);
    await database.close();
    const embedded = await openDatabase({ directory: null });
    const pglite = process.argv.includes('--postgres')
      ? undefined
      : await measureOn(embedded, openings, profiles);
    await embedded.close();
    return { ...postgres, postgres: server.version, pglite };
  } finally {
    await server.stop();
  }
}

async function measureOn(database: Database, openings: MadeDocument[], profiles: MadeDocument[]) {
  const loadedMs = await load(database, openings, profiles);
  console.error(
    `${database.engine}: ${openings.length} openings and ${profiles.length} profiles in ${loadedMs} ms`,
  );
  const ours: number[] = [];
  const oursWherePlainFinds: number[] = [];
  const plainWhereItFinds: number[] = [];
  const plain: number[] = [];
  const ofProfiles: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, { query }] of queries.entries()) {
      const mine = await timed(() => search(database, 'opening', { text: query, ...filtersOf(index) }));
      const theirs = await timed(() => plainQuery(database, query));
      const profile =
        index % 4 === 0
          ? await timed(() => search(database, 'profile', { text: query, ...filtersOf(index) }))
          : null;
      if (round < 0) continue;
      ours.push(mine.ms);
      plain.push(theirs.ms);
      if (profile) ofProfiles.push(profile.ms);
      if (theirs.result > 0) {
        oursWherePlainFinds.push(mine.ms);
        plainWhereItFinds.push(theirs.ms);
      }
      if (process.argv.includes('--each') && round === 0)
        console.error(query, mine.ms, mine.result.total, theirs.ms, theirs.result);
    }
  }
  const measured = await database.inMunicipality(municipalityId, (tx) => measureRecall(tx, openings));
  for (const { query, recall } of measured.filter((one) => one.recall < 1))
    console.error(`recall ${recall}: ${query}`);
  const browse = await timed(() => search(database, 'opening', {}));
  return {
    medianMs: quantile(ours, 0.5),
    p99Ms: quantile(ours, 0.99),
    ratioToPlainQuery: rounded(quantile(ours, 0.5) / quantile(plain, 0.5)),
    recallAt10: rounded(meanRecall(measured)),
    queries: queries.length,
    ratioWherePlainFinds: rounded(quantile(oursWherePlainFinds, 0.5) / quantile(plainWhereItFinds, 0.5)),
    plainMedianMs: quantile(plain, 0.5),
    plainBehindPoliciesMs: await plainBehindPolicies(database),
    plainRecallAt10: await plainRecall(database, openings),
    profilesMedianMs: quantile(ofProfiles, 0.5),
    profilesP99Ms: quantile(ofProfiles, 0.99),
    withoutWordsMs: rounded(browse.ms),
    loadedMs,
  };
}

/** Two searches of three are by words alone, as people begin. */
const filtersOf = (index: number): Criteria =>
  index % 3 > 0
    ? {}
    : index % 2 > 0
      ? { place: 'Horsens', radiusKm: 25 }
      : { minutes: 900, needs: { lifting: 1 } };

const search = (database: Database, kind: Kind, criteria: Criteria) =>
  database.inMunicipality(municipalityId, (tx) =>
    searchDocuments(tx, kind, criteria, { page: 1, viewer: 'party' }),
  );

const plainText = ({ document }: MadeDocument) => document.texts.map(({ text }) => text).join(' ');

/** What one would write first: the database's own Danish words, an index on them, the best twenty and their number. As the owner, whom no row-level security slows. */
const plainQuery = (database: Database, query: string) => database.asOwner((tx) => askPlainly(tx, query));

async function askPlainly(tx: Tx, query: string): Promise<number> {
  const { rows } = await sql<{ id: string; found: number }>`
    select id, count(*) over ()::int as found from plain, plainto_tsquery('danish', ${query}) asked
    where to_tsvector('danish', words) @@ asked
    order by ts_rank(to_tsvector('danish', words), asked) desc limit 20`.execute(tx);
  return rows[0]?.found ?? 0;
}

/** The same query as the application's role, for which row-level security shuts the index. A few are enough. */
async function plainBehindPolicies(database: Database): Promise<number> {
  const times: number[] = [];
  for (const { query } of queries.slice(0, 7)) {
    times.push(
      (await timed(() => database.inMunicipality(municipalityId, (tx) => askPlainly(tx, query)))).ms,
    );
  }
  return quantile(times, 0.5);
}

async function plainRecall(database: Database, openings: readonly MadeDocument[]): Promise<number> {
  const kindOf = new Map(openings.map(({ document, kind }) => [document.id, kind]));
  let sum = 0;
  for (const { query, kinds } of queries) {
    const { rows } = await database.asOwner((tx) =>
      sql<{ id: string }>`
        select id from plain, plainto_tsquery('danish', ${query}) asked
        where to_tsvector('danish', words) @@ asked
        order by ts_rank(to_tsvector('danish', words), asked) desc limit 10`.execute(tx),
    );
    sum += rows.filter(({ id }) => kinds.includes(kindOf.get(id)!)).length / 10;
  }
  return rounded(sum / queries.length);
}

async function load(database: Database, openings: MadeDocument[], profiles: MadeDocument[]): Promise<number> {
  await migrate(database);
  const begun = performance.now();
  await database.asOwner(async (tx) => {
    await tx.insertInto('municipality').values({ id: municipalityId, name: 'Måling' }).execute();
    await tx
      .insertInto('postalCode')
      .values(towns.map(({ code, name, latitude, longitude }) => ({ code, name, latitude, longitude })))
      .execute();
  });
  for (const documents of [openings, profiles]) {
    for (let at = 0; at < documents.length; at += batch) {
      if (at % 10_000 === 0)
        console.error(`${database.engine}: ${at} of ${documents.length} ${documents[0]!.document.kind}s …`);
      await database.inMunicipality(municipalityId, (tx) =>
        writeDocuments(
          tx,
          documents.slice(at, at + batch).map(({ document }) => document),
        ),
      );
    }
  }
  const loadedMs = Math.round(performance.now() - begun);
  await database.asOwner(async (tx) => {
    await sql`create table plain (municipality_id text not null, id uuid primary key, words text not null)`.execute(
      tx,
    );
    for (let at = 0; at < openings.length; at += batch) {
      const rows = openings.slice(at, at + batch);
      await sql`insert into plain select ${municipalityId}, * from unnest(${rows.map(({ document }) => document.id)}::uuid[], ${rows.map(plainText)}::text[])`.execute(
        tx,
      );
    }
    await sql`create index on plain using gin (to_tsvector('danish', words))`.execute(tx);
    await sql`select keep_to_municipality('plain')`.execute(tx);
  });
  if (database.pool) await database.pool.query('vacuum analyze');
  else await database.pglite!.query('vacuum analyze');
  return loadedMs;
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const begun = performance.now();
  const result = await work();
  return { ms: rounded(performance.now() - begun), result };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const quantile = (values: number[], share: number): number =>
  rounded(values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!);
