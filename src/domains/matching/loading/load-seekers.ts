import { type RawBuilder, sql } from 'kysely';
import { type Actor, isOver } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { BusTimes } from '#platform/travel/bus-times.ts';
import { busTimesOf, newestTimetable, type WhichTimetable } from '#platform/travel/load-bus-times.ts';
import { DIMENSIONS, type Level } from '../pair/dimension.ts';
import { lowestStart } from '../pair/hours.ts';
import type { Need, Needs, Seeker, TravelMeans, Vacancy, Wish } from '../pair/model.ts';

interface SeekerRow extends WhichTimetable {
  id: string;
  minutesNow: number | null;
  minutesAim: number | null;
  earliestStart: number | null;
  latestEnd: number | null;
  evenings: boolean;
  weekends: boolean;
  travelMeans: TravelMeans[];
  travelLimitMinutes: number | null;
  licences: string[];
  competences: string[];
  lat: number | null;
  lon: number | null;
  needs: Record<string, [level: Level, firm: boolean]> | null;
  wishes: Wish[] | null;
  avoid: string[];
}

/** Null when the citizen has not told their needs yet. */
export async function loadSeeker(tx: Tx, citizenId: string): Promise<Seeker | null> {
  return (await load(tx, sql`c.id = ${citizenId}::uuid`))[0] ?? null;
}

/**
 * The next of everyone whose needs are told and who is not closed, in the order of their ids, after the one given. The
 * protected too: whoever shows them leaves out those the reader may not see.
 */
export const loadSeekersAfter = (tx: Tx, after: string | null, most: number): Promise<Seeker[]> =>
  load(
    tx,
    sql`c.id = any(array(
      select c.id from citizen c join citizen_profile f on f.citizen_id = c.id
      where c.closed_at is null and (${after}::uuid is null or c.id > ${after}::uuid) order by c.id limit ${most}))`,
  );

/** Those among them with these ids. */
export const loadSeekersOf = (tx: Tx, ids: readonly string[]): Promise<Seeker[]> =>
  load(tx, sql`c.closed_at is null and c.id = any(${[...ids]}::uuid[])`);

/** As many of them as `size`, spread over all and the same ones each time. */
export const loadSampleOfSeekers = (tx: Tx, actor: Actor, size: number): Promise<Seeker[]> =>
  // Ids follow the time of registration; their digests do not.
  load(
    tx,
    sql`c.id = any(array(
      select c.id from citizen c join citizen_profile f on f.citizen_id = c.id
      where ${open(actor)} order by md5(c.id::text) limit ${size}))`,
  );

/**
 * Those who may fit this opening and whom the actor may see, protected people only when named on them: hours, evenings, weekends and the firm needs are asked of the
 * database, so that the answer is the same as for all of them and the reading less. `among`: only of these.
 */
export function loadSeekersFor(
  tx: Tx,
  actor: Actor,
  vacancy: Vacancy,
  among?: readonly string[],
): Promise<Seeker[]> {
  const these = among ? sql`and c.id = any(${[...among]}::uuid[])` : sql``;
  return load(tx, sql`${open(actor)} and ${mayFit(vacancy)} ${these}`);
}

/**
 * Those with a caseworker and no placement who may fit a newly spotted task, no more than `most`: first who
 * wished for the trade, then the nearest. For telling caseworkers, each only of their own people.
 */
export function loadLikelySeekers(
  tx: Tx,
  today: Temporal.PlainDate,
  vacancy: Vacancy,
  most: number,
): Promise<Seeker[]> {
  const { place, industry } = vacancy;
  const groups = vacancy.tasks.flatMap(({ iscoCode }) => iscoCode?.slice(0, 2) ?? []);
  return load(
    tx,
    // Firm needs and whether somebody is at work are the dear questions: they are asked of the likeliest alone, in turn.
    // An array is made once, and a count is asked of one person at a time: without statistics, as in a new
    // database, joins would be gone through for every citizen again and again.
    sql`c.id = any(array(
      select likely.id from (
        select near.*, row_number() over (order by near.wished desc, near.distance nulls last, near.id) as place
        from (
          select c.id,
                 exists (select from citizen_wish w where w.citizen_id = c.id
                         and (w.industry = ${industry} or left(w.isco_code, 2) = any(${groups}::text[]))) as wished,
                 power(coalesce(c.latitude, post.latitude) - ${place?.lat ?? null}::float8, 2)
                   + power((coalesce(c.longitude, post.longitude) - ${place?.lon ?? null}::float8) * 0.56, 2) as distance
          from citizen c
          join citizen_profile f on f.citizen_id = c.id
          left join postal_code post on post.code = c.postal_code
          where c.closed_at is null and c.caseworker_id is not null and ${hasTheHours(vacancy)}
          order by wished desc, distance nulls last, c.id limit ${lookedThrough * most}) near
        order by place) as likely
      where ${holdsTheNeeds(vacancy, sql`likely.id`)}
        and (select count(*) from placement p where p.citizen_id = likely.id and not ${isOver(today)}) = 0
      order by likely.place limit ${most}))`,
  );
}

/** So many times as many are looked through as are asked for. */
const lookedThrough = 10;

const mayFit = (vacancy: Vacancy): RawBuilder<unknown> =>
  sql`${hasTheHours(vacancy)} and ${holdsTheNeeds(vacancy, sql`c.id`)}`;

