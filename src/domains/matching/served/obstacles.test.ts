import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_WEIGHTS } from '../pair/default-weights.ts';
import type { Dimension } from '../pair/dimension.ts';
import { match } from '../pair/match.ts';
import type { Seeker, Vacancy } from '../pair/model.ts';
import { easySeeker, easyVacancy, seeker, today, vacancy } from '../testing/arbitraries.ts';
import { mainObstacle, type Obstacle, obstaclesOf, soleObstacle } from './obstacles.ts';

const many = { numRuns: 500 };
const fits = (s: Seeker, v: Vacancy, day: Temporal.PlainDate) => match(s, v, DEFAULT_WEIGHTS, day).fits;

/** The pair as it would be if only this were no hindrance: said of the people and places, not of the rules. */
function lifted(obstacle: Obstacle, s: Seeker, v: Vacancy): [Seeker, Vacancy] {
  if (obstacle.startsWith('need:')) {
    const { [obstacle.slice(5) as Dimension]: _, ...needs } = s.needs;
    return [{ ...s, needs }, v];
  }
  switch (obstacle) {
    case 'places-taken':
      return [s, { ...v, placesFree: 1 }];
    case 'avoided-workplace':
      return [{ ...s, avoid: [] }, v];
    case 'missing-licence':
      return [{ ...s, licences: v.licences }, v];
    case 'evenings':
      return [{ ...s, evenings: true }, v];
    case 'weekends':
      return [{ ...s, weekends: true }, v];
    case 'scheme':
      return [{ ...s, openSchemes: null }, v];
    case 'time-of-day':
      return [{ ...s, earliestStart: null, latestEnd: null }, v];
    case 'too-far':
      return [{ ...s, travel: { ...s.travel, limitMinutes: null } }, v];
    default:
      throw new Error(`${obstacle} is not lifted by itself`);
  }
}
/** Lifting these two would change the other as well: hours are one thing to a person. */
const ofHours = ['too-many-hours', 'hours-never-reached'];

test('no obstacle means that the pair fits, and the other way round', () => {
  fc.assert(
    fc.property(seeker, vacancy, today, (s, v, day) => {
      assert.equal(soleObstacle(s, v) === null, fits(s, v, day));
    }),
    many,
  );
});

test('lifting the sole obstacle opens the pair', () => {
  let met = 0;
  fc.assert(
    fc.property(seeker, vacancy, today, (s, v, day) => {
      const obstacle = soleObstacle(s, v);
      if (obstacle === null || obstacle === 'several' || ofHours.includes(obstacle)) return;
      met += 1;
      assert.ok(fits(...lifted(obstacle, s, v), day), obstacle);
    }),
    many,
  );
  assert.ok(met > 20, `${met}`);
});

test('where several are in the way, lifting any one of them opens nothing', () => {
  let met = 0;
  fc.assert(
    fc.property(seeker, vacancy, today, (s, v, day) => {
      if (soleObstacle(s, v) !== 'several') return;
      const result = match(s, v, DEFAULT_WEIGHTS, day);
      assert.ok(!result.fits);
      const all = result.reasons.flatMap((reason): Obstacle[] =>
        reason.rule === 'need-exceeded'
          ? reason.exceeded.map(({ dimension }): Obstacle => `need:${dimension}`)
          : [reason.rule],
      );
      assert.ok(all.length > 1);
      for (const one of all.filter((rule) => !ofHours.includes(rule))) {
        met += 1;
        assert.ok(!fits(...lifted(one, s, v), day), one);
      }
    }),
    many,
  );
  assert.ok(met > 20, `${met}`);
});

test('a person’s obstacles are counted as a plain reading of every opening does', () => {
  fc.assert(
    fc.property(seeker, fc.array(vacancy, { maxLength: 12 }), today, (s, vs, day) => {
      const opens = obstaclesOf(vs, (v) => soleObstacle(s, v));
      if (vs.some((v) => fits(s, v, day))) return assert.equal(opens, null);
      const counted: Record<string, number> = {};
      for (const v of vs) {
        const result = match(s, v, DEFAULT_WEIGHTS, day);
        if (result.fits || result.reasons.length > 1) continue;
        const [reason] = result.reasons;
        const names =
          reason!.rule === 'need-exceeded'
            ? reason!.exceeded.map((e) => `need:${e.dimension}`)
            : [reason!.rule];
        if (names.length === 1) counted[names[0]!] = (counted[names[0]!] ?? 0) + 1;
      }
      assert.deepEqual(Object.fromEntries(opens!), counted);
    }),
  );
});

test('what opens most is the main obstacle; with nothing alone in the way there are several', () => {
  assert.equal(
    mainObstacle(
      new Map([
        ['too-far', 2],
        ['evenings', 5],
      ]),
    ),
    'evenings',
  );
  assert.equal(
    mainObstacle(
      new Map([
        ['too-far', 2],
        ['evenings', 2],
      ]),
    ),
    'evenings',
  );
  assert.equal(
    mainObstacle(
      new Map([
        ['evenings', 2],
        ['too-far', 2],
      ]),
    ),
    'evenings',
  );
  assert.equal(mainObstacle(new Map()), 'several');
});

test('whoever fits somewhere has no obstacles, and nothing is told of them', () => {
  const far = { ...easyVacancy, place: { lat: 57, lon: 10 } };
  const told: string[] = [];
  const meet = (v: Vacancy, obstacle: Obstacle) => told.push(`${v.id} ${obstacle}`);
  assert.equal(
    obstaclesOf([far, easyVacancy], (v) => soleObstacle(easySeeker, v), meet),
    null,
  );
  assert.deepEqual(told, []);
  assert.deepEqual(
    obstaclesOf([far], (v) => soleObstacle(easySeeker, v), meet),
    new Map([['too-far', 1]]),
  );
  assert.deepEqual(told, ['v too-far']);
});
