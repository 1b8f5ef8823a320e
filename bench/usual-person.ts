import { type RawBuilder, sql } from 'kysely';
import type { Role } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** Someone to ask a page as, and how much they have to do. */
export interface UsualPerson {
  accountId: string;
  portfolio: number[];
}

const count = (from: RawBuilder<unknown>) => sql`(select count(*) from ${from})`;
const attendanceOf = (placements: RawBuilder<unknown>) =>
  count(sql`attendance d where d.placement_id in (select p.id from ${placements})`);

/** What there is of everything that makes an account's pages long. */
const portfolioOf: Record<Role, RawBuilder<unknown>[]> = {
  citizen: [
    count(sql`placement p where p.citizen_id = a.citizen_id`),
    count(sql`suggestion s where s.citizen_id = a.citizen_id`),
    count(sql`citizen_need n where n.citizen_id = a.citizen_id`),
    attendanceOf(sql`placement p where p.citizen_id = a.citizen_id`),
    count(sql`marketplace_card k where k.citizen_id = a.citizen_id`),
    count(sql`conversation k where k.citizen_id = a.citizen_id`),
  ],
  employer: [
    count(
      sql`workplace_member m join opening o on o.workplace_id = m.workplace_id where m.account_id = a.id`,
    ),
    count(
      sql`workplace_member m join placement p on p.workplace_id = m.workplace_id where m.account_id = a.id`,
    ),
    count(
      sql`workplace_member m join suggestion s on s.workplace_id = m.workplace_id where m.account_id = a.id`,
    ),
    attendanceOf(
      sql`workplace_member m join placement p on p.workplace_id = m.workplace_id where m.account_id = a.id`,
    ),
    count(
      sql`workplace_member m join marketplace_employer e on e.workplace_id = m.workplace_id where m.account_id = a.id`,
    ),
    count(
      sql`workplace_member m join conversation k on k.workplace_id = m.workplace_id where m.account_id = a.id`,
    ),
  ],
  mentor: [
    count(sql`placement_version v where v.mentor_account_id = a.id`),
    attendanceOf(
      sql`placement_version v join placement p on p.id = v.placement_id where v.mentor_account_id = a.id`,
    ),
  ],
  caseworker: [
    count(sql`citizen c where c.caseworker_id = a.id`),
    count(sql`placement p where p.caseworker_id = a.id`),
    count(sql`citizen c join suggestion s on s.citizen_id = c.id where c.caseworker_id = a.id`),
    attendanceOf(sql`placement p where p.caseworker_id = a.id`),
    count(sql`conversation_participant part where part.account_id = a.id`),
    count(sql`task_tip t where t.caseworker_id = a.id and t.dismissed_at is null and t.acted_at is null`),
  ],
  consultant: [
    count(sql`workplace w where w.consultant_id = a.id`),
    count(sql`workplace w join opening o on o.workplace_id = w.id where w.consultant_id = a.id`),
    count(sql`workplace w join suggestion s on s.workplace_id = w.id where w.consultant_id = a.id`),
    count(sql`placement p where p.consultant_id = a.id`),
    count(sql`follow_up f where f.owner_id = a.id and f.done_at is null and f.cancelled_at is null`),
    attendanceOf(sql`placement p where p.consultant_id = a.id`),
    count(sql`conversation_participant part where part.account_id = a.id`),
    count(sql`visit v where v.visited_by = a.id`),
  ],
  manager: [],
  administrator: [],
};

const everybody = (role: Role) => sql`
  select a.id, array[${sql.join(portfolioOf[role])}]::int[] as portfolio
  from account a where a.role = ${role} and a.closed_at is null`;

/** The portfolio most have, of those who have something of everything; the smallest of equally common ones. */
async function usualPortfolio(tx: Tx, role: Role): Promise<number[]> {
  const { rows } = await sql<{ portfolio: number[] }>`
    select portfolio from (${everybody(role)}) one
    where 0 <> all (portfolio)
    group by portfolio order by count(*) desc, portfolio limit 1`.execute(tx);
  return rows[0]!.portfolio;
}

/** Whoever comes nearest to it, each part weighed by its own size. */
async function nearest(tx: Tx, role: Role, wanted: number[]): Promise<UsualPerson> {
  const { rows } = await sql<UsualPerson>`
    select id as account_id, portfolio from (${everybody(role)}) one
    order by (select coalesce(sum(abs(mine - wanted)::float8 / wanted), 0)
      from unnest(portfolio, ${`{${wanted.join(',')}}`}::int[]) as part (mine, wanted)), id
    limit 1`.execute(tx);
  return rows[0]!;
}

export type Within = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** The usual one of the smaller municipality, and their like in the larger, which has more to choose from. */
export async function usualPair(
  small: Within,
  large: Within,
  role: Role,
): Promise<[UsualPerson, UsualPerson]> {
  const one = await small(async (tx) => nearest(tx, role, await usualPortfolio(tx, role)));
  return [one, await large((tx) => nearest(tx, role, one.portfolio))];
}

/** What the pages about one thing are about: a citizen's own placement with where it is, and what else there is one of. */
export async function thingsOf(tx: Tx, accountOf: (role: Role) => string): Promise<Record<string, string>> {
  const newest = (from: RawBuilder<unknown>) => sql`(select id from ${from} order by id limit 1)`;
  const { rows } = await sql<Record<string, string>>`
    select p.citizen_id, p.id as placement_id, p.workplace_id, p.opening_id, w.company_id,
      (select m.workplace_id from workplace_member m where m.account_id = ${accountOf('employer')} limit 1) as own_workplace_id,
      ${newest(sql`call_off where closed_at is null`)} as call_off_id,
      ${newest(sql`inquiry where closed_at is null`)} as inquiry_id,
      ${newest(sql`visit v where exists (select from visit_task t where t.visit_id = v.id)`)} as visit_id,
      ${newest(sql`gathering where audience = 'all'`)} as gathering_id,
      ${newest(sql`search_document where kind = 'profile'`)} as profile_id,
      ${accountOf('consultant')}::uuid as consultant_id
    from account a join placement p on p.citizen_id = a.citizen_id join workplace w on w.id = p.workplace_id
    where a.id = ${accountOf('citizen')} order by p.id limit 1`.execute(tx);
  return rows[0]!;
}
