import { sql } from 'kysely';
import { pageSize } from '#domains/access/index.ts';
import type { Industry, Point } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** Where a visit is made, with what matching needs to know of it. */
export interface VisitPlace {
  workplaceId: string;
  companyId: string;
  name: string;
  industry: Industry;
  place: Point | null;
}

/** @throws when there is no such workplace */
export async function visitPlace(tx: Tx, workplaceId: string): Promise<VisitPlace> {
  const row = await tx
    .selectFrom('workplace as w')
    .leftJoin('postalCode as post', 'post.code', 'w.postalCode')
    .select(['w.id as workplaceId', 'w.companyId', 'w.name', 'w.industry'])
    .select(sql<number | null>`coalesce(w.latitude, post.latitude)`.as('lat'))
    .select(sql<number | null>`coalesce(w.longitude, post.longitude)`.as('lon'))
    .where('w.id', '=', workplaceId)
    .executeTakeFirstOrThrow();
  const { lat, lon, ...rest } = row;
  const place = lat === null || lon === null ? null : { lat, lon };
  return { ...rest, industry: rest.industry as Industry, place };
}

export interface Visit {
  id: string;
  workplaceId: string;
  workplaceName: string;
  industry: Industry;
  city: string | null;
  visitedOn: Temporal.PlainDate;
  visitedBy: string;
  visitorName: string;
  spokeWith: string | null;
  hurts: string | null;
  undone: string | null;
  busyMonths: number[];
  sharedNote: string | null;
  nextStep: string | null;
  nextStepOn: Temporal.PlainDate | null;
  nextStepDoneAt: Temporal.Instant | null;
  version: number;
}

export async function visitOf(tx: Tx, visitId: string): Promise<Visit | null> {
  const row = await tx
    .selectFrom('visit as v')
    .innerJoin('workplace as w', 'w.id', 'v.workplaceId')
    .innerJoin('account as a', 'a.id', 'v.visitedBy')
    .leftJoin('postalCode as post', 'post.code', 'w.postalCode')
    .select(['v.id', 'v.workplaceId', 'w.name as workplaceName', 'w.industry', 'post.name as city'])
    .select(['v.visitedOn', 'v.visitedBy', 'a.name as visitorName', 'v.spokeWith', 'v.hurts', 'v.undone'])
    .select(['v.busyMonths', 'v.sharedNote', 'v.nextStep', 'v.nextStepOn', 'v.nextStepDoneAt', 'v.version'])
    .where('v.id', '=', visitId)
    .executeTakeFirst();
  return (row as Visit | undefined) ?? null;
}

/** A task and what became of it. Numbers only: who it is stands where one may look. */
export interface VisitedTask {
  id: string;
  title: string;
  minutesPerWeek: number;
  rhythm: string | null;
  doneBy: string | null;
  adaptable: string | null;
  closed: boolean;
  citizens: number;
  caseworkers: number;
  suggested: number;
  openingId: string | null;
  placed: number;
}

export async function tasksOfVisit(tx: Tx, visitId: string): Promise<VisitedTask[]> {
  const { rows } = await sql<VisitedTask>`
    select t.id, t.title, t.minutes_per_week, vt.rhythm, vt.done_by, vt.adaptable, t.closed_at is not null as closed,
           tip.citizens, tip.caseworkers, opening.id as opening_id, coalesce(opening.suggested, 0) as suggested,
           coalesce(opening.placed, 0) as placed
    from visit_task vt
    join task t on t.id = vt.task_id
    cross join lateral (
      select count(*)::int as citizens, count(distinct caseworker_id)::int as caseworkers
      from task_tip where task_id = t.id) as tip
    left join lateral (
      select o.id,
             (select count(*)::int from suggestion s where s.opening_id = o.id) as suggested,
             (select count(*)::int from placement p where p.opening_id = o.id) as placed
      from opening_task ot join opening o on o.id = ot.opening_id
      where ot.task_id = t.id order by o.created_at desc, o.id desc limit 1) as opening on true
    where vt.visit_id = ${visitId}
    order by t.created_at, t.id`.execute(tx);
  return rows;
}

export interface VisitRow {
  id: string;
  workplaceId: string;
  workplaceName: string;
  city: string | null;
  industry: Industry;
  visitedOn: Temporal.PlainDate;
  visitorName: string;
  tasks: number;
  tips: number;
  placed: number;
}

export interface VisitFilter {
  /** Only this colleague's; null for all. */
  visitedBy: string | null;
  industry: Industry | null;
  page: number;
}

