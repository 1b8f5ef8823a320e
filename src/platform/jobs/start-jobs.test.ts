import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
import { migrate } from '#platform/database/migrate.ts';
import { type Database, openDatabase, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { createLog } from '#platform/log.ts';
import { type Jobs, startJobs } from './start-jobs.ts';

const log = createLog('silent');
const url = process.env.TEST_DATABASE_URL;
const municipality = `job-${newId().slice(0, 13)}`;

/** Milliseconds of processor in a second. */
const mostWhenIdle = 300;

describe('jobs', { timeout: 60_000 }, () => {
  let database: Database;
  let jobs: Jobs;
  before(async () => {
    database = await openDatabase(url ? { url } : { directory: null });
    await migrate(database);
    await database.asOwner((tx) =>
      tx.insertInto('municipality').values({ id: municipality, name: 'Prøve' }).execute(),
    );
    jobs = await startJobs({ database, log });
  });
  after(async () => {
    await jobs.stop();
    await database.close();
  });

  const inside = <T>(work: Parameters<typeof database.inMunicipality<T>>[1]) =>
    database.inMunicipality(municipality, work);
  const jobRow = async (id: string) => {
    const found = await database.asOwner((tx) =>
      sql<{ state: string; waits: number }>`
        select state, extract(epoch from start_after - now())::float8 as waits from pgboss.job where id = ${id}`.execute(
        tx,
      ),
    );
    return found.rows[0];
  };

  test('a job runs when its transaction commits, and never when it does not', async () => {
    const ran: unknown[] = [];
    const done = Promise.withResolvers<void>();
    await jobs.work('count', async (data) => {
      ran.push(data);
      if (data.last) done.resolve();
    });
    await assert.rejects(
      inside(async (tx) => {
        await jobs.enqueue('count', { undone: true }, { tx });
        throw new Error('changed my mind');
      }),
      /changed my mind/,
    );
    await inside((tx) => jobs.enqueue('count', { a: 1 }, { tx }));
    await jobs.enqueue('count', { last: true });
    await done.promise;
    assert.deepEqual(ran, [{ a: 1 }, { last: true }]);
  });

  test('the same id is put in line once', async () => {
    let ran = 0;
    const id = newId();
    const done = Promise.withResolvers<void>();
    await jobs.work('once', async ({ last }) => {
      if (last) done.resolve();
      else ran += 1;
    });
    await inside((tx) => jobs.enqueue('once', {}, { tx, id }));
    await jobs.enqueue('once', {}, { id });
    await jobs.enqueue('once', { last: true });
    await done.promise;
    assert.equal(ran, 1);
  });

  test('a job that fails is tried again, later and later', async () => {
    let tries = 0;
    let failed = Promise.withResolvers<void>();
    const done = Promise.withResolvers<void>();
    await jobs.work('shaky', async () => {
      tries += 1;
      if (tries === 3) return done.resolve();
      failed.resolve();
      throw new Error('not yet');
    });
    const id = newId();
    await jobs.enqueue('shaky', {}, { id });
    const waited: number[] = [];
    for (let round = 1; round <= 2; round += 1) {
      await failed.promise;
      failed = Promise.withResolvers<void>();
      let row = await jobRow(id);
      while (row?.state !== 'retry') row = await jobRow(id);
      waited.push(row.waits);
      await database.asOwner(async (tx) => {
        await sql`update pgboss.job set start_after = now() where id = ${id}`.execute(tx);
      });
      await wake('shaky');
    }
    await done.promise;
    assert.ok(waited[0]! > 10 && waited[0]! <= 31, `first after ${waited[0]} s`);
    assert.ok(waited[1]! > 25 && waited[1]! <= 61, `then after ${waited[1]} s`);
  });

  const wake = (name: string) =>
    database.asOwner((tx) =>
      sql`select pg_notify('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24), ${name})`.execute(
        tx,
      ),
    );

  test('the application may put jobs in line but not read or change them', async () => {
    for (const statement of [
      'select data from pgboss.job_common',
      "update pgboss.job_common set state = 'cancelled'",
      'delete from pgboss.job_common',
    ]) {
      await assert.rejects(
        inside((tx) => sql.raw(statement).execute(tx)),
        /permission denied/,
        statement,
      );
    }
  });

  test('a job nobody has named is an error, not a job nobody does', async () => {
    await assert.rejects(jobs.enqueue('no-such-job', {}), /no-such-job/);
  });

  test('a process that runs no jobs can still put them in line, at once and inside a transaction', {
    timeout: 10_000,
  }, async () => {
    const page = await startJobs({ database, log, work: false });
    let ranHere = false;
    await page.work('elsewhere', async () => {
      ranHere = true;
    });
    await inside((tx) => page.enqueue('elsewhere', { from: 'page' }, { tx }));
    const done = Promise.withResolvers<unknown>();
    await jobs.work('elsewhere', async (data) => done.resolve(data));
    assert.deepEqual(await done.promise, { from: 'page' });
    assert.equal(ranHere, false);
    await page.stop();
  });

  test('jobs and pages using the database at the same time never wait for each other forever', {
    timeout: 20_000,
  }, async () => {
    const count = 30;
    let finished = 0;
    const done = Promise.withResolvers<void>();
    await jobs.work(
      'second',
      async () => {
        await inside((tx) => tx.selectFrom('municipality').select('id').execute());
        finished += 1;
        if (finished === count) done.resolve();
      },
      { atOnce: 3 },
    );
    await jobs.work(
      'first',
      async ({ n }) => {
        await inside(async (tx) => {
          await tx.selectFrom('municipality').select('id').execute();
          await jobs.enqueue('second', { n: n! }, { tx });
        });
      },
      { atOnce: 3 },
    );
    await Promise.all(
      Array.from({ length: count }, (_, n) =>
        inside(async (tx) => {
          await jobs.enqueue('first', { n }, { tx });
          await tx.selectFrom('municipality').select('id').execute();
        }),
      ),
    );
    await done.promise;
    assert.equal(finished, count);
  });

  test('trouble in one municipality holds up none of the others, and is told all the same', async () => {
    const later = `${municipality}-later`;
    await database.asOwner((tx) =>
      tx.insertInto('municipality').values({ id: later, name: 'Prøve to' }).execute(),
    );
    const had = new Map<string, unknown>();
    const work = async (tx: Tx, { id, name }: { id: string; name: string }) => {
      if (id === municipality) throw new Error('in trouble');
      had.set(id, [name, await tx.selectFrom('municipality').select('id').execute()]);
    };
    await assert.rejects(inEachMunicipality(database, work), /in trouble/);
    assert.deepEqual(had.get(later), ['Prøve to', [{ id: later }]]);
  });

  test('a schedule is kept by the clocks of Copenhagen', async () => {
    await jobs.schedule('nightly', '30 2 * * *', async () => undefined);
    const kept = await database.asOwner((tx) =>
      sql`select cron, timezone from pgboss.schedule where name = 'nightly'`.execute(tx),
    );
    assert.deepEqual(kept.rows, [{ cron: '30 2 * * *', timezone: 'Europe/Copenhagen' }]);
  });

  test('with nothing to do it hardly does anything', async () => {
    // The calmest of four seconds: what other tests left to be tidied up is in the same process.
    let calmest = Infinity;
    for (let second = 0; second < 4 && calmest >= mostWhenIdle; second += 1) {
      const before = process.cpuUsage();
      await new Promise((rest) => setTimeout(rest, 1000));
      const { user, system } = process.cpuUsage(before);
      calmest = Math.min(calmest, (user + system) / 1000);
    }
    assert.ok(calmest < mostWhenIdle, `${calmest} ms of a second`);
  });
});
