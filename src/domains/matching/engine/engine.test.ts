import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_WEIGHTS } from '../pair/default-weights.ts';
import type { Seeker, Vacancy } from '../pair/model.ts';
import { easySeeker, easyVacancy, pairByBus, today, weights } from '../testing/arbitraries.ts';
import { neverInputs } from '../testing/never-inputs.ts';
import { referenceScore, referenceTop } from '../testing/reference.ts';
import { farSeeker, farVacancy, withUuids } from '../testing/towns.ts';
import { bestForEveryCitizen } from './all-pairs.ts';
import { MatchingEngine } from './engine.ts';
import type { GridView } from './grid.ts';

const many = <T extends { readonly id: string }>(one: fc.Arbitrary<T>, maxLength = 40) =>
  fc.uniqueArray(one, { selector: ({ id }) => id, maxLength });

const engineOf = (day: Temporal.PlainDate, citizens: readonly Seeker[], openings: readonly Vacancy[]) => {
  const engine = new MatchingEngine(day);
  engine.load(citizens, openings);
  return engine;
};

test('the best openings of a citizen equal the plain reference, ties included', () => {
  let found = 0;
  fc.assert(
    fc.property(farSeeker, many(farVacancy), fc.nat(12), weights, today, (s, vs, k, w, day) => {
      const answer = engineOf(day, [s], vs).topForCitizen(s.id, k, w);
      found += answer.length;
      assert.deepEqual(
        answer,
        referenceTop(vs, (v) => referenceScore(s, v, w, day), k),
      );
    }),
    { numRuns: 1500 },
  );
  assert.ok(found > 500, `${found} fits were found`);
});

test('the best citizens for an opening equal the plain reference, ties included, without those left out', () => {
  let found = 0;
  fc.assert(
    fc.property(
      farVacancy,
      many(farSeeker),
      fc.nat(12),
      fc.nat(3),
      weights,
      today,
      (v, ss, k, out, w, day) => {
        const without = ss.slice(0, out).map(({ id }) => id);
        const answer = engineOf(day, ss, [v]).topForOpening(v.id, k, w, without);
        found += answer.length;
        const others = ss.filter(({ id }) => !without.includes(id));
        assert.deepEqual(
          answer,
          referenceTop(others, (s) => referenceScore(s, v, w, day), k),
        );
      },
    ),
    { numRuns: 1500 },
  );
  assert.ok(found > 500, `${found} fits were found`);
});

test('where a timetable tells what the bus takes, it counts as in the plain reference', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(pairByBus, { minLength: 1, maxLength: 4 }), weights, today, (pairs, w, day) => {
      const { citizens, openings } = withUuids(pairs);
      const engine = engineOf(day, citizens, openings);
      for (const s of citizens) {
        const answer = engine.topForCitizen(s.id, 5, w);
        found += answer.length;
        assert.deepEqual(
          answer,
          referenceTop(openings, (v) => referenceScore(s, v, w, day), 5),
        );
      }
      for (const v of openings)
        assert.deepEqual(
          engine.topForOpening(v.id, 5, w),
          referenceTop(citizens, (s) => referenceScore(s, v, w, day), 5),
        );
    }),
    { numRuns: 400 },
  );
  assert.ok(found > 100, `${found} fits were found`);
});

test('a thread, which is given a copy of the timetable, answers as the engine does', async () => {
  const { citizens, openings } = withUuids(fc.sample(pairByBus, { numRuns: 60, seed: 4 }));
  const engine = engineOf(Temporal.PlainDate.from('2026-05-04'), citizens, openings);
  assert.ok(engine.view().reaches.some(({ timetable }) => timetable !== null));
  const options = { k: 5, weights: DEFAULT_WEIGHTS, threads: 1 };
  let found = 0;
  for (const { id, best } of await bestForEveryCitizen(engine, options)) {
    found += best.length;
    assert.deepEqual(best, engine.topForCitizen(id, options.k, options.weights));
  }
  assert.ok(found > 20, `${found} fits were found`);
});

