import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { type AgreementFacts, type Span, spansOf } from './work.ts';

interface Row {
  kind: 'agreement' | 'job';
  placementId: string | null;
  workplaceId: string | null;
  place: string;
  fromOn: Temporal.PlainDate;
  untilOn: Temporal.PlainDate | null;
  endedOn: Temporal.PlainDate | null;
  /** An agreement's. */
  steps: (Omit<AgreementFacts['steps'][number], 'fromDate'> & { fromDate: string })[] | null;
  /** A job's. */
  minutes: number | null;
}

/** Every agreement all three have signed, and every job that is told of with its hours. One query. */
export async function workSpans(tx: Tx, citizenId: string): Promise<Span[]> {
  const { rows } = await sql<Row>`
    select 'agreement' as kind, p.id as placement_id, p.workplace_id, w.name as place,
      v.starts_on as from_on, v.ends_on as until_on, e.ended_on,
      (select coalesce(jsonb_agg(jsonb_build_object('fromDate', h.from_date, 'practiceMinutes', h.practice_minutes,
         'paidMinutes', h.paid_minutes, 'weekdays', h.weekdays) order by h.from_date), '[]')
       from hours_step h where h.placement_id = p.id and h.version = v.number) as steps,
      null::int as minutes, p.id as row_id
    from placement p
    join workplace w on w.id = p.workplace_id
    join lateral (
      select v.number, v.starts_on, v.ends_on from placement_version v
      join signature g on g.placement_id = v.placement_id and g.version = v.number and g.party = 'caseworker'
      where v.placement_id = p.id order by v.number desc limit 1) v on true
    left join placement_end e on e.placement_id = p.id
    where p.citizen_id = ${citizenId}::uuid and coalesce(e.kind, '') <> 'cancelled'
    union all
    select 'job', job.placement_id, job.workplace_id, coalesce(w.name, job.employer_name, ''),
      job.from_on, job.until_on, null, null, job.minutes_per_week, job.id
    from employment job left join workplace w on w.id = job.workplace_id
    where job.citizen_id = ${citizenId}::uuid and job.minutes_per_week is not null
    order by from_on, row_id`.execute(tx);
  return spansOf(
    rows.flatMap(({ placementId, workplaceId, place, fromOn, untilOn, endedOn, steps }) =>
      steps
        ? {
            placementId: placementId!,
            workplaceId: workplaceId!,
            place,
            startsOn: fromOn,
            endsOn: untilOn!,
            endedOn,
            steps: steps.map((step) => ({ ...step, fromDate: Temporal.PlainDate.from(step.fromDate) })),
          }
        : [],
    ),
    rows.flatMap(({ placementId, workplaceId, place, fromOn, untilOn, minutes }) =>
      minutes === null ? [] : { placementId, workplaceId, place, minutes, fromOn, untilOn },
    ),
  );
}
