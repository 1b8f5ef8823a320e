import { type RawBuilder, sql } from 'kysely';
import { isOver } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Dimension, Level } from '../pair/dimension.ts';
import type { Demand, Demands, Perspective, Vacancy } from '../pair/model.ts';

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
  tasks: [id: string, title: string, minutesPerWeek: number, iscoCode: string | null, PackedDemands][] | null;
  /** How many people with a need in the dimension the workplace has seen through to the end. */
  record: { [D in Dimension]?: number } | null;
}

/** The next of all open openings, in the order of their ids, after the one given. */
export async function loadVacanciesAfter(
  tx: Tx,
  today: Temporal.PlainDate,
  after: string | null,
  most: number,
): Promise<Vacancy[]> {
  const { rows } = await sql<{ id: string }>`
    select o.id from opening o join workplace w on w.id = o.workplace_id
    where ${isOpen} and (${after}::uuid is null or o.id > ${after}::uuid) order by o.id limit ${most}`.execute(
    tx,
  );
  return loadVacanciesOf(
    tx,
    today,
    rows.map(({ id }) => id),
  );
}

/** Those of them that are open. */
export const loadVacanciesOf = (
  tx: Tx,
  today: Temporal.PlainDate,
  ids: readonly string[],
): Promise<Vacancy[]> => load(tx, today, sql`o.id = any(${[...ids]}::uuid[])`);

/** Null when it does not exist or is closed. */
export async function loadVacancy(tx: Tx, today: Temporal.PlainDate, id: string): Promise<Vacancy | null> {
  return (await load(tx, today, sql`o.id = ${id}::uuid`))[0] ?? null;
}

const isOpen = sql`o.closed_at is null and w.closed_at is null`;

/**
 * One query however many there are. A place is taken by a placement that is not over, and by two who have both said
 * yes. What belongs to an opening is looked up one opening at a time, by its index: a database without statistics, as
 * a new one is, would join the whole tables again and again.
 */
async function load(tx: Tx, today: Temporal.PlainDate, which: RawBuilder<unknown>): Promise<Vacancy[]> {
  const { rows } = await sql<OpeningRow>`
    select o.id, o.workplace_id, o.title, o.schemes, o.minutes_min, o.minutes_max, o.minutes_start, o.start_time,
           o.end_time, o.evenings, o.weekends, o.licences, o.must_have, o.nice_to_have, o.season_from, o.season_to,
           o.perspective, w.industry, coalesce(w.latitude, post.latitude) as lat,
           coalesce(w.longitude, post.longitude) as lon,
           o.places - (select count(*)::int from placement p where p.opening_id = o.id and not ${isOver(today)})
             - (select count(*)::int from suggestion s
                where s.opening_id = o.id and not exists (select from placement p where p.suggestion_id = s.id)
                  and (select step.kind from suggestion_step step
                       where step.suggestion_id = s.id and step.kind not in ('meeting-set', 'meeting-cancelled')
                       order by step.at desc, step.id desc limit 1) = 'employer-yes') as places_free,
           (select jsonb_agg(jsonb_build_array(t.id, t.title, t.minutes_per_week, t.isco_code,
                     (select string_agg(d.dimension || ' ' || d.level || coalesce(' ' || d.lowers_to, ''), ',')
                      from task_demand d where d.task_id = t.id)) order by t.id)
            from opening_task ot join task t on t.id = ot.task_id where ot.opening_id = o.id) as tasks,
           (select jsonb_object_agg(dimension, people) from (
              select n.dimension, count(distinct p.citizen_id)::int as people
              from placement p
              join placement_end e on e.placement_id = p.id and e.kind = 'completed'
              join citizen_need n on n.citizen_id = p.citizen_id and n.level < 3
              where p.workplace_id = o.workplace_id
              group by n.dimension) as met) as record
    from opening o
    join workplace w on w.id = o.workplace_id
    left join postal_code post on post.code = w.postal_code
    where ${isOpen} and ${which}`.execute(tx);
  return rows.map(vacancyOf);
}

const vacancyOf = (row: OpeningRow): Vacancy => ({
  id: row.id,
  workplaceId: row.workplaceId,
  title: row.title,
  tasks: (row.tasks ?? []).map(([id, title, minutesPerWeek, iscoCode, demands]) => ({
    id,
    title,
    minutesPerWeek,
    iscoCode,
    demands: unpack(demands),
  })),
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
  record: row.record ?? {},
  industry: row.industry,
});

/** "lifting 2 1,noise 1": shorter to read than JSON, which counts when a city has tens of thousands. */
type PackedDemands = string | null;

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