const hasTheHours = (
  vacancy: Vacancy,
): RawBuilder<unknown> => sql`(f.minutes_now is null or f.minutes_now >= ${lowestStart(vacancy)}::int)
      and (f.minutes_aim is null or greatest(f.minutes_aim, f.minutes_now) >= ${vacancy.minutesMin}::int)
      and (f.evenings or not ${vacancy.evenings}::boolean)
      and (f.weekends or not ${vacancy.weekends}::boolean)
      and f.licences @> ${[...vacancy.licences]}::text[]`;

/** No firm need of theirs is below what remains of a demand. */
function holdsTheNeeds(vacancy: Vacancy, citizenId: RawBuilder<unknown>): RawBuilder<unknown> {
  const least = leastDemands(vacancy);
  return sql`not exists (
        select from citizen_need n
        join unnest(${least.map(([dimension]) => dimension)}::text[], ${least.map(([, level]) => level)}::int[]) as least(dimension, level)
          on least.dimension = n.dimension
        where n.citizen_id = ${citizenId} and n.firm and n.level < least.level)`;
}

/** What remains of each demand when the workplace has lowered all it can: a firm need below it is exceeded. */
function leastDemands(vacancy: Vacancy): [string, number][] {
  return DIMENSIONS.map((dimension): [string, number] => [
    dimension,
    Math.max(
      0,
      ...vacancy.tasks.map(({ demands }) => {
        const demand = demands[dimension];
        return demand ? (demand.lowersTo ?? demand.level) : 0;
      }),
    ),
  ]).filter(([, level]) => level > 0);
}

const open = (actor: Actor) =>
  sql`c.closed_at is null and (not c.protected or coalesce(${actor.accountId}::uuid in (c.caseworker_id, c.consultant_id), false))`;

/** One query however many there are; three more when a new timetable is met. */
async function load(tx: Tx, which: RawBuilder<unknown>): Promise<Seeker[]> {
  const { rows } = await sql<SeekerRow>`
    with wanted as (
      select c.id, f.minutes_now, f.minutes_aim, f.earliest_start, f.latest_end, f.evenings, f.weekends,
             f.travel_means, f.travel_limit_minutes, f.licences, f.competences,
             coalesce(c.latitude, post.latitude) as lat, coalesce(c.longitude, post.longitude) as lon
      from citizen c
      join citizen_profile f on f.citizen_id = c.id
      left join postal_code post on post.code = c.postal_code
      where ${which}
    ), needs as (
      select n.citizen_id, jsonb_object_agg(n.dimension, jsonb_build_array(n.level, n.firm)) as needs
      from citizen_need n where n.citizen_id in (select id from wanted) group by n.citizen_id
    ), wishes as (
      select w.citizen_id,
             jsonb_agg(jsonb_build_object('label', w.label, 'iscoCode', w.isco_code, 'industry', w.industry) order by w.position) as wishes
      from citizen_wish w where w.citizen_id in (select id from wanted) group by w.citizen_id
    ), avoided as (
      select p.citizen_id, p.workplace_id from placement p
      join placement_end e on e.placement_id = p.id and e.kind = 'stopped'
      where p.citizen_id in (select id from wanted)
      union
      select s.citizen_id, s.workplace_id from suggestion s
      cross join lateral (
        select step.kind, step.reason from suggestion_step step
        where step.suggestion_id = s.id and step.kind in ('citizen-yes', 'citizen-no', 'citizen-talk')
        order by step.at desc, step.id desc limit 1) as answer
      where s.citizen_id in (select id from wanted) and answer.kind = 'citizen-no' and answer.reason = 'workplace'
    ), avoid as (select citizen_id, array_agg(workplace_id order by workplace_id) as avoid from avoided group by citizen_id)
    select wanted.*, needs.needs, wishes.wishes, coalesce(avoid.avoid, '{}') as avoid, ${newestTimetable}
    from wanted
    left join needs on needs.citizen_id = wanted.id
    left join wishes on wishes.citizen_id = wanted.id
    left join avoid on avoid.citizen_id = wanted.id`.execute(tx);
  const bus = rows[0] ? await busTimesOf(tx, rows[0]) : null;
  return rows.map((row) => seekerOf(row, bus));
}

const seekerOf = (row: SeekerRow, bus: BusTimes | null): Seeker => ({
  id: row.id,
  needs: unpack(row.needs),
  minutesNow: row.minutesNow,
  minutesAim: row.minutesAim,
  earliestStart: row.earliestStart,
  latestEnd: row.latestEnd,
  evenings: row.evenings,
  weekends: row.weekends,
  travel: {
    means: row.travelMeans,
    limitMinutes: row.travelLimitMinutes,
    from: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
    ...(bus && { bus }),
  },
  licences: row.licences,
  wishes: row.wishes ?? [],
  competences: row.competences,
  avoid: row.avoid,
  // Tours and the law's rules have no rows yet: nothing is known, so nothing is assumed.
  interest: [],
  openSchemes: null,
});

const unpack = (packed: SeekerRow['needs']): Needs =>
  Object.fromEntries(
    Object.entries(packed ?? {}).map(([dimension, [level, firm]]): [string, Need] => [
      dimension,
      { level, firm },
    ]),
  );
