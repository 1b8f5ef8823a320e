import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Demands, Level, Needs } from '#domains/matching/index.ts';
import {
  adaptedFor,
  type Carved,
  carve,
  carvedOf,
  combined,
  compareCarved,
  isHeld,
  type LooseTask,
  type Wanted,
} from './carve.ts';

const dimensions = ['lifting', 'noise', 'pace', 'customers'] as const;
const level = fc.integer({ min: 0, max: 3 }) as fc.Arbitrary<Level>;
const demand = fc
  .tuple(level, fc.option(level))
  .map(([top, low]) => ({ level: top, lowersTo: low !== null && low < top ? low : null }));
const demands: fc.Arbitrary<Demands> = fc.record(
  Object.fromEntries(dimensions.map((dimension) => [dimension, demand])),
  { requiredKeys: [] },
);
const needs: fc.Arbitrary<Needs> = fc.record(
  Object.fromEntries(dimensions.map((dimension) => [dimension, fc.record({ level, firm: fc.boolean() })])),
  { requiredKeys: [] },
);
const tasks: fc.Arbitrary<LooseTask[]> = fc
  .array(fc.record({ minutesPerWeek: fc.integer({ min: 1, max: 12 }).map((n) => n * 60), demands }), {
    maxLength: 8,
  })
  .map((all) => all.map((task, place) => ({ ...task, id: `t${place}`, title: `Opgave ${place}` })));
const wanted: fc.Arbitrary<Wanted> = fc.record(
  {
    needs,
    target: fc.constantFrom(240, 480, 600),
    least: fc.constantFrom(60, 180, 300),
    most: fc.constantFrom(480, 720, 2220),
    mustHold: fc.constantFrom('t0', 't1'),
  },
  { requiredKeys: ['needs', 'target', 'least', 'most'] },
);

/** Every set there is, one by one. */
function byHand(all: readonly LooseTask[], want: Wanted): Carved | null {
  const sets = Array.from({ length: 2 ** all.length }, (_, mask) =>
    all.filter((_task, place) => mask & (1 << place)),
  );
  return (
    sets
      .filter((set) => set.length > 0 && set.every((task) => isHeld(want.needs, task.demands)))
      .filter((set) => want.mustHold === undefined || set.some(({ id }) => id === want.mustHold))
      .map((set) => carvedOf(set, want.needs))
      .filter(({ minutes }) => minutes >= want.least && minutes <= want.most)
      .sort((a, b) => compareCarved(a, b, want.target))[0] ?? null
  );
}

describe('carving a job', () => {
  it('finds what searching through every set finds', () => {
    fc.assert(
      fc.property(tasks, wanted, (all, want) => assert.deepEqual(carve(all, want), byHand(all, want))),
      { numRuns: 500 },
    );
  });

  it('does not hang on many tasks', () => {
    const many = Array.from({ length: 60 }, (_, place) => ({
      id: `t${String(place).padStart(2, '0')}`,
      title: '',
      minutesPerWeek: 30 + ((place * 7) % 90),
      demands: {},
    }));
    const found = carve(many, { needs: {}, target: 480, least: 60, most: 600 });
    assert.equal(found?.minutes, 480);
  });

  it('lowers no further than the person needs and the workplace can', () => {
    fc.assert(
      fc.property(tasks, needs, (all, person) => {
        const together = combined(all);
        for (const { dimension, level: to } of adaptedFor(together, person)) {
          const row = together.find((one) => one.dimension === dimension)!;
          assert.ok(to < row.level && row.lowersTo !== null && to >= row.lowersTo);
          assert.ok(to >= person[dimension]!.level);
        }
      }),
    );
  });
});
