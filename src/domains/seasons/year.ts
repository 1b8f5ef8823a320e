/** A workplace's year in months, 1–12; it goes round. Pure. */

export interface MonthDemand {
  month: number;
  people: number;
}

/** Months still ahead are asked about this long before. */
export const monthsBefore = 2;

const after = (month: number, by = 1): number => ((month - 1 + by) % 12) + 1;
const peopleIn = (year: readonly MonthDemand[], month: number): number =>
  year.find((one) => one.month === month)?.people ?? 0;

/** All twelve, those without demand too. */
export const wholeYear = (year: readonly MonthDemand[]): MonthDemand[] =>
  Array.from({ length: 12 }, (_, place) => ({ month: place + 1, people: peopleIn(year, place + 1) }));

/** The months where more are needed than in the month before: there somebody has to be found. */
export const risesIn = (year: readonly MonthDemand[]): MonthDemand[] =>
  wholeYear(year).filter(({ month, people }) => people > peopleIn(year, after(month, 11)));

export interface Peak {
  /** The first day of the month it begins. */
  startsOn: Temporal.PlainDate;
  endsOn: Temporal.PlainDate;
  month: number;
  people: number;
}

/** How many of twelve months in a row need at least so many, from this one on. */
function lengthOf(year: readonly MonthDemand[], month: number, people: number): number {
  let length = 1;
  while (length < 12 && peopleIn(year, after(month, length)) >= people) length += 1;
  return length;
}

/** The next rise after this month; with the same demand all year round there is none. */
export function nextPeak(year: readonly MonthDemand[], today: Temporal.PlainDate): Peak | null {
  const rises = risesIn(year);
  const first = Array.from({ length: 12 }, (_, by) => after(today.month, by + 1)).find((month) =>
    rises.some((rise) => rise.month === month),
  );
  if (first === undefined) return null;
  const startsOn = Temporal.PlainDate.from({
    year: first > today.month ? today.year : today.year + 1,
    month: first,
    day: 1,
  });
  const people = peopleIn(year, first);
  const endsOn = startsOn.add({ months: lengthOf(year, first, people) }).subtract({ days: 1 });
  return { startsOn, endsOn, month: first, people };
}

/** Is it time to ask? From two months before the first day on. */
export const isNear = ({ startsOn }: Peak, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(startsOn.subtract({ months: monthsBefore }), today) <= 0;

/** The month that needs most; the first of them. Null in a year without demand. */
export const busiest = (year: readonly MonthDemand[]): number | null =>
  wholeYear(year).reduce<MonthDemand | null>(
    (most, one) => (one.people > (most?.people ?? 0) ? one : most),
    null,
  )?.month ?? null;
