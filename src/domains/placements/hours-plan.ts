/**
 * The hours plan: how many minutes a week a person works, step by step, up and down. Pure.
 * Everything but `validateHoursPlan` and `changeFrom` expects a plan that `validateHoursPlan` finds no fault with.
 */

type PlainDate = Temporal.PlainDate;

/** ISO: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A weekly level from `fromDate` until the next step begins. Minutes are whole and per week. */
export type HoursStep = {
  fromDate: PlainDate;
  practiceMinutes: number;
  paidMinutes: number;
  weekdays: readonly Weekday[];
  note: string | null;
};

/** Both `startsOn` and `endsOn` are days in the period. */
export type HoursPlan = { startsOn: PlainDate; endsOn: PlainDate; steps: readonly HoursStep[] };

export type Minutes = { practice: number; paid: number };

export type HoursLimits = {
  weeklyMinutes: number;
  dailyMinutes: number;
  weekdays: number;
  /** Nobody should travel to work for less than this, when fewer days could hold the same hours. */
  leastMinutesPerDay: number;
};

/** A full Danish week is 37 hours, a fifth of it 7 h 24 min; one day in seven is kept free. */
export const hoursLimits: HoursLimits = {
  weeklyMinutes: 37 * 60,
  dailyMinutes: 7 * 60 + 24,
  weekdays: 6,
  leastMinutesPerDay: 30,
};

export type HoursPlanField = 'startsOn' | 'endsOn' | 'steps' | keyof HoursStep;

export type HoursPlanProblemCode =
  | 'ends-before-start'
  | 'no-steps'
  | 'first-step-not-at-start'
  | 'not-after-previous-step'
  | 'outside-period'
  | 'not-whole-minutes'
  | 'negative-minutes'
  | 'over-weekly-limit'
  | 'pause-without-note'
  | 'no-weekdays'
  | 'unknown-weekday'
  | 'weekday-twice'
  | 'too-many-weekdays'
  | 'too-little-per-day'
  | 'over-daily-limit';

/** `step` is the index in `plan.steps`, null when the problem is the plan's own. */
export type HoursPlanProblem = { step: number | null; field: HoursPlanField; code: HoursPlanProblemCode };

