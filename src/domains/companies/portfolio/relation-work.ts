import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { lastContactOn, nextDueOn } from './relation-sql.ts';

/** What the relations ask of a consultant today. */
export interface RelationWork {
  /** A word with a company is due; a colleague is away and this one takes over; one is back oneself. */
  kind: 'contact-due' | 'standing-in' | 'back';
  /** The company or the absence. */
  id: string;
  /** The company's name, or the colleague's. */
  name: string;
  /** Since when. */
  on: Temporal.PlainDate;
  /** Of a company of somebody who is away: who. Of an absence: what the substitute is to know. */
  detail: string | null;
}

/** For so long after coming back one is reminded of what happened. Days. */
const backFor = 7;

/** `standingInFor`: the colleagues whose work reaches this one today. One query. */
export async function relationWork(
  tx: Tx,
  accountId: string,
  standingInFor: readonly string[],
  today: Temporal.PlainDate,
  limit: number,
): Promise<RelationWork[]> {
  const whose = sql`${[accountId, ...standingInFor]}::uuid[]`;
  const { rows } = await sql<RelationWork>`
    with mine as (
      select k.*, ${lastContactOn} as last_contact from company k
      where k.consultant_id = any(${whose}) and k.closed_at is null and k.cadence_months is not null),
    dated as (select k.*, ${nextDueOn} as due from mine k)
    (select 'contact-due' as kind, k.id, k.name, k.due as "on",
            case when k.consultant_id <> ${accountId}::uuid then a.name end as detail
     from dated k join account a on a.id = k.consultant_id where k.due <= ${today.toString()}::date
     order by k.due, k.name_sort, k.id limit ${limit})
    union all
    (select 'standing-in', b.id, a.name, b.from_date, b.note from consultant_absence b join account a on a.id = b.account_id
     where b.account_id = any(${[...standingInFor]}::uuid[]) and b.cancelled_at is null
       and ${today.toString()}::date between b.from_date and b.to_date)
    union all
    (select 'back', b.id, a.name, b.to_date, null from consultant_absence b join account a on a.id = b.account_id
     where b.account_id = ${accountId} and b.cancelled_at is null and b.to_date < ${today.toString()}::date
       and b.to_date >= ${today.subtract({ days: backFor }).toString()}::date and b.to_date >= b.from_date
     order by b.to_date desc limit 1)`.execute(tx);
  return rows;
}
