import { before } from './days.ts';
import { type HoursPlan, type HoursStep, weekly } from './hours-plan.ts';

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
