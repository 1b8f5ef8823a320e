import { sql } from 'kysely';
import { isOver } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { AskedLine, HoursLine, WishedLine } from './month.ts';

/** Citizens in the effort who are at no workplace now; found once for a question. */
const free = (today: Temporal.PlainDate) => sql`busy as materialized (
  select p.citizen_id from placement p where not ${isOver(today)}
), free as materialized (
  select c.id from citizen c where c.closed_at is null and c.id not in (select citizen_id from busy))`;

/** What workplaces ask for: open openings, and open tasks that are in none yet. */
const asked = sql`asked as materialized (
  select w.industry, w.id as workplace_id, o.created_at, coalesce(o.minutes_start, o.minutes_min) as minutes
  from opening o join workplace w on w.id = o.workplace_id
  where o.closed_at is null and w.closed_at is null
  union all
  select w.industry, w.id, t.created_at, t.minutes_per_week
  from task t join workplace w on w.id = t.workplace_id
  where t.closed_at is null and w.closed_at is null and not exists (
    select from opening_task ot join opening o on o.id = ot.opening_id and o.closed_at is null where ot.task_id = t.id))`;

export async function askedByIndustry(tx: Tx, since: Temporal.Instant): Promise<AskedLine[]> {
  const { rows } = await sql<AskedLine>`
    with ${asked}
    select industry, count(distinct workplace_id)::int as workplaces, count(*)::int as asked,
           count(*) filter (where created_at >= ${since.toString()}::timestamptz)::int as fresh,
           coalesce(sum(minutes), 0)::int as minutes
    from asked group by industry`.execute(tx);
  return rows;
}

/** By what people wish: the industry they named, or the one of the occupation they named. */
export async function wishedByIndustry(
  tx: Tx,
  today: Temporal.PlainDate,
  industryOf: readonly { isco: string; industry: string }[],
): Promise<WishedLine[]> {
  const { rows } = await sql<WishedLine>`
    with ${free(today)}, trade as (
      select * from unnest(${industryOf.map(({ isco }) => isco)}::text[], ${industryOf.map(({ industry }) => industry)}::text[])
        as trade(isco, industry)
    ), wish as (
      select w.citizen_id, coalesce(w.industry, trade.industry) as industry
      from free join citizen_wish w on w.citizen_id = free.id
      left join trade on trade.isco = w.isco_code)
    select industry, count(distinct citizen_id)::int as citizens from wish where industry is not null group by industry`.execute(
    tx,
  );
  return rows;
}

/** In steps of a small job, half a working week and beyond; both sides in the same steps. */
export async function hoursOfBoth(tx: Tx, today: Temporal.PlainDate): Promise<HoursLine[]> {
  const { rows } = await sql<HoursLine>`
    with ${free(today)}, ${asked}, able as materialized (
      select f.minutes_now from free join citizen_profile f on f.citizen_id = free.id where f.minutes_now is not null
    ), step as (select * from (values (0, 300), (300, 600), (600, 900), (900, 1200), (1200, 2221)) as step(low, high))
    select step.low, step.high,
      (select count(*)::int from able where minutes_now >= step.low and minutes_now < step.high) as citizens,
      (select count(*)::int from asked where minutes >= step.low and minutes < step.high) as asked
    from step order by step.low`.execute(tx);
  return rows;
}
