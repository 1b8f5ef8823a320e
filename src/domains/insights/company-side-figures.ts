import { sql } from 'kysely';
import { answerFigures } from '#domains/inquiries/index.ts';
import { employerAnswerFigures } from '#domains/marketplace/index.ts';
import { type Clock, timeZone } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { CompanyFigure } from './company-figure.ts';
import { asMany, asOne } from './counted.ts';
import { type MonthCounted, unemploymentByMonth, unemploymentFigures } from './fleksjob-unemployment.ts';
import { logInBands, type Tally } from './log-in-bands.ts';

interface Counted {
  months: MonthCounted[];
  profiles: { offered: number; accepted: number };
  /** Null until the first fortnight is over. */
  logins: (Tally & { from: string }) | null;
  need: { openings: number; median: number | null };
  small: { over: number; job: number };
}

/** All figures of the company side, counted here and now from the records. */
export async function measureCompanySide(tx: Tx, clock: Clock): Promise<CompanyFigure[]> {
  const today = clock.today();
  const yearAgo = today.subtract({ years: 1 });
  // One question for all that we count ourselves: the page of figures asks them all when none are kept yet.
  const { rows } = await sql<Counted>`
    select ${asMany(unemploymentByMonth(today))} as months,
      ${asOne(profiles)} as profiles, ${asOne(latestTally)} as logins,
      ${asOne(needToPerson(yearAgo, today))} as need, ${asOne(smallJobs(yearAgo))} as small`.execute(tx);
  const { months, profiles: profile, logins, need, small } = rows[0]!;
  return [
    ...unemploymentFigures(months, today),
    share('profile-share', profile.accepted, profile.offered),
    ...logInBands.map((band) => ({
      ...share(`login-${band}`, logins?.[band] ?? 0, logins?.people ?? 0),
      period: logins?.from ?? null,
    })),
    { id: 'need-to-person', unit: 'days', median: need.median, of: need.openings, period: null },
    share('small-jobs-to-job', small.job, small.over),
    await measureInquiries(tx, clock),
    ...(await measureEmployersAnswers(tx, today)),
  ];
}

const share = (id: string, count: number, of: number, people = true): CompanyFigure => ({
  id,
  unit: '%',
  count,
  of,
  people,
  period: null,
});

/** Of those who were offered a profile, how many have one and have not left. */
const profiles = sql`
  select count(*)::int as offered,
    (count(*) filter (where accepted_at is not null and left_at is null))::int as accepted
  from marketplace_profile`;

/** The last whole fortnight. */
const latestTally = sql`
  select people, daily, weekly, fortnightly, starts_on as "from" from login_tally order by starts_on desc limit 1`;

/** From the day a need was written down, as an opening or as the oldest of its tasks, to its first person's first day. */
const needToPerson = (since: Temporal.PlainDate, today: Temporal.PlainDate) => sql`
  with filled as (
    select p.opening_id, min(v.starts_on) as starts_on
    from placement p
    join lateral (
      select v.starts_on from placement_version v
      join signature s on s.placement_id = v.placement_id and s.version = v.number and s.party = 'caseworker'
      where v.placement_id = p.id order by v.number desc limit 1) v on true
    left join placement_end e on e.placement_id = p.id
    where p.opening_id is not null and e.kind is distinct from 'cancelled'
    group by p.opening_id),
  needed as (
    select f.starts_on - (least(o.created_at, (
        select min(t.created_at) from opening_task ot join task t on t.id = ot.task_id where ot.opening_id = o.id
      )) at time zone ${timeZone})::date as days
    from filled f join opening o on o.id = f.opening_id
    where f.starts_on between ${since.toString()}::date and ${today.toString()}::date)
  select count(*)::int as openings, (percentile_cont(0.5) within group (order by days))::float8 as median
  from needed where days >= 0`;

/** How long after the end a job at the same place still followed from it. Days. */
const followsWithin = 91;

/** Of the placements of small jobs that are over, how many were followed by a job. */
const smallJobs = (since: Temporal.PlainDate) => sql`
  select count(*)::int as over, (count(*) filter (where exists (
      select from employment j
      where j.placement_id = p.id
        or (j.citizen_id = p.citizen_id and j.workplace_id = p.workplace_id
          and j.from_on >= (p.created_at at time zone ${timeZone})::date
          and j.from_on <= e.ended_on + ${followsWithin}::int))))::int as job
  from placement p join placement_end e on e.placement_id = p.id
  where e.kind <> 'cancelled' and e.ended_on >= ${since.toString()}::date
    and (p.scheme = 'smaajob' or exists (select from small_job s where s.opening_id = p.opening_id))`;

/** Workplaces that asked for help: how many were reached within the time they were promised. */
async function measureInquiries(tx: Tx, clock: Clock): Promise<CompanyFigure> {
  const months = await answerFigures(tx, clock.today(), clock.now());
  const sum = (what: 'decided' | 'answeredInTime') => months.reduce((all, month) => all + month[what], 0);
  return share('inquiries-in-time', sum('answeredInTime'), sum('decided'), false);
}

/** On the marketplace: whether workplaces answer the citizens who write to them, and how soon. */
async function measureEmployersAnswers(tx: Tx, today: Temporal.PlainDate): Promise<CompanyFigure[]> {
  const { asked, answered, medianHours } = await employerAnswerFigures(tx, today);
  return [
    share('employers-answer', answered, asked, false),
    { id: 'employers-answer-time', unit: 'hours', median: medianHours, of: answered, period: null },
  ];
}
