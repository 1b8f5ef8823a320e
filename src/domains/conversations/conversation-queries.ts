import { sql } from 'kysely';
import {
  type Actor,
  actorKey,
  isAssigned,
  isOpenToWorkplace,
  isOwnPart,
  isStaff,
  pageSize,
} from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { ConversationLine, ConversationView } from './conversation-line.ts';
import type { About, Participant } from './participant.ts';
import { shownTo } from './participant-view.ts';

interface Filter {
  today: Temporal.PlainDate;
  view?: ConversationView;
  /** A part of the subject, of what it is about, or of something written. */
  query?: string;
  page?: number;
  about?: About;
}

/** One page of the actor's conversations, those that wait for an answer first; one row more when there are more. One query. */
export async function conversationsOf(
  tx: Tx,
  actor: Actor,
  { today, view = 'open', query = '', page = 1, about }: Filter,
): Promise<ConversationLine[]> {
  const { rows } = await sql<Omit<ConversationLine, 'others'> & { people: Behind[] }>`
    ${ownThreads(actor, today)}
    select t.*, coalesce(o.title, f.name, w.name) as about_name,
      (select jsonb_agg(jsonb_build_object('id', part.id, 'party', part.party, 'shownAs', part.shown_as,
          'identityOpenedAt', part.identity_opened_at, 'identityItems', case when t.about_kind = 'profile' and t.closed_at is not null then '{}' else part.identity_items end, 'leftAt', part.left_at,
          'name', coalesce(ci.name, a.name, part.name, pw.contact_name), 'title', a.title, 'workplaceName', pw.name,
          'protected', coalesce(ci.protected, false), 'own', ${isOwnPart(actor)}) order by array_position(array['citizen', 'employer', 'mentor', 'staff'], part.party), part.joined_at, part.id)
       from conversation_participant part
         left join citizen ci on ci.id = part.citizen_id left join account a on a.id = part.account_id
         left join workplace pw on pw.id = part.workplace_id
       where part.conversation_id = t.id) as people
    from thread t
      left join opening o on t.about_kind = 'opening' and o.id = t.about_id
      left join company f on t.about_kind = 'company' and f.id = t.about_id
      left join workplace w on t.about_kind in ('placement', 'workplace', 'profile') and w.id = t.workplace_id
    where ${inView(view)} ${matches(query)}
      ${about ? sql`and t.about_kind = ${about.kind} and t.about_id = ${about.id}::uuid` : sql``}
    order by t.waiting_since is null, t.waiting_since, t.last_at desc, t.id
    limit ${pageSize + 1} offset ${(page - 1) * pageSize}`.execute(tx);
  const viewer = { staff: isStaff(actor) };
  return rows.map(({ people, ...row }) => ({
    ...row,
    others: people
      .filter(({ own, leftAt }) => !own && leftAt === null)
      .map((one) => shownTo(viewer, { ...one, email: null, phone: null })),
  }));
}

type Behind = Omit<Participant, 'email' | 'phone'>;

export interface Waiting {
  unread: number;
  /** Longest waiting first; at most twenty. */
  threads: {
    id: string;
    subject: string;
    citizenId: string | null;
    citizenName: string | null;
    since: Temporal.Instant;
  }[];
}

const mostWaiting = 20;

/** What waits for the actor, for a front page: one query. Citizens' names are only for staff. */
export async function waitingFor(tx: Tx, actor: Actor, today: Temporal.PlainDate): Promise<Waiting> {
  const { rows } = await sql<{
    unread: number;
    id: string;
    subject: string;
    citizenId: string | null;
    citizenName: string | null;
    since: Temporal.Instant | null;
  }>`
    ${ownThreads(actor, today)},
    unread as (select count(*) as count from thread where unread > 0 and closed_at is null)
    select unread.count as unread, t.id, t.subject, t.citizen_id, t.since,
      ${isStaff(actor) ? sql`c.name` : sql`null::text`} as citizen_name
    from unread left join lateral (
        select id, subject, citizen_id, waiting_since as since from thread
        where waiting_since is not null and closed_at is null order by waiting_since limit ${mostWaiting}) t on true
      left join citizen c on c.id = t.citizen_id
    order by t.since, t.id`.execute(tx);
  return {
    unread: rows[0]?.unread ?? 0,
    threads: rows.flatMap(({ unread: _, since, ...row }) => (since ? [{ ...row, since }] : [])),
  };
}