const before = (a: PlainDate, b: PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
const later = (a: PlainDate, b: PlainDate) => (before(a, b) ? b : a);
const earlier = (a: PlainDate, b: PlainDate) => (before(b, a) ? b : a);
const daysFrom = (a: PlainDate, b: PlainDate) => a.until(b, { largestUnit: 'day' }).days;
const mondayOf = (date: PlainDate) => date.subtract({ days: date.dayOfWeek - 1 });
const weekly = (step: HoursStep | null) => (step ? step.practiceMinutes + step.paidMinutes : 0);

/** All problems, in the order of the form, so that every one can be shown at its field at once. */
export function validateHoursPlan(plan: HoursPlan, limits: HoursLimits = hoursLimits): HoursPlanProblem[] {
  const problems: HoursPlanProblem[] = [];
  const add = (step: number | null, field: HoursPlanField, code: HoursPlanProblemCode) =>
    problems.push({ step, field, code });

  if (before(plan.endsOn, plan.startsOn)) add(null, 'endsOn', 'ends-before-start');
  if (plan.steps.length === 0) add(null, 'steps', 'no-steps');
  plan.steps.forEach((step, index) => {
    const previous = plan.steps[index - 1];
    if (!previous && !step.fromDate.equals(plan.startsOn)) add(index, 'fromDate', 'first-step-not-at-start');
    if (previous && !before(previous.fromDate, step.fromDate))
      add(index, 'fromDate', 'not-after-previous-step');
    if (previous && (before(step.fromDate, plan.startsOn) || before(plan.endsOn, step.fromDate)))
      add(index, 'fromDate', 'outside-period');
    for (const problem of levelProblems(step, limits)) add(index, problem.field, problem.code);
  });
  return problems;
}

function levelProblems(step: HoursStep, limits: HoursLimits): Omit<HoursPlanProblem, 'step'>[] {
  const problems: Omit<HoursPlanProblem, 'step'>[] = [];
  for (const field of ['practiceMinutes', 'paidMinutes'] as const) {
    if (!Number.isSafeInteger(step[field])) problems.push({ field, code: 'not-whole-minutes' });
    else if (step[field] < 0) problems.push({ field, code: 'negative-minutes' });
  }
  const days = new Set(step.weekdays);
  if ([...days].some((day) => !(Number.isInteger(day) && day >= 1 && day <= 7)))
    problems.push({ field: 'weekdays', code: 'unknown-weekday' });
  if (days.size < step.weekdays.length) problems.push({ field: 'weekdays', code: 'weekday-twice' });
  if (days.size > limits.weekdays) problems.push({ field: 'weekdays', code: 'too-many-weekdays' });
  // What is said below about a level is only meaningful when its numbers are.
  if (problems.length > 0) return problems;

  const total = weekly(step);
  const larger = step.practiceMinutes >= step.paidMinutes ? 'practiceMinutes' : 'paidMinutes';
  if (total === 0) {
    if (!step.note?.trim()) problems.push({ field: 'note', code: 'pause-without-note' });
    return problems;
  }
  if (total > limits.weeklyMinutes) problems.push({ field: larger, code: 'over-weekly-limit' });
  if (days.size === 0) problems.push({ field: 'weekdays', code: 'no-weekdays' });
  else if (Math.ceil(total / days.size) > limits.dailyMinutes)
    problems.push({ field: 'weekdays', code: 'over-daily-limit' });
  else if (days.size > 1 && total / days.size < limits.leastMinutesPerDay)
    problems.push({ field: 'weekdays', code: 'too-little-per-day' });
  return problems;
}

/** The step in force on a date, or null outside the period. */
export function stepOn(plan: HoursPlan, date: PlainDate): HoursStep | null {
  if (before(date, plan.startsOn) || before(plan.endsOn, date)) return null;
  return plan.steps.findLast((step) => !before(date, step.fromDate)) ?? null;
}

/**
 * The week's minutes dealt over the step's weekdays: whole minutes, summing exactly to the week.
 * The odd minutes of practice go to the first days, those of paid work to the days after them,
 * so that no day is more than one minute longer than another.
 */
function dealt(step: HoursStep, weekday: number): Minutes {
  const days = [...new Set(step.weekdays)].sort((a, b) => a - b);
  const place = days.indexOf(weekday as Weekday);
  if (place < 0) return { practice: 0, paid: 0 };
  const n = days.length;
  const oddPractice = step.practiceMinutes % n;
  const placeAfterPractice = (place - oddPractice + n) % n;
  return {
    practice: Math.floor(step.practiceMinutes / n) + (place < oddPractice ? 1 : 0),
    paid: Math.floor(step.paidMinutes / n) + (placeAfterPractice < step.paidMinutes % n ? 1 : 0),
  };
}

/** Planned minutes on one date. Nobody works on a holiday, and its minutes are not moved elsewhere. */
export function plannedMinutesOn(plan: HoursPlan, date: PlainDate, holidays: ReadonlySet<string>): Minutes {
  const step = stepOn(plan, date);
  if (!step || holidays.has(date.toString())) return { practice: 0, paid: 0 };
  return dealt(step, date.dayOfWeek);
}

type Stretch = { step: HoursStep; index: number; from: PlainDate; through: PlainDate };

/** The parts of `from`–`through` that each step governs; steps without a day in it are left out. */
function stretches(plan: HoursPlan, from: PlainDate, through: PlainDate): Stretch[] {
  return plan.steps
    .map((step, index) => {
      const next = plan.steps[index + 1];
      const lastOfStep = next ? next.fromDate.subtract({ days: 1 }) : plan.endsOn;
      return {
        step,
        index,
        from: [plan.startsOn, from].reduce(later, step.fromDate),
        through: [plan.endsOn, through].reduce(earlier, lastOfStep),
      };
    })
    .filter((stretch) => !before(stretch.through, stretch.from));
}

/** Whole weeks are counted, not walked: a long plan costs no more than a short one. */
function minutesIn({ step, from, through }: Stretch, holidays: ReadonlySet<string>): Minutes {
  const length = daysFrom(from, through) + 1;
  const sum = { practice: 0, paid: 0 };
  const addDays = (weekday: number, days: number) => {
    const share = dealt(step, weekday);
    sum.practice += share.practice * days;
    sum.paid += share.paid * days;
  };
  for (const weekday of new Set(step.weekdays)) {
    const firstOne = (weekday - from.dayOfWeek + 7) % 7;
    addDays(weekday, firstOne < length ? Math.floor((length - 1 - firstOne) / 7) + 1 : 0);
  }
  for (const day of holidays) {
    const holiday = Temporal.PlainDate.from(day);
    if (!before(holiday, from) && !before(through, holiday)) addDays(holiday.dayOfWeek, -1);
  }
  return sum;
}

const plus = (a: Minutes, b: Minutes): Minutes => ({
  practice: a.practice + b.practice,
  paid: a.paid + b.paid,
});

export type StepTotal = Minutes & { step: number; from: PlainDate; through: PlainDate };

export type PlanTotals = Minutes & {
  perStep: StepTotal[];
  /** The period's length in weeks, a begun week counted as one: 13 weeks from a Wednesday are 13. */
  weeks: number;
  /** Agreed minutes per week in the first and the last step, holidays or not. */
  firstLevel: Minutes;
  lastLevel: Minutes;
};

export function totals(plan: HoursPlan, holidays: ReadonlySet<string>): PlanTotals {
  const perStep = stretches(plan, plan.startsOn, plan.endsOn).map((stretch) => ({
    step: stretch.index,
    from: stretch.from,
    through: stretch.through,
    ...minutesIn(stretch, holidays),
  }));
  return {
    ...perStep.reduce<Minutes>(plus, { practice: 0, paid: 0 }),
    perStep,
    weeks: Math.max(0, Math.ceil((daysFrom(plan.startsOn, plan.endsOn) + 1) / 7)),
    firstLevel: levelOf(plan.steps[0]),
    lastLevel: levelOf(plan.steps.at(-1)),
  };
}

const levelOf = (step: HoursStep | null | undefined): Minutes => ({
  practice: step?.practiceMinutes ?? 0,
  paid: step?.paidMinutes ?? 0,
});

export type PlannedWeek = Minutes & { weekStart: PlainDate };

/** One entry per ISO week (Monday first) the period touches, pauses included as zero. */
export function weeklySeries(plan: HoursPlan, holidays: ReadonlySet<string>): PlannedWeek[] {
  const weeks: PlannedWeek[] = [];
  if (before(plan.endsOn, plan.startsOn)) return weeks;
  for (let monday = mondayOf(plan.startsOn); !before(plan.endsOn, monday); monday = monday.add({ days: 7 })) {
    const parts = stretches(plan, monday, monday.add({ days: 6 }));
    const minutes = parts.map((part) => minutesIn(part, holidays)).reduce(plus, { practice: 0, paid: 0 });
    weeks.push({ weekStart: monday, ...minutes });
  }
  return weeks;
}

export type ComparedWeek = PlannedWeek & {
  daysRecorded: number;
  /** Null when nothing is recorded for the week: unknown is not the same as nobody came. */
  actualMinutes: number | null;
  differenceMinutes: number | null;
};

/** Planned against actual, week by week. Attendance outside the plan's weeks gets a week planned as zero. */
export function compareWithActual(
  series: readonly PlannedWeek[],
  attendance: readonly { date: PlainDate; attendedMinutes: number }[],
): ComparedWeek[] {
  const weeks = new Map(series.map((week) => [week.weekStart.toString(), week]));
  const actual = new Map<string, { days: Set<string>; minutes: number }>();
  for (const day of attendance) {
    const monday = mondayOf(day.date);
    const key = monday.toString();
    if (!weeks.has(key)) weeks.set(key, { weekStart: monday, practice: 0, paid: 0 });
    const week = actual.get(key) ?? { days: new Set(), minutes: 0 };
    week.days.add(day.date.toString());
    week.minutes += day.attendedMinutes;
    actual.set(key, week);
  }
  return [...weeks.values()]
    .sort((a, b) => Temporal.PlainDate.compare(a.weekStart, b.weekStart))
    .map((week) => {
      const recorded = actual.get(week.weekStart.toString());
      return {
        ...week,
        daysRecorded: recorded?.days.size ?? 0,
        actualMinutes: recorded?.minutes ?? null,
        differenceMinutes: recorded ? recorded.minutes - week.practice - week.paid : null,
      };
    });
}

/** A municipality's own yardstick for "too fast": advice to stop and think, never a legal limit. */
export type SteepnessRule = {
  /** More than this many minutes a week in one step. */
  atOnceMinutes: number;
  /** More than both of these, counted from the lowest level in force in the `windowDays` before. */
  windowDays: number;
  windowPercent: number;
  windowMinutes: number;
  /** After a pause no longer than this, hours are compared with those before the pause. */
  shortPauseDays: number;
};

export const steepnessRule: SteepnessRule = {
  atOnceMinutes: 5 * 60,
  windowDays: 14,
  windowPercent: 50,
  windowMinutes: 3 * 60,
  shortPauseDays: 21,
};

/** Weekly minutes rise to `toMinutes` on `onDate`, from the `fromMinutes` in force before it. */
export type Rise = { step: number; onDate: PlainDate; fromMinutes: number; toMinutes: number };

export type SteepRise = Rise & {
  code: 'too-much-at-once' | 'too-much-too-soon';
  riseMinutes: number;
  /** Whole per cent, rounded; null when rising from nothing. */
  risePercent: number | null;
  /** The last day at the lower level: the rise happens between it and `onDate`. */
  lowUntil: PlainDate;
};

type Level = { step: number; from: PlainDate; through: PlainDate; minutes: number };

/** Weekly levels over time: equal neighbours joined, the start and short pauses not counted as a low. */
function levels(plan: HoursPlan, rule: SteepnessRule): Level[] {
  const joined: Level[] = [];
  for (const { step, index, from, through } of stretches(plan, plan.startsOn, plan.endsOn)) {
    const last = joined.at(-1);
    if (last?.minutes === weekly(step)) last.through = through;
    else joined.push({ step: index, from, through, minutes: weekly(step) });
  }
  return joined.filter(
    ({ minutes, from, through }, place) =>
      minutes > 0 || (place > 0 && daysFrom(from, through) + 1 > rule.shortPauseDays),
  );
}

/** Every rise in weekly minutes, steep or not. The first hours are a start, not a rise. */
export function rises(plan: HoursPlan, rule: SteepnessRule = steepnessRule): Rise[] {
  const all = levels(plan, rule);
  return all.flatMap((level, place) => {
    const previous = all[place - 1];
    if (!previous || level.minutes <= previous.minutes) return [];
    return [
      {
        step: level.step,
        onDate: level.from,
        fromMinutes: previous.minutes,
        toMinutes: level.minutes,
      },
    ];
  });
}

/** The brake: rises that go too fast, at most one per step, the plainest reason first. */
export function steepness(plan: HoursPlan, rule: SteepnessRule = steepnessRule): SteepRise[] {
  const all = levels(plan, rule);
  return rises(plan, rule).flatMap((rise): SteepRise[] => {
    const earlierLevels = all.filter((level) => before(level.from, rise.onDate));
    const previous = earlierLevels.at(-1)!;
    if (rise.toMinutes - rise.fromMinutes > rule.atOnceMinutes)
      return [steep('too-much-at-once', rise, previous)];

    const windowStart = rise.onDate.subtract({ days: rule.windowDays });
    // A short pause is looked past, so the level before it is still the latest one known.
    const lowest = earlierLevels
      .filter((level) => level === previous || !before(level.through, windowStart))
      .reduce((low, level) => (level.minutes <= low.minutes ? level : low), previous);
    const risen = rise.toMinutes - lowest.minutes;
    const tooMuch = risen > rule.windowMinutes && risen * 100 > rule.windowPercent * lowest.minutes;
    return tooMuch ? [steep('too-much-too-soon', rise, lowest)] : [];
  });
}

function steep(code: SteepRise['code'], rise: Rise, low: Level): SteepRise {
  const riseMinutes = rise.toMinutes - low.minutes;
  const risePercent = low.minutes === 0 ? null : Math.round((riseMinutes * 100) / low.minutes);
  return { ...rise, code, fromMinutes: low.minutes, riseMinutes, risePercent, lowUntil: low.through };
}

/**
 * A new plan with another level from `date`, up or down. Steps before `date` stay as they were agreed;
 * those from `date` on are replaced. A date outside the period is left for `validateHoursPlan` to say.
 */
export function changeFrom(
  plan: HoursPlan,
  date: PlainDate,
  newLevel: Omit<HoursStep, 'fromDate'>,
): HoursPlan {
  const past = plan.steps.filter((step) => before(step.fromDate, date));
  return { ...plan, steps: [...past, { ...newLevel, fromDate: date }] };
}

export type PlanChange = {
  /** By the total of practice and paid a week; practice turned into paid hours is 'same', with amounts. */
  direction: 'up' | 'down' | 'same';
  /** First day in both periods where the weekly minutes or weekdays differ; null when none does. */
  fromDate: PlainDate | null;
  before: Minutes;
  after: Minutes;
  practiceMinutes: number;
  paidMinutes: number;
  weekdaysChanged: boolean;
  startMovedDays: number;
  endMovedDays: number;
};

export function describeChange(old: HoursPlan, changed: HoursPlan): PlanChange {
  const firstShared = later(old.startsOn, changed.startsOn);
  const dates = [firstShared, ...old.steps.map((s) => s.fromDate), ...changed.steps.map((s) => s.fromDate)]
    .filter((date) => !before(date, firstShared))
    .filter((date) => !before(earlier(old.endsOn, changed.endsOn), date))
    .sort(Temporal.PlainDate.compare);
  const days = (step: HoursStep | null) =>
    weekly(step) > 0 ? [...new Set(step?.weekdays)].sort().join() : '';
  const differs = (date: PlainDate) => {
    const [a, b] = [stepOn(old, date), stepOn(changed, date)];
    const [was, is] = [levelOf(a), levelOf(b)];
    return was.practice !== is.practice || was.paid !== is.paid || days(a) !== days(b);
  };
  const fromDate = dates.find(differs) ?? null;
  const at = fromDate ?? changed.startsOn;
  const [was, is] = fromDate
    ? [levelOf(stepOn(old, at)), levelOf(stepOn(changed, at))]
    : [levelOf(changed.steps[0]), levelOf(changed.steps[0])];
  const difference = is.practice + is.paid - was.practice - was.paid;
  return {
    direction: difference > 0 ? 'up' : difference < 0 ? 'down' : 'same',
    fromDate,
    before: was,
    after: is,
    practiceMinutes: is.practice - was.practice,
    paidMinutes: is.paid - was.paid,
    weekdaysChanged: fromDate !== null && days(stepOn(old, at)) !== days(stepOn(changed, at)),
    startMovedDays: daysFrom(old.startsOn, changed.startsOn),
    endMovedDays: daysFrom(old.endsOn, changed.endsOn),
  };
}
