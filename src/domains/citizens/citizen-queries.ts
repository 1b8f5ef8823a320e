import { sql } from 'kysely';
import { isOver } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { type FactColumns, factColumns, factJoins } from './situation-facts.ts';

export interface Colleague {
  name: string;
  title: string | null;
  phone: string | null;
  email: string | null;
}

export interface CitizenCard extends FactColumns {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  preferredChannel: 'mail' | 'sms' | 'letter' | 'phone';
  digital: boolean;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  language: 'da' | 'en';
  protected: boolean;
  registeredAt: Temporal.Instant;
  caseworker: Colleague | null;
  consultant: Colleague | null;
}

const colleague = (alias: string) => {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`case when ${of('id')} is null then null else json_build_object(
    'name', ${of('name')}, 'title', ${of('title')}, 'phone', ${of('phone')}, 'email', ${of('email')}) end`;
};

/** The person, who helps them and where they are, in one query. */
export async function citizenCard(
  tx: Tx,
  citizenId: string,
  today: Temporal.PlainDate,
): Promise<CitizenCard> {
  const { rows } = await sql<CitizenCard>`
    select c.id, c.name, c.email, c.phone, c.preferred_channel, c.digital, c.address, c.postal_code,
           place.name as city, c.language, c.protected, c.registered_at,
           ${colleague('caseworker')} as caseworker, ${colleague('consultant')} as consultant, ${factColumns}
    from citizen c
    left join postal_code place on place.code = c.postal_code
    left join account caseworker on caseworker.id = c.caseworker_id
    left join account consultant on consultant.id = c.consultant_id
    ${factJoins(today)}
    where c.id = ${citizenId}`.execute(tx);
  return rows[0]!;
}

export interface CitizenSuggestion {
  id: string;
  workplace: string;
  title: string;
  step: string | null;
  at: Temporal.Instant;
}

/** The newest suggestions, with the last thing that happened to each. */
export async function suggestionsOf(tx: Tx, citizenId: string): Promise<CitizenSuggestion[]> {
  const { rows } = await sql<CitizenSuggestion>`
    select s.id, w.name as workplace, o.title, last_step.kind as step, coalesce(last_step.at, s.created_at) as at
    from suggestion s
    join workplace w on w.id = s.workplace_id
    join opening o on o.id = s.opening_id
    left join lateral (
      select step.kind, step.at from suggestion_step step
      where step.suggestion_id = s.id order by step.at desc, step.id desc limit 1) last_step on true
    where s.citizen_id = ${citizenId}
    order by s.created_at desc limit 5`.execute(tx);
  return rows;
}

export interface CitizenPlacement {
  id: string;
  workplace: string;
  startsOn: Temporal.PlainDate;
  endsOn: Temporal.PlainDate;
  signed: boolean;
  over: boolean;
}

/** The newest placements, with the period last agreed, or else proposed. */
export async function placementsOf(
  tx: Tx,
  citizenId: string,
  today: Temporal.PlainDate,
): Promise<CitizenPlacement[]> {
  const { rows } = await sql<CitizenPlacement>`
    select p.id, w.name as workplace, version.starts_on, version.ends_on, version.signed, ${isOver(today)} as over
    from placement p
    join workplace w on w.id = p.workplace_id
    join lateral (
      select v.starts_on, v.ends_on, g.party is not null as signed
      from placement_version v
      left join signature g on g.placement_id = v.placement_id and g.version = v.number and g.party = 'caseworker'
      where v.placement_id = p.id
      order by (g.party is not null) desc, v.number desc limit 1) version on true
    where p.citizen_id = ${citizenId}
    order by p.created_at desc limit 5`.execute(tx);
  return rows;
}

/** The newest of what was done with or for the citizen. */
export const historyOf = (tx: Tx, citizenId: string) =>
  tx
    .selectFrom('event')
    .select(['id', 'at', 'kind', 'actorName', 'actorRole', 'onBehalfReason'])
    .where('citizenId', '=', citizenId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(25)
    .execute();
export type HistoryEvent = Awaited<ReturnType<typeof historyOf>>[number];

/** What the forms about the person show and change. */
export const citizenDetails = (tx: Tx, citizenId: string) =>
  tx.selectFrom('citizen').selectAll().where('id', '=', citizenId).executeTakeFirstOrThrow();
export type CitizenDetails = Awaited<ReturnType<typeof citizenDetails>>;

/** Those who can be named as somebody's caseworker or consultant. */
export const staffToChoose = (tx: Tx) =>
  tx
    .selectFrom('account')
    .select(['id', 'name', 'role'])
    .where('role', 'in', ['caseworker', 'consultant'])
    .where('closedAt', 'is', null)
    .orderBy('nameSort')
    .execute();
export type StaffMember = Awaited<ReturnType<typeof staffToChoose>>[number];

/** Who last changed the person's details or staff, for the one who comes second. */
export const lastDetailsChange = (tx: Tx, citizenId: string) =>
  tx
    .selectFrom('event')
    .select(['actorName', 'at'])
    .where('citizenId', '=', citizenId)
    .where('kind', 'in', ['citizen.changed', 'citizen.assigned'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
