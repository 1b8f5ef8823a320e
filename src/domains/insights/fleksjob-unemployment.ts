import { sql } from 'kysely';
import { type CompanyFigure, monthsBefore, unemploymentId } from './company-figure.ts';

/**
 * On the last day of each full month: of those who had been granted a fleksjob, how many had neither a job nor
 * paid hours in a placement that day.
 */
export function unemploymentByMonth(today: Temporal.PlainDate) {
  const lastDays = monthsBefore(today).map((first) =>
    first.add({ months: 1 }).subtract({ days: 1 }).toString(),
  );
  return sql`
    with month as (
      select number::int, day from unnest(${lastDays}::date[]) with ordinality as m (day, number)),
    member as (
      select distinct m.number, m.day, g.citizen_id from month m
      join citizen_group g on g.kind = 'fleksjob' and m.day between g.from_on and coalesce(g.until_on, 'infinity')),
    agreed as (
      select p.citizen_id, v.placement_id, v.number as version, v.starts_on, least(v.ends_on, e.ended_on) as ends_on
      from placement p
      join lateral (
        select v.* from placement_version v
        join signature s on s.placement_id = v.placement_id and s.version = v.number and s.party = 'caseworker'
        where v.placement_id = p.id order by v.number desc limit 1) v on true
      left join placement_end e on e.placement_id = p.id
      where e.kind is distinct from 'cancelled'
        and exists (select from citizen_group g where g.citizen_id = p.citizen_id and g.kind = 'fleksjob')
        and exists (select from hours_step h where h.placement_id = p.id and h.paid_minutes > 0))
    select m.number, count(one.citizen_id)::int as members,
      (count(one.citizen_id) filter (where
        not exists (select from employment e where e.citizen_id = one.citizen_id
          and one.day between e.from_on and coalesce(e.until_on, 'infinity'))
        and not exists (select from agreed a where a.citizen_id = one.citizen_id
          and one.day between a.starts_on and a.ends_on
          and (select h.paid_minutes from hours_step h
               where h.placement_id = a.placement_id and h.version = a.version and h.from_date <= one.day
               order by h.from_date desc limit 1) > 0)))::int as unemployed
    from month m left join member one on one.number = m.number
    group by m.number order by m.number`;
}

export interface MonthCounted {
  /** From 1, the oldest. */
  number: number;
  members: number;
  unemployed: number;
}

export function unemploymentFigures(
  counted: readonly MonthCounted[],
  today: Temporal.PlainDate,
): CompanyFigure[] {
  const months = monthsBefore(today);
  return counted.map(({ number, members, unemployed }) => ({
    id: `${unemploymentId}/${number}`,
    unit: '%',
    count: unemployed,
    of: members,
    people: true,
    period: months[number - 1]!.toString().slice(0, 7),
  }));
}
