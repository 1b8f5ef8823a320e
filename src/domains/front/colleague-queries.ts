import { sql } from 'kysely';
import { standInsToday } from '#domains/companies/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** Somebody of the municipality to call. */
export interface Colleague {
  id: string;
  name: string;
  role: 'caseworker' | 'consultant' | null;
  title: string | null;
  email: string | null;
  phone: string | null;
  /** When this one answers for a colleague who is away. */
  standsIn?: { for: string; until: Temporal.PlainDate };
}

/** The account joined as `alias`, as somebody to call; null when there is none. */
export const colleagueAs = (alias: 'cw' | 'con') =>
  sql.raw(
    `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'title', ${alias}.title, 'role', ${alias}.role, 'email', ${alias}.email, 'phone', ${alias}.phone) end`,
  );

/** Whom the workplace calls about these placements: the consultant, or the caseworker when there is none. */
export async function contactsAbout(tx: Tx, placementIds: readonly string[]): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    with contact as materialized (
      select distinct coalesce(p.consultant_id, w.consultant_id, p.caseworker_id, c.caseworker_id) as id
      from placement p join workplace w on w.id = p.workplace_id join citizen c on c.id = p.citizen_id
      where p.id = any(${[...placementIds]}::uuid[]))
    select a.id, a.name, a.title, a.role, a.email, a.phone
    from contact join account a on a.id = contact.id
    where a.closed_at is null order by a.name_sort`.execute(tx);
  return rows;
}

/** The same people to call today: instead of one who is away, whoever answers for them. One query. */
export async function hereToday(
  tx: Tx,
  colleagues: readonly Colleague[],
  today: Temporal.PlainDate,
): Promise<Colleague[]> {
  const away = await standInsToday(tx, today);
  return colleagues.map((one) => {
    const standIn = away.get(one.id);
    if (!standIn) return one;
    const { accountId: id, name, title, email, phone, until } = standIn;
    return { id, name, title, email, phone, role: one.role, standsIn: { for: standIn.for, until } };
  });
}
