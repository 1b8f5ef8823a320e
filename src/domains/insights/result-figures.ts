import { sql } from 'kysely';
import type { Figures } from './figures.ts';

export const countOutcomes = (from: Temporal.PlainDate) => sql<Figures['outcomes'][number]>`
    select extract(year from e.ended_on)::text || '-' || extract(quarter from e.ended_on)::text as quarter,
      r.kind, count(*)::int as count
    from outcome r join placement_end e on e.placement_id = r.placement_id
    where e.ended_on >= ${from.toString()}::date
    group by 1, 2 order by 1, 2`;

/** The hours agreed at the start against those in force on the last day, of all that ended since. */
export const measureHours = (since: Temporal.PlainDate) => sql<Figures['hours']>`
    select count(*)::int as placements, avg(first.minutes)::float8 as "firstMinutes", avg(last.minutes)::float8 as "lastMinutes"
    from placement_end e
      join lateral (
        select h.practice_minutes + h.paid_minutes as minutes from hours_step h
          join signature g on g.placement_id = h.placement_id and g.version = h.version and g.party = 'caseworker'
        where h.placement_id = e.placement_id order by h.version, h.from_date limit 1) first on true
      join lateral (
        select h.practice_minutes + h.paid_minutes as minutes from hours_step h
          join signature g on g.placement_id = h.placement_id and g.version = h.version and g.party = 'caseworker'
        where h.placement_id = e.placement_id and h.from_date <= e.ended_on
        order by h.version desc, h.from_date desc limit 1) last on true
    where e.kind <> 'cancelled' and e.ended_on >= ${since.toString()}::date`;

export const countStops = (since: Temporal.PlainDate) => sql<Figures['stops'][number]>`
    select coalesce(cause, 'unknown') as cause, count(*)::int as count from placement_end
    where kind = 'stopped' and ended_on >= ${since.toString()}::date
    group by 1 order by 2 desc, 1`;
