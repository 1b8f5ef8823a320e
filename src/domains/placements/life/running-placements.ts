import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import type { HoursPlan, HoursStep } from '../hours-plan.ts';
import type { RecordedDay } from './attendance-days.ts';

export interface RunningPlacement {
  placementId: string;
  citizenId: string;
  citizenName: string;
  workplaceName: string;
  plan: HoursPlan;
  /** Of the last three weeks; only their dates are known here. */
  recorded: readonly RecordedDay[];
}

interface Row extends Omit<RunningPlacement, 'plan' | 'recorded'> {
  startsOn: Temporal.PlainDate;
  endsOn: Temporal.PlainDate;
  steps: (Omit<HoursStep, 'fromDate'> & { fromDate: string })[] | null;
  recorded: string[];
}

/** Those among `ids` whose agreement in force holds today, by the person's name. One query. */
export async function runningPlacements(
  tx: Tx,
  today: Temporal.PlainDate,
  ids: RawBuilder<string>,
): Promise<RunningPlacement[]> {
  const { rows } = await sql<Row>`
    select p.id as placement_id, c.id as citizen_id, c.name as citizen_name, w.name as workplace_name,
      v.starts_on, v.ends_on,
      (select jsonb_agg(jsonb_build_object('fromDate', h.from_date, 'practiceMinutes', h.practice_minutes,
          'paidMinutes', h.paid_minutes, 'weekdays', h.weekdays, 'note', h.note) order by h.from_date)
        from hours_step h where h.placement_id = p.id and h.version = v.number) as steps,
      array(select a.on_date::text from attendance a where a.placement_id = p.id
        and a.on_date > ${today.subtract({ weeks: 3 }).toString()}::date) as recorded
    from placement p
      join citizen c on c.id = p.citizen_id
      join workplace w on w.id = p.workplace_id
      join lateral (
        select v3.number, v3.starts_on, v3.ends_on from placement_version v3
        where v3.placement_id = p.id and exists (select from signature g
          where g.placement_id = p.id and g.version = v3.number and g.party = 'caseworker')
        order by v3.number desc limit 1) v on true
    where p.id in (${ids})
      and not exists (select from placement_end e where e.placement_id = p.id)
      and v.starts_on <= ${today.toString()}::date and v.ends_on >= ${today.toString()}::date
    order by c.name_sort, p.id`.execute(tx);
  return rows.map(({ startsOn, endsOn, steps, recorded, ...row }) => ({
    ...row,
    plan: {
      startsOn,
      endsOn,
      steps: (steps ?? []).map((step) => ({ ...step, fromDate: Temporal.PlainDate.from(step.fromDate) })),
    },
    recorded: recorded.map((date) => ({ date: Temporal.PlainDate.from(date) }) as RecordedDay),
  }));
}
