import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';

/** What happened in a relation. Never about a citizen. */
export interface CompanyHappening {
  id: string;
  kind: 'contact' | 'visit' | 'follow-up' | 'inquiry' | 'hand-over' | 'closed' | 'reopened';
  on: Temporal.PlainDate;
  byName: string | null;
  /** How: a contact's kind, an inquiry's need, whom it went to. */
  detail: string | null;
  channel: string | null;
  note: string | null;
  /** Where it can be read in full. */
  placeId: string | null;
}

const shown = 40;
const zone = sql`'Europe/Copenhagen'`;

/** Everything from the relation's own records, newest first. One query. */
export async function companyHistory(tx: Tx, companyId: string): Promise<CompanyHappening[]> {
  const { rows } = await sql<CompanyHappening>`
    select * from (
      select c.id, 'contact' as kind, (c.at at time zone ${zone})::date as "on", c.by_name, c.kind as detail, c.channel,
             c.note, c.workplace_id as place_id
      from company_contact c where c.company_id = ${companyId}
      union all
      select v.id, 'visit', v.visited_on, a.name, v.spoke_with, null, coalesce(v.next_step, v.hurts), w.id
      from workplace w join visit v on v.workplace_id = w.id join account a on a.id = v.visited_by
      where w.company_id = ${companyId}
      union all
      select f.id, 'follow-up', (f.done_at at time zone ${zone})::date, a.name, null, null, null, w.id
      from workplace w join placement p on p.workplace_id = w.id join follow_up f on f.placement_id = p.id
      left join account a on a.id = f.done_by
      where w.company_id = ${companyId} and f.done_at is not null and f.done_channel = 'visit'
      union all
      select i.id, 'inquiry', (i.received_at at time zone ${zone})::date, i.contact_name, i.need, null, null, null
      from inquiry i where i.company_id = ${companyId} and i.suspicion is null and i.outcome is distinct from 'spam'
      union all
      select h.id, 'hand-over', (h.at at time zone ${zone})::date, h.by_name, a.name, null, h.note, null
      from company_hand_over h join account a on a.id = h.to_id where h.company_id = ${companyId}
      union all
      select e.id, split_part(e.kind, '.', 2), (e.at at time zone ${zone})::date, e.actor_name, e.data->>'reason', null, null, null
      from event e where e.subject_id = ${companyId} and e.kind in ('company.closed', 'company.reopened')) all_kinds
    order by "on" desc, id desc limit ${shown}`.execute(tx);
  return rows;
}
