import { sql } from 'kysely';
import type { Industry } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** As many as one reads at a sitting. */
export const newsShown = 10;

/** What a colleague learned at a visit and wants others to know. */
export interface News {
  visitId: string;
  workplaceId: string;
  workplaceName: string;
  industry: Industry;
  visitedOn: Temporal.PlainDate;
  visitorName: string;
  note: string;
  busyMonths: number[];
  tasks: number;
  thanks: number;
  own: boolean;
  thanked: boolean;
}

/** One page, one row more when there are more: the reader's own industries first, then the newest. */
export async function newsOf(
  tx: Tx,
  accountId: string,
  { industry, page }: { industry: Industry | null; page: number },
): Promise<News[]> {
  const { rows } = await sql<News>`
    with mine as (
      select industry from consultant_industry where account_id = ${accountId}::uuid
      union select industry from workplace where consultant_id = ${accountId}::uuid and closed_at is null
    ), page as (
      select v.id, v.workplace_id, v.visited_on, v.visited_by, v.shared_note, v.busy_months, w.name, w.industry,
             w.industry in (select industry from mine) as near
      from visit v join workplace w on w.id = v.workplace_id
      where v.shared_note is not null ${industry ? sql`and w.industry = ${industry}` : sql``}
      order by near desc, v.visited_on desc, v.id desc
      limit ${newsShown + 1} offset ${(page - 1) * newsShown})
    select v.id as visit_id, v.workplace_id, v.name as workplace_name, v.industry, v.visited_on,
           a.name as visitor_name, v.shared_note as note, v.busy_months,
           (select count(*)::int from visit_task vt join task t on t.id = vt.task_id and t.closed_at is null
            where vt.visit_id = v.id) as tasks,
           (select count(*)::int from visit_thanks th where th.visit_id = v.id) as thanks,
           v.visited_by = ${accountId}::uuid as own,
           exists (select from visit_thanks th where th.visit_id = v.id and th.account_id = ${accountId}::uuid) as thanked
    from page v join account a on a.id = v.visited_by
    order by v.near desc, v.visited_on desc, v.id desc`.execute(tx);
  return rows;
}
