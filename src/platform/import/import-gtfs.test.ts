import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { newId } from '#platform/id.ts';
import { busRide } from '#platform/travel/bus-times.ts';
import { loadBusTimes } from '#platform/travel/load-bus-times.ts';
import { freshMunicipality, testDatabase } from '#test/support/database.ts';
import { islandFeed, islandStops, islandZip } from '#test/support/island-timetable.ts';
import { zipOf } from '#test/support/zip.ts';
import { lineBuilder } from './gtfs/lines.ts';
import { importGtfs } from './import-gtfs.ts';
import { CannotImport } from './row-errors.ts';

const directory = mkdtempSync(join(tmpdir(), 'fodfaeste-timetable-'));
const today = Temporal.PlainDate.from('2026-04-14');

const screen = (name: string) => ({ errorFile: join(directory, `${name}.csv`), progress: () => undefined });
const zipped = (name: string, changed?: Record<string, string>): string => {
  const file = join(directory, `${name}.zip`);
  writeFileSync(file, islandZip(changed));
  return file;
};
const imported = async (name: string, changed?: Record<string, string>) =>
  importGtfs(await testDatabase(), zipped(name, changed), screen(name), today);
const stored = async () =>
  (await testDatabase()).asOwner(async (tx) => ({
    timetables: await tx
      .selectFrom('timetable')
      .select(['publisher', 'weekday', 'validUntil', 'trips', 'stops'])
      .execute(),
    lines: await tx
      .selectFrom('timetableLine')
      .select(['number', 'trips', 'stops', 'times'])
      .orderBy('number')
      .execute(),
    stops: await tx.selectFrom('timetableStop').select(['number', 'name']).orderBy('number').execute(),
  }));

/** Somebody who lives at one stop and a workplace at another, in a municipality of their own. */
async function islanders(): Promise<string> {
  const id = await freshMunicipality();
  await (await testDatabase()).inMunicipality(id, (tx) =>
    tx
      .insertInto('citizen')
      .values(
        [islandStops.church, islandStops.mill].map(({ lat, lon }) => ({
          id: newId(),
          name: 'Prøve Person',
          latitude: lat,
          longitude: lon,
          registeredAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
        })),
      )
      .execute(),
  );
  return id;
}