/** `thread`: every conversation the actor takes part in, with what waits. */
const ownThreads = (actor: Actor, today: Temporal.PlainDate) => sql`
  with mine as materialized (
    ${ownParts(actor)} ${isStaff(actor) ? inherited(actor) : sql``}),
  thread as (
    select k.id, k.subject, k.about_kind, k.about_id, k.citizen_id, k.workplace_id, k.closed_at, said.last_at,
      said.unread,
      case when k.closed_at is null then open.since end as waiting_since,
      case when k.closed_at is null and open.since is null and said.own_at = said.last_at then said.own_at end as others_since
    from mine join conversation_participant part on part.id = mine.id
      join conversation k on k.id = part.conversation_id
      left join citizen c on c.id = k.citizen_id
      join lateral (
        select max(m.at) as last_at, max(m.at) filter (where ${ownSide}) as own_at,
          count(*) filter (where m.at > coalesce(part.last_read_at, '-infinity') and m.author_id <> part.id) as unread
        from conversation_message m join conversation_participant by on by.id = m.author_id
        where m.conversation_id = k.id) said on true
      left join lateral (
        select min(m.at) as since
        from conversation_message m join conversation_participant by on by.id = m.author_id
        where m.conversation_id = k.id and not ${ownSide}
          and m.at > greatest(coalesce(said.own_at, '-infinity'), coalesce(part.settled_at, '-infinity'))) open on true
    where ${maySee(actor, today)})`;

/** As `isOwnPart` says, each way by itself: one question for all of them would be asked of every part there is. */
function ownParts(actor: Actor) {
  const parts = sql`select part.id from conversation_participant part`;
  if (actor.link) return sql`${parts} where ${isOwnPart(actor)}`;
  const { role, accountId, citizenId } = actor;
  return sql`
    ${parts} where part.account_id = ${accountId}::uuid and part.left_at is null
    ${citizenId ? sql`union ${parts} where part.citizen_id = ${citizenId}::uuid and part.left_at is null` : sql``}
    ${
      role === 'employer'
        ? sql`union ${parts} join workplace_member m on m.workplace_id = part.workplace_id
            where m.account_id = ${accountId}::uuid and part.left_at is null`
        : sql``
    }`;
}

/** What a colleague began with somebody the actor has taken over: it waits for the actor now, in the colleague's place. */
const inherited = ({ accountId }: Actor) => sql`
  union all
  select theirs.id from (
      select k.id from citizen c join conversation k on k.citizen_id = c.id where c.caseworker_id = ${accountId}::uuid
      union
      select k.id from workplace w join conversation k on k.workplace_id = w.id
      where k.citizen_id is null and w.consultant_id = ${accountId}::uuid) taken
    join lateral (
      select part.id, bool_or(part.account_id = ${accountId}::uuid) over () as has_own
      from conversation_participant part
      where part.conversation_id = taken.id and part.party = 'staff' and part.left_at is null
      order by part.joined_at, part.id limit 1) theirs on not theirs.has_own`;

/** The municipality is one side: when a colleague has answered, it is answered. */
const ownSide = sql`(by.id = part.id or (by.party = 'staff' and part.party = 'staff'))`;

function maySee(actor: Actor, today: Temporal.PlainDate) {
  if (isStaff(actor)) return sql`(c.id is null or not c.protected or ${isAssigned(actor)})`;
  if (actor.role === 'citizen') return sql`true`;
  const promised = sql`(k.about_kind <> 'placement' or exists (select from confidentiality g
    where g.placement_id = k.about_id and g.holder = ${actorKey(actor)}))`;
  return actor.role === 'mentor'
    ? sql`${isOpenToWorkplace(today)} and ${promised}`
    : isOpenToWorkplace(today);
}

const inView = (view: ConversationView) =>
  ({
    open: sql`t.closed_at is null`,
    unread: sql`t.unread > 0`,
    waiting: sql`t.waiting_since is not null`,
    closed: sql`t.closed_at is not null`,
  })[view];

/** Names are not searched: a hit on one that is hidden would give it away. */
function matches(query: string) {
  if (query === '') return sql``;
  const part = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`and (t.subject ilike ${part} or coalesce(o.title, f.name, w.name) ilike ${part}
    or exists (select from conversation_message m where m.conversation_id = t.id and m.body ilike ${part}))`;
}
