import { before, daysFrom, mondayOf } from './days.ts';
import { type HoursPlan, levelOf, type Minutes, minutesIn, stretches } from './hours-plan.ts';

type PlainDate = Temporal.PlainDate;

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
