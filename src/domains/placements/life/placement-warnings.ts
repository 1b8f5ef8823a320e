import { sql } from 'kysely';
import { timeZone } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { AbsenceCause } from '../attendance.ts';
import type { FollowUpKind } from '../follow-up-plan.ts';
import type { HoursStep } from '../hours-plan.ts';
import { agreementInForce, type PlacementEnd, type PlacementFacts, type Signature } from '../placement.ts';
import { type CheckIn, type Warning, type WarningFacts, warnings } from '../warnings.ts';
import { idsOf, type StaffFilter } from './of-staff.ts';

export interface PlacementWarnings {
  placementId: string;
  citizen: { id: string; name: string };
  workplaceName: string;
  warnings: Warning[];
}

interface FactsRow {
  id: string;
  citizenId: string;
  citizenName: string;
  workplaceName: string;
  endKind: PlacementEnd['kind'] | null;
  endedOn: Temporal.PlainDate | null;
  versions: {
    number: number;
    startsOn: string;
    endsOn: string;
    createdAt: string;
    sentAt: string | null;
    steps: (Omit<HoursStep, 'fromDate'> & { fromDate: string })[];
  }[];
  signatures: { version: number; party: Signature['party']; signedAt: string }[];
}

/** Placements still alive, and ended ones with a talk after the job start to come. */
async function activeOnes(tx: Tx, filter: StaffFilter): Promise<FactsRow[]> {
  const { rows } = await sql<FactsRow>`
    select p.id, c.id as citizen_id, c.name as citizen_name, w.name as workplace_name, e.kind as end_kind, e.ended_on,
      coalesce((select jsonb_agg(jsonb_build_object('number', v.number, 'startsOn', v.starts_on, 'endsOn', v.ends_on,
          'createdAt', v.created_at, 'sentAt', v.sent_at,
          'steps', coalesce((select jsonb_agg(jsonb_build_object('fromDate', h.from_date,
              'practiceMinutes', h.practice_minutes, 'paidMinutes', h.paid_minutes, 'weekdays', h.weekdays,
              'note', h.note) order by h.from_date)
            from hours_step h where h.placement_id = p.id and h.version = v.number), '[]'::jsonb)))
        from placement_version v where v.placement_id = p.id), '[]'::jsonb) as versions,
      coalesce((select jsonb_agg(jsonb_build_object('version', g.version, 'party', g.party, 'signedAt', g.signed_at))
        from signature g where g.placement_id = p.id), '[]'::jsonb) as signatures
    from placement p
      join citizen c on c.id = p.citizen_id
      join workplace w on w.id = p.workplace_id
      left join placement_end e on e.placement_id = p.id
    where p.id in (${idsOf(filter)})
      and (e.placement_id is null or exists (
        select from follow_up f where f.placement_id = p.id and f.done_at is null and f.cancelled_at is null))`.execute(
    tx,
  );
  return rows;
}

const date = (text: string) => Temporal.PlainDate.from(text);
const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate();

const factsOf = (row: FactsRow): PlacementFacts => ({
  versions: row.versions.map((v) => ({
    number: v.number,
    startsOn: date(v.startsOn),
    endsOn: date(v.endsOn),
    createdAt: Temporal.Instant.from(v.createdAt),
    sentAt: v.sentAt ? Temporal.Instant.from(v.sentAt) : null,
  })),
  signatures: row.signatures.map((s) => ({ ...s, signedAt: Temporal.Instant.from(s.signedAt) })),
  end: row.endKind && { kind: row.endKind, endedOn: row.endedOn! },
  // Neither bears on a warning.
  outcome: null,
  assessments: [],
});

function planOf(row: FactsRow, facts: PlacementFacts): WarningFacts['hoursPlan'] {
  const inForce = agreementInForce(facts);
  const steps = row.versions.find((v) => v.number === inForce?.number)?.steps;
  return inForce && steps
    ? { ...inForce, steps: steps.map((step) => ({ ...step, fromDate: date(step.fromDate) })) }
    : null;
}

async function attendanceOf(tx: Tx, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('attendance')
    .select(['placementId', 'onDate', 'plannedMinutes', 'practiceMinutes', 'paidMinutes', 'cause'])
    .where('placementId', 'in', ids)
    .execute();
  return Map.groupBy(
    rows.map((row) => ({
      placementId: row.placementId,
      date: row.onDate,
      plannedMinutes: row.plannedMinutes,
      attendedMinutes: row.practiceMinutes + row.paidMinutes,
      cause: row.cause as AbsenceCause | null,
    })),
    (row) => row.placementId,
  );
}

async function checkInsOf(tx: Tx, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('checkIn')
    .select(['placementId', 'party', 'at', 'mood', 'callMe', 'calledAt'])
    .where('placementId', 'in', ids)
    .execute();
  return Map.groupBy(
    rows.map((row) => ({
      placementId: row.placementId,
      by: row.party as CheckIn['by'],
      on: dayOf(row.at),
      mood: row.mood,
      callMe: row.callMe,
      answeredOn: row.calledAt && dayOf(row.calledAt),
    })),
    (row) => row.placementId,
  );
}

async function followUpsOf(tx: Tx, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('followUp')
    .select(['placementId', 'kind', 'dueOn', 'doneAt'])
    .where('placementId', 'in', ids)
    .where('cancelledAt', 'is', null)
    .execute();
  return Map.groupBy(
    rows.map((row) => ({
      placementId: row.placementId,
      kind: row.kind as FollowUpKind,
      dueOn: row.dueOn,
      doneOn: row.doneAt && dayOf(row.doneAt),
    })),
    (row) => row.placementId,
  );
}

const urgency = { urgent: 0, soon: 1, notice: 2 } as const;

/** What should reach a colleague before it breaks, placement by placement, the most urgent first. Four queries. */
export async function loadWarnings(
  tx: Tx,
  today: Temporal.PlainDate,
  filter: StaffFilter,
): Promise<PlacementWarnings[]> {
  const rows = await activeOnes(tx, filter);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [attendance, checkIns, followUps] = [
    await attendanceOf(tx, ids),
    await checkInsOf(tx, ids),
    await followUpsOf(tx, ids),
  ];
  return rows
    .map((row) => {
      const placement = factsOf(row);
      const facts: WarningFacts = {
        placement,
        hoursPlan: planOf(row, placement),
        attendance: attendance.get(row.id) ?? [],
        checkIns: checkIns.get(row.id) ?? [],
        followUps: followUps.get(row.id) ?? [],
      };
      return {
        placementId: row.id,
        citizen: { id: row.citizenId, name: row.citizenName },
        workplaceName: row.workplaceName,
        warnings: warnings(facts, today),
      };
    })
    .filter((found) => found.warnings.length > 0)
    .sort(
      (a, b) =>
        urgency[a.warnings[0]!.severity] - urgency[b.warnings[0]!.severity] ||
        a.citizen.name.localeCompare(b.citizen.name, 'da'),
    );
}
