import { type RawBuilder, sql } from 'kysely';
import { isOver } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Dimension, Level } from './dimension.ts';
import { highestAim } from './hours.ts';
import type { Demand, Demands, Perspective, Seeker, Vacancy, VacancyTask } from './model.ts';

interface OpeningRow {
  id: string;
  workplaceId: string;
  title: string;
  schemes: string[];
  minutesMin: number;
  minutesMax: number;
  minutesStart: number | null;
  startTime: number | null;
  endTime: number | null;
  evenings: boolean;
  weekends: boolean;
  licences: string[];
  mustHave: string[];
  niceToHave: string[];
  seasonFrom: number | null;
  seasonTo: number | null;
  perspective: Perspective;
  industry: string;
  lat: number | null;
  lon: number | null;
  placesFree: number;
}

/** Every open opening there is. */
export const loadVacancies = (tx: Tx, today: Temporal.PlainDate): Promise<Vacancy[]> =>
  load(tx, today, sql`true`);

/**
 * The open openings that may fit this citizen: the cheapest hard rules are asked of the database, so that the
 * answer is the same as for all of them and the reading less.
 */
export function loadVacanciesFor(tx: Tx, today: Temporal.PlainDate, seeker: Seeker): Promise<Vacancy[]> {
  const aim = highestAim(seeker);
  return load(
    tx,
    today,
    sql`(${seeker.minutesNow}::int is null or least(coalesce(o.minutes_start, o.minutes_min), o.minutes_min) <= ${seeker.minutesNow}::int)
      and (${aim}::int is null or o.minutes_min <= ${aim}::int)
      and (${seeker.evenings}::boolean or not o.evenings)
      and (${seeker.weekends}::boolean or not o.weekends)
      and not o.workplace_id = any(${[...seeker.avoid]}::uuid[])
      and o.licences <@ ${[...seeker.licences]}::text[]`,
  );
}

/** Null when it does not exist or is closed. */
export async function loadVacancy(tx: Tx, today: Temporal.PlainDate, id: string): Promise<Vacancy | null> {
  return (await load(tx, today, sql`o.id = ${id}::uuid`))[0] ?? null;
}

/** Three queries however many there are. */
async function load(tx: Tx, today: Temporal.PlainDate, which: RawBuilder<unknown>): Promise<Vacancy[]> {
  const openings = await openOpenings(tx, today, which);
  if (openings.length === 0) return [];
  const tasks = await tasksByOpening(tx, which);
  const records = await recordByWorkplace(tx, which);
  return openings.map((row) => ({
    id: row.id,
    workplaceId: row.workplaceId,
    title: row.title,
    tasks: tasks.get(row.id) ?? [],
    schemes: row.schemes,
    minutesMin: row.minutesMin,
    minutesMax: row.minutesMax,
    minutesStart: row.minutesStart,
    // A range is an offer to rise within it.
    mayRise: true,
    dayStart: row.startTime,
    dayEnd: row.endTime,
    evenings: row.evenings,
    weekends: row.weekends,
    licences: row.licences,
    mustCompetences: row.mustHave,
    niceCompetences: row.niceToHave,
    place: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
    season:
      row.seasonFrom === null || row.seasonTo === null ? null : { from: row.seasonFrom, to: row.seasonTo },
    acceptsFrom: null,
    placesFree: row.placesFree,
    perspective: row.perspective,
    record: records.get(row.workplaceId) ?? {},
    industry: row.industry,
  }));
}

const isOpen = sql`o.closed_at is null and w.closed_at is null`;

