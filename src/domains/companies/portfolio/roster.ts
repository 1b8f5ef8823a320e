import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import type { OnDuty } from './stand-in.ts';

/** A consultant with an open account, as the answer to "who takes this?". */
export interface RosterLine extends OnDuty {
  name: string;
  phone: string | null;
  email: string | null;
  industries: string[];
  /** Companies they are responsible for. */
  load: number;
}

export const byId = <T extends OnDuty>(roster: readonly T[]): Map<string, T> =>
  new Map(roster.map((one) => [one.id, one]));

/** Of account `a`: the substitute of the absence that covers the day; the one registered last when two do. */
export const substituteToday = (today: Temporal.PlainDate) => sql<string | null>`(
  select b.substitute_id from consultant_absence b
  where b.account_id = a.id and b.cancelled_at is null
    and ${today.toString()}::date between b.from_date and b.to_date
  order by b.registered_at desc, b.id desc limit 1)`;

/** All consultants, by name. One query: there are as many as work in one building. */
export async function rosterOf(tx: Tx, today: Temporal.PlainDate): Promise<RosterLine[]> {
  const { rows } = await sql<RosterLine>`
    select a.id, a.name, a.phone, a.email, ${substituteToday(today)} as substitute_id,
           array(select i.industry from consultant_industry i where i.account_id = a.id order by i.industry) as industries,
           (select count(*)::int from company k where k.consultant_id = a.id and k.closed_at is null) as load
    from account a where a.role = 'consultant' and a.closed_at is null
    order by a.name_sort, a.id`.execute(tx);
  return rows;
}
