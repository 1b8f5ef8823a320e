/** The working day by which an answer was promised. Pure. */
export function promisedBy(
  calledOn: Temporal.PlainDate,
  workingDays: number,
  holidays: ReadonlySet<string>,
): Temporal.PlainDate {
  let day = calledOn;
  for (let left = workingDays; left > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5 && !holidays.has(day.toString())) left -= 1;
  }
  return day;
}
