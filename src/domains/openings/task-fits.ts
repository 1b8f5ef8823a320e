import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';

/** Whom a spotted task was found to fit, as numbers: who it is stands with their caseworkers. */
export interface TaskFits {
  citizens: number;
  caseworkers: number;
}

export async function fitsOf(tx: Tx, taskId: string): Promise<TaskFits> {
  const row = await tx
    .selectFrom('taskTip')
    .select(sql<number>`count(*)::int`.as('citizens'))
    .select(sql<number>`count(distinct caseworker_id)::int`.as('caseworkers'))
    .where('taskId', '=', taskId)
    .executeTakeFirstOrThrow();
  return row;
}
