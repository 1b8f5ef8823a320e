import { sql } from 'kysely';
import { type Actor, isAssigned, pageSize } from '#domains/access/index.ts';
import { readSettings } from '#domains/administration/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { employerSilentSince, seenByStaff, waitsForEmployer } from './contact-queries.ts';
import { type PeopleGroup, whysOf } from './people-groups.ts';
import { isVisible } from './profile-queries.ts';

export interface MarketplaceFigures {
  offered: number;
  accepted: number;
  visible: number;
  paused: number;
  employers: number;
  reports: number;
}

/** How many there are of each; for staff. One query. */
export async function marketplaceFigures(tx: Tx, today: Temporal.PlainDate): Promise<MarketplaceFigures> {
  const { rows } = await sql<MarketplaceFigures>`
    select count(*)::int as offered, count(p.accepted_at)::int as accepted,
      count(*) filter (where ${isVisible(today)})::int as visible,
      count(*) filter (where p.published_at is not null and p.left_at is null and p.paused_at is not null
        and not ${isVisible(today)})::int as paused,
      (select count(*)::int from marketplace_employer e where e.paused_at is null) as employers,
      (select count(*)::int from marketplace_report r where r.decided_at is null) as reports
    from marketplace_profile p join citizen c on c.id = p.citizen_id`.execute(tx);
  return rows[0]!;
}

export interface PersonLine {
  id: string;
  name: string;
  why: 'not-digital' | 'draft' | 'candidate' | 'opened';
  /** The workplace they have told who they are. */
  workplaceName: string | null;
  openingId: string | null;
  /** In the same group altogether. */
  total: number;
}

const shown = 6;

/**
 * People a colleague can do something for now, the colleague's own first: those who need a hand with a profile,
 * those who can be offered a place, and those who have found a workplace. One query.
 */
export async function peopleToHelp(
  tx: Tx,
  actor: Actor,
  today: Temporal.PlainDate,
  whole?: { group: PeopleGroup; page: number },
): Promise<PersonLine[]> {
  const { marketplaceGroups } = await readSettings(tx);
  const { rows } = await sql<PersonLine>`
    with line as (
      select c.id, c.name, c.name_sort, ${isAssigned(actor)} as own, null::text as workplace_name, null::uuid as opening_id,
        'candidate' as why
      from citizen c
      where c.closed_at is null and not c.protected
        and c.id in (select g.citizen_id from citizen_group g where g.kind = any(${marketplaceGroups}::text[])
          and g.from_on <= ${today.toString()}::date and (g.until_on is null or g.until_on >= ${today.toString()}::date))
        and not exists (select from marketplace_profile p where p.citizen_id = c.id)
      union all
      select c.id, c.name, c.name_sort, ${isAssigned(actor)}, null, null,
        case when p.accepted_at is null then 'not-digital' else 'draft' end
      from marketplace_profile p join citizen c on c.id = p.citizen_id
      where c.closed_at is null and not c.protected
        and ((p.accepted_at is null and p.declined_at is null and not c.digital)
          or (p.accepted_at is not null and p.published_at is null and p.left_at is null))
      union all
      select c.id, c.name, c.name_sort, ${isAssigned(actor)}, w.name, k.opening_id, 'opened'
      from marketplace_contact k
        join citizen c on c.id = k.citizen_id
        join workplace w on w.id = k.workplace_id
        join conversation_participant part on part.conversation_id = k.conversation_id and part.party = 'citizen'
      where part.identity_opened_at is not null and ${seenByStaff(actor)}
        and not exists (select from suggestion s where s.citizen_id = c.id and s.workplace_id = w.id and s.created_at > k.started_at)
        and (k.closed_reason is null or k.closed_reason = 'citizen')
    ), numbered as (
      select *, row_number() over (partition by why in ('draft', 'not-digital'), why in ('opened') order by own desc, name_sort, id) as number,
        (count(*) over (partition by why in ('draft', 'not-digital'), why in ('opened')))::int as total from line
      where ${whole === undefined} or why = any(${whole ? whysOf[whole.group] : []}::text[]))
    select id, name, why, workplace_name, opening_id, total from numbered
    where number > ${whole ? (whole.page - 1) * pageSize : 0} and number <= ${whole ? whole.page * pageSize : shown}
    order by number`.execute(tx);
  return rows;
}

export interface QuietEmployer {
  id: string;
  name: string;
  phone: string | null;
  contactName: string;
  /** Letters left lying since they were let in. */
  left: number;
  /** Since when the longest waiting citizen has waited. */
  since: Temporal.Instant | null;
  paused: boolean;
  /** The thread of one who waits, when the actor may help there. */
  conversationId: string | null;
}

/** Workplaces that do not answer, the longest silent first. One query. */
export async function quietEmployers(tx: Tx, actor: Actor): Promise<QuietEmployer[]> {
  const { rows } = await sql<QuietEmployer>`
    with waiting as (
      select k.workplace_id, min(${employerSilentSince}) filter (where ${waitsForEmployer} and k.reminded_at is not null) as since,
        count(*) filter (where k.unanswered_at >= coalesce(e.counted_from, e.admitted_at))::int as left,
        (array_agg(k.conversation_id order by k.started_at) filter (where ${waitsForEmployer} and ${seenByStaff(actor)}))[1] as conversation_id
      from marketplace_contact k join marketplace_employer e on e.workplace_id = k.workplace_id join citizen c on c.id = k.citizen_id
      where (k.closed_at is null and k.reminded_at is not null) or k.unanswered_at >= coalesce(e.counted_from, e.admitted_at)
      group by k.workplace_id)
    select w.id, w.name, w.contact_phone as phone, w.contact_name, waiting.left, waiting.since, e.paused_at is not null as paused, waiting.conversation_id
    from waiting join workplace w on w.id = waiting.workplace_id join marketplace_employer e on e.workplace_id = w.id
    where waiting.left > 0 or waiting.since is not null
    order by waiting.since nulls last, waiting.left desc, w.name_sort limit ${shown}`.execute(tx);
  return rows;
}

export interface ReportLine {
  id: string;
  citizenId: string;
  citizenName: string;
  workplaceName: string;
  reportedBy: 'citizen' | 'employer';
  reason: string;
  note: string | null;
  at: Temporal.Instant;
  decidedAt: Temporal.Instant | null;
  decision: string | null;
  decisionNote: string | null;
}

const reportsShown = 20;

/** What was reported: those undecided first, the oldest on top, and one more when there are more; or only one of them. */
export async function reportLines(
  tx: Tx,
  actor: Actor,
  which: { page: number } | { only: string },
): Promise<{ lines: ReportLine[]; hasMore: boolean }> {
  const only = 'only' in which ? sql`and r.id = ${which.only}::uuid` : sql``;
  const offset = 'page' in which ? (which.page - 1) * reportsShown : 0;
  const { rows } = await sql<ReportLine>`
    select r.id, r.citizen_id, c.name as citizen_name, w.name as workplace_name, r.reported_by, r.reason, r.note, r.at,
      r.decided_at, r.decision, r.decision_note
    from marketplace_report r join citizen c on c.id = r.citizen_id join workplace w on w.id = r.workplace_id
    where ${seenByStaff(actor)} ${only}
    order by r.decided_at is not null, case when r.decided_at is null then r.at end, r.decided_at desc, r.id
    limit ${reportsShown + 1} offset ${offset}`.execute(tx);
  return { lines: rows.slice(0, reportsShown), hasMore: rows.length > reportsShown };
}
