import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { type AbsenceCause, validateAttendance } from '../attendance.ts';
import type { HoursPlan } from '../hours-plan.ts';
import type { Placement } from '../placement-facts.ts';
import {
  type Day,
  dayOf,
  inPlan,
  minutesOf,
  openDaysOfWeek,
  type RecordedDay,
  versionOf,
} from './attendance-days.ts';
import { recordedDays } from './attendance-queries.ts';
import { type OnBehalf, onBehalfEvent } from './on-behalf.ts';

export interface AttendanceEntry extends OnBehalf {
  date: Temporal.PlainDate;
  practice: number;
  paid: number;
  cause: AbsenceCause | null;
  note: string | null;
  /** What the day was when the form was shown, from `versionOf`. */
  version: string;
}

export type AttendanceRefusal =
  | 'in-the-future'
  | 'outside-the-plan'
  | 'longer-than-a-day'
  | 'cause-missing'
  | 'cause-without-absence';

export type AttendanceResult =
  | { kind: 'recorded' }
  | { kind: 'refused'; code: AttendanceRefusal }
  /** Somebody recorded something else meanwhile; `standing` is what counts. */
  | { kind: 'stale'; standing: RecordedDay };

function refusalOf(plan: HoursPlan, day: Day, entry: AttendanceEntry, today: Temporal.PlainDate) {
  if (Temporal.PlainDate.compare(entry.date, today) > 0) return 'in-the-future';
  if (!inPlan(plan, entry.date)) return 'outside-the-plan';
  const [problem] = validateAttendance({
    date: entry.date,
    plannedMinutes: minutesOf(day.planned),
    attendedMinutes: minutesOf(entry),
    cause: entry.cause,
  });
  return (problem?.code as AttendanceRefusal | undefined) ?? null;
}

/** One tap says nothing besides the hours; a note that differs is something else said. */
const same = (standing: RecordedDay, entry: AttendanceEntry) =>
  standing.practice === entry.practice &&
  standing.paid === entry.paid &&
  standing.cause === entry.cause &&
  (entry.note === null || entry.note === standing.note);

/** One day as it was. The caller holds the placement's lock, so two at once come one after the other. */
export async function recordAttendance(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { placement, plan, entry }: { placement: Placement; plan: HoursPlan; entry: AttendanceEntry },
): Promise<AttendanceResult> {
  const day = dayOf(plan, await recordedDays(tx, placement.id), entry.date);
  const code = refusalOf(plan, day, entry, clock.today());
  if (code) return { kind: 'refused', code };
  const standing = day.recorded;
  if (standing && versionOf(standing) !== entry.version) {
    // The same said twice is agreement, not a conflict.
    return same(standing, entry) ? { kind: 'recorded' } : { kind: 'stale', standing };
  }
  const values = {
    plannedMinutes: minutesOf(day.planned),
    practiceMinutes: entry.practice,
    paidMinutes: entry.paid,
    cause: entry.cause,
    note: entry.note,
    recordedAt: clock.now(),
    recordedBy: actor.accountId,
    recordedByName: actor.name,
    onBehalfReason: entry.onBehalfReason,
  };
  await tx
    .insertInto('attendance')
    .values({ placementId: placement.id, onDate: entry.date, ...values })
    .onConflict((conflict) =>
      conflict.columns(['municipalityId', 'placementId', 'onDate']).doUpdateSet(values),
    )
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: standing ? 'placement.attendance-corrected' : 'placement.attendance-recorded',
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    ...onBehalfEvent('employer', entry),
    data: {
      date: entry.date.toString(),
      note: entry.onBehalfNote,
      ...(standing && {
        before: {
          practice: standing.practice,
          paid: standing.paid,
          cause: standing.cause,
          note: standing.note,
          by: standing.recordedByName,
        },
      }),
    },
  });
  return { kind: 'recorded' };
}

/** All planned days of a week up to today that nobody has recorded, as the plan said. Returns how many. */
export async function recordWeekAsPlanned(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: { placement: Placement; plan: HoursPlan; monday: Temporal.PlainDate } & OnBehalf,
): Promise<number> {
  const { placement, plan, monday } = input;
  const days = openDaysOfWeek(plan, await recordedDays(tx, placement.id), monday, clock.today());
  if (days.length === 0) return 0;
  await tx
    .insertInto('attendance')
    .values(
      days.map(({ date, planned }) => ({
        placementId: placement.id,
        onDate: date,
        plannedMinutes: minutesOf(planned),
        practiceMinutes: planned.practice,
        paidMinutes: planned.paid,
        cause: null,
        note: null,
        recordedAt: clock.now(),
        recordedBy: actor.accountId,
        recordedByName: actor.name,
        onBehalfReason: input.onBehalfReason,
      })),
    )
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'placement.attendance-recorded',
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    ...onBehalfEvent('employer', input),
    data: { dates: days.map(({ date }) => date.toString()), note: input.onBehalfNote },
  });
  return days.length;
}
