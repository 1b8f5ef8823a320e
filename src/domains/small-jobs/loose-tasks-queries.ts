import { sql } from 'kysely';
import type { Demands, Dimension, Level, Point } from '#domains/matching/index.ts';
import type { DayPart, TaskWhen } from '#domains/openings/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { LooseTask } from './carve.ts';

export interface TaskToCarve extends LooseTask {
  iscoCode: string | null;
  /** Part of an opening already. */
  offered: boolean;
}

/** A workplace and the tasks a job can be made of there. */
export interface PlaceWithTasks {
  id: string;
  name: string;
  city: string | null;
  industry: string;
  contactName: string;
  place: Point | null;
  tasks: TaskToCarve[];
}

type Row = Omit<PlaceWithTasks, 'place' | 'tasks'> & {
  lat: number | null;
  lon: number | null;
  tasks: (Omit<TaskToCarve, 'demands' | 'when'> & {
    weekdays: number[];
    timesPerWeek: number | null;
    dayPart: DayPart | null;
    demands: { dimension: Dimension; level: Level; lowersTo: Level | null }[];
  })[];
};

const isOffered = sql`exists (select from opening_task ot join opening o on o.id = ot.opening_id
  where ot.task_id = t.id and o.closed_at is null)`;

const tasksOf = (which: ReturnType<typeof sql>) => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'minutesPerWeek', t.minutes_per_week,
     'iscoCode', t.isco_code, 'weekdays', t.weekdays,
     'timesPerWeek', t.times_per_week, 'dayPart', t.day_part, 'offered', ${isOffered}, 'demands',
     (select coalesce(jsonb_agg(jsonb_build_object('dimension', d.dimension, 'level', d.level, 'lowersTo', d.lowers_to)), '[]')
      from task_demand d where d.task_id = t.id)) order by t.created_at, t.id), '[]')
   from task t where t.workplace_id = w.id and t.closed_at is null and ${which}) as tasks`;

const columns = sql`w.id, w.name, w.industry, w.contact_name, post.name as city,
  coalesce(w.latitude, post.latitude) as lat, coalesce(w.longitude, post.longitude) as lon`;

const placeOf = ({ lat, lon, tasks, ...row }: Row): PlaceWithTasks => ({
  ...row,
  place: lat === null || lon === null ? null : { lat, lon },
  tasks: tasks.map(({ demands, weekdays, timesPerWeek, dayPart, ...task }) => ({
    ...task,
    when: { weekdays, timesPerWeek, dayPart } satisfies TaskWhen,
    demands: Object.fromEntries(demands.map(({ dimension, ...demand }) => [dimension, demand])) as Demands,
  })),
});

/** All open tasks of one workplace. @throws when there is no such workplace; the gate has looked before. */
export async function tasksAtPlace(tx: Tx, workplaceId: string): Promise<PlaceWithTasks> {
  const { rows } = await sql<Row>`
    select ${columns}, ${tasksOf(sql`true`)}
    from workplace w left join postal_code post on post.code = w.postal_code
    where w.id = ${workplaceId}::uuid`.execute(tx);
  if (!rows[0]) throw new Error('no such workplace');
  return placeOf(rows[0]);
}

/** Null when the task is closed or there is none. */
export async function placeOfTask(tx: Tx, taskId: string): Promise<PlaceWithTasks | null> {
  const row = await tx
    .selectFrom('task as t')
    .innerJoin('workplace as w', 'w.id', 't.workplaceId')
    .select('t.workplaceId')
    .where('t.id', '=', taskId)
    .where('t.closedAt', 'is', null)
    .where('w.closedAt', 'is', null)
    .executeTakeFirst();
  return row ? tasksAtPlace(tx, row.workplaceId) : null;
}

/** So many places are looked through for one person; further away nobody goes for eight hours. */
const placesSearched = 60;

/** The nearest workplaces with tasks that no opening holds yet. */
export async function placesNear(tx: Tx, from: Point | null): Promise<PlaceWithTasks[]> {
  const lat = from?.lat ?? null;
  const lon = from?.lon ?? null;
  // A degree of longitude is little more than half a degree of latitude this far north.
  const distance = sql`power(coalesce(w.latitude, post.latitude) - ${lat}::float8, 2)
    + power((coalesce(w.longitude, post.longitude) - ${lon}::float8) * 0.56, 2)`;
  const { rows } = await sql<Row>`
    with near as (
      select w.id from workplace w left join postal_code post on post.code = w.postal_code
      where w.closed_at is null and exists (
        select from task t where t.workplace_id = w.id and t.closed_at is null and not ${isOffered})
      order by ${distance} nulls last, w.name_sort, w.id limit ${placesSearched})
    select ${columns}, ${tasksOf(sql`not ${isOffered}`)}
    from near join workplace w on w.id = near.id left join postal_code post on post.code = w.postal_code
    order by ${distance} nulls last, w.name_sort, w.id`.execute(tx);
  return rows.map(placeOf);
}
