import { before, daysFrom, earlier, later } from './days.ts';
import { type HoursPlan, type HoursStep, levelOf, type Minutes, stepOn, weekly } from './hours-plan.ts';

type PlainDate = Temporal.PlainDate;

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
