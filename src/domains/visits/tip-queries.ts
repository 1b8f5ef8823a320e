import { sql } from 'kysely';
import { pageSize } from '#domains/access/index.ts';
import type { Fit, Vacancy } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** A tip as the caseworker meets it in a list. */
export interface TipLine {
  id: string;
  taskId: string;
  taskTitle: string;
  minutesPerWeek: number;
  workplaceName: string;
  citizenId: string;
  citizenName: string;
  reason: string;
  createdAt: Temporal.Instant;
  /** How many wait in all. */
  total: number;
}

/** Those waiting for this caseworker, the newest visit first and the best fit first within it. */
export async function tipsWaiting(
  tx: Tx,
  caseworkerId: string,
  { limit = pageSize + 1, offset = 0 } = {},
): Promise<TipLine[]> {
  const { rows } = await sql<TipLine>`
    select tip.id, t.id as task_id, t.title as task_title, t.minutes_per_week, w.name as workplace_name,
           c.id as citizen_id, c.name as citizen_name, tip.reason, tip.created_at, count(*) over ()::int as total
    from task_tip tip
    join task t on t.id = tip.task_id and t.closed_at is null
    join workplace w on w.id = t.workplace_id
    join citizen c on c.id = tip.citizen_id and c.caseworker_id = tip.caseworker_id and c.closed_at is null
    where tip.caseworker_id = ${caseworkerId}::uuid and tip.dismissed_at is null and tip.acted_at is null
    order by tip.created_at desc, tip.score desc, tip.id
    limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

export interface Tip extends Omit<TipLine, 'total'> {
  workplaceId: string;
  visitId: string | null;
  visitedOn: Temporal.PlainDate | null;
  visitorName: string | null;
  rhythm: string | null;
  doneBy: string | null;
  adaptable: string | null;
  taskClosed: boolean;
  explanation: { fit: Fit; vacancy: Vacancy };
  dismissedAt: Temporal.Instant | null;
  dismissedReason: string | null;
  actedAt: Temporal.Instant | null;
}

/** The tip about this citizen, and no other's. */
export async function tipOf(tx: Tx, citizenId: string, tipId: string): Promise<Tip | null> {
  const row = await tx
    .selectFrom('taskTip as tip')
    .innerJoin('task as t', 't.id', 'tip.taskId')
    .innerJoin('workplace as w', 'w.id', 't.workplaceId')
    .innerJoin('citizen as c', 'c.id', 'tip.citizenId')
    .leftJoin('visitTask as vt', 'vt.taskId', 't.id')
    .leftJoin('visit as v', 'v.id', 'vt.visitId')
    .leftJoin('account as a', 'a.id', 'v.visitedBy')
    .select(['tip.id', 't.id as taskId', 't.title as taskTitle', 't.minutesPerWeek', 'w.id as workplaceId'])
    .select(['w.name as workplaceName', 'c.id as citizenId', 'c.name as citizenName', 'tip.reason'])
    .select(['tip.createdAt', 'v.id as visitId', 'v.visitedOn', 'a.name as visitorName', 'vt.rhythm'])
    .select(['vt.doneBy', 'vt.adaptable', 'tip.explanation', 'tip.dismissedAt', 'tip.dismissedReason'])
    .select(['tip.actedAt'])
    .select(sql<boolean>`t.closed_at is not null`.as('taskClosed'))
    .where('tip.id', '=', tipId)
    .where('tip.citizenId', '=', citizenId)
    .executeTakeFirst();
  return (row as Tip | undefined) ?? null;
}
