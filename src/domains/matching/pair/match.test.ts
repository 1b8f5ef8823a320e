import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { easySeeker, easyVacancy, seeker, today, vacancy, weights } from '../testing/arbitraries.ts';
import { NEVER, neverInputs } from '../testing/never-inputs.ts';
import { DEFAULT_WEIGHTS } from './default-weights.ts';
import type { Level } from './dimension.ts';
import { fitOrNull, match } from './match.ts';
import type { Vacancy } from './model.ts';
import { TERM_KEYS, TERM_RANGES } from './soft-terms.ts';

const day = Temporal.PlainDate.from('2026-05-04');

test('what must never count cannot count, whatever it says', () => {
  fc.assert(
    fc.property(seeker, vacancy, weights, today, neverInputs, neverInputs, (s, v, w, day, aboutS, aboutV) => {
      const more = {
        ...aboutS,
        ...s,
        needs: { ...aboutS, ...s.needs },
        travel: { ...aboutS, ...s.travel },
      };
      assert.deepEqual(match(more, { ...aboutV, ...v }, w, day), match(s, v, w, day));
    }),
  );
});

test('what must never count is not even read', () => {
  const guarded = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, key) {
        assert.ok(!NEVER.includes(String(key)), `${String(key)} was read`);
        return Reflect.get(object, key);
      },
      ownKeys: () => assert.fail('the person is read as a whole'),
    });
  fc.assert(
    fc.property(seeker, vacancy, weights, today, (s, v, w, day) => {
      assert.deepEqual(match(guarded(s), v, w, day), match(s, v, w, day));
    }),
  );
});

test('lowering a demand never turns a fit into a non-fit', () => {
  fc.assert(
    fc.property(seeker, vacancy, today, fc.nat(), fc.nat(), (s, v, day, which, step) => {
      const before = match(s, v, DEFAULT_WEIGHTS, day);
      const places = v.tasks.flatMap((task, at) => Object.keys(task.demands).map((key) => ({ at, key })));
      fc.pre(before.fits && places.length > 0);
      const { at, key } = places[which % places.length]!;
      const lowered: Vacancy = {
        ...v,
        tasks: v.tasks.map((task, index) => {
          const demand = task.demands[key as keyof typeof task.demands]!;
          if (index !== at) return task;
          const level = (step % (demand.level + 1)) as Level;
          return { ...task, demands: { ...task.demands, [key]: { ...demand, level } } };
        }),
      };
      assert.equal(match(s, lowered, DEFAULT_WEIGHTS, day).fits, true);
    }),
    { numRuns: 300 },
  );
});

test('a changed weight moves the score by exactly its term, and nothing else', () => {
  fc.assert(
    fc.property(
      seeker,
      vacancy,
      weights,
      today,
      fc.constantFrom(...TERM_KEYS),
      fc.integer({ min: -20, max: 20 }),
      (s, v, w, day, key, change) => {
        const before = match(s, v, w, day);
        const after = match(s, v, { ...w, [key]: w[key] + change }, day);
        assert.equal(after.fits, before.fits);
        if (!before.fits || !after.fits) return;
        const term = before.terms.find((candidate) => candidate.key === key)!;
        assert.equal(after.score, before.score + change * term.value);
        assert.deepEqual(after.dimensions, before.dimensions);
      },
    ),
    { numRuns: 500 },
  );
});

test('every term is a whole number within its range, and all are there', () => {
  fc.assert(
    fc.property(seeker, vacancy, today, (s, v, day) => {
      const result = match(s, v, DEFAULT_WEIGHTS, day);
      if (!result.fits) return;
      assert.deepEqual(
        result.terms.map(({ key }) => key),
        TERM_KEYS,
      );
      for (const { key, value } of result.terms) {
        const [lowest, highest] = TERM_RANGES[key];
        assert.ok(Number.isInteger(value) && value >= lowest && value <= highest, `${key} is ${value}`);
      }
    }),
    { numRuns: 500 },
  );
});

test('the quick way and the explained way agree', () => {
  fc.assert(
    fc.property(seeker, vacancy, weights, today, (s, v, w, day) => {
      const explained = match(s, v, w, day);
      assert.deepEqual(fitOrNull(s, v, w, day), explained.fits ? explained : null);
    }),
  );
});

const lifting = (level: Level, lowersTo: Level | null) => ({
  ...easyVacancy,
  tasks: [{ ...easyVacancy.tasks[0]!, demands: { lifting: { level, lowersTo } } }],
});
const lifter = (level: Level, firm: boolean) => ({ ...easySeeker, needs: { lifting: { level, firm } } });
const verdict = (need: [Level, boolean], demand: [Level, Level | null]) => {
  const result = match(lifter(...need), lifting(...demand), DEFAULT_WEIGHTS, day);
  return result.fits ? result.dimensions[0]?.verdict : result.reasons[0]?.rule;
};

test('a need and a demand meet in one of six ways', () => {
  assert.equal(verdict([2, true], [2, null]), 'fits');
  assert.equal(verdict([1, true], [3, 1]), 'adapt');
  assert.equal(verdict([1, true], [2, null]), 'need-exceeded');
  assert.equal(verdict([1, true], [3, 2]), 'need-exceeded');
  assert.equal(verdict([1, false], [2, null]), 'trial');
  assert.equal(verdict([1, false], [3, 2]), 'trial');
  assert.equal(verdict([0, false], [3, 2]), 'exceeds');
  assert.equal(verdict([3, true], [3, null]), 'fits');
});

test('silence is asked about, and only where it matters', () => {
  const asked = (s: typeof easySeeker, v: Vacancy) => {
    const result = match(s, v, DEFAULT_WEIGHTS, day);
    return result.fits ? result.dimensions.map((row) => row.verdict) : null;
  };
  assert.deepEqual(asked(easySeeker, lifting(2, null)), ['unknown']);
  assert.deepEqual(asked(easySeeker, lifting(0, null)), ['fits']);
  assert.deepEqual(asked(lifter(1, true), easyVacancy), ['unknown']);
  assert.deepEqual(asked(lifter(3, true), easyVacancy), []);
  assert.deepEqual(asked(easySeeker, easyVacancy), []);
});

test('of two tasks, the one nobody has described is named beside the one that must be lowered', () => {
  const silent = { ...easyVacancy.tasks[0]!, id: 'u', title: 'Opvask' };
  const two = { ...easyVacancy, tasks: [...lifting(3, 1).tasks, silent] };
  const result = match(lifter(1, true), two, DEFAULT_WEIGHTS, day);
  assert.ok(result.fits);
  assert.deepEqual(result.dimensions, [
    {
      dimension: 'lifting',
      verdict: 'adapt',
      need: 1,
      demand: 3,
      lowersTo: 1,
      taskIds: ['t'],
      askTaskIds: ['u'],
    },
  ]);
});
