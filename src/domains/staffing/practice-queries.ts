import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';

/** Placements agreed by all, with the days they were or will be there. */
const agreed = sql`
  select p.id, p.citizen_id, p.workplace_id, p.opening_id, p.scheme, v.number as version, v.starts_on,
         least(v.ends_on, e.ended_on) as ends_on
  from placement p
  join lateral (
    select v.* from placement_version v
    join signature s on s.placement_id = v.placement_id and s.version = v.number and s.party = 'caseworker'
    where v.placement_id = p.id order by v.number desc limit 1) v on true
  left join placement_end e on e.placement_id = p.id
  where e.kind is distinct from 'cancelled'`;

/** Hours without wage; in a job with a wage subsidy all of them. */
const counted = sql`h.practice_minutes + case when a.scheme = 'loentilskud' then h.paid_minutes else 0 end`;

export interface PracticeHere {
  workplaceId: string;
  name: string;
  companyName: string;
  /** Of the whole company; 0 when nobody knows. */
  employees: number;
  people: number;
  /** A week, of all of them together. */
  minutes: number;
  /** The first day of the one who came last. */
  latest: Temporal.PlainDate;
}

/** Every workplace where somebody is in practice on that day, or only this one. */
export async function practiceOn(
  tx: Tx,
  day: Temporal.PlainDate,
  workplaceId?: string,
): Promise<PracticeHere[]> {
  const { rows } = await sql<PracticeHere>`
    with agreed as (${agreed} ${workplaceId ? sql`and p.workplace_id = ${workplaceId}` : sql``}),
    there as (
      select a.workplace_id, a.citizen_id, a.starts_on, step.minutes from agreed a
      join lateral (
        select ${counted} as minutes from hours_step h
        where h.placement_id = a.id and h.version = a.version and h.from_date <= ${day.toString()}::date
        order by h.from_date desc limit 1) step on step.minutes > 0
      where ${day.toString()}::date between a.starts_on and a.ends_on)
    select w.id as workplace_id, w.name, c.name as company_name, c.employees,
      count(distinct t.citizen_id)::int as people, sum(t.minutes)::int as minutes, max(t.starts_on) as latest
    from there t join workplace w on w.id = t.workplace_id join company c on c.id = w.company_id
    group by w.id, w.name, c.name, c.employees
    order by people desc, w.name`.execute(tx);
  return rows;
}

export interface PracticeMonth {
  /** The last day of the month, or today in the month that runs. */
  day: Temporal.PlainDate;
  people: number;
  minutes: number;
}

/** How many there were at one workplace on each of these days. */
export async function practiceByMonth(
  tx: Tx,
  workplaceId: string,
  days: readonly Temporal.PlainDate[],
): Promise<PracticeMonth[]> {
  const { rows } = await sql<PracticeMonth>`
    with agreed as (${agreed} and p.workplace_id = ${workplaceId})
    select d.day, count(distinct step.citizen_id)::int as people, coalesce(sum(step.minutes), 0)::int as minutes
    from unnest(${days.map(String)}::date[]) as d (day)
    left join lateral (
      select a.citizen_id, (
        select ${counted} from hours_step h
        where h.placement_id = a.id and h.version = a.version and h.from_date <= d.day
        order by h.from_date desc limit 1) as minutes
      from agreed a where d.day between a.starts_on and a.ends_on) step on step.minutes > 0
    group by d.day order by d.day`.execute(tx);
  return rows;
}

export interface RepeatedTask {
  taskId: string;
  title: string;
  workplaceId: string;
  name: string;
  times: number;
  latest: Temporal.PlainDate;
}

/** Fewer than this may well be chance. */
const repeatedTimes = 3;
const repeatedMonths = 24;

/** Tasks done again and again by somebody without wage, and nobody of them was ever employed there. */
export async function repeatedTasks(
  tx: Tx,
  today: Temporal.PlainDate,
  workplaceId?: string,
): Promise<RepeatedTask[]> {
  const since = today.subtract({ months: repeatedMonths }).toString();
  const { rows } = await sql<RepeatedTask>`
    with agreed as (${agreed} ${workplaceId ? sql`and p.workplace_id = ${workplaceId}` : sql``}),
    unpaid as (
      select a.*, exists (select from employment j where j.placement_id = a.id
          or (j.citizen_id = a.citizen_id and j.workplace_id = a.workplace_id)) as employed
      from agreed a
      where a.starts_on between ${since}::date and ${today.toString()}::date
        and not exists (select from hours_step h
          where h.placement_id = a.id and h.version = a.version and h.paid_minutes > 0))
    select t.id as task_id, t.title, w.id as workplace_id, w.name, count(*)::int as times, max(u.starts_on) as latest
    from unpaid u
    join opening_task ot on ot.opening_id = u.opening_id
    join task t on t.id = ot.task_id
    join workplace w on w.id = t.workplace_id
    group by t.id, t.title, w.id, w.name
    having count(*) >= ${repeatedTimes} and not bool_or(u.employed)
    order by times desc, w.name, t.title`.execute(tx);
  return rows;
}

export const workplaceOf = (tx: Tx, workplaceId: string) =>
  tx
    .selectFrom('workplace as w')
    .innerJoin('company as c', 'c.id', 'w.companyId')
    .select(['w.id', 'w.name', 'c.name as companyName', 'c.employees'])
    .where('w.id', '=', workplaceId)
    .executeTakeFirst();
