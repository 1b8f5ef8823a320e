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

export const consultantsShown = 25;

/** One page of the consultants, those with most companies first, and how many companies nobody has. Two queries. */
export async function distribution(
  tx: Tx,
  today: Temporal.PlainDate,
  page: number,
): Promise<{ consultants: Shouldered[]; total: number; nobodys: number }> {
  const { rows: consultants } = await sql<Shouldered>`
    with load as (
      select k.consultant_id, count(*)::int as companies from company k
      where k.closed_at is null and k.consultant_id is not null group by k.consultant_id),
    page as materialized (
      select a.id, a.name, a.name_sort, coalesce(load.companies, 0) as companies
      from account a left join load on load.consultant_id = a.id
      where a.role = 'consultant' and a.closed_at is null
      order by companies desc, a.name_sort, a.id
      limit ${consultantsShown} offset ${(page - 1) * consultantsShown}),
    open as materialized (
      select k.*, ${lastContactOn} as last_contact, ${runningPlacements(today)} + ${openOpenings} > 0 as active
      from page join company k on k.consultant_id = page.id where k.closed_at is null),
    counted as (
      select k.consultant_id, count(*) filter (where k.active)::int as active,
             count(*) filter (where ${nextDueOn} <= ${today.toString()}::date)::int as overdue
      from open k group by k.consultant_id)
    select a.id, a.name, a.companies,
           array(select i.industry from consultant_industry i where i.account_id = a.id order by i.industry) as industries,
           coalesce(c.active, 0) as active, coalesce(c.overdue, 0) as overdue,
           (select count(*)::int from inquiry i
            where i.consultant_id = a.id and i.closed_at is null and i.answered_at is null) as inquiries,
           (select max(b.to_date) from consultant_absence b where b.account_id = a.id and b.cancelled_at is null
             and ${today.toString()}::date between b.from_date and b.to_date) as away_until
    from page a left join counted c on c.consultant_id = a.id
    order by a.companies desc, a.name_sort, a.id`.execute(tx);
  const { rows } = await sql<{ nobodys: number; total: number }>`
    select (select count(*)::int from company where consultant_id is null and closed_at is null) as nobodys,
           (select count(*)::int from account where role = 'consultant' and closed_at is null) as total`.execute(
    tx,
  );
  return { consultants, ...rows[0]! };
}
