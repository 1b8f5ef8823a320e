/** Dates as the placements' pure cores count them. */
type PlainDate = Temporal.PlainDate;

export const before = (a: PlainDate, b: PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
export const later = (a: PlainDate, b: PlainDate) => (before(a, b) ? b : a);
export const earlier = (a: PlainDate, b: PlainDate) => (before(b, a) ? b : a);
export const daysFrom = (a: PlainDate, b: PlainDate) => a.until(b, { largestUnit: 'day' }).days;
export const mondayOf = (date: PlainDate) => date.subtract({ days: date.dayOfWeek - 1 });
