import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fitOrNull } from '../pair/match.ts';
import type { Seeker } from '../pair/model.ts';
import { TERM_KEYS } from '../pair/soft-terms.ts';
import { topOpenings } from '../ranking/top.ts';
import { seeker, today, vacancy, weights } from '../testing/arbitraries.ts';

/** Such as fit most places, so that many are ranked against each other. */
const easy = seeker.map(
  (s): Seeker => ({
    ...s,
    needs: Object.fromEntries(Object.entries(s.needs).map(([key, need]) => [key, { ...need, firm: false }])),
    ...{ minutesNow: null, earliestStart: null, latestEnd: null, evenings: true, weekends: true },
    travel: { ...s.travel, limitMinutes: null },
    ...{ licences: ['B', 'truck'], avoid: [], openSchemes: null },
  }),
);
const term = fc.constantFrom(...TERM_KEYS);
const openings = fc.uniqueArray(vacancy, { selector: ({ id }) => id, minLength: 2, maxLength: 8 });

test('raising a weight never lets what has less of its term pass what has more', () => {
  let overtaken = 0;
  fc.assert(
    fc.property(
      easy,
      openings,
      weights,
      today,
      term,
      fc.integer({ min: 1, max: 6 }),
      (s, vs, w, day, key, more) => {
        const raised = { ...w, [key]: w[key] + more };
        const termOf = (id: string) =>
          fitOrNull(s, vs.find((v) => v.id === id)!, w, day)!.terms.find((one) => one.key === key)!.value;
        const before = topOpenings(s, vs, vs.length, w, day).map((one) => one.vacancy.id);
        const after = topOpenings(s, vs, vs.length, raised, day).map((one) => one.vacancy.id);
        assert.deepEqual(after.toSorted(), before.toSorted(), 'who fits is not a question of weights');
        for (const [at, ahead] of before.entries()) {
          for (const behind of before.slice(at + 1)) {
            if (after.indexOf(ahead) < after.indexOf(behind)) continue;
            overtaken += 1;
            assert.ok(termOf(behind) > termOf(ahead), `${behind} passed ${ahead} with no more ${key}`);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
  assert.ok(overtaken > 20, `${overtaken}`);
});

test('a weight moves a pair by its term’s value and by nothing else', () => {
  fc.assert(
    fc.property(
      seeker,
      vacancy,
      weights,
      today,
      term,
      fc.integer({ min: -5, max: 5 }),
      (s, v, w, day, key, change) => {
        const before = fitOrNull(s, v, w, day);
        const after = fitOrNull(s, v, { ...w, [key]: w[key] + change }, day);
        if (!before || !after) return assert.equal(before, after);
        const value = before.terms.find((one) => one.key === key)!.value;
        assert.ok(after.score - before.score === value * change);
        const others = (fit: typeof before) => fit.terms.filter((one) => one.key !== key);
        assert.deepEqual(others(after), others(before));
      },
    ),
    { numRuns: 300 },
  );
});
