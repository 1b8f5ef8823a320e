import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { loadLikelySeekers, loadVacancy } from '#domains/matching/index.ts';
import { validateHoursPlan } from '#domains/placements/check-hours-plan.ts';
import { loadPlacement, type Placement, status } from '#domains/placements/index.ts';
import { signersAwaited, statuses } from '#domains/placements/placement.ts';
import { type Step, suggestionStatus, suggestionStatuses } from '#domains/suggestions/suggestion.ts';
import { movableClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import { type Database, openDatabase, type Tx } from '#platform/database/open.ts';
import { makeAasund } from './aasund.ts';
import { passesModulus11 } from './companies.ts';
import { emptyMunicipalities } from './empty.ts';
import { tablesInOrder } from './insert-rows.ts';
import { demoMunicipalities, loadDemo } from './load.ts';
import { makeSkovbaek } from './skovbaek.ts';

const clock = movableClock(Temporal.Instant.from('2026-04-14T07:00:00Z'));
const today = clock.today();
const [aasund, skovbaek] = demoMunicipalities;

const open = async () => {
  const database = await openDatabase({ directory: null });
  await migrate(database);
  return database;
};
const count = async (tx: Tx, table: (typeof tablesInOrder)[number]) =>
  (
    await tx
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count;

describe('the demo municipality', () => {
  let database: Database;
  let placements: Placement[];
  const inAasund = <T>(work: (tx: Tx) => Promise<T>) => database.inMunicipality(aasund, work);

  before(async () => {
    database = await open();
    const began = performance.now();
    await loadDemo(database, clock, console.log);
    console.log(`loaded in ${Math.round(performance.now() - began)} ms`);
    placements = await inAasund(async (tx) => {
      const ids = await tx.selectFrom('placement').select('id').execute();
      const all: Placement[] = [];
      for (const { id } of ids) all.push(await loadPlacement(tx, id));
      return all;
    });
  });
  after(() => database.close());

  test('is the size of a municipality', () =>
    inAasund(async (tx) => {
      const within = async (table: (typeof tablesInOrder)[number], low: number, high: number) => {
        const rows = await count(tx, table);
        assert.ok(rows >= low && rows <= high, `${rows} rows in ${table}`);
      };
      await within('citizen', 390, 410);
      await within('company', 145, 160);
      await within('workplace', 160, 175);
      await within('opening', 290, 305);
      await within('placement', 190, 240);
      await within('attendance', 2500, 6000);
    }));

  test('has a placement in every state, waiting for each party', () => {
    assert.deepEqual(new Set(placements.map((placement) => status(placement, today))), new Set(statuses));
    const awaited = placements
      .filter((placement) => status(placement, today) === 'awaiting-signatures')
      .map((placement) => signersAwaited(placement).join());
    assert.deepEqual(new Set(awaited), new Set(['citizen,employer', 'citizen', 'employer', 'caseworker']));
    const outcomes = new Set(placements.map(({ outcome }) => outcome));
    for (const outcome of ['job', 'near-job', 'education', 'closer', 'sick', 'none'] as const)
      assert.ok(outcomes.has(outcome), outcome);
  });

  test('has an hours plan without fault in every version', () => {
    for (const { citizen, versions } of placements)
      for (const version of versions) assert.deepEqual(validateHoursPlan(version), [], citizen.name);
  });

  test('has a suggestion in every state', () =>
    inAasund(async (tx) => {
      const steps = await tx.selectFrom('suggestionStep').selectAll().orderBy('at').orderBy('id').execute();
      const placed = await tx.selectFrom('placement').select(['id', 'suggestionId']).execute();
      const bySuggestion = Map.groupBy(steps, (step) => step.suggestionId);
      const suggestions = await tx.selectFrom('suggestion').select('id').execute();
      const found = suggestions.map(({ id }) =>
        suggestionStatus({
          steps: (bySuggestion.get(id) ?? []) as unknown as Step[],
          placementId: placed.find(({ suggestionId }) => suggestionId === id)?.id ?? null,
        }),
      );
      assert.deepEqual(new Set(found), new Set(suggestionStatuses));
    }));

  test('has caseworkers with a load, and some citizens nobody has yet', () =>
    inAasund(async (tx) => {
      const loads = await tx
        .selectFrom('citizen')
        .select((eb) => ['caseworkerId', eb.fn.countAll<number>().as('count')])
        .groupBy('caseworkerId')
        .execute();
      for (const { caseworkerId, count: load } of loads) {
        if (caseworkerId) assert.ok(load >= 45 && load <= 60, `${load} citizens`);
        else assert.equal(load, 15);
      }
      assert.equal(loads.length, 9);
    }));

  test('has follow-ups done, overdue and to come, and check-ins that wait for a call', () =>
    inAasund(async (tx) => {
      const { rows } = await sql<{
        done: number;
        overdue: number;
        coming: number;
        jobs: number;
        calls: number;
      }>`
        select count(*) filter (where done_at is not null)::int as done,
          count(*) filter (where done_at is null and cancelled_at is null and due_on < ${today.toString()}::date)::int as overdue,
          count(*) filter (where done_at is null and cancelled_at is null and due_on >= ${today.toString()}::date)::int as coming,
          count(distinct kind) filter (where kind like 'job-%')::int as jobs,
          (select count(*)::int from check_in where call_me and called_at is null) as calls
        from follow_up`.execute(tx);
      const { done, overdue, coming, jobs, calls } = rows[0]!;
      assert.ok(done > 100 && overdue > 5 && coming > 50 && calls >= 2, JSON.stringify(rows[0]));
      assert.equal(jobs, 3);
    }));

  test('has a marketplace in which five share what a card says, and a job for those who look', () =>
    inAasund(async (tx) => {
      const profiles = await tx.selectFrom('marketplaceProfile').selectAll().execute();
      assert.equal(profiles.length, 100);
      assert.equal(profiles.filter(({ acceptedAt }) => acceptedAt).length, 87);
      const cards = await tx.selectFrom('marketplaceCard').selectAll().execute();
      assert.equal(cards.length, 60);
      const told = cards.filter(({ area, iscoCode }) => area || iscoCode);
      for (const alike of Map.groupBy(told, ({ area, iscoCode }) => `${area} ${iscoCode}`).values())
        assert.ok(alike.length >= 5);
      assert.ok(cards.filter(({ area }) => area).length >= 10, 'towns are told where many share them');
      assert.equal(await count(tx, 'marketplaceEmployer'), 40);
      assert.ok((await count(tx, 'marketplaceContact')) >= 12);
    }));

  test('has numbers that look right and belong to nobody', () =>
    inAasund(async (tx) => {
      const companies = await tx.selectFrom('company').select('cvr').execute();
      for (const { cvr } of companies) assert.ok(cvr.startsWith('99') && passesModulus11(cvr), cvr);
      const { rows } = await sql<{ wrong: number }>`
        select (select count(*) from account where email not like '%.example')
          + (select count(*) from citizen where email not like '%.example' or phone !~ '^2000[0-9]{4}$')
          + (select count(*) from message where channel = 'mail' and to_address not like '%.example') as wrong`.execute(
        tx,
      );
      assert.equal(Number(rows[0]!.wrong), 0);
    }));

  test('has nothing that happens later than now', () =>
    inAasund(async (tx) => {
      const now = clock.now().toString();
      const { rows } = await sql<{ future: number }>`
        select (select count(*) from event where at > ${now}::timestamptz) + (select count(*) from look where at > ${now}::timestamptz)
          + (select count(*) from signature where signed_at > ${now}::timestamptz)
          + (select count(*) from suggestion_step where at > ${now}::timestamptz)
          + (select count(*) from attendance where on_date >= ${today.toString()}::date) as future`.execute(
        tx,
      );
      assert.equal(Number(rows[0]!.future), 0);
    }));

  test('has a button at the log-in for each role, and only for the written-out', () =>
    inAasund(async (tx) => {
      const titled = await tx
        .selectFrom('account')
        .select(['role', 'name'])
        .where('title', 'is not', null)
        .execute();
      const perRole = Object.fromEntries(
        [...Map.groupBy(titled, ({ role }) => role)].map(([role, all]) => [role, all.length]),
      );
      assert.deepEqual(perRole, {
        caseworker: 3,
        consultant: 3,
        manager: 1,
        administrator: 1,
        citizen: 14,
        employer: 4,
        mentor: 3,
      });
    }));

  test('names nobody from the texts it grew from', () =>
    inAasund(async (tx) => {
      const texts = await Promise.all(
        // The search index holds the same words again, cut to their stems.
        tablesInOrder
          .filter((table) => !table.startsWith('search'))
          .map((table) =>
            sql<{
              all: string | null;
            }>`select string_agg(t::text, ' ') as all from ${sql.table(table.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))} t`.execute(
              tx,
            ),
          ),
      );
      const words = new Set(
        texts.flatMap(({ rows }) => (rows[0]?.all ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? []),
      );
      const hidden = [...words].filter((word) =>
        realNames.has(createHash('sha256').update(word).digest('hex').slice(0, 16)),
      );
      assert.deepEqual(hidden, []);
    }));

  test('cannot be seen from the other municipality', async () => {
    const here = await inAasund((tx) => tx.selectFrom('citizen').select('id').execute());
    await database.inMunicipality(skovbaek, async (tx) => {
      assert.ok((await count(tx, 'citizen')) >= 60);
      const seen = await tx
        .selectFrom('citizen')
        .select('id')
        .where(
          'id',
          'in',
          here.map(({ id }) => id),
        )
        .execute();
      assert.deepEqual(seen, []);
      const roles = await tx.selectFrom('account').select('role').where('title', 'is not', null).execute();
      assert.equal(new Set(roles.map(({ role }) => role)).size, 7);
    });
  });

  test('is the same when made again', async () => {
    for (const make of [makeAasund, makeSkovbaek]) {
      const [rows, again] = [make(clock).rows, make(clock).rows];
      for (const [table, made] of rows)
        assert.equal(JSON.stringify(again.get(table)), JSON.stringify(made), table);
    }
    const accounts = makeAasund(clock).rows.get('account')!;
    const loaded = await inAasund((tx) => tx.selectFrom('account').select('id').execute());
    assert.deepEqual(new Set(loaded.map(({ id }) => id)), new Set(accounts.map(({ id }) => id)));
  });

  test('finds whom a task may fit at once, though nothing is known about the sizes of its tables', () =>
    inAasund(async (tx) => {
      const { id } = await tx
        .selectFrom('opening')
        .select('id')
        .orderBy('id')
        .limit(1)
        .executeTakeFirstOrThrow();
      const vacancy = (await loadVacancy(tx, today, id))!;
      const began = performance.now();
      const seekers = await loadLikelySeekers(tx, today, vacancy, 100);
      const took = performance.now() - began;
      assert.ok(seekers.length > 0);
      // Asked anew for every citizen it takes minutes, and the whole site stands still meanwhile.
      assert.ok(took < 3000, `took ${Math.round(took)} ms`);
    }));

  test('lists every table a municipality owns', async () => {
    const { rows } = await database.asOwner((tx) =>
      sql<{ name: string }>`
        select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'municipality_id'`.execute(tx),
    );
    const known = tablesInOrder.map((table) =>
      table.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    );
    assert.deepEqual(rows.map(({ name }) => name).sort(), known.sort());
  });

  // The last one: nothing is left of it for others.
  test('emptied leaves nothing behind, and the neighbour as it was', async () => {
    const placements = (tx: Tx) => count(tx, 'placement');
    const before = await database.inMunicipality(skovbaek, placements);
    await emptyMunicipalities(database, [aasund]);
    const left = await database.asOwner((tx) => tx.selectFrom('municipality').select('id').execute());
    assert.deepEqual(left, [{ id: skovbaek }]);
    for (const table of tablesInOrder) assert.equal(await inAasund((tx) => count(tx, table)), 0, table);
    assert.ok(before > 20);
    assert.equal(await database.inMunicipality(skovbaek, placements), before);
  });
});

/** Fingerprints, so that the names themselves stand nowhere in the product. */
const realNames = new Set(
  (
    '0767e704b2cad4aa 243c7b40e12b92b6 2ce2c277148ffa4b cef25ae51981c24b aee8508cabea0527 cf07a01d99d1cdaf ' +
    'ed0cbbfac5bbfbcc ebf505a1f3a20e8d c87f42bd454c031b ae931da7c5fb2901 e8c3285c5fad88d1 cdb7ad892ce3c88a ' +
    '95bfc991cea76530 446213d5596a2eba 263f87d45c4bec3a ff6d153913954e84 c21a2dd112b6352e 1bf675bc55e429e4 ' +
    'c33634fd6536f78b 245177e02353a228 3ad9e0bf848a1ef7 bd324f731fb7a287 9cff1af8c67fff55 c1248c5e90cdee12 ' +
    '0467255695084cc1 b5d67ab9e2aa7a3d da72fd12f23a9ba1 1d4591f208e14253 117a9a6974dbddf2 36df574a94cb5d52 ' +
    '9009778948aeed6b c994c7b90b2252db 997d365120369bd4 0812d9e58c93cd05'
  ).split(' '),
);
