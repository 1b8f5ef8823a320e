import type { Actor } from '#domains/access/index.ts';
import { ENTRY_JOBS } from '#domains/matching/index.ts';
import { type Reading, understand } from '#domains/occupations/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Task } from './task-queries.ts';

/** How the words for a task's trade are read, with what the task is taken as now. */
export interface TaskReading {
  reading: Reading;
  iscoCode: string | null;
}

export async function readTask(
  tx: Tx,
  actor: Actor,
  { occupation, iscoCode }: Pick<Task, 'occupation' | 'iscoCode'>,
): Promise<TaskReading> {
  const [reading] = await understand(tx, actor, [occupation ?? '']);
  return { reading: reading!, iscoCode };
}

/** The place among the proposals of what the task is taken as; -1 when it is none of them. */
export const placeOf = ({ reading, iscoCode }: TaskReading): number => {
  const { chosen, proposals } = reading;
  const place = chosen?.iscoCode === iscoCode ? proposals.indexOf(chosen!) : -1;
  return place >= 0 ? place : proposals.findIndex((proposal) => proposal.iscoCode === iscoCode);
};

/** Null when the task is taken as no one job. What it was taken as may be among the proposals no longer. */
export const readAsOf = (task: TaskReading): string | null =>
  task.reading.proposals[placeOf(task)]?.label ??
  ENTRY_JOBS.find(({ iscoCode }) => iscoCode === task.iscoCode)?.label ??
  null;

/** Not the words of a job, and nobody has said what they mean. */
export async function mayBeMisread(tx: Tx, actor: Actor, occupation: string | null): Promise<boolean> {
  if (!occupation) return false;
  const [reading] = await understand(tx, actor, [occupation]);
  return !reading!.remembered && (reading!.proposals[0]?.confidence ?? 1) < 1;
}
