import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_WEIGHTS } from '../pair/default-weights.ts';
import { match } from '../pair/match.ts';
import type { Seeker, Vacancy } from '../pair/model.ts';
import { easySeeker, easyVacancy, seeker, today, vacancy, weights } from '../testing/arbitraries.ts';
import { referenceScore, referenceTerms, referenceTop } from '../testing/reference.ts';
import { topOpenings, topSeekers } from './top.ts';

const distinct = <T extends { id: string }>(arb: fc.Arbitrary<T>, minLength = 0) =>
  fc.uniqueArray(arb, { selector: ({ id }) => id, minLength, maxLength: 40 });
const openingsOf = (found: ReturnType<typeof topOpenings>) =>
  found.map(({ vacancy, match }) => ({ id: vacancy.id, score: match.score }));
const seekersOf = (found: ReturnType<typeof topSeekers>) =>
  found.map(({ seeker, match }) => ({ id: seeker.id, score: match.score }));

test('every pair is judged and weighed as the plain reference does', () => {
  let fits = 0;
  let noFits = 0;
  fc.assert(
    fc.property(seeker, vacancy, weights, today, (s, v, w, day) => {
      const result = match(s, v, w, day);
      const expected = referenceTerms(s, v, day);
      assert.equal(result.fits, expected !== null);
      result.fits ? fits++ : noFits++;
      if (!result.fits) return;
      assert.deepEqual(Object.fromEntries(result.terms.map(({ key, value }) => [key, value])), expected);
      assert.equal(result.score, referenceScore(s, v, w, day));
    }),
    { numRuns: 3000 },
  );
  assert.ok(fits > 150 && noFits > 150, `both outcomes are tried: ${fits} fits, ${noFits} do not`);
});

test('the best openings equal the reference, ties included', () => {
  fc.assert(
    fc.property(seeker, distinct(vacancy), fc.nat(12), weights, today, (s, vs, k, w, day) => {
      assert.deepEqual(
        openingsOf(topOpenings(s, vs, k, w, day)),
        referenceTop(vs, (v) => referenceScore(s, v, w, day), k),
      );
    }),
    { numRuns: 300 },
  );
});

test('the best citizens equal the reference, ties included', () => {
  fc.assert(
    fc.property(vacancy, distinct(seeker), fc.nat(12), weights, today, (v, ss, k, w, day) => {
      assert.deepEqual(
        seekersOf(topSeekers(v, ss, k, w, day)),
        referenceTop(ss, (s) => referenceScore(s, v, w, day), k),
      );
    }),
    { numRuns: 300 },
  );
});

test('when everything ties, the ids decide and every order of arrival gives the same answer', () => {
  const day = Temporal.PlainDate.from('2026-05-04');
  const ids = Array.from({ length: 20 }, (_, n) => `v${String(n).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 20 }), fc.integer({ min: 1, max: 25 }), (order, k) => {
      const vacancies = order.map((id): Vacancy => ({ ...easyVacancy, id }));
      const found = topOpenings(easySeeker, vacancies, k, DEFAULT_WEIGHTS, day);
      assert.deepEqual(
        found.map(({ vacancy }) => vacancy.id),
        ids.slice(0, k),
      );
    }),
  );
});

test('the order of anything in the input changes nothing in the answer', () => {
  const reversed = <T>(items: readonly T[]) => items.toReversed();
  const entriesReversed = <T extends object>(record: T) =>
    Object.fromEntries(Object.entries(record).reverse()) as T;
  const turnSeeker = (s: Seeker): Seeker => ({
    ...s,
    needs: entriesReversed(s.needs),
    travel: { ...s.travel, means: reversed(s.travel.means) },
    licences: reversed(s.licences),
    wishes: reversed(s.wishes),
    competences: reversed(s.competences),
    avoid: reversed(s.avoid),
    interest: reversed(s.interest),
    openSchemes: s.openSchemes && reversed(s.openSchemes),
  });
  const turnVacancy = (v: Vacancy): Vacancy => ({
    ...v,
    tasks: reversed(v.tasks).map((task) => ({ ...task, demands: entriesReversed(task.demands) })),
    schemes: reversed(v.schemes),
    licences: reversed(v.licences),
    mustCompetences: reversed(v.mustCompetences),
    niceCompetences: reversed(v.niceCompetences),
    record: entriesReversed(v.record),
  });
  fc.assert(
    fc.property(distinct(seeker, 1), distinct(vacancy, 1), weights, today, (ss, vs, w, day) => {
      const [s] = ss;
      const [v] = vs;
      assert.deepEqual(match(turnSeeker(s!), turnVacancy(v!), w, day), match(s!, v!, w, day));
      assert.deepEqual(
        openingsOf(topOpenings(turnSeeker(s!), reversed(vs).map(turnVacancy), 5, w, day)),
        openingsOf(topOpenings(s!, vs, 5, w, day)),
      );
      assert.deepEqual(
        seekersOf(topSeekers(turnVacancy(v!), reversed(ss).map(turnSeeker), 5, w, day)),
        seekersOf(topSeekers(v!, ss, 5, w, day)),
      );
    }),
    { numRuns: 200 },
  );
});
