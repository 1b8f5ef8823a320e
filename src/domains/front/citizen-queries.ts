import { sql } from 'kysely';
import type { Actor } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { type Colleague, colleagueAs } from './colleague-queries.ts';

export interface OwnSituation {
  told: boolean;
  begun: boolean;
  /** Paid work they have today; a job elsewhere has no name. */
  job: { employer: string | null } | null;
  caseworker: Colleague | null;
  consultant: Colleague | null;
}

/** What the citizen has told, and who helps. */
export async function ownSituation(tx: Tx, actor: Actor, today: Temporal.PlainDate): Promise<OwnSituation> {
  const { rows } = await sql<OwnSituation>`
    select exists (select from citizen_profile f where f.citizen_id = c.id) as told,
      exists (select from needs_draft d where d.citizen_id = c.id) as begun,
      (select json_build_object('employer', coalesce(w.name, e.employer_name))
        from employment e left join workplace w on w.id = e.workplace_id
        where e.citizen_id = c.id and ${today.toString()}::date between e.from_on and coalesce(e.until_on, 'infinity')
        order by e.from_on desc limit 1) as job,
      ${colleagueAs('cw')} as caseworker, ${colleagueAs('con')} as consultant
    from citizen c
      left join account cw on cw.id = c.caseworker_id and cw.closed_at is null
      left join account con on con.id = c.consultant_id and con.closed_at is null
    where c.id = ${actor.citizenId}`.execute(tx);
  return rows[0]!;
}

export interface CaseRow {
  id: string;
  name: string;
  registeredAt: Temporal.Instant;
  /** When needs were last confirmed; null when they never were. */
  toldAt: Temporal.Instant | null;
  lastEventAt: Temporal.Instant | null;
}

/** Everybody this caseworker follows. */
export async function citizensOfCaseworker(tx: Tx, actor: Actor): Promise<CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    select c.id, c.name, c.registered_at, f.confirmed_at as told_at,
      (select e.at from event e where e.citizen_id = c.id order by e.at desc limit 1) as last_event_at
    from citizen c left join citizen_profile f on f.citizen_id = c.id
    where c.caseworker_id = ${actor.accountId} and c.closed_at is null
    order by c.registered_at, c.id`.execute(tx);
  return rows;
}

export interface UnassignedRow {
  id: string;
  name: string;
  registeredAt: Temporal.Instant;
}

/** Those nobody follows yet, longest waiting first, and how many there are. A protected name is not among them. */
export async function unassignedCitizens(
  tx: Tx,
  limit: number,
): Promise<{ rows: UnassignedRow[]; total: number }> {
  const { rows } = await sql<UnassignedRow & { total: number }>`
    select c.id, c.name, c.registered_at, (count(*) over ())::int as total
    from citizen c
    where c.caseworker_id is null and c.closed_at is null and not c.protected
    order by c.registered_at, c.id limit ${limit}`.execute(tx);
  return { rows, total: rows[0]?.total ?? 0 };
}
