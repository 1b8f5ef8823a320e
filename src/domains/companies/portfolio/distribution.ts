import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { lastContactOn, nextDueOn, openOpenings, runningPlacements } from './relation-sql.ts';

/** What one consultant has on their shoulders. */
export interface Shouldered {
  id: string;
  name: string;
  industries: string[];
  companies: number;
  /** With people there or something offered now. */
  active: number;
  overdue: number;
  /** Inquiries not answered yet. */
  inquiries: number;
  /** Away today: until when. */
  awayUntil: Temporal.PlainDate | null;
}

/** Every consultant, and how many companies nobody has. Two queries. */
export async function distribution(
  tx: Tx,
  today: Temporal.PlainDate,
): Promise<{ consultants: Shouldered[]; nobodys: number }> {
  const { rows: consultants } = await sql<Shouldered>`
    with open as materialized (
      select k.*, ${lastContactOn} as last_contact, ${runningPlacements(today)} + ${openOpenings} > 0 as active
      from company k where k.closed_at is null and k.consultant_id is not null),
    counted as (
      select k.consultant_id, count(*)::int as companies, count(*) filter (where k.active)::int as active,
             count(*) filter (where ${nextDueOn} <= ${today.toString()}::date)::int as overdue
      from open k group by k.consultant_id)
    select a.id, a.name,
           array(select i.industry from consultant_industry i where i.account_id = a.id order by i.industry) as industries,
           coalesce(c.companies, 0) as companies, coalesce(c.active, 0) as active, coalesce(c.overdue, 0) as overdue,
           (select count(*)::int from inquiry i
            where i.consultant_id = a.id and i.closed_at is null and i.answered_at is null) as inquiries,
           (select max(b.to_date) from consultant_absence b where b.account_id = a.id and b.cancelled_at is null
             and ${today.toString()}::date between b.from_date and b.to_date) as away_until
    from account a left join counted c on c.consultant_id = a.id
    where a.role = 'consultant' and a.closed_at is null
    order by a.name_sort, a.id`.execute(tx);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from company where consultant_id is null and closed_at is null`.execute(tx);
  return { consultants, nobodys: rows[0]!.count };
}
