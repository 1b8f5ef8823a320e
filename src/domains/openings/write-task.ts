import { type Actor, recordEvent } from '#domains/access/index.ts';
import { behalfOfEvent } from '#domains/companies/index.ts';
import type { Demands } from '#domains/matching/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { readingsOf } from './imported-labels.ts';
import type { TaskInput } from './task-form.ts';

/** A new task at a workplace. */
export async function writeTask(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: TaskInput & { workplaceId: string },
): Promise<{ ok: true; taskId: string } | { ok: false; wrong: 'unknown-occupation' }> {
  const columns = await columnsOf(tx, input);
  if (!columns) return { ok: false, wrong: 'unknown-occupation' };
  const taskId = newId();
  await tx
    .insertInto('task')
    .values({
      id: taskId,
      workplaceId: input.workplaceId,
      createdAt: clock.now(),
      createdBy: actor.accountId,
      onBehalfReason: input.onBehalfReason,
      ...columns,
    })
    .execute();
  await writeDemands(tx, taskId, input.demands);
  await recordEvent(tx, clock, actor, { kind: 'task.written', subjectId: taskId, ...behalfOfEvent(input) });
  return { ok: true, taskId };
}

/** The whole task as it is now. `version` is the one the actor saw. */
export async function changeTask(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: TaskInput & { workplaceId: string; taskId: string; version: number },
): Promise<'changed' | 'stale' | 'unknown-occupation'> {
  const columns = await columnsOf(tx, input);
  if (!columns) return 'unknown-occupation';
  const changed = await tx
    .updateTable('task')
    .set({ ...columns, version: input.version + 1 })
    .where('id', '=', input.taskId)
    .where('workplaceId', '=', input.workplaceId)
    .where('version', '=', input.version)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!changed) return 'stale';
  await tx.deleteFrom('taskDemand').where('taskId', '=', input.taskId).execute();
  await writeDemands(tx, input.taskId, input.demands);
  await recordEvent(tx, clock, actor, {
    kind: 'task.changed',
    subjectId: input.taskId,
    ...behalfOfEvent(input),
  });
  return 'changed';
}

/** Null when nobody can tell what trade is meant: better asked again than matched wrongly. */
async function columnsOf(tx: Tx, { title, description, occupation, minutesPerWeek, ...rest }: TaskInput) {
  const [reading] = await readingsOf(tx, occupation);
  if (occupation && !reading) return null;
  const { weekdays, timesPerWeek, dayPart } = rest;
  const when = { weekdays, timesPerWeek, dayPart };
  return { title, description, occupation, minutesPerWeek, iscoCode: reading?.iscoCode ?? null, ...when };
}

async function writeDemands(tx: Tx, taskId: string, demands: Demands): Promise<void> {
  const rows = Object.entries(demands).map(([dimension, { level, lowersTo }]) => ({
    taskId,
    dimension,
    level,
    lowersTo,
  }));
  if (rows.length > 0) await tx.insertInto('taskDemand').values(rows).execute();
}
