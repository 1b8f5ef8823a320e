import { before, daysFrom, earlier, later } from './days.ts';

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

/** Minutes a week, practice and paid together. */
export const weekly = (step: HoursStep | null) => (step ? step.practiceMinutes + step.paidMinutes : 0);

/** Agreed minutes a week, holidays or not. */
export const levelOf = (step: HoursStep | null | undefined): Minutes => ({
  practice: step?.practiceMinutes ?? 0,
  paid: step?.paidMinutes ?? 0,
});

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

export type Stretch = { step: HoursStep; index: number; from: PlainDate; through: PlainDate };

/** The parts of `from`–`through` that each step governs; steps without a day in it are left out. */
export function stretches(plan: HoursPlan, from: PlainDate, through: PlainDate): Stretch[] {
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
export function minutesIn({ step, from, through }: Stretch, holidays: ReadonlySet<string>): Minutes {
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
