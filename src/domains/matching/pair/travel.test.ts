import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { busTimes } from '#platform/travel/bus-times.ts';
import { easySeeker, easyVacancy, pairByBus, today, weights } from '../testing/arbitraries.ts';
import { referenceScore, referenceTerms } from '../testing/reference.ts';
import { asksOf } from './ask.ts';
import { DEFAULT_WEIGHTS } from './default-weights.ts';
import { match } from './match.ts';
import { journey } from './travel.ts';

test('with a timetable every pair is judged and weighed as the plain reference does', () => {
  const met = { bus: 0, otherwise: 0, tooFar: 0 };
  fc.assert(
    fc.property(pairByBus, weights, today, ([s, v], w, day) => {
      const result = match(s, v, w, day);
      const expected = referenceTerms(s, v, day);
      assert.equal(result.fits, expected !== null);
      const trip = journey(s, v);
      met[trip.reach === 'beyond' ? 'tooFar' : trip.means === 'bus' ? 'bus' : 'otherwise'] += 1;
      if (!result.fits) return;
      assert.deepEqual(Object.fromEntries(result.terms.map(({ key, value }) => [key, value])), expected);
      assert.equal(result.score, referenceScore(s, v, w, day));
    }),
    { numRuns: 1000 },
  );
  for (const [way, times] of Object.entries(met)) assert.ok(times > 8, `${way} was met ${times} times`);
});

/** Home and work eight kilometres apart; to work at 7.30, home at 15.10, twenty minutes. */
const home = { lat: 55.6, lon: 11.8 };
const work = { lat: 55.6, lon: 11.928 };
const bus = busTimes(
  'two',
  { lat: Float64Array.of(home.lat, work.lat), lon: Float64Array.of(home.lon, work.lon) },
  [
    { stops: [0, 1], doors: [3, 3], times: [450, 450, 470, 470] },
    { stops: [1, 0], doors: [3, 3], times: [910, 910, 930, 930] },
  ],
  { south: 55.5, west: 11.7, north: 55.7, east: 12 },
);
const rider = { ...easySeeker, travel: { means: ['bus' as const], limitMinutes: 30, from: home, bus } };
const there = { ...easyVacancy, place: work, dayStart: 480, dayEnd: 900 };

test('a bus within the limit is known by its minutes and departure, one beyond it is too far', () => {
  assert.deepEqual(journey(rider, there), { reach: 'within', means: 'bus', minutes: 20, departs: 450 });
  const hurried = { ...rider, travel: { ...rider.travel, limitMinutes: 19 } };
  assert.deepEqual(journey(hurried, there), { reach: 'beyond', means: 'bus', minutes: 20, departs: 450 });
});

test('the quickest way counts; the bus only when it is quicker', () => {
  const driver = { ...rider, travel: { ...rider.travel, means: ['car' as const, 'bus' as const] } };
  assert.equal(journey(driver, there).means, 'car');
  const cyclist = { ...rider, travel: { ...rider.travel, means: ['bike' as const, 'bus' as const] } };
  assert.equal(journey(cyclist, there).means, 'bus');
});

test('the bus is for the part of the day both can use', () => {
  const later = { ...rider, earliestStart: 600 };
  const trip = journey(later, there);
  assert.deepEqual(
    [trip.reach, trip.minutes],
    ['beyond', 120],
    'the early bus, and waiting until half past nine',
  );
  const unsaid = { ...there, dayStart: null, dayEnd: null };
  assert.equal(journey(rider, unsaid).minutes, 20, 'eight to three is taken where nothing is said');
});

test('no bus that suits the hours is a reason, not a question', () => {
  const nightly = { ...there, dayStart: 1200, dayEnd: 1400 };
  const result = match(
    rider,
    { ...nightly, evenings: false },
    DEFAULT_WEIGHTS,
    Temporal.PlainDate.from('2026-05-04'),
  );
  assert.ok(!result.fits);
  assert.deepEqual(result.reasons, [{ rule: 'too-far', means: 'bus', minutes: null, limitMinutes: 30 }]);
});

test('a place within a walk needs no bus', () => {
  const nextDoor = { ...there, place: { lat: 55.605, lon: 11.8 } };
  assert.deepEqual(journey(rider, nextDoor), { reach: 'within', means: 'walk', minutes: 9, departs: null });
});

test('outside the timetable, without one and at weekends, the bus is a question', () => {
  assert.deepEqual(asksOf(rider, { ...there, weekends: true }), ['travel-timetable']);
  const away = { ...there, place: { lat: 55.72, lon: 11.8 } };
  assert.deepEqual(asksOf(rider, away), ['travel-timetable']);
  assert.deepEqual(asksOf({ ...rider, travel: { ...rider.travel, bus: null } }, there), ['travel-timetable']);
});
