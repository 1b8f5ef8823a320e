import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import type { EmploymentKind } from './employment-kinds.ts';

export interface EmploymentRow {
  id: string;
  kind: EmploymentKind;
  /** Null when an outcome told of a job elsewhere. */
  employer: string | null;
  minutesPerWeek: number | null;
  fromOn: Temporal.PlainDate;
  untilOn: Temporal.PlainDate | null;
  source: 'staff' | 'citizen' | 'outcome' | 'placement';
  recordedByName: string;
}

/** All the paid work we know of, the newest first. */
export async function employmentRowsOf(tx: Tx, citizenId: string): Promise<EmploymentRow[]> {
  const { rows } = await sql<EmploymentRow>`
    select e.id, e.kind, coalesce(w.name, e.employer_name) as employer, e.minutes_per_week, e.from_on, e.until_on,
           e.source, e.recorded_by_name
    from employment e left join workplace w on w.id = e.workplace_id
    where e.citizen_id = ${citizenId}
    order by e.from_on desc, e.id desc`.execute(tx);
  return rows;
}

export interface Standing {
  groups: string[];
  jobs: { kind: EmploymentKind; employer: string | null }[];
}

/** The groups the citizen is in and the jobs they have on that day, in one query. */
export async function standingOf(tx: Tx, citizenId: string, today: Temporal.PlainDate): Promise<Standing> {
  const day = sql`${today.toString()}::date`;
  const { rows } = await sql<Standing>`
    select
      coalesce((select json_agg(g.kind order by g.from_on) from citizen_group g
        where g.citizen_id = ${citizenId} and ${day} between g.from_on and coalesce(g.until_on, 'infinity')), '[]') as groups,
      coalesce((select json_agg(json_build_object('kind', e.kind, 'employer', coalesce(w.name, e.employer_name)) order by e.from_on)
        from employment e left join workplace w on w.id = e.workplace_id
        where e.citizen_id = ${citizenId} and ${day} between e.from_on and coalesce(e.until_on, 'infinity')), '[]') as jobs`.execute(
    tx,
  );
  return rows[0]!;
}
