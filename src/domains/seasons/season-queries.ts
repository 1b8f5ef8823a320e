import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { isNear, type MonthDemand, nextPeak, type Peak } from './year.ts';

export interface Season {
  what: string;
  minutesPerWeek: number;
  note: string | null;
  agreedOn: Temporal.PlainDate;
  version: number;
  months: MonthDemand[];
}

const monthsOf = sql`(select coalesce(jsonb_agg(jsonb_build_object('month', d.month, 'people', d.people) order by d.month), '[]')
  from season_demand d where d.workplace_id = s.workplace_id)`;

/** Null when nobody has told. */
export async function seasonOf(tx: Tx, workplaceId: string): Promise<Season | null> {
  const { rows } = await sql<Season>`
    select s.what, s.minutes_per_week, s.note, s.agreed_on, s.version, ${monthsOf} as months
    from season s where s.workplace_id = ${workplaceId}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** How many all workplaces together need in each month. */
export async function demandOfAll(tx: Tx): Promise<MonthDemand[]> {
  const { rows } = await sql<MonthDemand>`
    select d.month, sum(d.people)::int as people from season_demand d
    join workplace w on w.id = d.workplace_id and w.closed_at is null
    group by d.month order by d.month`.execute(tx);
  return rows;
}

export interface SeasonLine {
  workplaceId: string;
  name: string;
  people: number;
  what: string;
  minutesPerWeek: number;
  agreedOn: Temporal.PlainDate;
}

/** Who needs people in a month, most first; one more than the limit when there are more. */
export async function placesIn(
  tx: Tx,
  month: number,
  { limit, offset }: { limit: number; offset: number },
): Promise<SeasonLine[]> {
  const { rows } = await sql<SeasonLine>`
    select s.workplace_id, w.name, d.people, s.what, s.minutes_per_week, s.agreed_on
    from season_demand d
    join season s on s.workplace_id = d.workplace_id
    join workplace w on w.id = d.workplace_id and w.closed_at is null
    where d.month = ${month}
    order by d.people desc, w.name_sort, w.id limit ${limit + 1} offset ${offset}`.execute(tx);
  return rows;
}

export interface NearPeak {
  workplaceId: string;
  name: string;
  what: string;
  peak: Peak;
}

/** More is not read: whoever is behind with so many begins with these. */
const mostPlaces = 400;
const mostShown = 20;

/** Workplaces that will need more within two months and have not called for that time, the nearest first. */
export async function nearPeaks(tx: Tx, today: Temporal.PlainDate): Promise<NearPeak[]> {
  const { rows } = await sql<{
    workplaceId: string;
    name: string;
    what: string;
    months: MonthDemand[];
    lastCalled: Temporal.PlainDate | null;
  }>`
    select s.workplace_id, w.name, s.what, ${monthsOf} as months,
      (select max(k.starts_on) from call_off k where k.workplace_id = s.workplace_id
        and k.called_at > ${today.subtract({ months: 4 }).toString()}::date) as last_called
    from season s join workplace w on w.id = s.workplace_id and w.closed_at is null
    order by w.name_sort, w.id limit ${mostPlaces}`.execute(tx);
  return rows
    .flatMap(({ months, lastCalled, ...place }): NearPeak[] => {
      const peak = nextPeak(months, today);
      if (!peak || !isNear(peak, today)) return [];
      // Who has called for about that time is under way already.
      const called = lastCalled && lastCalled.until(peak.startsOn, { largestUnit: 'day' }).days < 31;
      return called ? [] : [{ ...place, peak }];
    })
    .sort(
      (a, b) => Temporal.PlainDate.compare(a.peak.startsOn, b.peak.startsOn) || b.peak.people - a.peak.people,
    )
    .slice(0, mostShown);
}

export interface NotAsked {
  workplaceId: string;
  name: string;
  /** Null: has had season jobs, but nobody has written the year. */
  agreedOn: Temporal.PlainDate | null;
}

/** Those with a season from an earlier year, then those whose openings say there is one. */
export async function notAskedThisYear(tx: Tx, today: Temporal.PlainDate): Promise<NotAsked[]> {
  const newYear = today.with({ month: 1, day: 1 }).toString();
  const { rows } = await sql<NotAsked>`
    select w.id as workplace_id, w.name, s.agreed_on
    from workplace w left join season s on s.workplace_id = w.id
    where w.closed_at is null and (s.agreed_on < ${newYear}::date or (s.workplace_id is null and exists (
      select from opening o where o.workplace_id = w.id and o.season_from is not null)))
    order by s.agreed_on nulls last, w.name_sort, w.id limit ${mostShown}`.execute(tx);
  return rows;
}