/** A place is taken by a placement that is not over, and by two who have both said yes. */
async function openOpenings(tx: Tx, today: Temporal.PlainDate, which: RawBuilder<unknown>) {
  const { rows } = await sql<OpeningRow>`
    with taken as (
      select p.opening_id, 1 as place from placement p
      where p.opening_id is not null and not ${isOver(today)}
      union all
      select s.opening_id, 1 from suggestion s
      where not exists (select from placement p where p.suggestion_id = s.id)
        and (select step.kind from suggestion_step step
             where step.suggestion_id = s.id and step.kind not in ('meeting-set', 'meeting-cancelled')
             order by step.at desc, step.id desc limit 1) = 'employer-yes'
    ), free as (select opening_id, count(*)::int as places from taken group by opening_id)
    select o.id, o.workplace_id, o.title, o.schemes, o.minutes_min, o.minutes_max, o.minutes_start, o.start_time,
           o.end_time, o.evenings, o.weekends, o.licences, o.must_have, o.nice_to_have, o.season_from, o.season_to,
           o.perspective, w.industry, coalesce(w.latitude, post.latitude) as lat,
           coalesce(w.longitude, post.longitude) as lon, o.places - coalesce(free.places, 0) as places_free
    from opening o
    join workplace w on w.id = o.workplace_id
    left join postal_code post on post.code = w.postal_code
    left join free on free.opening_id = o.id
    where ${isOpen} and ${which}`.execute(tx);
  return rows;
}

/** "lifting 2 1,noise 1": shorter to read than JSON, which counts when a city has tens of thousands. */
type PackedDemands = string | null;

async function tasksByOpening(tx: Tx, which: RawBuilder<unknown>): Promise<Map<string, VacancyTask[]>> {
  const { rows } = await sql<{
    openingId: string;
    id: string;
    title: string;
    minutesPerWeek: number;
    iscoCode: string | null;
    demands: PackedDemands;
  }>`
    with wanted as (
      select o.id as opening_id, ot.task_id from opening o
      join workplace w on w.id = o.workplace_id
      join opening_task ot on ot.opening_id = o.id
      where ${isOpen} and ${which}
    ), packed as (
      select d.task_id, string_agg(d.dimension || ' ' || d.level || coalesce(' ' || d.lowers_to, ''), ',') as demands
      from task_demand d where d.task_id in (select task_id from wanted) group by d.task_id
    )
    select wanted.opening_id, t.id, t.title, t.minutes_per_week, t.isco_code, packed.demands
    from wanted
    join task t on t.id = wanted.task_id
    left join packed on packed.task_id = t.id
    order by t.id`.execute(tx);

  const unpacked = new Map<string, Demands>();
  const byOpening = new Map<string, VacancyTask[]>();
  for (const { openingId, demands, ...task } of rows) {
    if (!unpacked.has(task.id)) unpacked.set(task.id, unpack(demands));
    const tasks = byOpening.get(openingId) ?? [];
    tasks.push({ ...task, demands: unpacked.get(task.id) as Demands });
    byOpening.set(openingId, tasks);
  }
  return byOpening;
}

const unpack = (packed: PackedDemands): Demands =>
  Object.fromEntries(
    (packed?.split(',') ?? []).map((one): [string, Demand] => {
      const [dimension, level, lowersTo] = one.split(' ') as [string, string, string | undefined];
      return [
        dimension,
        {
          level: Number(level) as Level,
          lowersTo: lowersTo === undefined ? null : (Number(lowersTo) as Level),
        },
      ];
    }),
  );

type WorkplaceRecord = { [D in Dimension]?: number };

/** How many people with a need in the dimension each workplace has seen through to the end. */
async function recordByWorkplace(tx: Tx, which: RawBuilder<unknown>): Promise<Map<string, WorkplaceRecord>> {
  const { rows } = await sql<{ workplaceId: string; dimension: Dimension; people: number }>`
    select p.workplace_id, n.dimension, count(distinct p.citizen_id)::int as people
    from placement p
    join placement_end e on e.placement_id = p.id and e.kind = 'completed'
    join citizen_need n on n.citizen_id = p.citizen_id and n.level < 3
    where p.workplace_id in (
      select o.workplace_id from opening o join workplace w on w.id = o.workplace_id where ${isOpen} and ${which})
    group by p.workplace_id, n.dimension`.execute(tx);

  const records = new Map<string, WorkplaceRecord>();
  for (const { workplaceId, dimension, people } of rows) {
    const record = records.get(workplaceId) ?? {};
    record[dimension] = people;
    records.set(workplaceId, record);
  }
  return records;
}
