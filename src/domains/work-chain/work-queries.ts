import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { type Span, spansOf, type WorkFacts } from './work.ts';

type Row = Omit<WorkFacts, 'steps' | 'job'> & {
  steps: (Omit<WorkFacts['steps'][number], 'fromDate'> & { fromDate: string })[];
  jobMinutes: number | null;
  jobStartsOn: Temporal.PlainDate | null;
};

/** Every agreement all three have signed, and the jobs they led to. One query. */
export async function workSpans(tx: Tx, citizenId: string): Promise<Span[]> {
  const { rows } = await sql<Row>`
    select p.id as placement_id, p.workplace_id, w.name as place, v.starts_on, v.ends_on, e.ended_on,
      (select coalesce(jsonb_agg(jsonb_build_object('fromDate', h.from_date, 'practiceMinutes', h.practice_minutes,
         'paidMinutes', h.paid_minutes, 'weekdays', h.weekdays) order by h.from_date), '[]')
       from hours_step h where h.placement_id = p.id and h.version = v.number) as steps,
      o.job_minutes, o.job_starts_on
    from placement p
    join workplace w on w.id = p.workplace_id
    join lateral (
      select v.number, v.starts_on, v.ends_on from placement_version v
      join signature g on g.placement_id = v.placement_id and g.version = v.number and g.party = 'caseworker'
      where v.placement_id = p.id order by v.number desc limit 1) v on true
    left join placement_end e on e.placement_id = p.id
    left join outcome o on o.placement_id = p.id and o.kind = 'job' and o.at_same_workplace
      and o.job_minutes is not null and o.job_starts_on is not null
    where p.citizen_id = ${citizenId}::uuid and coalesce(e.kind, '') <> 'cancelled'
    order by v.starts_on, p.id`.execute(tx);
  return spansOf(
    rows.map(({ jobMinutes, jobStartsOn, steps, ...row }) => ({
      ...row,
      steps: steps.map((step) => ({ ...step, fromDate: Temporal.PlainDate.from(step.fromDate) })),
      job:
        jobMinutes !== null && jobStartsOn !== null ? { minutes: jobMinutes, startsOn: jobStartsOn } : null,
    })),
  );
}
