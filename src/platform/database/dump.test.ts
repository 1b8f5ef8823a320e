import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { movableClock } from '#platform/clock.ts';
import { createLog } from '#platform/log.ts';
import { dumpDatabase, dumpsIn, nextDump, startDumps } from './dump.ts';
import { migrate } from './migrate.ts';
import { type Database, openDatabase } from './open.ts';
import { NotADump, restoreDump } from './restore.ts';

const directory = mkdtempSync(join(tmpdir(), 'fodfaeste-dump-'));
const folder = join(directory, 'dumps');
const home = join(directory, 'database');
const clock = movableClock(Temporal.Instant.from('2026-04-14T07:00:00Z'));
let database: Database;

const add = (id: string, name: string) =>
  database.asOwner((tx) => tx.insertInto('municipality').values({ id, name }).execute());
const names = async () =>
  (
    await database.asOwner((tx) => tx.selectFrom('municipality').select('name').orderBy('name').execute())
  ).map((m) => m.name);

before(async () => {
  database = await openDatabase({ directory: home });
  await migrate(database);
  await add('foer', 'Før Kommune');
});
after(async () => {
  await database.close();
  rmSync(directory, { recursive: true });
});

describe('a dump of the embedded database', () => {
  it('is put back as it was, and what came after it is moved aside', async () => {
    const file = await dumpDatabase(database.pglite!, folder, clock);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    await add('efter', 'Efter Kommune');
    await database.close();

    const { aside, municipalities } = await restoreDump(file, home, clock);
    assert.deepEqual(municipalities, ['Før Kommune']);
    database = await openDatabase({ directory: aside! });
    assert.deepEqual(await names(), ['Efter Kommune', 'Før Kommune']);
    await database.close();
    database = await openDatabase({ directory: home });
    assert.deepEqual(await names(), ['Før Kommune']);
    await add('igen', 'Igen Kommune');
    assert.deepEqual(await migrate(database), []);
  });

  it('is refused when it is damaged or something else, and the database stays', async () => {
    const file = dumpsIn(folder)[0]!;
    const half = join(directory, 'half.tar.gz');
    writeFileSync(half, '');
    await assert.rejects(restoreDump(half, home, clock), NotADump);
    writeFileSync(half, readFileSync(file));
    truncateSync(half, Math.floor(statSync(file).size / 2));
    await assert.rejects(restoreDump(half, home, clock), NotADump);
    writeFileSync(half, 'not a dump at all');
    await assert.rejects(restoreDump(half, home, clock), /nothing was changed/);
    writeFileSync(half, gzipSync('zipped, but not a dump'));
    await assert.rejects(restoreDump(half, home, clock), /nothing was changed/);
    await assert.rejects(restoreDump(join(directory, 'none.tar.gz'), home, clock), /There is no file/);
    assert.ok((await names()).includes('Før Kommune'));
    assert.deepEqual(
      readdirSync(directory).filter((name) => name.includes('arriving')),
      [],
    );
  });

  it('keeps the latest seven and clears away what a killed dump left', async () => {
    writeFileSync(join(folder, 'fodfaeste-2020-01-01T00-00-00Z.tar.gz.unfinished'), 'half');
    const files: string[] = [];
    for (let day = 0; day < 8; day += 1) {
      clock.moveDays(1);
      files.push(await dumpDatabase(database.pglite!, folder, clock));
    }
    assert.deepEqual(dumpsIn(folder), files.slice(-7));
    assert.equal(readdirSync(folder).length, 7);
  });

  it('can be made while people write, and holds whole transactions only', async () => {
    let writing = true;
    let written = 0;
    const writer = (async () => {
      while (writing) {
        const pair = written++;
        await database.asOwner(async (tx) => {
          for (const half of ['a', 'b']) {
            await tx
              .insertInto('municipality')
              .values({ id: `p${pair}-${half}`, name: 'Par' })
              .execute();
            await wait(1);
          }
        });
      }
    })();
    await wait(30);
    clock.moveDays(1);
    const file = await dumpDatabase(database.pglite!, folder, clock);
    writing = false;
    await writer;
    const copy = join(directory, 'copy');
    await restoreDump(file, copy, clock);
    const restored = await openDatabase({ directory: copy });
    const pairs = await restored.asOwner((tx) =>
      tx.selectFrom('municipality').select('id').where('name', '=', 'Par').execute(),
    );
    await restored.close();
    assert.ok(pairs.length > 0, 'something was written before the dump');
    assert.equal(pairs.length % 2, 0, 'no half transaction');
  });
});

describe('the schedule of dumps', () => {
  it('counts from the newest dump, also over a stop, and never slows a start', () => {
    const empty = join(directory, 'empty');
    const now = Temporal.Instant.from('2026-04-14T07:00:00Z');
    assert.equal(nextDump(empty, 24, now).toString(), '2026-04-15T07:00:00Z');
    mkdirSync(empty, { recursive: true });
    const file = join(empty, 'fodfaeste-2026-04-13T20-00-00Z.tar.gz');
    writeFileSync(file, '');
    utimesSync(file, new Date('2026-04-13T20:00:00Z'), new Date('2026-04-13T20:00:00Z'));
    assert.equal(nextDump(empty, 24, now).toString(), '2026-04-14T20:00:00Z');
    assert.equal(nextDump(empty, 1, now).toString(), '2026-04-14T07:01:00Z');
  });

  it('dumps when the time comes, plans the next, and dumps no more when stopped', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const due = join(directory, 'due');
    const time = movableClock(Temporal.Instant.from('2026-04-14T07:00:00Z'));
    const dumps = startDumps({
      pglite: database.pglite!,
      folder: due,
      everyHours: 24,
      clock: time,
      log: createLog('silent'),
    });
    assert.equal(dumps.next.toString(), '2026-04-15T07:00:00Z');
    t.mock.timers.tick(23 * 3_600_000);
    assert.deepEqual(dumpsIn(due), []);
    time.moveDays(1);
    t.mock.timers.tick(3_600_000);
    await dumps.stop();
    assert.equal(dumpsIn(due).length, 1);
    assert.equal(dumps.next.toString(), '2026-04-16T07:00:00Z');
    t.mock.timers.tick(48 * 3_600_000);
    await dumps.stop();
    assert.equal(dumpsIn(due).length, 1);
  });

  it('tries again an hour after one that failed', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const time = movableClock(Temporal.Instant.from('2026-04-14T07:00:00Z'));
    const closed = new PGlite();
    await closed.close();
    const dumps = startDumps({
      pglite: closed,
      folder: join(directory, 'failing'),
      everyHours: 24,
      clock: time,
      log: createLog('silent'),
    });
    time.moveDays(1);
    t.mock.timers.tick(24 * 3_600_000);
    await dumps.stop();
    assert.equal(dumps.next.toString(), '2026-04-15T08:00:00Z');
  });
});
