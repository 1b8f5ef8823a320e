import { type Demands, DIMENSIONS, type Dimension, type Level, type Needs } from '#domains/matching/index.ts';
import { leastOf } from './fit-of-task.ts';

export interface Combined {
  dimension: Dimension;
  /** What the tasks ask together: the highest of them. */
  level: Level;
  /** What remains when each task is lowered as far as it can; null when that is no less. */
  lowersTo: Level | null;
}

/** Dimension by dimension, in the vocabulary's order; what no task has told is left out. */
export function combined(tasks: readonly { demands: Demands }[]): Combined[] {
  return DIMENSIONS.flatMap((dimension): Combined[] => {
    const demands = tasks.flatMap((task) => task.demands[dimension] ?? []);
    if (demands.length === 0) return [];
    const level = Math.max(...demands.map((demand) => demand.level)) as Level;
    const lowest = Math.max(...demands.map(leastOf)) as Level;
    return [{ dimension, level, lowersTo: lowest < level ? lowest : null }];
  });
}

/** What is lowered for this person, and no further than the person needs. */
export function adaptedFor(
  demands: readonly Combined[],
  needs: Needs,
): { dimension: Dimension; level: Level }[] {
  return demands.flatMap(({ dimension, level, lowersTo }) => {
    const need = needs[dimension];
    if (!need || lowersTo === null || level <= need.level) return [];
    return [{ dimension, level: Math.max(lowersTo, need.level) as Level }];
  });
}
