import Holidays from 'date-holidays';

const danish = new Holidays('DK', { types: ['public'] });
const years = new Map<number, readonly string[]>();

const holidaysOfYear = (year: number): readonly string[] => {
  let known = years.get(year);
  if (!known) {
    known = danish.getHolidays(year).map((holiday) => holiday.date.slice(0, 10));
    years.set(year, known);
  }
  return known;
};

/**
 * The Danish public holidays of every year the period touches, and the one after it (a follow-up may be moved there).
 * Store bededag is one until 2023. Days that only custom or an agreement makes free (5 June, 24 December) are not among them.
 */
export function holidaysAround(from: Temporal.PlainDate, through: Temporal.PlainDate): ReadonlySet<string> {
  const set = new Set<string>();
  for (let year = from.year; year <= Math.max(from.year, through.year) + 1; year += 1) {
    for (const day of holidaysOfYear(year)) set.add(day);
  }
  return set;
}