test('what must never count cannot count in the engine either', () => {
  fc.assert(
    fc.property(
      farSeeker,
      many(farVacancy),
      weights,
      today,
      neverInputs,
      neverInputs,
      (s, vs, w, day, aboutS, aboutV) => {
        const more: Seeker = {
          ...aboutS,
          ...s,
          needs: { ...aboutS, ...s.needs },
          travel: { ...aboutS, ...s.travel },
        };
        const others = vs.map((v): Vacancy => ({ ...aboutV, ...v }));
        assert.deepEqual(
          engineOf(day, [more], others).topForCitizen(s.id, 10, w),
          engineOf(day, [s], vs).topForCitizen(s.id, 10, w),
        );
      },
    ),
    { numRuns: 300 },
  );
});

type Change =
  | { put: 'citizen'; one: Seeker }
  | { put: 'opening'; one: Vacancy }
  | { remove: 'citizen' | 'opening'; nth: number };

test('after any changes the answers are those of an engine that was loaded anew', () => {
  const someIds = fc.constantFrom(
    ...Array.from({ length: 8 }, (_, n) => `${n}0000000-0000-4000-8000-000000000000`),
  );
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({
      put: fc.constant('citizen' as const),
      one: fc.tuple(farSeeker, someIds).map(([one, id]) => ({ ...one, id })),
    }),
    fc.record({
      put: fc.constant('opening' as const),
      one: fc.tuple(farVacancy, someIds).map(([one, id]) => ({ ...one, id })),
    }),
    fc.record({ remove: fc.constantFrom('citizen' as const, 'opening' as const), nth: fc.nat(7) }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), today, (changes, day) => {
      const engine = new MatchingEngine(day);
      const citizens = new Map<string, Seeker>();
      const openings = new Map<string, Vacancy>();
      for (const step of changes) {
        if ('remove' in step) {
          const id = `${step.nth}0000000-0000-4000-8000-000000000000`;
          if (step.remove === 'citizen') {
            engine.removeCitizen(id);
            citizens.delete(id);
          } else {
            engine.removeOpening(id);
            openings.delete(id);
          }
        } else if (step.put === 'citizen') {
          engine.putCitizen(step.one);
          citizens.set(step.one.id, step.one);
        } else {
          engine.putOpening(step.one);
          openings.set(step.one.id, step.one);
        }
      }
      const anew = engineOf(day, [...citizens.values()], [...openings.values()]);
      assert.equal(engine.citizenCount, citizens.size);
      assert.equal(engine.openingCount, openings.size);
      for (const id of citizens.keys())
        assert.deepEqual(
          engine.topForCitizen(id, 5, DEFAULT_WEIGHTS),
          anew.topForCitizen(id, 5, DEFAULT_WEIGHTS),
        );
      for (const id of openings.keys())
        assert.deepEqual(
          engine.topForOpening(id, 5, DEFAULT_WEIGHTS),
          anew.topForOpening(id, 5, DEFAULT_WEIGHTS),
        );
    }),
    { numRuns: 300 },
  );
});

const idOf = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

