/** Days at the workplace as they were. Causes explain an absence and blame nobody. Pure. */

type PlainDate = Temporal.PlainDate;

export const absenceCauses = [
  'sick',
  'child-sick',
  'appointment',
  'transport',
  'agreed-day-off',
  'workplace-closed',
  'too-much',
  'unknown',
] as const;
export type AbsenceCause = (typeof absenceCauses)[number];

/** `cause` is set when less was attended than planned. */
export type AttendanceDay = {
  date: PlainDate;
  plannedMinutes: number;
  attendedMinutes: number;
  cause: AbsenceCause | null;
};

/** Nobody was expected after all, so the day says nothing about how it goes. */
export const causesNotCounted: readonly AbsenceCause[] = ['agreed-day-off', 'workplace-closed'];

/** The one tap: the day went as the hours plan said. */
export function asPlanned(date: PlainDate, planned: { practice: number; paid: number }): AttendanceDay {
  const minutes = planned.practice + planned.paid;
  return { date, plannedMinutes: minutes, attendedMinutes: minutes, cause: null };
}

export type AttendanceProblem = {
  field: 'attendedMinutes' | 'cause';
  code:
    | 'not-whole-minutes'
    | 'negative-minutes'
    | 'longer-than-a-day'
    | 'cause-missing'
    | 'cause-without-absence';
};

export function validateAttendance(day: AttendanceDay): AttendanceProblem[] {
  const minutes = day.attendedMinutes;
  if (!Number.isSafeInteger(minutes)) return [{ field: 'attendedMinutes', code: 'not-whole-minutes' }];
  if (minutes < 0) return [{ field: 'attendedMinutes', code: 'negative-minutes' }];
  if (minutes > 24 * 60) return [{ field: 'attendedMinutes', code: 'longer-than-a-day' }];
  const short = minutes < day.plannedMinutes;
  if (short && day.cause === null) return [{ field: 'cause', code: 'cause-missing' }];
  if (!short && day.cause !== null) return [{ field: 'cause', code: 'cause-without-absence' }];
  return [];
}

export type AttendanceRate = {
  /** From 0 to 1; null when no counted day was planned. */
  rate: number | null;
  days: number;
  plannedMinutes: number;
  /** At most the planned minutes of each day: a long day does not hide a missed one. */
  attendedMinutes: number;
};

/** Attended minutes out of planned ones, over the last `lastDays` counted days or over all of them. */
export function attendanceRate(days: readonly AttendanceDay[], lastDays?: number): AttendanceRate {
  const counted = days
    .filter((day) => day.plannedMinutes > 0 && !(day.cause && causesNotCounted.includes(day.cause)))
    .toSorted((a, b) => Temporal.PlainDate.compare(b.date, a.date))
    .slice(0, lastDays);
  const sum = (minutes: (day: AttendanceDay) => number) =>
    counted.reduce((total, day) => total + minutes(day), 0);
  const plannedMinutes = sum((day) => day.plannedMinutes);
  const attendedMinutes = sum((day) => Math.min(day.attendedMinutes, day.plannedMinutes));
  const rate = plannedMinutes > 0 ? attendedMinutes / plannedMinutes : null;
  return { rate, days: counted.length, plannedMinutes, attendedMinutes };
}
