import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';

export interface AbsenceLine {
  id: string;
  accountId: string;
  name: string;
  substituteId: string;
  substituteName: string;
  fromDate: Temporal.PlainDate;
  toDate: Temporal.PlainDate;
  note: string | null;
}

/** Those not over, the nearest first. `accountId`: only those this consultant is part of; null for all. */
export async function absencesAhead(
  tx: Tx,
  accountId: string | null,
  today: Temporal.PlainDate,
): Promise<AbsenceLine[]> {
  const own = accountId ? sql`and ${accountId}::uuid in (b.account_id, b.substitute_id)` : sql``;
  const { rows } = await sql<AbsenceLine>`
    select b.id, b.account_id, a.name, b.substitute_id, s.name as substitute_name, b.from_date, b.to_date, b.note
    from consultant_absence b join account a on a.id = b.account_id join account s on s.id = b.substitute_id
    where b.cancelled_at is null and b.to_date >= ${today.toString()}::date ${own}
    order by b.from_date, b.id`.execute(tx);
  return rows;
}

/** What a colleague did while the holder was away. About the company; no citizen is named. */
export interface MeanwhileLine {
  id: string;
  kind: 'contact' | 'visit' | 'follow-up' | 'inquiry' | 'hand-over';
  on: Temporal.PlainDate;
  companyId: string;
  companyName: string;
  byName: string;
  /** The contact's channel, or what was written. */
  detail: string | null;
  note: string | null;
}

/** For so long after coming back it is shown. Days. */
const shownFor = 14;
const zone = sql`'Europe/Copenhagen'`;

/** The newest absence that ended in the last two weeks, and what colleagues did at the holder's companies in it. */
export async function whileAway(
  tx: Tx,
  accountId: string,
  today: Temporal.PlainDate,
): Promise<{ fromDate: Temporal.PlainDate; toDate: Temporal.PlainDate; lines: MeanwhileLine[] } | null> {
  const { rows } = await sql<MeanwhileLine & { fromDate: Temporal.PlainDate; toDate: Temporal.PlainDate }>`
    with away as (
      select from_date, to_date from consultant_absence
      where account_id = ${accountId} and cancelled_at is null and to_date < ${today.toString()}::date
        and to_date >= ${today.subtract({ days: shownFor }).toString()}::date and to_date >= from_date
      order by to_date desc limit 1),
    mine as (select id, name from company where consultant_id = ${accountId}),
    places as (select w.id, k.id as company_id, k.name from mine k join workplace w on w.company_id = k.id),
    happened as (
      select c.id, 'contact' as kind, (c.at at time zone ${zone})::date as "on", k.id as company_id, k.name as company_name,
             c.by_name, c.channel as detail, c.note
      from mine k join company_contact c on c.company_id = k.id where c.by_id is distinct from ${accountId}::uuid
      union all
      select v.id, 'visit', v.visited_on, w.company_id, w.name, a.name, null, v.next_step
      from places w join visit v on v.workplace_id = w.id join account a on a.id = v.visited_by
      where v.visited_by <> ${accountId}
      union all
      select f.id, 'follow-up', (f.done_at at time zone ${zone})::date, w.company_id, w.name, a.name, f.kind, null
      from places w join placement p on p.workplace_id = w.id join follow_up f on f.placement_id = p.id
      join account a on a.id = f.done_by where f.done_by <> ${accountId}
      union all
      select i.id, 'inquiry', (i.received_at at time zone ${zone})::date, k.id, k.name, i.contact_name, i.need, null
      from mine k join inquiry i on i.company_id = k.id and i.suspicion is null and i.outcome is distinct from 'spam'
      union all
      select h.id, 'hand-over', (h.at at time zone ${zone})::date, k.id, k.name, h.by_name, null, h.note
      from mine k join company_hand_over h on h.company_id = k.id where h.to_id = ${accountId} and h.by_id is distinct from ${accountId}::uuid)
    select away.from_date, away.to_date, h.* from away left join happened h on h."on" between away.from_date and away.to_date
    order by h."on" desc, h.id desc limit 100`.execute(tx);
  const first = rows[0];
  if (!first) return null;
  const { fromDate, toDate } = first;
  return { fromDate, toDate, lines: rows.filter(({ id }) => id !== null) };
}
