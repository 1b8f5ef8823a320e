/** Follow-ups that plan themselves, on working days, around a placement and after a job has started. Pure. */

type PlainDate = Temporal.PlainDate;

export const followUpKinds = [
  'first-week',
  'half-way',
  'before-end',
  'job-1-week',
  'job-4-weeks',
  'job-13-weeks',
  'extra',
] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

export type Period = { startsOn: PlainDate; endsOn: PlainDate };
export type PlannedFollowUp = { kind: FollowUpKind; dueOn: PlainDate };
export type FollowUpFact = PlannedFollowUp & { doneOn: PlainDate | null };

/** Closer together than this, a second follow-up is a disturbance and not a help. */
export const daysApart = 6;

/** In the order of who yields last: a good start matters most, then a prepared end, then half-way. */
const placementKinds = ['first-week', 'before-end', 'half-way'] as const;
type PlacementKind = (typeof placementKinds)[number];

const jobWeeks = [
  ['job-1-week', 1],
  ['job-4-weeks', 4],
  ['job-13-weeks', 13],
] as const;

const none: ReadonlySet<string> = new Set();
const before = (a: PlainDate, b: PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
const daysFrom = (a: PlainDate, b: PlainDate) => a.until(b, { largestUnit: 'day' }).days;
const byDate = (a: PlannedFollowUp, b: PlannedFollowUp) => Temporal.PlainDate.compare(a.dueOn, b.dueOn);

export const isWorkingDay = (date: PlainDate, holidays: ReadonlySet<string>) =>
  date.dayOfWeek <= 5 && !holidays.has(date.toString());

/** `date` itself when it is a working day, else the nearest one in the direction given. */
function workingDay(date: PlainDate, direction: 1 | -1, holidays: ReadonlySet<string>): PlainDate {
  let day = date;
  while (!isWorkingDay(day, holidays)) day = day.add({ days: direction });
  return day;
}

/** The nearest working day that way, or the other way when that would leave the period; null when it has none. */
function workingDayIn(period: Period, date: PlainDate, direction: 1 | -1, holidays: ReadonlySet<string>) {
  const inside = (day: PlainDate) => !before(day, period.startsOn) && !before(period.endsOn, day);
  const wanted = workingDay(date, direction, holidays);
  if (inside(wanted)) return wanted;
  const other = workingDay(date, direction === 1 ? -1 : 1, holidays);
  return inside(other) ? other : null;
}

function dateOf(kind: PlacementKind, period: Period, holidays: ReadonlySet<string>): PlainDate | null {
  const { startsOn, endsOn } = period;
  const length = daysFrom(startsOn, endsOn);
  switch (kind) {
    case 'first-week': {
      const fourth = startsOn.add({ days: Math.min(3, length) });
      // Someone is always asked how it began, if need be on the first working day after a weekend course.
      return workingDayIn(period, fourth, 1, holidays) ?? workingDay(fourth, 1, holidays);
    }
    case 'half-way':
      return workingDayIn(period, startsOn.add({ days: Math.floor(length / 2) }), 1, holidays);
    case 'before-end':
      // Backwards, so that there are still two whole weeks to prepare what comes next.
      return length < 14 ? null : workingDayIn(period, endsOn.subtract({ days: 14 }), -1, holidays);
  }
}

/** Fills in the kinds asked for, leaving out those that would fall too close to another or to one `taken`. */
function plan(
  kinds: readonly PlacementKind[],
  dateFor: (kind: PlacementKind) => PlainDate | null,
  taken: readonly PlainDate[],
): { kind: PlacementKind; dueOn: PlainDate }[] {
  const planned: { kind: PlacementKind; dueOn: PlainDate }[] = [];
  for (const kind of kinds) {
    const dueOn = dateFor(kind);
    const others = [...taken, ...planned.map((other) => other.dueOn)];
    if (dueOn && others.every((other) => Math.abs(daysFrom(other, dueOn)) >= daysApart))
      planned.push({ kind, dueOn });
  }
  return planned.sort(byDate);
}

/**
 * The fourth day, half-way and two weeks before the end, moved to working days within the period.
 * No two come within five days of each other: in a short placement half-way is dropped first,
 * then the one before the end (three weeks: first week and half-way; two weeks: first week alone).
 */
export function plannedFollowUps(period: Period, holidays: ReadonlySet<string> = none): PlannedFollowUp[] {
  if (before(period.endsOn, period.startsOn)) return [];
  return plan(placementKinds, (kind) => dateOf(kind, period, holidays), []);
}

/** 1, 4 and 13 weeks after the first day of the job, or the first working day after that. */
export function jobFollowUps(
  jobStartsOn: PlainDate,
  holidays: ReadonlySet<string> = none,
): PlannedFollowUp[] {
  return jobWeeks.map(([kind, weeks]) => ({
    kind,
    dueOn: workingDay(jobStartsOn.add({ weeks }), 1, holidays),
  }));
}

export type Replanning<T> = {
  stay: T[];
  move: { followUp: T; dueOn: PlainDate }[];
  drop: T[];
  add: PlannedFollowUp[];
};

/**
 * What happens to the follow-ups when the placement's period changes. Done ones stay, and so do extra ones
 * and those after a job start; the period's own move, go or come. With `today`, none is moved into the past;
 * one that was overdue and has not got a new date stays overdue.
 */
export function replan<T extends FollowUpFact>(
  existing: readonly T[],
  newPeriod: Period,
  { holidays = none, today }: { holidays?: ReadonlySet<string>; today?: PlainDate } = {},
): Replanning<T> {
  const isOwn = (followUp: T) => placementKinds.some((kind) => kind === followUp.kind);
  const done = existing.filter((followUp) => followUp.doneOn && isOwn(followUp));
  const waiting = new Map<FollowUpKind, T>();
  const fixed: T[] = [];
  const surplus: T[] = [];
  for (const followUp of existing) {
    if (followUp.doneOn || !isOwn(followUp)) fixed.push(followUp);
    else if (waiting.has(followUp.kind) || done.some((other) => other.kind === followUp.kind))
      surplus.push(followUp);
    else waiting.set(followUp.kind, followUp);
  }

  const dateFor = (kind: PlacementKind) => {
    const date = dateOf(kind, newPeriod, holidays);
    if (!date || !today || !before(date, today) || waiting.get(kind)?.dueOn.equals(date)) return date;
    const soonest = workingDay(today, 1, holidays);
    return before(newPeriod.endsOn, soonest) ? null : soonest;
  };
  const kinds = placementKinds.filter((kind) => !done.some((followUp) => followUp.kind === kind));
  const planned = before(newPeriod.endsOn, newPeriod.startsOn)
    ? []
    : plan(
        kinds,
        dateFor,
        done.map((followUp) => followUp.doneOn!),
      );

  const result: Replanning<T> = { stay: fixed, move: [], drop: surplus, add: [] };
  for (const { kind, dueOn } of planned) {
    const followUp = waiting.get(kind);
    waiting.delete(kind);
    if (!followUp) result.add.push({ kind, dueOn });
    else if (followUp.dueOn.equals(dueOn)) result.stay.push(followUp);
    else result.move.push({ followUp, dueOn });
  }
  result.drop.push(...waiting.values());
  return result;
}
