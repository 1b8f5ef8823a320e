import { sql } from 'kysely';
import { candidateCount, placesLeft } from '#domains/companies/index.ts';
import type { Demand, Dimension, Perspective } from '#domains/matching/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { demandsFrom } from './task-queries.ts';

export interface Opening {
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
  places: number;
  placesLeft: number;
  perspective: Perspective;
  version: number;
  createdAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
  closedReason: string | null;
}

/** One query. @throws when there is no such opening; the gate has looked before. */
export async function openingFacts(tx: Tx, openingId: string, today: Temporal.PlainDate): Promise<Opening> {
  const { rows } = await sql<Opening>`
    select o.id, o.workplace_id, o.title, o.schemes, o.minutes_min, o.minutes_max, o.minutes_start, o.start_time,
           o.end_time, o.evenings, o.weekends, o.licences, o.must_have, o.nice_to_have, o.season_from, o.season_to,
           o.places, o.perspective, o.version, o.created_at, o.closed_at, o.closed_reason,
           ${placesLeft(today)} as places_left
    from opening o where o.id = ${openingId}`.execute(tx);
  if (!rows[0]) throw new Error('no such opening');
  return rows[0];
}

export interface OpeningTaskLine {
  id: string;
  title: string;
  description: string | null;
  minutesPerWeek: number;
  demands: { readonly [D in Dimension]?: Demand };
}

/** The tasks an opening is made of, with their demands. */
export async function openingTasks(tx: Tx, openingId: string): Promise<OpeningTaskLine[]> {
  const { rows } = await sql<
    Omit<OpeningTaskLine, 'demands'> & { demands: Parameters<typeof demandsFrom>[0] }
  >`
    select t.id, t.title, t.description, t.minutes_per_week,
           coalesce((select jsonb_agg(jsonb_build_object('dimension', d.dimension, 'level', d.level, 'lowersTo', d.lowers_to))
                     from task_demand d where d.task_id = t.id), '[]') as demands
    from opening_task ot join task t on t.id = ot.task_id
    where ot.opening_id = ${openingId}
    order by t.created_at, t.id`.execute(tx);
  return rows.map((row) => ({ ...row, demands: demandsFrom(row.demands) }));
}

/** For staff. */
export async function candidatesFor(tx: Tx, openingId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select ${candidateCount} as count from opening o where o.id = ${openingId}`.execute(tx);
  return rows[0]?.count ?? 0;
}
