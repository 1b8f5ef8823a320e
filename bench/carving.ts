import { randomFrom } from '#demo/random.ts';
import type { Demand, Demands, Level, Needs } from '#domains/matching/index.ts';
import { anyTime, DAY_PARTS, type TaskWhen } from '#domains/openings/index.ts';
import { carve, type LooseTask, type Wanted } from '../src/domains/small-jobs/carve.ts';

const rounds = 20;
const setsAsked = 3;
const dimensions = ['lifting', 'noise', 'pace', 'customers', 'digital', 'phone', 'many-people'] as const;

/** The three best jobs of one workplace's loose tasks: medians of rounds on made-up places, in milliseconds. */
export async function measureCarving() {
  const sizes = [8, 16, 20].map((tasks) => ({ tasks, ...measured((seed) => makePlace(tasks, seed)) }));
  // Every set of as many tasks is as good as every other, and has to be looked at.
  return { sizes, twentyAlike: measured(() => ({ tasks: alike(20), wanted: wantedBy({}) })) };
}

function measured(made: (seed: string) => { tasks: LooseTask[]; wanted: Wanted }) {
  const times = Array.from({ length: rounds }, (_, round) => {
    const { tasks, wanted } = made(`round ${round}`);
    const begun = performance.now();
    carve(tasks, wanted, setsAsked);
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  const rounded = (ms: number): number => Math.round(ms * 10) / 10;
  return { medianMs: rounded(times[rounds / 2]!), worstMs: rounded(times.at(-1)!) };
}

const wantedBy = (needs: Needs): Wanted => ({
  needs,
  ...{ target: 480, least: 60, most: 960 },
  ...{ earliestStart: null, latestEnd: null, evenings: true, weekends: true },
});

const alike = (count: number): LooseTask[] =>
  Array.from({ length: count }, (_, n) => ({
    ...{ id: `t${n}`, title: '', minutesPerWeek: 60 },
    ...{ demands: {}, when: anyTime },
  }));

function makePlace(count: number, seed: string): { tasks: LooseTask[]; wanted: Wanted } {
  const random = randomFrom(seed);
  const level = (low: number) => random.whole(low, 3) as Level;
  const demandsOf = (): Demands =>
    Object.fromEntries(
      dimensions
        .filter(() => random.chance(0.6))
        .map((dimension): [string, Demand] => {
          const asked = level(0);
          return [dimension, { level: asked, lowersTo: asked > 0 && random.chance(0.5) ? 0 : null }];
        }),
    );
  const whenOf = (): TaskWhen =>
    random.chance(0.4)
      ? anyTime
      : {
          weekdays: random.sample([1, 2, 3, 4, 5], random.whole(1, 4)).sort((a, b) => a - b),
          timesPerWeek: null,
          dayPart: random.pick(DAY_PARTS),
        };
  const tasks = Array.from({ length: count }, (_, n) => ({
    ...{ id: `t${n}`, title: '', minutesPerWeek: 30 * random.whole(1, 8) },
    ...{ demands: demandsOf(), when: whenOf() },
  }));
  // Nothing firm: then nothing is ruled out beforehand, and most is left to search.
  const needs: Needs = Object.fromEntries(
    dimensions.map((dimension) => [dimension, { level: level(1), firm: false }]),
  );
  return { tasks, wanted: wantedBy(needs) };
}
