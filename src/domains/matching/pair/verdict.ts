import { DIMENSIONS, type Dimension, EVERYTHING_WORKS, type Level } from './dimension.ts';
import type { Demand, Need, Seeker, Vacancy, VacancyTask } from './model.ts';
import { byText } from './text-order.ts';

export type Verdict = 'fits' | 'adapt' | 'unknown' | 'trial' | 'exceeds';

export interface DimensionVerdict {
  readonly dimension: Dimension;
  readonly verdict: Verdict;
  readonly need: Level | null;
  /** The highest level any task is known to ask. */
  readonly demand: Level | null;
  /** The highest level that remains when every task above the need is lowered; null = nothing is lowered. */
  readonly lowersTo: Level | null;
  /** The tasks the verdict is about, by id. */
  readonly taskIds: readonly string[];
  /** Tasks whose demand the workplace has not told, although the need makes it matter. */
  readonly askTaskIds: readonly string[];
}

/** Every dimension where one side has said something, in the vocabulary's order. */
export function judgeDimensions(seeker: Seeker, vacancy: Vacancy): DimensionVerdict[] {
  const verdicts: DimensionVerdict[] = [];
  for (const dimension of DIMENSIONS) {
    const need = seeker.needs[dimension];
    const verdict = need
      ? judgeNeed(dimension, need, vacancy.tasks)
      : judgeWithoutNeed(dimension, vacancy.tasks);
    if (verdict) verdicts.push(verdict);
  }
  return verdicts;
}

/** Dimensions where a firm need stays exceeded after all lowering. */
export function exceededFirmNeeds(seeker: Seeker, vacancy: Vacancy): DimensionVerdict[] {
  const exceeded: DimensionVerdict[] = [];
  for (const dimension of DIMENSIONS) {
    const need = seeker.needs[dimension];
    if (!need?.firm || need.level === EVERYTHING_WORKS) continue;
    const verdict = judgeNeed(dimension, need, vacancy.tasks);
    if (verdict?.verdict === 'exceeds') exceeded.push(verdict);
  }
  return exceeded;
}

function judgeWithoutNeed(dimension: Dimension, tasks: readonly VacancyTask[]): DimensionVerdict | null {
  const demand = highestDemand(dimension, tasks);
  if (demand === null) return null;
  const taskIds = idsOf(tasks, (task) => task.demands[dimension]?.level === demand);
  return {
    dimension,
    verdict: demand === 0 ? 'fits' : 'unknown',
    need: null,
    demand,
    lowersTo: null,
    taskIds,
    askTaskIds: [],
  };
}

function judgeNeed(dimension: Dimension, need: Need, tasks: readonly VacancyTask[]): DimensionVerdict | null {
  const demand = highestDemand(dimension, tasks);
  const noNeed = need.level === EVERYTHING_WORKS;
  if (demand === null && noNeed) return null;

  const askTaskIds = noNeed ? [] : idsOf(tasks, (task) => !task.demands[dimension]);
  const row = { dimension, need: need.level, demand, lowersTo: null, askTaskIds };
  if (demand === null) return { ...row, verdict: 'unknown', taskIds: [] };
  if (demand <= need.level) {
    const verdict = askTaskIds.length > 0 ? 'unknown' : 'fits';
    return { ...row, verdict, taskIds: idsOf(tasks, (task) => task.demands[dimension]?.level === demand) };
  }

  const remaining = remainingDemand(dimension, need, tasks);
  return {
    ...row,
    verdict: verdictAfterLowering(need, remaining),
    lowersTo: remaining < demand ? remaining : null,
    taskIds: idsOf(tasks, (task) => (task.demands[dimension]?.level ?? 0) > need.level),
  };
}

function verdictAfterLowering(need: Need, remaining: Level): Verdict {
  if (remaining <= need.level) return 'adapt';
  return !need.firm && remaining === need.level + 1 ? 'trial' : 'exceeds';
}

function highestDemand(dimension: Dimension, tasks: readonly VacancyTask[]): Level | null {
  let highest: Level | null = null;
  for (const task of tasks) {
    const level = task.demands[dimension]?.level;
    if (level !== undefined && (highest === null || level > highest)) highest = level;
  }
  return highest;
}

function remainingDemand(dimension: Dimension, need: Need, tasks: readonly VacancyTask[]): Level {
  let remaining: Level = 0;
  for (const task of tasks) {
    const demand = task.demands[dimension];
    if (!demand || demand.level <= need.level) continue;
    const level = lowered(demand);
    if (level > remaining) remaining = level;
  }
  return remaining;
}

const lowered = ({ level, lowersTo }: Demand): Level =>
  lowersTo !== null && lowersTo < level ? lowersTo : level;

const idsOf = (tasks: readonly VacancyTask[], concerned: (task: VacancyTask) => boolean): string[] =>
  tasks
    .filter(concerned)
    .map((task) => task.id)
    .sort(byText);
