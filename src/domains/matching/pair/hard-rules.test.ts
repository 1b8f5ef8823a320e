import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easySeeker, easyVacancy } from '../testing/arbitraries.ts';
import { DEFAULT_WEIGHTS } from './default-weights.ts';
import { match } from './match.ts';
import type { Seeker, Vacancy } from './model.ts';

const day = Temporal.PlainDate.from('2026-05-04');

const rules = (seeker: Partial<Seeker>, vacancy: Partial<Vacancy> = {}) => {
  const result = match({ ...easySeeker, ...seeker }, { ...easyVacancy, ...vacancy }, DEFAULT_WEIGHTS, day);
  return result.fits ? [] : result.reasons.map(({ rule }) => rule);
};
const asks = (seeker: Partial<Seeker>, vacancy: Partial<Vacancy> = {}) => {
  const result = match({ ...easySeeker, ...seeker }, { ...easyVacancy, ...vacancy }, DEFAULT_WEIGHTS, day);
  return result.fits ? result.asks : null;
};
const far = { lat: 55.7, lon: 12.5 };

test('an ordinary pair fits and leaves nothing to ask', () => {
  assert.deepEqual(rules({}), []);
  assert.deepEqual(asks({}), []);
});

test('each hard rule turns down alone', () => {
  assert.deepEqual(rules({}, { placesFree: 0 }), ['places-taken']);
  assert.deepEqual(rules({ avoid: ['w'] }), ['avoided-workplace']);
  assert.deepEqual(rules({}, { licences: ['truck'] }), ['missing-licence']);
  assert.deepEqual(rules({ evenings: false }, { evenings: true }), ['evenings']);
  assert.deepEqual(rules({ weekends: false }, { weekends: true }), ['weekends']);
  assert.deepEqual(rules({ openSchemes: ['flex'] }), ['scheme']);
  assert.deepEqual(rules({ minutesNow: 240 }), ['too-many-hours']);
  assert.deepEqual(rules({ minutesNow: 120, minutesAim: 240 }, { minutesStart: 120 }), [
    'hours-never-reached',
  ]);
  assert.deepEqual(rules({ earliestStart: 930 }), ['time-of-day']);
  assert.deepEqual(rules({}, { place: far }), ['too-far']);
});

test('all the reasons are told, not only the first', () => {
  assert.deepEqual(rules({ avoid: ['w'] }, { placesFree: 0, place: far }), [
    'places-taken',
    'avoided-workplace',
    'too-far',
  ]);
});

test('a workplace that starts lower opens the door for few hours', () => {
  assert.deepEqual(rules({ minutesNow: 120 }), ['too-many-hours']);
  assert.deepEqual(rules({ minutesNow: 120 }, { minutesStart: 120 }), []);
});

test('an aim below what already works holds nobody back', () => {
  assert.deepEqual(rules({ minutesNow: 600, minutesAim: 0 }), []);
});

test('the shared part of the day must hold the hours of a day', () => {
  const long = { minutesMin: 1800, minutesMax: 2220 };
  assert.deepEqual(rules({ minutesNow: 1800, minutesAim: 2220, earliestStart: 600 }, long), []);
  assert.deepEqual(rules({ minutesNow: 1800, minutesAim: 2220, earliestStart: 601 }, long), ['time-of-day']);
  const uneven = { minutesMin: 301, minutesMax: 1200 };
  assert.deepEqual(rules({ earliestStart: 900 }, uneven), ['time-of-day'], 'a started minute counts');
  assert.deepEqual(rules({}, { dayStart: 300, dayEnd: 330 }), [], 'a short window is not the person’s fault');
  assert.deepEqual(rules({ earliestStart: 900 }, { dayStart: null, dayEnd: null }), []);
});

test('silence is asked about and turns nobody down', () => {
  assert.deepEqual(asks({ minutesNow: null, minutesAim: null }), ['hours-now', 'hours-aim']);
  assert.deepEqual(asks({ openSchemes: null }, { schemes: [] }), ['open-schemes', 'offered-schemes']);
  assert.deepEqual(asks({}, { place: null }), ['travel-place']);
  assert.deepEqual(asks({ travel: { ...easySeeker.travel, means: [] } }), ['travel-means']);
  assert.deepEqual(asks({ travel: { ...easySeeker.travel, limitMinutes: null } }), ['travel-limit']);
});

test('a bus without a timetable is a question, unless no train could be that fast', () => {
  const byBus = (limitMinutes: number) => ({
    travel: { means: ['walk', 'bus'] as const, limitMinutes, from: easySeeker.travel.from },
  });
  assert.deepEqual(asks(byBus(60), { place: far }), ['travel-timetable']);
  assert.deepEqual(asks(byBus(30), { place: far }), ['travel-timetable'], '44 km by a fast train');
  assert.deepEqual(rules(byBus(20), { place: far }), ['too-far']);
});
