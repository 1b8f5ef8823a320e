import { sql } from 'kysely';
import { type Actor, isAssigned, isStaff, pageSize } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Audience } from './gathering-form.ts';

export interface Gathering {
  id: string;
  title: string;
  about: string;
  audience: Audience;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  place: string;
  capacity: number;
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  version: number;
  sequence: number;
  cancelledAt: Temporal.Instant | null;
  cancelReason: string | null;
  /** People with a seat, and people waiting for one. */
  seated: number;
  waiting: number;
  /** Whether the actor has signed up, and has a seat; null without. */
  ownSeated: boolean | null;
}

const seats = (seated: boolean) => sql`coalesce((select sum(s.seats)::int from sign_up s
  where s.gathering_id = g.id and s.withdrawn_at is null and (s.seated_at is not null) = ${seated}), 0)`;

/** Of those signed up to gathering `g`: the actor, or one of the actor's workplaces. */
const isOwn = (actor: Actor) => sql`(s.citizen_id = ${actor.citizenId}::uuid
  or s.account_id = ${actor.accountId}::uuid
  or s.id = ${actor.link?.purpose === 'event-sign-up' ? actor.link.subjectId : null}::uuid
  or s.workplace_id in (select m.workplace_id from workplace_member m where m.account_id = ${actor.accountId}::uuid))`;

const columns = sql`
  g.id, g.title, g.about, g.audience, g.starts_at, g.ends_at, g.place, g.capacity, g.version, g.sequence,
  g.cancelled_at, g.cancel_reason, a.name as contact_name, a.phone as contact_phone, a.email as contact_email,
  ${seats(true)} as seated, ${seats(false)} as waiting, own.seated as own_seated`;

const joins = (actor: Actor) => sql`
  left join account a on a.id = g.contact_id
  left join lateral (select s.seated_at is not null as seated from sign_up s
    where s.gathering_id = g.id and s.withdrawn_at is null and ${isOwn(actor)}
    order by s.signed_up_at limit 1) own on true`;

/** Everyone meets those meant for them; staff meets all. */
const meantFor = (actor: Actor) =>
  isStaff(actor)
    ? sql`true`
    : sql`g.audience in ('all', ${actor.role === 'citizen' ? 'citizen' : 'employer'})`;

/** One page, and one row more when there are more. Coming ones nearest first, past ones newest first. */
export async function listGatherings(
  tx: Tx,
  actor: Actor,
  { past, page, now }: { past: boolean; page: number; now: Temporal.Instant },
): Promise<Gathering[]> {
  const at = sql`${now.toString()}::timestamptz`;
  const { rows } = await sql<Gathering>`
    select ${columns} from gathering g ${joins(actor)}
    where ${meantFor(actor)} and ${past ? sql`g.ends_at < ${at}` : sql`g.ends_at >= ${at}`}
      and ${past || isStaff(actor) ? sql`true` : sql`(g.cancelled_at is null or own.seated is not null)`}
    order by ${past ? sql`g.starts_at desc` : sql`g.starts_at`}, g.id
    limit ${pageSize + 1} offset ${(page - 1) * pageSize}`.execute(tx);
  return rows;
}

/** Null when there is none, or none meant for the actor. */
export async function gatheringFor(tx: Tx, actor: Actor, id: string): Promise<Gathering | null> {
  const { rows } = await sql<Gathering>`
    select ${columns} from gathering g ${joins(actor)} where g.id = ${id} and ${meantFor(actor)}`.execute(tx);
  return rows[0] ?? null;
}

export interface SignUpRow {
  id: string;
  citizenId: string | null;
  workplaceId: string | null;
  name: string;
  workplaceName: string | null;
  seats: number;
  wishes: string | null;
  seated: boolean;
  attended: boolean | null;
  /** Known to this colleague only as somebody: a protected citizen of others. */
  hidden: boolean;
}

/** Whoever is signed up, in the order they came. A capacity is at most 500, so this is never long. */
export async function signUpsOf(tx: Tx, actor: Actor, gatheringId: string): Promise<SignUpRow[]> {
  const { rows } = await sql<SignUpRow>`
    select s.id, s.citizen_id, s.workplace_id, s.name, w.name as workplace_name, s.seats, s.wishes,
           s.seated_at is not null as seated, s.attended,
           coalesce(c.protected and not ${isAssigned(actor)}, false) as hidden
    from sign_up s
    left join citizen c on c.id = s.citizen_id
    left join workplace w on w.id = s.workplace_id
    where s.gathering_id = ${gatheringId} and s.withdrawn_at is null
    order by s.seated_at is null, s.signed_up_at, s.id`.execute(tx);
  return rows;
}

export interface OwnSignUp {
  id: string;
  gatheringId: string;
  name: string;
  seats: number;
  wishes: string | null;
  seated: boolean;
  /** How many wait before this one. */
  before: number;
}

/** The actor's own sign-up to a gathering; to any with `null`, as the holder of a link asks. */
export async function ownSignUp(tx: Tx, actor: Actor, gatheringId: string | null): Promise<OwnSignUp | null> {
  const { rows } = await sql<OwnSignUp>`
    select s.id, s.gathering_id, s.name, s.seats, s.wishes, s.seated_at is not null as seated,
           (select count(*)::int from sign_up other where other.gathering_id = s.gathering_id
              and other.withdrawn_at is null and other.seated_at is null
              and (other.signed_up_at, other.id) < (s.signed_up_at, s.id)) as before
    from sign_up s
    where s.withdrawn_at is null and ${isOwn(actor)}
      and ${gatheringId ? sql`s.gathering_id = ${gatheringId}` : sql`s.id = ${actor.link?.subjectId ?? null}::uuid`}
    order by s.signed_up_at limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Where an employer may sign up from. */
export const ownWorkplaces = (tx: Tx, actor: Actor): Promise<{ id: string; name: string }[]> =>
  tx
    .selectFrom('workplaceMember as m')
    .innerJoin('workplace as w', 'w.id', 'm.workplaceId')
    .select(['w.id', 'w.name'])
    .where('m.accountId', '=', actor.accountId)
    .where('w.closedAt', 'is', null)
    .orderBy('w.nameSort')
    .execute();

export interface Candidate {
  kind: 'citizen' | 'workplace';
  id: string;
  name: string;
  place: string | null;
}

const mostCandidates = 10;

/** Whom a colleague may mean by a name: citizens they may see, or workplaces. */
export async function whoIsMeant(tx: Tx, actor: Actor, query: string): Promise<Candidate[]> {
  if (query === '') return [];
  const named = (column: ReturnType<typeof sql>) =>
    sql`(starts_with(${column}, danish_sort_key(${query}::text)) or strpos(${column}, ' ' || danish_sort_key(${query}::text)) > 0)`;
  const { rows } = await sql<Candidate>`
    (select 'citizen' as kind, c.id, c.name, null as place, c.name_sort from citizen c
     where c.closed_at is null and (not c.protected or ${isAssigned(actor)}) and ${named(sql`c.name_sort`)}
     order by c.name_sort, c.id limit ${mostCandidates})
    union all
    (select 'workplace', w.id, w.name, coalesce(p.name, w.postal_code), w.name_sort from workplace w
     left join postal_code p on p.code = w.postal_code
     where w.closed_at is null and ${named(sql`w.name_sort`)}
     order by w.name_sort, w.id limit ${mostCandidates})
    order by name_sort, id`.execute(tx);
  return rows;
}
