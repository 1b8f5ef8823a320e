import { type Actor, recordEvent } from '#domains/access/index.ts';
import { type Reading, type ReadOccupation, rememberChoice } from '#domains/occupations/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/**
 * What the task's trade was meant as, kept for the next time the words are written. `version` is the one the actor
 * saw. @returns false when the task has been changed since, or closed
 */
export async function chooseOccupation(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: { taskId: string; version: number; reading: Reading; chosen: ReadOccupation | null },
): Promise<boolean> {
  const changed = await tx
    .updateTable('task')
    .set({ iscoCode: input.chosen?.iscoCode ?? null, version: input.version + 1 })
    .where('id', '=', input.taskId)
    .where('version', '=', input.version)
    .where('occupation', '=', input.reading.text)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!changed) return false;
  await rememberChoice(tx, clock, actor, input.reading, input.chosen);
  await recordEvent(tx, clock, actor, { kind: 'task.changed', subjectId: input.taskId });
  return true;
}
