import { type AbsenceCause, type AttendanceDay, attendanceRate } from '../attendance.ts';
import { type HoursPlan, type Minutes, plannedMinutesOn } from '../hours-plan.ts';
import { compareWithActual, weeklySeries } from '../hours-totals.ts';
import { holidaysAround } from '../placement-holidays.ts';

type PlainDate = Temporal.PlainDate;

/** What somebody has recorded for one day. */
export interface RecordedDay extends Minutes {
  date: PlainDate;
  plannedMinutes: number;
  cause: AbsenceCause | null;
  note: string | null;
  recordedAt: Temporal.Instant;
  recordedByName: string;
}

export interface Day {
  date: PlainDate;
  planned: Minutes;
  recorded: RecordedDay | null;
}

/** So far back the page asks for days nobody has recorded; older ones can still be opened one by one. */
const daysBack = 14;

const before = (a: PlainDate, b: PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
export const minutesOf = (minutes: Minutes): number => minutes.practice + minutes.paid;
export const mondayOf = (date: PlainDate): PlainDate => date.subtract({ days: date.dayOfWeek - 1 });

export const inPlan = (plan: HoursPlan, date: PlainDate): boolean =>
  !before(date, plan.startsOn) && !before(plan.endsOn, date);

export function dayOf(plan: HoursPlan, recorded: readonly RecordedDay[], date: PlainDate): Day {
  return {
    date,
    planned: plannedMinutesOn(plan, date, holidaysAround(date, date)),
    recorded: recorded.find((day) => day.date.equals(date)) ?? null,
  };
}

/** What the record of a day was when it was shown: another value later means somebody has been there. */
export const versionOf = (recorded: RecordedDay | null): string =>
  recorded
    ? [recorded.recordedAt.epochMilliseconds, recorded.practice, recorded.paid, recorded.cause ?? ''].join(
        '.',
      )
    : 'none';

export interface AttendanceOverview {
  /** Null when today is not in the plan. */
  today: Day | null;
  /** Planned days nobody has recorded, from yesterday and two weeks back, newest first. */
  missing: Day[];
  /** Weeks with more than one day to record "as planned", by their Monday. */
  weeks: { monday: PlainDate; days: Day[] }[];
}

export function attendanceOverview(
  plan: HoursPlan,
  recorded: readonly RecordedDay[],
  today: PlainDate,
): AttendanceOverview {
  const back = Array.from({ length: daysBack }, (_, index) => today.subtract({ days: index + 1 }));
  const missing = back
    .filter((date) => inPlan(plan, date))
    .map((date) => dayOf(plan, recorded, date))
    .filter((day) => minutesOf(day.planned) > 0 && !day.recorded);
  const now = inPlan(plan, today) ? dayOf(plan, recorded, today) : null;
  const open = now && !now.recorded && minutesOf(now.planned) > 0 ? [now, ...missing] : missing;
  const byWeek = Map.groupBy(open, (day) => mondayOf(day.date).toString());
  const weeks = [...byWeek].map(([monday, days]) => ({ monday: Temporal.PlainDate.from(monday), days }));
  return { today: now, missing, weeks: weeks.filter(({ days }) => days.length > 1) };
}

/** Days of the week of `monday` that are due, planned and not recorded. */
export function openDaysOfWeek(
  plan: HoursPlan,
  recorded: readonly RecordedDay[],
  monday: PlainDate,
  today: PlainDate,
): Day[] {
  return Array.from({ length: 7 }, (_, index) => monday.add({ days: index }))
    .filter((date) => inPlan(plan, date) && !before(today, date))
    .map((date) => dayOf(plan, recorded, date))
    .filter((day) => minutesOf(day.planned) > 0 && !day.recorded);
}

export const asAttendance = (recorded: readonly RecordedDay[]): AttendanceDay[] =>
  recorded.map((day) => ({
    date: day.date,
    plannedMinutes: day.plannedMinutes,
    attendedMinutes: minutesOf(day),
    cause: day.cause,
  }));

/** Week by week for the drawing, and the share of the planned hours that were attended. */
export function plannedAndActual(plan: HoursPlan, recorded: readonly RecordedDay[]) {
  const days = asAttendance(recorded);
  const series = weeklySeries(plan, holidaysAround(plan.startsOn, plan.endsOn));
  return {
    weeks: compareWithActual(series, days).map(({ weekStart, practice, paid, actualMinutes }) => ({
      weekStart,
      practice,
      paid,
      actual: actualMinutes,
    })),
    rate: attendanceRate(days),
  };
}
