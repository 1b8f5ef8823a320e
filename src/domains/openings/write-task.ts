import { type Actor, recordEvent } from '#domains/access/index.ts';
import { behalfOfEvent } from '#domains/companies/index.ts';
import type { Demands } from '#domains/matching/index.ts';
import { understand } from '#domains/occupations/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { TaskInput } from './task-form.ts';

/** A new task at a workplace. */
export async function writeTask(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: TaskInput & { workplaceId: string },
): Promise<{ ok: true; taskId: string } | { ok: false; wrong: 'unknown-occupation' }> {
  const columns = await columnsOf(tx, actor, input);
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
  const before = await tx
    .selectFrom('task')
    .select(['occupation', 'iscoCode'])
    .where('id', '=', input.taskId)
    .executeTakeFirst();
  const columns = await columnsOf(tx, actor, input, before);
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
async function columnsOf(
  tx: Tx,
  actor: Actor,
  { title, description, occupation, minutesPerWeek, ...rest }: TaskInput,
  before?: OccupationRead,
) {
  const iscoCode = await codeOf(tx, actor, occupation, before);
  if (iscoCode === undefined) return null;
  const { weekdays, timesPerWeek, dayPart } = rest;
  const when = { weekdays: [...weekdays], timesPerWeek, dayPart };
  return { title, description, occupation, minutesPerWeek, iscoCode, ...when };
}

interface OccupationRead {
  occupation: string | null;
  iscoCode: string | null;
}

/** What the same words have been chosen to mean for this task stands; undefined when they mean nothing known. */
async function codeOf(
  tx: Tx,
  actor: Actor,
  occupation: string | null,
  before: OccupationRead | undefined,
): Promise<string | null | undefined> {
  if (!occupation) return null;
  if (before?.occupation === occupation) return before.iscoCode;
  const [reading] = await understand(tx, actor, [occupation]);
  if (reading?.remembered) return reading.chosen?.iscoCode ?? null;
  // A guess is better than nothing here: it is shown at once, to be corrected.
  return reading?.proposals[0]?.iscoCode;
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
