import { sql } from 'kysely';
import { isOver, pageSize } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { canInclude } from './facts/can-include.ts';
import type { FactWanted } from './facts/fact-kinds.ts';

export interface WorkplaceRow {
  id: string;
  name: string;
  place: string;
  industry: string;
  consultantName: string | null;
  openOpenings: number;
  /** How many are there now. Never who. */
  peopleNow: number;
  /** When anything last happened here; when somebody last reached the company stands in the portfolio. */
  lastNews: Temporal.Instant | null;
}

export interface WorkplaceFilter {
  /** Only this consultant's; null for all. */
  consultantId: string | null;
  /** A part of the name. */
  query: string;
  /** Only those known to be able to do all of it. */
  wanted: readonly FactWanted[];
  page: number;
  today: Temporal.PlainDate;
}

/** One page of workplaces by name, one row more than a page when there are more. */
export async function listWorkplaces(
  tx: Tx,
  { consultantId, query, wanted, page, today }: WorkplaceFilter,
): Promise<WorkplaceRow[]> {
  const mine = consultantId ? sql`and w.consultant_id = ${consultantId}` : sql``;
  const pattern = `%${query.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const named = query ? sql`and w.name_sort like danish_sort_key(${pattern})` : sql``;
  const { rows } = await sql<WorkplaceRow>`
    with page as (
      select w.id, w.name, w.name_sort, w.postal_code, w.industry, w.consultant_id from workplace w
      where w.closed_at is null ${mine} ${named} ${canInclude(wanted)}
      order by w.name_sort, w.id
      limit ${pageSize + 1} offset ${(page - 1) * pageSize})
    select w.id, w.name, coalesce(c.name, w.postal_code) as place, w.industry, a.name as consultant_name,
           (select count(*)::int from opening o where o.workplace_id = w.id and o.closed_at is null) as open_openings,
           (select count(*)::int from placement p
            where p.workplace_id = w.id and ${isOver(today)} is not true and ${hasBegun(today)}) as people_now,
           greatest(
             (select max(e.at) from event e where e.subject_id = w.id),
             (select max(t.created_at) from task t where t.workplace_id = w.id),
             (select max(o.created_at) from opening o where o.workplace_id = w.id),
             (select max(f.done_at) from placement p join follow_up f on f.placement_id = p.id where p.workplace_id = w.id),
             (select max(step.at) from suggestion s join suggestion_step step on step.suggestion_id = s.id
              where s.workplace_id = w.id and step.kind in ('employer-yes', 'employer-no', 'meeting-set'))) as last_news
    from page w
    left join postal_code c on c.code = w.postal_code
    left join account a on a.id = w.consultant_id
    order by w.name_sort, w.id`.execute(tx);
  return rows;
}

/** All three have signed a version whose first day has come. */
const hasBegun = (today: Temporal.PlainDate) => sql`exists (
  select from placement_version v
  join signature g on g.placement_id = v.placement_id and g.version = v.number and g.party = 'caseworker'
  where v.placement_id = p.id and v.starts_on <= ${today.toString()}::date)`;
