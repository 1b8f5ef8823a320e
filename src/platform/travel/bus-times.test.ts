import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { busMinutes, busRide, busTimes, covers } from './bus-times.ts';
import { point, timetable } from './testing/arbitraries.ts';
import { referenceBusRide } from './testing/reference.ts';

/** Two stops four kilometres apart; one bus an hour each way, at twenty past and at ten past, a quarter of an hour's drive. */
const stops = { lat: Float64Array.of(55.6, 55.6), lon: Float64Array.of(11.8, 11.864) };
const home = { lat: 55.6, lon: 11.8 };
const work = { lat: 55.6, lon: 11.864 };
const everyHour = (minute: number) =>
  [6, 7, 8, 14, 15, 16].flatMap((hour) => {
    const start = hour * 60 + minute;
    return [start, start, start + 15, start + 15];
  });
const area = { south: 55.5, west: 11.7, north: 55.7, east: 12 };
const hourly = busTimes(
  'hourly',
  stops,
  [
    { stops: [0, 1], doors: [3, 3], times: everyHour(20) },
    { stops: [1, 0], doors: [3, 3], times: everyHour(10) },
  ],
  area,
);
const day = { dayStart: 480, dayEnd: 900 };

test('an hourly bus takes its quarter of an hour, and says when it leaves', () => {
  assert.deepEqual(busRide(hourly, home, work, day), { minutes: 15, departs: 7 * 60 + 20 });
});

test('the longer of the two ways counts, and so does waiting for more than half an hour', () => {
  const early = { dayStart: 8 * 60 + 10, dayEnd: 900 };
  assert.deepEqual(busRide(hourly, home, work, early), { minutes: 15 + 5, departs: 7 * 60 + 20 });
  const late = { dayStart: 480, dayEnd: 14 * 60 + 15 };
  assert.deepEqual(busRide(hourly, home, work, late), { minutes: 15 + 25, departs: 7 * 60 + 20 });
});

test('the walks at both ends count, and decide which bus can be caught', () => {
  const awayFromStop = { lat: 55.605, lon: 11.8 };
  assert.equal(busMinutes(hourly, awayFromStop, work, day), 15 + 9);
  const justInTime = { dayStart: 7 * 60 + 35, dayEnd: 900 };
  assert.equal(busRide(hourly, home, work, justInTime)?.departs, 7 * 60 + 20);
  const awayFromWork = { lat: 55.605, lon: 11.864 };
  assert.equal(busRide(hourly, home, awayFromWork, justInTime)?.departs, 6 * 60 + 20);
});

test('there is no connection without a stop within a walk, a bus in time or a bus home', () => {
  assert.equal(busRide(hourly, { lat: 55.62, lon: 11.8 }, work, day), null);
  assert.equal(busRide(hourly, home, work, { dayStart: 5 * 60, dayEnd: 900 }), null);
  assert.equal(busRide(hourly, home, work, { dayStart: 480, dayEnd: 20 * 60 }), null);
});

test('where people may not get on or off there is no bus', () => {
  const closed = busTimes(
    'closed',
    stops,
    [
      { stops: [0, 1], doors: [2, 3], times: everyHour(20) },
      { stops: [1, 0], doors: [3, 3], times: everyHour(10) },
    ],
    area,
  );
  assert.equal(busRide(closed, home, work, day), null);
});

test('the area tells where silence means no bus', () => {
  assert.ok(covers(hourly, home));
  assert.ok(!covers(hourly, { lat: 56, lon: 11.8 }));
});

test('the same as the quickest of every journey there is', () => {
  let connected = 0;
  fc.assert(
    fc.property(
      timetable,
      fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8)),
      fc.integer({ min: 460, max: 540 }),
      fc.integer({ min: 850, max: 930 }),
      (times, [a, b, east, north], dayStart, dayEnd) => {
        const besides = (stop: number) => ({
          lat: Math.round(1000 * times.lat[stop % times.lat.length]! + north - 4) / 1000,
          lon: Math.round(1000 * times.lon[stop % times.lat.length]! + east - 4) / 1000,
        });
        const [from, to] = [besides(a), besides(b)];
        const ride = busRide(times, from, to, { dayStart, dayEnd });
        const expected = referenceBusRide(times, from, to, dayStart, dayEnd);
        assert.equal(ride?.minutes, expected?.minutes);
        if (!ride || !expected) return;
        connected++;
        assert.ok(
          expected.departures.has(ride.departs),
          `${ride.departs} is no departure of a quickest journey`,
        );
      },
    ),
    { numRuns: 300 },
  );
  assert.ok(connected > 30, `only ${connected} of 300 had a connection: the property says too little`);
});

test('the memory of earlier answers changes none, and a copy in another thread answers the same', () => {
  fc.assert(
    fc.property(timetable, point, point, (times, from, to) => {
      const first = busRide(times, from, to, day);
      assert.deepEqual(busRide(times, from, to, day), first);
      assert.deepEqual(busRide(structuredClone(times), from, to, day), first);
    }),
    { numRuns: 50 },
  );
});
