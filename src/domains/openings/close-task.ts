import { type Actor, recordEvent } from '#domains/access/index.ts';
import { behalfOfEvent, type OnBehalf } from '#domains/companies/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { openingsWith } from './task-queries.ts';

/** Closes a task that no open opening is made of. Closing it twice is closing it once. */
export async function closeTask(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { taskId, workplaceId, ...onBehalf }: { taskId: string; workplaceId: string } & OnBehalf,
): Promise<'closed' | 'in-use'> {
  if ((await openingsWith(tx, taskId)).length > 0) return 'in-use';
  const closed = await tx
    .updateTable('task')
    .set({ closedAt: clock.now() })
    .where('id', '=', taskId)
    .where('workplaceId', '=', workplaceId)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (closed) {
    await recordEvent(tx, clock, actor, {
      kind: 'task.closed',
      subjectId: taskId,
      ...behalfOfEvent(onBehalf),
    });
  }
  return 'closed';
}
