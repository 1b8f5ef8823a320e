import type { Demand, Demands, Dimension } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { DayPart, TaskWhen } from './task-when.ts';

export interface Task {
  id: string;
  workplaceId: string;
  title: string;
  description: string | null;
  occupation: string | null;
  iscoCode: string | null;
  minutesPerWeek: number;
  when: TaskWhen;
  version: number;
  closedAt: Temporal.Instant | null;
  demands: Demands;
}

/** A task of this workplace, and of no other; null when there is none. */
export async function taskOf(tx: Tx, workplaceId: string, taskId: string): Promise<Task | null> {
  const task = await tx
    .selectFrom('task')
    .select(['id', 'workplaceId', 'title', 'description', 'occupation', 'iscoCode', 'minutesPerWeek'])
    .select(['version', 'closedAt', 'weekdays', 'timesPerWeek', 'dayPart'])
    .where('id', '=', taskId)
    .where('workplaceId', '=', workplaceId)
    .executeTakeFirst();
  if (!task) return null;
  const rows = await tx
    .selectFrom('taskDemand')
    .select(['dimension', 'level', 'lowersTo'])
    .where('taskId', '=', taskId)
    .execute();
  const { weekdays, timesPerWeek, dayPart, ...told } = task;
  const when = { weekdays, timesPerWeek, dayPart: dayPart as DayPart | null };
  return { ...told, when, demands: demandsFrom(rows) };
}

export const demandsFrom = (
  rows: readonly { dimension: string; level: number; lowersTo: number | null }[],
): Demands =>
  Object.fromEntries(
    rows.map(({ dimension, level, lowersTo }) => [dimension as Dimension, { level, lowersTo } as Demand]),
  );

/** The open openings a task is part of. */
export const openingsWith = (tx: Tx, taskId: string): Promise<{ id: string; title: string }[]> =>
  tx
    .selectFrom('openingTask as ot')
    .innerJoin('opening as o', 'o.id', 'ot.openingId')
    .select(['o.id', 'o.title'])
    .where('ot.taskId', '=', taskId)
    .where('o.closedAt', 'is', null)
    .orderBy('o.createdAt')
    .execute();