test('where a cell has several blocks, and many have come, moved and gone, it equals the plain reference', () => {
  /** Both in the middle of a cell, too far from each other for a bicycle. */
  const squares = [
    { lat: 55.72, lon: 11.8 },
    { lat: 56.12, lon: 11.8 },
  ];
  const square = fc.constantFrom(...squares);
  const seekers = fc.tuple(farSeeker, square).map(
    ([one, from]): Seeker => ({
      ...one,
      travel: { ...one.travel, from: one.travel.from && from },
    }),
  );
  const vacancies = fc
    .tuple(farVacancy, square)
    .map(([one, place]): Vacancy => ({ ...one, place: one.place && place }));
  const most = 180;
  const places = Array.from({ length: most * 2 }, (_, nth) => nth);
  const crowd = <T>(one: fc.Arbitrary<T>) =>
    fc.tuple(
      fc.array(one, { minLength: most * 2, maxLength: most * 2 }),
      // Some come twice, so the second time as somebody else, who may live elsewhere.
      fc.shuffledSubarray([...places, ...places.slice(0, most)].map((place) => place % most)),
      fc.subarray(places.slice(0, most)),
    );
  const blocksOf = ({ first, blocks }: GridView) =>
    first.map((begins) => {
      let count = 0;
      for (let block = begins; block >= 0; block = blocks.next[block]!) count++;
      return count;
    });
  let found = 0;
  let longest = { citizens: 0, openings: 0 };
  fc.assert(
    fc.property(crowd(seekers), crowd(vacancies), weights, today, (ss, vs, w, day) => {
      const engine = new MatchingEngine(day);
      const citizens = new Map<string, Seeker>();
      const openings = new Map<string, Vacancy>();
      const [people, comeS, goS] = ss;
      const [jobs, comeV, goV] = vs;
      const come = (nth: number, n: number, m: number) => {
        const seeker = { ...people[nth]!, id: idOf(n) };
        const vacancy = { ...jobs[nth]!, id: idOf(m) };
        engine.putCitizen(seeker);
        citizens.set(seeker.id, seeker);
        engine.putOpening(vacancy);
        openings.set(vacancy.id, vacancy);
      };
      for (let n = 0; n < most; n++) come(n, n, n);
      for (const n of goS) {
        engine.removeCitizen(idOf(n));
        citizens.delete(idOf(n));
      }
      for (const n of goV) {
        engine.removeOpening(idOf(n));
        openings.delete(idOf(n));
      }
      for (let nth = 0; nth < Math.min(most, comeS.length, comeV.length); nth++)
        come(most + nth, comeS[nth]!, comeV[nth]!);
      const scores = new Map(
        [...citizens.values()].map((s) => [
          s.id,
          new Map([...openings.values()].map((v) => [v.id, referenceScore(s, v, w, day)])),
        ]),
      );
      const scoreOf = (s: string, v: string) => scores.get(s)!.get(v)!;
      for (const s of citizens.keys()) {
        const answer = engine.topForCitizen(s, 10, w);
        found += answer.length;
        assert.deepEqual(
          answer,
          referenceTop([...openings.values()], (v) => scoreOf(s, v.id), 10),
        );
      }
      for (const v of openings.keys())
        assert.deepEqual(
          engine.topForOpening(v, 10, w),
          referenceTop([...citizens.values()], (s) => scoreOf(s.id, v), 10),
        );
      const { citizenSide, openingSide } = engine.view();
      longest = {
        citizens: Math.max(longest.citizens, ...blocksOf(citizenSide.grid)),
        openings: Math.max(longest.openings, ...blocksOf(openingSide.grid)),
      };
    }),
    { numRuns: 6, endOnFailure: true },
  );
  assert.ok(found > 500, `${found} fits were found`);
  assert.ok(longest.citizens > 1 && longest.openings > 1, `blocks of a cell: ${JSON.stringify(longest)}`);
});

test('hundreds grow beyond the room there was at first', () => {
  const engine = new MatchingEngine(Temporal.PlainDate.from('2026-05-04'));
  engine.putCitizen({ ...easySeeker, id: idOf(0) });
  const workplaceId = idOf(1);
  for (let n = 0; n < 700; n++)
    engine.putOpening({ ...easyVacancy, id: idOf(n), workplaceId, perspective: n % 2 ? 'agreed' : 'none' });
  const top = engine.topForCitizen(idOf(0), 3, DEFAULT_WEIGHTS);
  assert.deepEqual(
    top.map((one) => one.id),
    [idOf(1), idOf(3), idOf(5)],
  );
  assert.equal(engine.openingCount, 700);
});

test('an id that is none is said plainly', () => {
  const engine = new MatchingEngine(Temporal.PlainDate.from('2026-05-04'));
  assert.throws(() => engine.putCitizen(easySeeker), /“s” is not a UUID/);
  assert.deepEqual(engine.topForCitizen('00000000-0000-4000-8000-000000000000', 3, DEFAULT_WEIGHTS), []);
});

test('whoever asks as given leaves no trace, known or not', () => {
  const engine = new MatchingEngine(Temporal.PlainDate.from('2026-05-04'));
  engine.load([{ ...easySeeker, id: idOf(0) }], [{ ...easyVacancy, id: idOf(1), workplaceId: idOf(1) }]);
  const top = () => engine.topForOpening(idOf(1), 3, DEFAULT_WEIGHTS);
  const before = top();
  assert.equal(before.length, 1);
  assert.deepEqual(engine.topFor({ ...easySeeker, id: idOf(0), minutesNow: 0 }, 3, DEFAULT_WEIGHTS), []);
  assert.equal(engine.topFor({ ...easySeeker, id: idOf(7) }, 3, DEFAULT_WEIGHTS).length, 1);
  assert.throws(() => engine.topFor({ ...easySeeker, id: idOf(8) }, -1, DEFAULT_WEIGHTS), RangeError);
  assert.deepEqual(top(), before);
  assert.equal(engine.citizenCount, 1);
});
