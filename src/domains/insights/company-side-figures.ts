import { sql } from 'kysely';
import { answerFigures } from '#domains/inquiries/index.ts';
import { employerAnswerFigures } from '#domains/marketplace/index.ts';
import { type Clock, timeZone } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { CompanyFigure } from './company-figure.ts';
import { measureUnemployment } from './fleksjob-unemployment.ts';
import { logInBands } from './log-in-bands.ts';

/** All figures of the company side, counted here and now from the records. */
export async function measureCompanySide(tx: Tx, clock: Clock): Promise<CompanyFigure[]> {
  const today = clock.today();
  const yearAgo = today.subtract({ years: 1 });
  return [
    ...(await measureUnemployment(tx, today)),
    await measureProfiles(tx),
    ...(await readLogIns(tx)),
    await measureNeedToPerson(tx, yearAgo, today),
    await measureSmallJobs(tx, yearAgo),
    await measureInquiries(tx, clock),
    ...(await measureEmployersAnswers(tx, today)),
  ];
}

/** Of those who were offered a profile, how many have one and have not left. */
async function measureProfiles(tx: Tx): Promise<CompanyFigure> {
  const { rows } = await sql<{ offered: number; accepted: number }>`
    select count(*)::int as offered,
      (count(*) filter (where accepted_at is not null and left_at is null))::int as accepted
    from marketplace_profile`.execute(tx);
  const { offered, accepted } = rows[0]!;
  return { id: 'profile-share', unit: '%', count: accepted, of: offered, people: true, period: null };
}

/** The last whole fortnight. */
async function readLogIns(tx: Tx): Promise<CompanyFigure[]> {
  const tally = await tx
    .selectFrom('loginTally')
    .selectAll()
    .orderBy('startsOn', 'desc')
    .limit(1)
    .executeTakeFirst();
  return logInBands.map((band) => ({
    id: `login-${band}`,
    unit: '%',
    count: tally?.[band] ?? 0,
    of: tally?.people ?? 0,
    people: true,
    period: tally?.startsOn.toString() ?? null,
  }));
}

/** From the day a need was written down, as an opening or as the oldest of its tasks, to its first person's first day. */
async function measureNeedToPerson(
  tx: Tx,
  since: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Promise<CompanyFigure> {
  const { rows } = await sql<{ openings: number; median: number | null }>`
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
      select f.starts_on, f.starts_on - (least(o.created_at, (
          select min(t.created_at) from opening_task ot join task t on t.id = ot.task_id where ot.opening_id = o.id
        )) at time zone ${timeZone})::date as days
      from filled f join opening o on o.id = f.opening_id
      where f.starts_on between ${since.toString()}::date and ${today.toString()}::date)
    select count(*)::int as openings, (percentile_cont(0.5) within group (order by days))::float8 as median
    from needed where days >= 0`.execute(tx);
  const { openings, median } = rows[0]!;
  return { id: 'need-to-person', unit: 'days', median, of: openings, period: null };
}

/** How long after the end a job at the same place still followed from it. Days. */
const followsWithin = 91;

/** Of the placements of small jobs that are over, how many were followed by a job. */
async function measureSmallJobs(tx: Tx, since: Temporal.PlainDate): Promise<CompanyFigure> {
  const { rows } = await sql<{ over: number; job: number }>`
    select count(*)::int as over, (count(*) filter (where exists (
        select from employment j
        where j.placement_id = p.id
          or (j.citizen_id = p.citizen_id and j.workplace_id = p.workplace_id
            and j.from_on >= (p.created_at at time zone ${timeZone})::date
            and j.from_on <= e.ended_on + ${followsWithin}::int))))::int as job
    from placement p join placement_end e on e.placement_id = p.id
    where e.kind <> 'cancelled' and e.ended_on >= ${since.toString()}::date
      and (p.scheme = 'smaajob' or exists (select from small_job s where s.opening_id = p.opening_id))`.execute(
    tx,
  );
  const { over, job } = rows[0]!;
  return { id: 'small-jobs-to-job', unit: '%', count: job, of: over, people: true, period: null };
}

/** Workplaces that asked for help: how many were reached within the time they were promised. */
async function measureInquiries(tx: Tx, clock: Clock): Promise<CompanyFigure> {
  const months = await answerFigures(tx, clock.today(), clock.now());
  const sum = (what: 'decided' | 'answeredInTime') => months.reduce((all, month) => all + month[what], 0);
  return {
    id: 'inquiries-in-time',
    unit: '%',
    count: sum('answeredInTime'),
    of: sum('decided'),
    people: false,
    period: null,
  };
}

/** On the marketplace: whether workplaces answer the citizens who write to them, and how soon. */
async function measureEmployersAnswers(tx: Tx, today: Temporal.PlainDate): Promise<CompanyFigure[]> {
  const { asked, answered, medianHours } = await employerAnswerFigures(tx, today);
  return [
    { id: 'employers-answer', unit: '%', count: answered, of: asked, people: false, period: null },
    { id: 'employers-answer-time', unit: 'hours', median: medianHours, of: answered, period: null },
  ];
}
