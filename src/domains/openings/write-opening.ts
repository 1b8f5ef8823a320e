import { type Actor, recordEvent } from '#domains/access/index.ts';
import { behalfOfEvent } from '#domains/companies/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { OpeningInput } from './opening-form.ts';
import { keepOpeningInSearch } from './search-documents.ts';

export type Opened = { ok: true; openingId: string } | { ok: false; wrong: 'unknown-tasks' };

/** One or more of a workplace's open tasks, offered to one person per place. */
export async function makeOpening(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { workplaceId, ...input }: OpeningInput & { workplaceId: string },
): Promise<Opened> {
  if (!(await areTasksOf(tx, workplaceId, input.taskIds))) return { ok: false, wrong: 'unknown-tasks' };
  const openingId = newId();
  await tx
    .insertInto('opening')
    .values({
      id: openingId,
      workplaceId,
      createdAt: clock.now(),
      createdBy: actor.accountId,
      onBehalfReason: input.onBehalfReason,
      ...columnsOf(input),
    })
    .execute();
  await writeTasks(tx, openingId, input.taskIds);
  await keepOpeningInSearch(tx, openingId, clock.today());
  await recordEvent(tx, clock, actor, {
    kind: 'opening.made',
    subjectId: openingId,
    ...behalfOfEvent(input),
  });
  return { ok: true, openingId };
}

/** The whole offer as it is now. `version` is the one the actor saw. */
export async function changeOpening(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  {
    openingId,
    workplaceId,
    version,
    ...input
  }: OpeningInput & { openingId: string; workplaceId: string; version: number },
): Promise<'changed' | 'stale' | 'unknown-tasks'> {
  if (!(await areTasksOf(tx, workplaceId, input.taskIds))) return 'unknown-tasks';
  const changed = await tx
    .updateTable('opening')
    .set({ ...columnsOf(input), version: version + 1 })
    .where('id', '=', openingId)
    .where('version', '=', version)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!changed) return 'stale';
  await tx.deleteFrom('openingTask').where('openingId', '=', openingId).execute();
  await writeTasks(tx, openingId, input.taskIds);
  await keepOpeningInSearch(tx, openingId, clock.today());
  await recordEvent(tx, clock, actor, {
    kind: 'opening.changed',
    subjectId: openingId,
    ...behalfOfEvent(input),
  });
  return 'changed';
}

const columnsOf = ({ taskIds: _, onBehalfReason: __, onBehalfNote: ___, ...columns }: OpeningInput) =>
  columns;

const writeTasks = (tx: Tx, openingId: string, taskIds: readonly string[]) =>
  tx
    .insertInto('openingTask')
    .values(taskIds.map((taskId) => ({ openingId, taskId })))
    .execute();

async function areTasksOf(tx: Tx, workplaceId: string, taskIds: readonly string[]): Promise<boolean> {
  const found = await tx
    .selectFrom('task')
    .select('id')
    .where('workplaceId', '=', workplaceId)
    .where('id', 'in', [...taskIds])
    .where('closedAt', 'is', null)
    .execute();
  return found.length === taskIds.length;
}