describe('importing a timetable', () => {
  after(async () => {
    rmSync(directory, { recursive: true });
    await (await testDatabase()).asOwner((tx) => tx.deleteFrom('timetable').execute());
  });

  it('keeps one ordinary weekday, packed, and the same again leaves the same', async () => {
    const count = await imported('first');
    assert.equal(count.errors, 0);
    const once = await stored();
    assert.equal(once.timetables.length, 1);
    const [about] = once.timetables;
    assert.equal(about!.publisher, 'Øens Trafikselskab');
    assert.equal(`${about!.weekday}`, '2026-04-15', 'not the Tuesday that the weekday service leaves out');
    assert.equal(`${about!.validUntil}`, '2026-06-30');
    assert.deepEqual([about!.trips, about!.stops], [72, 4]);
    assert.deepEqual(once.stops.map(({ name }) => name).sort(), [
      'Ved church, øen',
      'Ved harbour, øen',
      'Ved mill, øen',
      'Ved school, øen',
    ]);
    assert.deepEqual(
      once.lines.map(({ trips }) => trips),
      [18, 18, 18, 18],
    );
    await imported('again');
    assert.deepEqual(await stored(), once);
    assert.ok(!existsSync(join(directory, 'again.csv')), 'no list of errors when there are none');
  });

  it('answers how long the bus takes to those who live there, and only to them', async () => {
    await imported('asked');
    const database = await testDatabase();
    const { church, mill, harbour } = islandStops;
    const times = await database.inMunicipality(await islanders(), loadBusTimes);
    assert.ok(times);
    const day = { dayStart: 480, dayEnd: 900 };
    assert.deepEqual(busRide(times, church, harbour, day), { minutes: 26, departs: 7 * 60 + 5 });
    assert.deepEqual(busRide(times, church, mill, day), { minutes: 31, departs: 7 * 60 + 5 });
    assert.equal(
      await database.inMunicipality(await freshMunicipality(), loadBusTimes),
      null,
      'nobody lives there',
    );
  });

  it('reads once for each municipality, and anew after an import', async () => {
    await imported('cached');
    const database = await testDatabase();
    const id = await islanders();
    const first = await database.inMunicipality(id, loadBusTimes);
    assert.equal(await database.inMunicipality(id, loadBusTimes), first);
    await imported('anew');
    assert.notEqual(await database.inMunicipality(id, loadBusTimes), first);
    await database.asOwner((tx) => tx.deleteFrom('timetable').execute());
    assert.equal(await database.inMunicipality(id, loadBusTimes), null);
  });

  it('lists what cannot be used with file, line and reason, and uses the rest', async () => {
    const feed = islandFeed();
    const count = await imported('bad', {
      'stops.txt': `${feed['stops.txt']}\nnowhere,Ingensteds,56.9,,0\n`,
      'calendar_dates.txt': `${feed['calendar_dates.txt']}weekdays,20260431,2\nweekdays,20260430,3\n`,
      'stop_times.txt': `${feed['stop_times.txt']}out5,25:99,25:99,harbour,9\nout6,06:30:00,06:30:00,atlantis,9\nout7,07:00:00,07:00:00,mill,4\n`,
    });
    assert.equal(count.errors, 6);
    const listed = readFileSync(join(directory, 'bad.csv'), 'utf8');
    assert.match(listed, /calendar_dates\.txt: “20260431” is not a date/);
    assert.match(listed, /“3” is neither 1 \(added\) nor 2 \(removed\)/);
    assert.match(listed, /stops\.txt: latitude “56\.9”, longitude “” is not a place/);
    assert.match(listed, /^\d+,"stop_times\.txt: “25:99” is not a time/m);
    assert.match(listed, /stop_times\.txt: nothing is known of the stop “atlantis”/);
    assert.match(listed, /trip out7: it arrives before it has left the stop before/);
    assert.equal((await stored()).timetables[0]!.trips, 71);
  });

  it('refuses what is no timetable or has run out, and leaves the one there was', async () => {
    await imported('kept');
    const before = await stored();
    const database = await testDatabase();
    const refused = async (file: string, why: RegExp, day = today) => {
      await assert.rejects(importGtfs(database, file, screen('refused'), day), (error) => {
        assert.ok(error instanceof CannotImport, `${error}`);
        assert.match(error.message, why);
        return true;
      });
    };
    await refused(join(directory, 'nowhere.zip'), /There is no file/);
    const text = join(directory, 'text.zip');
    writeFileSync(text, 'postnr,navn\n');
    await refused(text, /is not a zip file/);
    await refused(
      zipped('columns', { 'stops.txt': 'id,name\n1,a\n' }),
      /^\S+ is not a timetable: stops\.txt has no column stop_id/,
    );
    const { 'stop_times.txt': _gone, ...less } = islandFeed();
    const without = join(directory, 'without.zip');
    writeFileSync(without, zipOf(less));
    await refused(without, /it has no stop_times\.txt/);
    const broken = readFileSync(zipped('broken'));
    broken.fill(0xff, broken.indexOf('stop_times.txt') + 80, broken.indexOf('stop_times.txt') + 120);
    writeFileSync(join(directory, 'broken.zip'), broken);
    await refused(join(directory, 'broken.zip'), /stop_times\.txt in .*broken\.zip cannot be unpacked/);
    await refused(zipped('old'), /It ran until 2026-06-30/, Temporal.PlainDate.from('2026-07-01'));
    assert.deepEqual(await stored(), before);
  });

  it('takes trips that run every so many minutes, and those of the night before', async () => {
    const night = 'late,24:30:00,24:30:00,church,1\nlate,24:50:00,24:50:00,harbour,2\n';
    const feed = islandFeed();
    await imported('often', {
      'trips.txt': `${feed['trips.txt']}\n1,weekdays,often\n1,weekdays,late\n`,
      'stop_times.txt': `${feed['stop_times.txt']}often,00:00:00,00:00:00,mill,1\noften,00:20:00,00:20:00,church,2\n${night}`,
      'frequencies.txt': 'trip_id,start_time,end_time,headway_secs\noften,06:00:00,07:00:00,600\n',
    });
    const { lines } = await stored();
    const firstTimes = lines.map(({ times }) => [...new Int16Array(new Uint8Array(times).buffer)]);
    const everyTen = firstTimes.find((times) => times[0] === 360 && times[2] === 380)!;
    assert.deepEqual(
      everyTen.filter((_time, n) => n % 4 === 0),
      [360, 370, 380, 390, 400, 410],
    );
    const late = firstTimes.find((times) => times.includes(24 * 60 + 30))!;
    assert.deepEqual(
      late.filter((_time, n) => n % 4 === 0),
      [30, 24 * 60 + 30],
    );
  });
});

describe('a line', () => {
  const call = (stop: number, arrival: number, departure = arrival) => ({
    stop,
    doors: 3,
    arrival,
    departure,
  });
  it('never holds a trip that overtakes another', () => {
    const builder = lineBuilder();
    builder.add([call(0, 400), call(1, 420)]);
    builder.add([call(0, 405), call(1, 415)]);
    builder.add([call(0, 410), call(1, 430)]);
    const lines = [...builder.lines()].map(({ times }) => [...times].filter((_time, n) => n % 2 === 0));
    assert.deepEqual(lines, [
      [400, 420, 410, 430],
      [405, 415],
    ]);
  });
  it('has times evenly between those that are told', () => {
    const builder = lineBuilder();
    const unsaid = -32_768;
    assert.equal(builder.add([call(0, 400), call(1, unsaid), call(2, unsaid), call(3, 409)]), null);
    assert.deepEqual([...[...builder.lines()][0]!.times], [400, 400, 403, 403, 406, 406, 409, 409]);
    assert.match(builder.add([call(0, 400), call(1, unsaid)])!, /no time/);
  });
});
