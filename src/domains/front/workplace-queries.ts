import { sql } from 'kysely';
import type { Actor } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { type Colleague, colleagueAs } from './colleague-queries.ts';

export interface OwnWorkplace {
  id: string;
  name: string;
  consultant: Colleague | null;
  openings: { id: string; title: string; places: number }[];
}

/** The workplaces an employer acts for, each with its open openings. */
export async function ownWorkplaces(tx: Tx, actor: Actor): Promise<OwnWorkplace[]> {
  const { rows } = await sql<OwnWorkplace>`
    select w.id, w.name,
      ${colleagueAs('con')} as consultant,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'title', o.title, 'places', o.places) order by o.created_at desc), '[]')
        from opening o where o.workplace_id = w.id and o.closed_at is null) as openings
    from workplace_member m
      join workplace w on w.id = m.workplace_id
      left join account con on con.id = w.consultant_id and con.closed_at is null
    where m.account_id = ${actor.accountId} and w.closed_at is null
    order by w.name_sort, w.id`.execute(tx);
  return rows;
}

export interface PortfolioRow {
  id: string;
  name: string;
  openings: number;
}

/** Each consultant once, whatever the number of places. */
export const consultantsOf = (workplaces: readonly OwnWorkplace[]): Colleague[] => [
  ...new Map(
    workplaces.flatMap(({ consultant }) => (consultant ? [[consultant.id, consultant] as const] : [])),
  ).values(),
];

/** Workplaces these consultants look after, by name; one row more than the limit when there are more. */
export async function portfolioOf(
  tx: Tx,
  consultantIds: readonly string[],
  limit: number,
): Promise<PortfolioRow[]> {
  const { rows } = await sql<PortfolioRow>`
    select w.id, w.name,
      (select count(*)::int from opening o where o.workplace_id = w.id and o.closed_at is null) as openings
    from workplace w
    where w.consultant_id = any(${[...consultantIds]}::uuid[]) and w.closed_at is null
    order by w.name_sort, w.id limit ${limit + 1}`.execute(tx);
  return rows;
}

export interface LonelyOpening {
  id: string;
  title: string;
  workplaceName: string;
  createdAt: Temporal.Instant;
}

/** Open openings at these consultants' workplaces that nobody is suggested for and nobody has, oldest first. */
export async function openingsWithoutCandidates(
  tx: Tx,
  consultantIds: readonly string[],
  limit: number,
): Promise<LonelyOpening[]> {
  const { rows } = await sql<LonelyOpening>`
    select o.id, o.title, w.name as workplace_name, o.created_at
    from workplace w join opening o on o.workplace_id = w.id
    where w.consultant_id = any(${[...consultantIds]}::uuid[]) and w.closed_at is null and o.closed_at is null
      and not exists (select from placement p where p.opening_id = o.id
        and not exists (select from placement_end e where e.placement_id = p.id))
      and not exists (select from suggestion s where s.opening_id = o.id
        and not exists (select from suggestion_step over where over.suggestion_id = s.id
          and over.kind in ('citizen-no', 'employer-no', 'withdrawn')))
    order by o.created_at, o.id limit ${limit + 1}`.execute(tx);
  return rows;
}
