import { sql } from 'kysely';
import type { Actor } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { paidPeople, type StaffShare } from './staff-share.ts';

/** What the front page of an employer says of one workplace. */
export interface SeasonOnFront extends StaffShare {
  workplaceId: string;
  name: string;
  hasSeason: boolean;
  /** Calls that nobody has closed. */
  calls: { id: string; people: number; month: number }[];
}

/** One query for all the workplaces an employer acts for. */
export async function seasonsOnFront(
  tx: Tx,
  actor: Actor,
  today: Temporal.PlainDate,
): Promise<SeasonOnFront[]> {
  const { rows } = await sql<SeasonOnFront>`
    select w.id as workplace_id, w.name, k.employees, ${paidPeople(sql`k.id`, today)} as people,
      exists (select from season s where s.workplace_id = w.id) as has_season,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'people', c.people,
         'month', extract(month from c.starts_on)::int) order by c.called_at), '[]')
       from call_off c where c.workplace_id = w.id and c.closed_at is null
         and c.ends_on >= ${today.toString()}::date) as calls
    from workplace_member m join workplace w on w.id = m.workplace_id join company k on k.id = w.company_id
    where m.account_id = ${actor.accountId} and w.closed_at is null
    order by w.name_sort, w.id`.execute(tx);
  return rows;
}
