import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Demands, Level, Needs } from '#domains/matching/index.ts';
import { anyTime, DAY_PARTS, type TaskWhen } from '#domains/openings/index.ts';
import {
  type Carved,
  COSTS,
  carve,
  carvedOf,
  compareCarved,
  type LooseTask,
  mayHold,
  type Wanted,
} from './carve.ts';
import { adaptedFor, combined } from './combined.ts';
import { whyNotMore } from './why-not-more.ts';

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
const dayPart = fc.option(fc.constantFrom(...DAY_PARTS), { nil: null });
const when: fc.Arbitrary<TaskWhen> = fc.oneof(
  fc.constant(anyTime),
  fc.record({
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1, maxLength: 3 }),
    timesPerWeek: fc.constant(null),
    dayPart,
  }),
  fc.record({ weekdays: fc.constant<number[]>([]), timesPerWeek: fc.integer({ min: 1, max: 5 }), dayPart }),
);
const tasks: fc.Arbitrary<LooseTask[]> = fc
  .array(fc.record({ minutesPerWeek: fc.integer({ min: 1, max: 12 }).map((n) => n * 30), demands, when }), {
    maxLength: 8,
  })
  .map((all) => all.map((task, place) => ({ ...task, id: `t${place}`, title: `Opgave ${place}` })));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const wanted: fc.Arbitrary<Wanted> = fc.record(
  {
    needs,
    target: fc.constantFrom(120, 240, 480),
    least: fc.constantFrom(60, 180),
    most: fc.constantFrom(300, 480, 960),
    earliestStart: orNull(fc.constantFrom(420, 510, 660)),
    latestEnd: orNull(fc.constantFrom(600, 780, 1140)),
    evenings: fc.boolean(),
    weekends: fc.boolean(),
    mustHold: fc.constantFrom('t0', 't1'),
  },
  {
    requiredKeys: ['needs', 'target', 'least', 'most', 'earliestStart', 'latestEnd', 'evenings', 'weekends'],
  },
);
const free: Omit<Wanted, 'target' | 'least' | 'most'> = {
  needs: {},
  earliestStart: null,
  latestEnd: null,
  evenings: false,
  weekends: false,
};

/** Every set there is, one by one, counted by looking at each day, each part and each dimension. */
function byHand(all: readonly LooseTask[], want: Wanted, count: number): Carved[] {
  const sets = Array.from({ length: 2 ** all.length }, (_, mask) =>
    all.filter((_task, place) => mask & (1 << place)),
  );
  return sets
    .filter((set) => set.length > 0 && set.every((task) => mayHold(task, want)))
    .filter((set) => want.mustHold === undefined || set.some(({ id }) => id === want.mustHold))
    .map((set) => plainly(set, want))
    .filter(({ minutes }) => minutes >= want.least && minutes <= want.most)
    .sort((a, b) => compareCarved(a, b, want.target))
    .slice(0, count);
}

function plainly(set: readonly LooseTask[], { needs: person, target }: Wanted): Carved {
  let [adaptations, trials, unknowns] = [0, 0, 0];
  for (const dimension of dimensions) {
    const need = person[dimension];
    if (!need || need.level === 3) continue;
    const asked = set.map((task) => task.demands[dimension]);
    if (asked.includes(undefined)) unknowns += 1;
    const over = asked.filter((one) => one !== undefined && one.level > need.level);
    if (over.some((one) => one!.lowersTo !== null)) adaptations += 1;
    trials += Math.min(2, Math.max(0, ...over.map((one) => (one!.lowersTo ?? one!.level) - need.level)));
  }
  const fixed = set.filter((task) => task.when.weekdays.length > 0);
  const dayNumbers = new Set(fixed.flatMap((task) => task.when.weekdays));
  const often = Math.max(
    0,
    ...set.filter((task) => !fixed.includes(task)).map((task) => task.when.timesPerWeek ?? 1),
  );
  const days = Math.max(dayNumbers.size, often);
  let gaps = 0;
  for (const day of dayNumbers) {
    const here = DAY_PARTS.map((part) =>
      fixed.some((task) => task.when.weekdays.includes(day) && task.when.dayPart === part),
    );
    const begun = here.filter((is, part) => is && !here[part - 1]).length;
    gaps += Math.max(0, begun - 1);
  }
  const minutes = set.reduce((sum, task) => sum + task.minutesPerWeek, 0);
  const handOvers = days + gaps;
  const cost =
    COSTS.trial * trials +
    COSTS.adaptation * adaptations +
    COSTS.unknown * unknowns +
    COSTS.handOver * handOvers +
    COSTS.hourBeside * Math.floor(Math.abs(minutes - target) / 60);
  const taskIds = set.map(({ id }) => id).sort();
  return { taskIds, minutes, adaptations, trials, unknowns, days, handOvers, cost };
}

