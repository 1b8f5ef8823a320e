import type { Demands, Needs } from '#domains/matching/index.ts';
import type { TaskWhen } from '#domains/openings/index.ts';
import {
  countsOf,
  type FitBits,
  type FitCounts,
  fitBitsOf,
  fitTogether,
  isHeld,
  noFit,
} from './fit-of-task.ts';
import {
  type Availability,
  bitsOf,
  canBeThere,
  daysOf,
  noDays,
  together,
  type Week,
  type WeekBits,
  weekOf,
} from './week.ts';

/** Which of a workplace's tasks make a job one person can hold. Pure. */

export interface LooseTask {
  id: string;
  title: string;
  minutesPerWeek: number;
  demands: Demands;
  when: TaskWhen;
}

export interface Wanted extends Availability {
  needs: Needs;
  /** Minutes a week the job should come near to, and the bounds it must keep within. */
  target: number;
  least: number;
  most: number;
  /** A task that must be part of it. */
  mustHold?: string;
}

export interface Carved extends FitCounts, Week {
  taskIds: readonly string[];
  minutes: number;
  /** What it costs by the weights below; the least is the best. */
  cost: number;
}

/**
 * What a set of tasks costs the person and the workplace, in points. A whole hour beside the hours wanted weighs
 * as much as one step above a need, a demand to lower two thirds of that, and something to ask, or once more to
 * come in the week, a third.
 */
export const COSTS = { hourBeside: 3, trial: 3, adaptation: 2, unknown: 1, handOver: 1 } as const;

/** More tasks than this at one place are too many to search through; those that suit least are left out. */
export const mostTasks = 20;

export const mayHold = (task: LooseTask, wanted: Wanted): boolean =>
  isHeld(wanted.needs, task.demands) && canBeThere(task.when, task.minutesPerWeek, wanted);

export function carvedOf(
  tasks: readonly LooseTask[],
  { needs, target }: Pick<Wanted, 'needs' | 'target'>,
): Carved {
  const state = tasks.map((task) => stateOf(task, needs)).reduce(grown, nothing);
  return {
    taskIds: tasks.map(({ id }) => id).toSorted(),
    minutes: state.minutes,
    ...countsOf(state.fit),
    ...weekOf(state.week),
    cost: costOf(state, target),
  };
}

/** Everything about some tasks that counts, so that one more can be added at little cost. */
interface State {
  minutes: number;
  fit: FitBits;
  week: WeekBits;
}

const nothing: State = { minutes: 0, fit: noFit, week: noDays };

const stateOf = ({ minutesPerWeek, demands, when }: LooseTask, needs: Needs): State => ({
  minutes: minutesPerWeek,
  fit: fitBitsOf(needs, demands),
  week: bitsOf(when),
});

const grown = (a: State, b: State): State => ({
  minutes: a.minutes + b.minutes,
  fit: fitTogether(a.fit, b.fit),
  week: together(a.week, b.week),
});

const costOf = ({ minutes, fit, week }: State, target: number): number =>
  pointsOf(fit) + COSTS.handOver * weekOf(week).handOvers + beside(minutes, target);

/** Half an hour more or less is no matter; a whole one is. */
const beside = (minutes: number, target: number): number =>
  COSTS.hourBeside * Math.floor(Math.abs(minutes - target) / 60);

function pointsOf(fit: FitBits): number {
  const { trials, adaptations, unknowns } = countsOf(fit);
  return COSTS.trial * trials + COSTS.adaptation * adaptations + COSTS.unknown * unknowns;
}

/** The least cost; then the nearest to the hours wanted, the fewest hand-overs, the fewest tasks, and by id. */
export function compareCarved(a: Carved, b: Carved, target: number): number {
  return (
    a.cost - b.cost ||
    Math.abs(a.minutes - target) - Math.abs(b.minutes - target) ||
    a.handOvers - b.handOvers ||
    a.taskIds.length - b.taskIds.length ||
    (a.taskIds.join() < b.taskIds.join() ? -1 : a.taskIds.join() > b.taskIds.join() ? 1 : 0)
  );
}

/**
 * The best sets there are, the best first, at most so many; none when none keeps within the bounds. Exact: every
 * set is either looked at or part of a family none of which can be among the best.
 */
export function carve(tasks: readonly LooseTask[], wanted: Wanted, count = 1): Carved[] {
  const { target, least, most, mustHold } = wanted;
  const held = tasks.filter((task) => mayHold(task, wanted));
  const must = held.filter(({ id }) => id === mustHold);
  if (mustHold && must.length === 0) return [];
  const free = likeliest(
    held.filter(({ id }) => id !== mustHold),
    wanted,
  );
  const states = free.map((task) => stateOf(task, wanted.needs));
  const rest = free.map((_, at) => free.slice(at).reduce((sum, one) => sum + one.minutesPerWeek, 0));
  const best: Carved[] = [];

  const keep = (chosen: readonly LooseTask[], state: State): void => {
    const last = best[count - 1];
    // Most sets fall here: their tasks need not be put in order to see that they cost more.
    if (last && costOf(state, wanted.target) > last.cost) return;
    const found = carvedOf(chosen, wanted);
    const before = best.findIndex((one) => compareCarved(found, one, target) < 0);
    if (before < 0 && last) return;
    best.splice(before < 0 ? best.length : before, 0, found);
    best.length = Math.min(best.length, count);
  };
  /** Whether anything of these tasks and some of those from `at` on could be among the best. */
  const isHopeless = (at: number, { minutes, fit, week }: State): boolean => {
    const could = minutes + (rest[at] ?? 0);
    if (could < least || minutes > most) return true;
    const last = best[count - 1];
    if (!last) return false;
    const nearest = Math.min(Math.max(target, minutes), could);
    const cost = pointsOf(fit) + COSTS.handOver * daysOf(week) + beside(nearest, target);
    return (
      cost > last.cost || (cost === last.cost && Math.abs(nearest - target) > Math.abs(last.minutes - target))
    );
  };
  const search = (from: number, chosen: readonly LooseTask[], state: State): void => {
    if (chosen.length > 0 && state.minutes >= least) keep(chosen, state);
    for (let at = from; at < free.length; at += 1) {
      if (isHopeless(at, state)) return;
      const next = grown(state, states[at]!);
      if (!isHopeless(at + 1, next)) search(at + 1, [...chosen, free[at]!], next);
    }
  };
  const begun = must.map((task) => stateOf(task, wanted.needs)).reduce(grown, nothing);
  if (begun.minutes <= most) search(0, must, begun);
  return best;
}

/** Those that cost least by themselves first, so that the best sets are found early and much can be left out. */
function likeliest(tasks: readonly LooseTask[], wanted: Wanted): LooseTask[] {
  const own = (task: LooseTask) =>
    pointsOf(fitBitsOf(wanted.needs, task.demands)) + daysOf(bitsOf(task.when));
  return tasks
    .toSorted((a, b) => own(a) - own(b) || b.minutesPerWeek - a.minutesPerWeek || (a.id < b.id ? -1 : 1))
    .slice(0, mostTasks);
}
