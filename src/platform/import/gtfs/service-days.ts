import { CannotImport } from '../row-errors.ts';
import { type Feed, UnusableRow } from './feed.ts';

/** On which days each service runs. */
export interface ServiceDays {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  runsOn(service: string, date: Temporal.PlainDate): boolean;
}

interface Regular {
  readonly from: string;
  readonly until: string;
  /** From Monday. */
  readonly weekdays: readonly boolean[];
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const added = '1';
const removed = '2';

/** The regular days from calendar.txt and the exceptions from calendar_dates.txt; a feed has one of them, or both. */
export async function readServiceDays(feed: Feed): Promise<ServiceDays> {
  const regular = new Map<string, Regular>();
  const exceptions = new Map<string, Map<string, boolean>>();
  let first = '9999-12-31';
  let last = '0000-01-01';
  const meet = (from: string, until: string) => {
    if (from < first) first = from;
    if (until > last) last = until;
  };
  if (feed.has('calendar.txt')) {
    const must = ['service_id', 'start_date', 'end_date', ...weekdays] as const;
    await feed.read('calendar.txt', { must }, (row) => {
      const [from, until] = [dateOf(row.start_date), dateOf(row.end_date)];
      const runs = weekdays.map((day) => row[day] === '1');
      regular.set(row.service_id, { from, until, weekdays: runs });
      if (runs.includes(true)) meet(from, until);
    });
  }
  if (feed.has('calendar_dates.txt')) {
    const must = ['service_id', 'date', 'exception_type'] as const;
    await feed.read('calendar_dates.txt', { must }, (row) => {
      const date = dateOf(row.date);
      if (row.exception_type !== added && row.exception_type !== removed)
        throw new UnusableRow(`“${row.exception_type}” is neither 1 (added) nor 2 (removed)`);
      const days = exceptions.get(row.service_id) ?? new Map<string, boolean>();
      days.set(date, row.exception_type === added);
      exceptions.set(row.service_id, days);
      if (row.exception_type === added) meet(date, date);
    });
  }
  if (last < first)
    throw new CannotImport('The timetable has no calendar: nobody can say on which days it runs.');
  return {
    first: Temporal.PlainDate.from(first),
    last: Temporal.PlainDate.from(last),
    runsOn(service, date) {
      const day = date.toString();
      const exception = exceptions.get(service)?.get(day);
      if (exception !== undefined) return exception;
      const usual = regular.get(service);
      return (
        usual !== undefined && usual.from <= day && day <= usual.until && usual.weekdays[date.dayOfWeek - 1]!
      );
    },
  };
}

export function dateOf(text: string): string {
  const date = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  try {
    return Temporal.PlainDate.from(date).toString();
  } catch {
    throw new UnusableRow(`“${text}” is not a date (yyyymmdd)`);
  }
}

const weeksAhead = 4;

/**
 * The weekday of the coming four weeks whose traffic stands for them all: the one with as many trips as the
 * middle one, so that neither a bank holiday nor a day with extra trains is taken for an ordinary day.
 */
export function ordinaryWeekday(
  services: ServiceDays,
  tripsOf: ReadonlyMap<string, number>,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const from = later(today, services.first);
  const days = Array.from({ length: weeksAhead * 7 }, (_, step) => from.add({ days: step })).filter(
    (date) => date.dayOfWeek <= 5 && Temporal.PlainDate.compare(date, services.last) <= 0,
  );
  const counted = days.map((date) => {
    let trips = 0;
    for (const [service, count] of tripsOf) if (services.runsOn(service, date)) trips += count;
    return { date, trips };
  });
  const busy = counted.filter(({ trips }) => trips > 0).sort((a, b) => a.trips - b.trips);
  const middle = busy[Math.floor(busy.length / 2)];
  if (!middle) {
    throw new CannotImport(
      `The timetable has no weekday with a trip in the four weeks from ${from}. It ran until ${services.last}.`,
    );
  }
  return counted.find(({ trips }) => trips === middle.trips)!.date;
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) > 0 ? a : b;
