import { sql } from 'kysely';
import type { Figures } from './figures.ts';
import { isOverdue } from './people-figures.ts';

/** A signature should not take longer. Days, as in the placement's own warning. */
const signatureDays = 5;

const inForce = sql`
  select v.ends_on from placement_version v
    join signature g on g.placement_id = v.placement_id and g.version = v.number and g.party = 'caseworker'
  where v.placement_id = p.id order by v.number desc limit 1`;

/** What waits too long, wherever it is. `promisedSince`: who asked before that day has waited longer than promised. */
export function countOverdue({
  today,
  now,
  promisedSince,
}: {
  today: Temporal.PlainDate;
  now: Temporal.Instant;
  promisedSince: Temporal.PlainDate;
}) {
  const day = sql`${today.toString()}::date`;
  const sentBefore = now.subtract({ hours: signatureDays * 24 }).toString();
  return sql<Figures['overdue']>`
    select
      (select count(*)::int from citizen where caseworker_id is null and closed_at is null) as unassigned,
      (select count(*)::int from check_in where call_me and called_at is null
        and (at at time zone 'Europe/Copenhagen')::date < ${promisedSince.toString()}::date) as calls,
      (select count(*)::int from follow_up f where ${isOverdue(today)}) as "follow-ups",
      (select count(*)::int from placement p
        join lateral (select v.number, v.sent_at, v.ends_on from placement_version v
          where v.placement_id = p.id order by v.number desc limit 1) newest on true
        where newest.sent_at < ${sentBefore}::timestamptz and newest.ends_on >= ${day}
          and not exists (select from signature g
            where g.placement_id = p.id and g.version = newest.number and g.party = 'caseworker')
          and not exists (select from placement_end e where e.placement_id = p.id)) as signatures,
      (select count(*)::int from placement p
        where (${inForce}) < ${day}
          and not exists (select from placement_end e where e.placement_id = p.id)) as "not-closed"`;
}

/** From being asked to the answer: a wish to be called, a suggestion to a citizen, a citizen's yes to a workplace. */
export const measureAnswers = (since: Temporal.Instant) => sql<AnswerTime>`
    with first_steps as (
      select suggestion_id,
        min(at) filter (where kind = 'offered') as offered_at,
        min(at) filter (where kind in ('citizen-yes', 'citizen-no', 'citizen-talk')) as citizen_at,
        min(at) filter (where kind = 'citizen-yes') as yes_at,
        min(at) filter (where kind in ('employer-yes', 'employer-no')) as employer_at
      from suggestion_step group by suggestion_id),
    waits as (
      select 'calls' as kind, at as asked_at, called_at as answered_at from check_in where call_me
      union all select 'citizens', offered_at, citizen_at from first_steps
      union all select 'employers', yes_at, employer_at from first_steps)
    select kind, count(*)::int as count,
      (percentile_cont(0.5) within group (order by extract(epoch from answered_at - asked_at) / 86400))::float8 as "medianDays"
    from waits
    where asked_at >= ${since.toString()}::timestamptz and answered_at >= asked_at
    group by kind`;

interface AnswerTime {
  kind: keyof Figures['answers'];
  count: number;
  medianDays: number | null;
}

export function answersOf(rows: readonly AnswerTime[]): Figures['answers'] {
  const nobody = { count: 0, medianDays: null };
  const found = (kind: keyof Figures['answers']) => {
    const row = rows.find((one) => one.kind === kind);
    return row ? { count: row.count, medianDays: row.medianDays } : nobody;
  };
  return { calls: found('calls'), citizens: found('citizens'), employers: found('employers') };
}
