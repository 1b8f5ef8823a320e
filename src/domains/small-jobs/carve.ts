import type { Demand, Demands, Dimension, Level, Needs } from '#domains/matching/index.ts';
import { DIMENSIONS } from '#domains/matching/index.ts';

/** Which of a workplace's tasks make a job one person can hold. Pure. */

export interface LooseTask {
  id: string;
  title: string;
  minutesPerWeek: number;
  demands: Demands;
}

export interface Wanted {
  needs: Needs;
  /** Minutes a week the job should come near to, and the bounds it must keep within. */
  target: number;
  least: number;
  most: number;
  /** A task that must be part of it. */
  mustHold?: string;
}

export interface Carved {
  taskIds: readonly string[];
  minutes: number;
  /** Demands that are lowered, or tried one level above a need that is not firm. */
  adaptations: number;
  unknowns: number;
}

/** What remains of a demand when the workplace has lowered it as far as it can. */
const leastOf = ({ level, lowersTo }: Demand): Level => lowersTo ?? level;

/** A task nobody may give this person: a firm need is exceeded whatever is lowered. */
export const isHeld = (needs: Needs, demands: Demands): boolean =>
  Object.entries(demands).every(([dimension, demand]) => {
    const need = needs[dimension as Dimension];
    return !need?.firm || leastOf(demand) <= need.level;
  });

/** Dimensions in which a task asks more than works now, and those nobody has asked about. */
function costsOf(needs: Needs, { demands }: LooseTask): { adapt: Dimension[]; unknown: Dimension[] } {
  const adapt: Dimension[] = [];
  const unknown: Dimension[] = [];
  for (const dimension of DIMENSIONS) {
    const need = needs[dimension];
    if (!need || need.level === 3) continue;
    const demand = demands[dimension];
    if (!demand) unknown.push(dimension);
    else if (demand.level > need.level) adapt.push(dimension);
  }
  return { adapt, unknown };
}

/** The nearer to the hours wanted, the fewer adaptations, the fewer unknowns, the fewer tasks; then by id. */
export function compareCarved(a: Carved, b: Carved, target: number): number {
  return (
    Math.abs(a.minutes - target) - Math.abs(b.minutes - target) ||
    a.adaptations - b.adaptations ||
    a.unknowns - b.unknowns ||
    a.taskIds.length - b.taskIds.length ||
    (a.taskIds.join() < b.taskIds.join() ? -1 : a.taskIds.join() > b.taskIds.join() ? 1 : 0)
  );
}

export function carvedOf(chosen: readonly LooseTask[], needs: Needs): Carved {
  const costs = chosen.map((task) => costsOf(needs, task));
  return {
    taskIds: chosen.map(({ id }) => id).toSorted(),
    minutes: chosen.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0),
    adaptations: new Set(costs.flatMap(({ adapt }) => adapt)).size,
    unknowns: new Set(costs.flatMap(({ unknown }) => unknown)).size,
  };
}

/** More tasks than this at one place are too many to search through; the largest are left out. */
const mostTasks = 16;

/** The best set there is; null when none keeps within the bounds. Exact: what is left out cannot become better. */
export function carve(tasks: readonly LooseTask[], wanted: Wanted): Carved | null {
  const { needs, target, least, most, mustHold } = wanted;
  const must = tasks.filter(({ id }) => id === mustHold);
  if (mustHold && (must.length === 0 || !must.every(({ demands }) => isHeld(needs, demands)))) return null;
  const free = tasks
    .filter(({ id, demands }) => id !== mustHold && isHeld(needs, demands))
    .toSorted((a, b) => a.minutesPerWeek - b.minutesPerWeek || (a.id < b.id ? -1 : 1))
    .slice(0, mostTasks)
    .reverse();
  const rest = free.map((_, place) => free.slice(place).reduce((sum, one) => sum + one.minutesPerWeek, 0));
  let best: Carved | null = null;

  const search = (place: number, chosen: LooseTask[], minutes: number): void => {
    const could = minutes + (rest[place] ?? 0);
    if (minutes > most || could < least) return;
    // Even with all that is left it stays further below the hours wanted than the best does.
    if (best && could < target && target - could > Math.abs(best.minutes - target)) return;
    // Already further above than the best.
    if (best && minutes > target && minutes - target > Math.abs(best.minutes - target)) return;
    if (place === free.length) {
      if (chosen.length === 0) return;
      const found = carvedOf(chosen, needs);
      if (!best || compareCarved(found, best, target) < 0) best = found;
      return;
    }
    const next = free[place]!;
    search(place + 1, [...chosen, next], minutes + next.minutesPerWeek);
    search(place + 1, chosen, minutes);
  };
  search(
    0,
    must,
    must.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0),
  );
  return best;
}

export interface Combined {
  dimension: Dimension;
  /** What the tasks ask together: the highest of them. */
  level: Level;
  /** What remains when each task is lowered as far as it can; null when that is no less. */
  lowersTo: Level | null;
}

/** Dimension by dimension, in the vocabulary's order; what no task has told is left out. */
export function combined(tasks: readonly Pick<LooseTask, 'demands'>[]): Combined[] {
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