describe('carving a job', () => {
  it('finds the best sets that searching through every set finds, in their order', () => {
    fc.assert(
      fc.property(tasks, wanted, fc.integer({ min: 1, max: 4 }), (all, want, count) =>
        assert.deepEqual(carve(all, want, count), byHand(all, want, count)),
      ),
      { numRuns: 600 },
    );
  });

  it('never exceeds a firm need, an hour or a day the person has set', () => {
    fc.assert(
      fc.property(tasks, wanted, (all, want) => {
        for (const { taskIds, minutes } of carve(all, want, 3)) {
          assert.ok(minutes <= want.most);
          for (const task of all.filter(({ id }) => taskIds.includes(id))) {
            if (!want.weekends) assert.ok(!task.when.weekdays.some((day) => day >= 6));
            if (!want.evenings) assert.notEqual(task.when.dayPart, 'evening');
            for (const dimension of dimensions) {
              const [need, asked] = [want.needs[dimension], task.demands[dimension]];
              if (need?.firm && asked) assert.ok((asked.lowersTo ?? asked.level) <= need.level);
            }
          }
        }
      }),
    );
  });

  it('rather takes tasks on the same days than one more day for half an hour', () => {
    const task = (id: string, minutesPerWeek: number, weekdays: number[]): LooseTask => ({
      ...{ id, title: id, minutesPerWeek, demands: {} },
      when: { weekdays, timesPerWeek: null, dayPart: 'forenoon' },
    });
    const all = [task('a', 240, [1, 3]), task('b', 210, [1, 3]), task('c', 240, [2, 4, 5])];
    const [best, next] = carve(all, { ...free, target: 480, least: 60, most: 960 }, 2);
    assert.deepEqual([best!.taskIds, best!.days], [['a', 'b'], 2]);
    assert.deepEqual([next!.taskIds, next!.days], [['a', 'c'], 5]);
  });

  it('does not hang on twenty tasks that are all alike, nor on sixty', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, place) => ({
        id: `t${String(place).padStart(2, '0')}`,
        title: '',
        minutesPerWeek: count === 20 ? 60 : 30 + ((place * 7) % 90),
        demands: {},
        when: anyTime,
      }));
    const want = { ...free, target: 480, least: 60, most: 600 };
    assert.equal(carve(many(60), want)[0]?.minutes, 480);
    const begun = performance.now();
    assert.equal(carve(many(20), want, 3).length, 3);
    assert.ok(performance.now() - begun < 2000);
  });

  it('says of each task left out what taking it in would cost', () => {
    fc.assert(
      fc.property(tasks, wanted, (all, want) => {
        const [best] = carve(all, want);
        if (!best) return;
        const chosen = all.filter(({ id }) => best.taskIds.includes(id));
        const told = whyNotMore(chosen, all, want);
        assert.equal(told.length, all.length - chosen.length);
        for (const { task, because } of told) {
          const then = carvedOf([...chosen, task], want);
          if (because === 'too-much' || because === 'wrong-time') assert.ok(!mayHold(task, want));
          else if (because === 'too-many-hours') assert.ok(then.minutes > want.most);
          else if (because === 'as-good') assert.equal(then.cost, best.cost);
          else assert.ok(then.cost > best.cost, 'the best set is not made better by one more');
          if (because === 'hand-over') assert.ok(then.handOvers > best.handOvers);
          if (because === 'trial') assert.ok(then.trials > best.trials);
          if (because === 'adaptation') assert.ok(then.adaptations > best.adaptations);
          if (because === 'unknown') assert.ok(then.unknowns > best.unknowns);
        }
      }),
    );
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
