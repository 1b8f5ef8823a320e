import { sql } from 'kysely';
import { isOver } from '#domains/access/index.ts';
import type { ColleagueFigures, Figures } from './figures.ts';

/**
 * How far each citizen of the last twelve months has come. Whoever came to a later step counts in the earlier
 * ones too, also when they were skipped, so that the way only ever narrows.
 */
export const countWay = (since: Temporal.Instant) => sql<Figures['way']>`
    with reached as (
      select citizen_id, 1 as step from citizen_profile
      union all
      select s.citizen_id, case step.kind when 'citizen-yes' then 3 else 2 end
      from suggestion s join suggestion_step step on step.suggestion_id = s.id
      where step.kind in ('offered', 'citizen-yes')
      union all
      select p.citizen_id, case when r.kind = 'job' then 5 else 4 end
      from placement p
        join signature g on g.placement_id = p.id and g.party = 'caseworker'
        left join outcome r on r.placement_id = p.id),
    furthest as (select citizen_id, max(step) as step from reached group by citizen_id)
    select count(*)::int as registered,
      (count(*) filter (where f.step >= 1))::int as told,
      (count(*) filter (where f.step >= 2))::int as offered,
      (count(*) filter (where f.step >= 3))::int as accepted,
      (count(*) filter (where f.step >= 4))::int as placed,
      (count(*) filter (where f.step >= 5))::int as job
    from citizen c left join furthest f on f.citizen_id = c.id
    where c.closed_at is null or c.closed_at >= ${since.toString()}::timestamptz`;

/** Everybody with a case load, the most loaded first within each role. */
export const countLoads = (today: Temporal.PlainDate) => sql<ColleagueFigures>`
    with citizens as (
      select caseworker_id as id, count(*)::int as load from citizen
      where closed_at is null and caseworker_id is not null group by caseworker_id),
    placements as (
      select coalesce(p.consultant_id, w.consultant_id) as id, count(*)::int as load
      from placement p join workplace w on w.id = p.workplace_id
      where not ${isOver(today)}
        and exists (select from signature g where g.placement_id = p.id and g.party = 'caseworker')
      group by 1),
    late as (
      select f.owner_id as id, count(*)::int as overdue from follow_up f
      where ${isOverdue(today)} group by f.owner_id)
    select a.id, a.name, a.role,
      coalesce(case a.role when 'caseworker' then c.load else p.load end, 0) as load,
      coalesce(late.overdue, 0) as overdue
    from account a
      left join citizens c on c.id = a.id
      left join placements p on p.id = a.id
      left join late on late.id = a.id
    where a.role in ('caseworker', 'consultant') and a.closed_at is null
    order by a.role, 4 desc, a.name_sort`;

/** A follow-up `f` that should have been made: those of the period lapse with it, those after a job start do not. */
export const isOverdue = (today: Temporal.PlainDate) => sql`(
  f.done_at is null and f.cancelled_at is null and f.due_on < ${today.toString()}::date
  and not exists (
    select from placement_end e where e.placement_id = f.placement_id
      and (e.kind = 'cancelled' or not (f.kind = 'extra' or f.kind like 'job-%'))))`;
