import { sql } from 'kysely';
import { type Actor, isOver, isStaff } from '#domains/access/index.ts';
import type { Industry } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { ContactChannel } from '../contact-channel.ts';
import { factsOf, type WorkplaceFact } from '../facts/fact-queries.ts';
import { type CompanyHappening, companyHistory } from './company-history.ts';
import { lastContactOn, nextDueOn } from './relation-sql.ts';
import { substituteToday } from './roster.ts';

export interface CompanyCard {
  id: string;
  name: string;
  cvr: string;
  industry: Industry;
  employees: number;
  advertisingProtected: boolean;
  cadenceMonths: number | null;
  lastContact: Temporal.PlainDate | null;
  nextDue: Temporal.PlainDate | null;
  registeredAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
  closedReason: string | null;
  version: number;
  consultant: Somebody | null;
  /** Who answers while the consultant is away. */
  substitute: Somebody | null;
  register: {
    industryCode: string | null;
    industryVersion: string | null;
    industryText: string | null;
  } | null;
  ceasedOn: Temporal.PlainDate | null;
}

interface Somebody {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
}

const somebody = (alias: 'a' | 's') =>
  sql.raw(
    `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'phone', ${alias}.phone, 'email', ${alias}.email) end`,
  );

/** @throws when there is no such company; the gate has looked before. */
export async function companyCard(
  tx: Tx,
  companyId: string,
  today: Temporal.PlainDate,
): Promise<CompanyCard> {
  const { rows } = await sql<CompanyCard>`
    with one as materialized (
      select k.*, ${lastContactOn} as last_contact, ${substituteToday(today)} as substitute_id
      from company k left join account a on a.id = k.consultant_id where k.id = ${companyId})
    select k.id, k.name, k.cvr, k.industry, k.employees, k.advertising_protected, k.cadence_months, k.last_contact,
           ${nextDueOn} as next_due, k.registered_at, k.closed_at, k.closed_reason, k.version,
           ${somebody('a')} as consultant, ${somebody('s')} as substitute, r.ceased_on,
           case when r.cvr is not null then jsonb_build_object('industryCode', r.industry_code,
             'industryVersion', r.industry_version, 'industryText', r.industry_text) end as register
    from one k
      left join account a on a.id = k.consultant_id and a.closed_at is null
      left join account s on s.id = k.substitute_id and s.closed_at is null
      left join register_company r on r.cvr = k.cvr`.execute(tx);
  return rows[0]!;
}

export interface PlaceOfCompany {
  id: string;
  name: string;
  place: string;
  tasks: number;
  openings: number;
  people: AnswersThere[];
}

/** Somebody at the workplace to ask for. */
export interface AnswersThere {
  /** Null for the one the workplace is registered with. */
  id: string | null;
  name: string;
  jobTitle: string | null;
  phone: string | null;
  email: string | null;
  channel: ContactChannel;
  bestTime: string | null;
  leftOn: Temporal.PlainDate | null;
}

async function placesOf(tx: Tx, companyId: string): Promise<PlaceOfCompany[]> {
  const { rows } = await sql<PlaceOfCompany & { people: (AnswersThere & { leftOn: string | null })[] }>`
    select w.id, w.name, coalesce(c.name, w.postal_code) as place,
      (select count(*)::int from task t where t.workplace_id = w.id and t.closed_at is null) as tasks,
      (select count(*)::int from opening o where o.workplace_id = w.id and o.closed_at is null) as openings,
      jsonb_build_array(jsonb_build_object('id', null, 'name', w.contact_name, 'jobTitle', null, 'phone', w.contact_phone,
        'email', w.contact_email, 'channel', w.contact_channel, 'bestTime', null, 'leftOn', null))
      || (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'jobTitle', p.job_title, 'phone', p.phone,
            'email', p.email, 'channel', p.channel, 'bestTime', p.best_time, 'leftOn', p.left_on)
            order by p.left_on nulls first, p.added_at), '[]')
          from workplace_contact p where p.workplace_id = w.id) as people
    from workplace w left join postal_code c on c.code = w.postal_code
    where w.company_id = ${companyId} and w.closed_at is null
    order by w.name_sort, w.id`.execute(tx);
  return rows.map((row) => ({
    ...row,
    people: row.people.map((person) => ({
      ...person,
      leftOn: person.leftOn ? Temporal.PlainDate.from(person.leftOn) : null,
    })),
  }));
}

/** How it went for those who have been there: numbers, and never who. */
export interface PlacementNumbers {
  running: number;
  ended: number;
  stopped: number;
  /** Outcome → how many; staff only. */
  outcomes: Record<string, number>;
  /** Employed here afterwards. */
  jobsHere: number;
}

async function placementNumbers(
  tx: Tx,
  companyId: string,
  today: Temporal.PlainDate,
): Promise<PlacementNumbers> {
  const { rows } = await sql<{
    over: boolean;
    kind: string | null;
    outcome: string | null;
    here: boolean;
    n: number;
  }>`
    select ${isOver(today)} is true as over, e.kind, r.kind as outcome,
           coalesce(r.kind = 'job' and r.at_same_workplace, false) as here, count(*)::int as n
    from workplace w join placement p on p.workplace_id = w.id
      left join placement_end e on e.placement_id = p.id left join outcome r on r.placement_id = p.id
    where w.company_id = ${companyId} and coalesce(e.kind, '') <> 'cancelled'
    group by 1, 2, 3, 4`.execute(tx);
  const sum = (chosen: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(chosen).reduce((total, { n }) => total + n, 0);
  return {
    running: sum(({ over }) => !over),
    ended: sum(({ over }) => over),
    stopped: sum(({ over, kind }) => over && kind === 'stopped'),
    outcomes: Object.fromEntries(
      [
        ...Map.groupBy(
          rows.filter(({ outcome }) => outcome),
          ({ outcome }) => outcome!,
        ),
      ].map(([outcome, same]) => [outcome, same.reduce((total, { n }) => total + n, 0)]),
    ),
    jobsHere: sum(({ here }) => here),
  };
}

/** What one party sees of a relation. The employer's holds no notes of ours and nothing about anybody's later. */
export interface CompanyView {
  card: CompanyCard;
  places: PlaceOfCompany[];
  facts: WorkplaceFact[];
  numbers: PlacementNumbers;
  history: CompanyHappening[];
  staff: boolean;
  mayKeep: boolean;
}

/**
 * A follow-up is about a person, whom only one place of the company knew, and only until it was over; and anybody
 * can write the company's number and any name at the entrance.
 */
const isTheirs = ({ kind }: CompanyHappening): boolean => kind !== 'follow-up' && kind !== 'inquiry';

export async function companyView(
  tx: Tx,
  actor: Actor,
  companyId: string,
  today: Temporal.PlainDate,
): Promise<CompanyView> {
  const staff = isStaff(actor);
  const card = await companyCard(tx, companyId, today);
  const places = await placesOf(tx, companyId);
  const facts = await factsOf(
    tx,
    places.map(({ id }) => id),
  );
  const numbers = await placementNumbers(tx, companyId, today);
  const history = await companyHistory(tx, companyId);
  return {
    card,
    places,
    facts: staff ? facts : facts.map((fact) => ({ ...fact, note: null })),
    numbers: staff ? numbers : { ...numbers, stopped: 0, outcomes: {} },
    history: staff ? history : history.filter(isTheirs).map((one) => ({ ...one, note: null })),
    staff,
    mayKeep: actor.role === 'consultant' || actor.role === 'manager',
  };
}