/** One page of visits, the latest first, one row more than a page when there are more. */
export async function listVisits(tx: Tx, { visitedBy, industry, page }: VisitFilter): Promise<VisitRow[]> {
  const { rows } = await sql<VisitRow>`
    with page as (
      select v.id, v.workplace_id, v.visited_on, v.visited_by, w.name as workplace_name, w.industry, w.postal_code
      from visit v join workplace w on w.id = v.workplace_id
      where true ${visitedBy ? sql`and v.visited_by = ${visitedBy}::uuid` : sql``}
        ${industry ? sql`and w.industry = ${industry}` : sql``}
      order by v.visited_on desc, v.id desc
      limit ${pageSize + 1} offset ${(page - 1) * pageSize})
    select v.id, v.workplace_id, v.workplace_name, post.name as city, v.industry, v.visited_on, a.name as visitor_name,
           (select count(*)::int from visit_task vt where vt.visit_id = v.id) as tasks,
           (select count(*)::int from visit_task vt join task_tip tip on tip.task_id = vt.task_id
            where vt.visit_id = v.id) as tips,
           (select count(distinct p.id)::int from visit_task vt
            join opening_task ot on ot.task_id = vt.task_id
            join placement p on p.opening_id = ot.opening_id where vt.visit_id = v.id) as placed
    from page v
    join account a on a.id = v.visited_by
    left join postal_code post on post.code = v.postal_code
    order by v.visited_on desc, v.id desc`.execute(tx);
  return rows;
}

export interface PlaceToVisit {
  id: string;
  name: string;
  address: string;
  postalCode: string;
  city: string | null;
  lastVisit: Temporal.PlainDate | null;
  /** Something is written and not yet saved as a visit. */
  hasDraft: boolean;
}

export const placesShown = 12;

/**
 * Where one may be: by name, or by postal code and then the nearest first; without words one's own,
 * those begun on first and then those not seen for longest.
 */
export async function placesToVisit(tx: Tx, accountId: string, query: string): Promise<PlaceToVisit[]> {
  const code = /^\d{4}$/.test(query) ? query : null;
  const pattern = `%${query.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const which = code
    ? sql`true`
    : query
      ? sql`w.name_sort like danish_sort_key(${pattern})`
      : sql`w.id in (select id from workplace where consultant_id = ${accountId}::uuid
            union select workplace_id from visit_draft where account_id = ${accountId}::uuid)`;
  const order = code
    ? sql`power(coalesce(w.latitude, post.latitude) - near.latitude, 2)
          + power((coalesce(w.longitude, post.longitude) - near.longitude) * 0.56, 2) nulls last, w.name_sort`
    : query
      ? sql`w.name_sort`
      : sql`draft.saved_at desc nulls last, last.visited_on nulls first, w.name_sort`;
  const { rows } = await sql<PlaceToVisit>`
    select w.id, w.name, w.address, w.postal_code, post.name as city, last.visited_on as last_visit,
           draft.saved_at is not null as has_draft
    from workplace w
    left join postal_code post on post.code = w.postal_code
    ${code ? sql`cross join (${middleOf(code)}) as near` : sql``}
    left join visit_draft draft on draft.workplace_id = w.id and draft.account_id = ${accountId}::uuid
    left join lateral (select max(v.visited_on) as visited_on from visit v where v.workplace_id = w.id) as last on true
    where w.closed_at is null and ${which}
    order by ${order}, w.id
    limit ${placesShown}`.execute(tx);
  return rows;
}

/** Where a postal code is: by the list of them, or else by the workplaces there. */
const middleOf = (code: string) => sql`
  select coalesce(avg(p.latitude), avg(o.latitude)) as latitude, coalesce(avg(p.longitude), avg(o.longitude)) as longitude
  from (select ${code}::text as code) asked
  left join postal_code p on p.code = asked.code
  left join workplace o on o.postal_code = asked.code`;

/** The citizens' full names found in a text; protected ones are not even confirmed. */
export async function namesACitizen(tx: Tx, note: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from citizen c
      where not c.protected and position(lower(c.name) in lower(${note})) > 0) as found`.execute(tx);
  return rows[0]!.found;
}

/** Whether a workplace is there to be visited. */
export async function isOpenWorkplace(tx: Tx, workplaceId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('workplace')
    .select('id')
    .where('id', '=', workplaceId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

export interface DueStep {
  visitId: string;
  workplaceName: string;
  step: string;
  dueOn: Temporal.PlainDate;
}

/** What this consultant promised a workplace, and has come to the day of. */
export const dueNextSteps = (
  tx: Tx,
  accountIds: readonly string[],
  today: Temporal.PlainDate,
): Promise<DueStep[]> =>
  tx
    .selectFrom('visit as v')
    .innerJoin('workplace as w', 'w.id', 'v.workplaceId')
    .select(['v.id as visitId', 'w.name as workplaceName'])
    .select(sql<string>`v.next_step`.as('step'))
    .select(sql<Temporal.PlainDate>`v.next_step_on`.as('dueOn'))
    .where('v.visitedBy', 'in', accountIds)
    .where('v.nextStep', 'is not', null)
    .where('v.nextStepDoneAt', 'is', null)
    .where('v.nextStepOn', '<=', today)
    .orderBy('v.nextStepOn')
    .limit(20)
    .execute();

/** How many colleagues can use it. */
export async function thanksFor(tx: Tx, visitId: string): Promise<number> {
  const row = await tx
    .selectFrom('visitThanks')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('visitId', '=', visitId)
    .executeTakeFirstOrThrow();
  return row.count;
}
