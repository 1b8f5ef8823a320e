import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { type Database, openDatabase } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type BusTimes, busRide, workplaceRides } from '#platform/travel/bus-times.ts';
import { loadBusTimes } from '#platform/travel/load-bus-times.ts';
import { townAt, writeCountryFeed } from './country-feed.ts';

const lookAtMemoryEvery = 200;
const workplaces = 200;
const homes = 2000;

/**
 * A country's timetable imported as from the console, in a process of its own: one season of it, and two, which must
 * not take more memory, as one day of either is kept; the same again; what it takes in the database; and
 * for one municipality in the middle of it how long it takes to read, to find the rides of a workplace, and to
 * answer for a home when these are known.
 */
export async function measureTimetable() {
  const folder = mkdtempSync(join(tmpdir(), 'fodfaeste-timetable-'));
  try {
    const file = join(folder, 'country.zip');
    const half = writeCountryFeed(file, ['now']);
    const halfImport = await runImport(folder, file);
    const feed = writeCountryFeed(file, ['now', 'later']);
    const zipMb = statSync(file).size / 2 ** 20;
    const first = await runImport(folder, file);
    const again = await runImport(folder, file);
    const database = await openDatabase({ directory: join(folder, 'database') });
    try {
      const stored = await sizeOf(database);
      return {
        ...feed,
        zipMb: Math.round(zipMb),
        oneSeason: { ...half, ...halfImport },
        import: first,
        again,
        ...stored,
        ...(await measureRides(database)),
      };
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runImport(folder: string, file: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/import.ts', 'gtfs', file], {
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peakMb = 0;
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, memoryOf(child.pid));
  }, lookAtMemoryEvery);
  let seconds = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    seconds = Number(line.match(/in ([\d.]+) s\.$/)?.[1] ?? seconds);
    console.error(`  ${line.trim()}`);
  }
  clearInterval(watch);
  if (child.exitCode === null) await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`The import ended with ${child.exitCode}`);
  return { seconds, peakMb: Math.round(peakMb) };
}

function memoryOf(pid: number | undefined): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`]).toString()) / 1024;
  } catch {
    return 0;
  }
}

async function sizeOf(database: Database) {
  const { rows } = await database.asOwner((tx) =>
    sql<{ trips: number; lines: number; bytes: number }>`
      select (select trips from timetable) as trips, (select count(*)::int from timetable_line) as lines,
        pg_total_relation_size('timetable_line') + pg_total_relation_size('timetable_stop') as bytes`.execute(
      tx,
    ),
  );
  const { trips, lines, bytes } = rows[0]!;
  return { tripsOfTheDay: trips, lines, storedMb: Math.round(bytes / 2 ** 20) };
}

async function measureRides(database: Database) {
  const centre = townAt(5, 4);
  const around = (step: number, of: number) => ({
    lat: centre.lat + 0.06 * Math.sin(step * 2.4) * (step / of),
    lon: centre.lon + 0.1 * Math.cos(step * 2.4) * (step / of),
  });
  await database.asOwner((tx) =>
    tx.insertInto('municipality').values({ id: 'middle', name: 'Midten' }).execute(),
  );
  const { times, loadMs } = await database.inMunicipality('middle', async (tx) => {
    const people = [around(1, 1), around(2, 2)].map(({ lat, lon }) => ({
      id: newId(),
      name: 'Prøve Person',
      latitude: lat,
      longitude: lon,
      registeredAt: Temporal.Now.instant(),
    }));
    await tx.insertInto('citizen').values(people).execute();
    const begun = performance.now();
    const times = (await loadBusTimes(tx)) as BusTimes;
    return { times, loadMs: Math.round(performance.now() - begun) };
  });

  const each: number[] = [];
  for (let n = 0; n < workplaces; n++) {
    const begun = performance.now();
    workplaceRides(times, around(n, workplaces), { dayStart: 480, dayEnd: 900 });
    each.push(performance.now() - begun);
  }
  each.sort((a, b) => a - b);
  let connected = 0;
  const pairs = () => {
    connected = 0;
    const begun = performance.now();
    for (let home = 0; home < homes; home++)
      for (let n = 0; n < 20; n++)
        if (busRide(times, around(home, homes), around(10 * n, workplaces), { dayStart: 480, dayEnd: 900 }))
          connected++;
    return (performance.now() - begun) / (homes * 20);
  };
  pairs();
  return {
    municipality: { stops: times.lat.length, lines: times.day.trips.length, loadMs },
    ridesOfAWorkplaceMs: {
      median: round(each[workplaces / 2]!),
      p99: round(each[Math.floor(workplaces * 0.99)]!),
    },
    pairMicroseconds: round(pairs() * 1000),
    connected: round(connected / (homes * 20)),
  };
}

const round = (number: number): number => Math.round(number * 100) / 100;
