import { sql } from 'kysely';
import { type Actor, pageSize } from '#domains/access/index.ts';
import { isAdmitted } from '#domains/marketplace-doors/index.ts';
import type { Tx } from '#platform/database/open.ts';

const mostToChoose = 200;

/** Workplaces staff may write for; the consultant's own first. */
export async function admittedToWriteFor(tx: Tx, actor: Actor): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select w.id, w.name from workplace w
    where w.closed_at is null and ${isAdmitted}
    order by coalesce(w.consultant_id = ${actor.accountId}::uuid, false) desc, w.name_sort, w.id
    limit ${mostToChoose}`.execute(tx);
  return rows;
}

export interface EmployerLine {
  id: string;
  name: string;
  admittedAt: Temporal.Instant | null;
  pausedAt: Temporal.Instant | null;
  reason: string | null;
}

/** One page of workplaces, those on a pause and those let in first; one row more when there are more. */
export async function employerLines(
  tx: Tx,
  { query, page }: { query: string; page: number },
): Promise<EmployerLine[]> {
  const part = `%${query.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<EmployerLine>`
    select w.id, w.name, e.admitted_at, e.paused_at, e.reason
    from workplace w left join marketplace_employer e on e.workplace_id = w.id
    where w.closed_at is null ${query ? sql`and w.name ilike ${part}` : sql``}
    order by e.paused_at is null, e.admitted_at is null, w.name_sort, w.id
    limit ${pageSize + 1} offset ${(page - 1) * pageSize}`.execute(tx);
  return rows;
}

export interface EmployerState {
  admitted: boolean;
  paused: boolean;
}

/** How the workplaces an employer acts for stand: in when one is in. */
export async function employerState(tx: Tx, actor: Actor): Promise<EmployerState> {
  const { rows } = await sql<EmployerState>`
    select coalesce(bool_or(e.paused_at is null), false) as admitted, coalesce(bool_or(e.paused_at is not null), false) as paused
    from workplace_member m join marketplace_employer e on e.workplace_id = m.workplace_id
    where m.account_id = ${actor.accountId}::uuid`.execute(tx);
  return rows[0]!;
}
