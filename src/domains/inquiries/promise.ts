import { timeZone } from '#platform/clock.ts';

/** When somebody sits by the telephone. Hours of a working day. */
const opens = 8;
const closes = 15;

/** What was promised, and when to speak up so that it is kept. */
export interface AnswerPromise {
  answerBy: Temporal.Instant;
  /** Half of the working time has gone: the consultant is told. */
  remindAt: Temporal.Instant;
  /** A quarter is left: those who can step in are told. */
  escalateAt: Temporal.Instant;
}

type Holidays = ReadonlySet<string>;

const isWorkingDay = (date: Temporal.PlainDate, holidays: Holidays) =>
  date.dayOfWeek <= 5 && !holidays.has(date.toString());

const nextWorkingDay = (date: Temporal.PlainDate, holidays: Holidays): Temporal.PlainDate => {
  const next = date.add({ days: 1 });
  return isWorkingDay(next, holidays) ? next : nextWorkingDay(next, holidays);
};

const at = (date: Temporal.PlainDate, hour: number): Temporal.Instant =>
  date.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(hour) }).toInstant();

const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
const later = (a: Temporal.Instant, b: Temporal.Instant) => (isBefore(a, b) ? b : a);

/**
 * So many working days from the day it came; what comes after hours or on a day off counts as come on the
 * next working day. Pure.
 */
export function promiseOf(
  receivedAt: Temporal.Instant,
  answerDays: number,
  holidays: Holidays,
): AnswerPromise {
  const local = receivedAt.toZonedDateTimeISO(timeZone);
  const came = local.toPlainDate();
  let day = isWorkingDay(came, holidays) && local.hour < closes ? came : nextWorkingDay(came, holidays);
  for (let left = answerDays; left > 0; left -= 1) day = nextWorkingDay(day, holidays);
  const answerBy = at(day, closes);
  const minutes = workingMinutes(receivedAt, answerBy, holidays);
  return {
    answerBy,
    remindAt: afterWorkingMinutes(receivedAt, Math.floor(minutes / 2), holidays),
    escalateAt: afterWorkingMinutes(receivedAt, Math.floor((minutes * 3) / 4), holidays),
  };
}

/** The open hours of each working day from then on, the first one cut off at the moment itself. */
function* openTimes(from: Temporal.Instant, holidays: Holidays) {
  const first = from.toZonedDateTimeISO(timeZone).toPlainDate();
  let day = isWorkingDay(first, holidays) ? first : nextWorkingDay(first, holidays);
  for (;;) {
    const begins = later(from, at(day, opens));
    const ends = at(day, closes);
    if (isBefore(begins, ends)) yield { begins, ends };
    day = nextWorkingDay(day, holidays);
  }
}

const minutesBetween = (a: Temporal.Instant, b: Temporal.Instant) =>
  (b.epochMilliseconds - a.epochMilliseconds) / 60_000;

export function workingMinutes(from: Temporal.Instant, to: Temporal.Instant, holidays: Holidays): number {
  let minutes = 0;
  for (const { begins, ends } of openTimes(from, holidays)) {
    if (!isBefore(begins, to)) break;
    minutes += minutesBetween(begins, isBefore(ends, to) ? ends : to);
  }
  return minutes;
}

function afterWorkingMinutes(from: Temporal.Instant, minutes: number, holidays: Holidays): Temporal.Instant {
  let left = minutes;
  for (const { begins, ends } of openTimes(from, holidays)) {
    const open = minutesBetween(begins, ends);
    if (left <= open) return begins.add({ milliseconds: Math.round(left * 60_000) });
    left -= open;
  }
  return from;
}
