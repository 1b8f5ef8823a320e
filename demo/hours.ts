import { hoursLimits } from '#domains/placements/check-hours-plan.ts';
import type { Weekday } from '#domains/placements/hours-plan.ts';
import type { Citizen } from './citizens.ts';
import type { Opening } from './openings.ts';
import type { StepPlan } from './placements.ts';
import type { World } from './world.ts';

const weeks: readonly (readonly Weekday[])[] = [[2], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

/** Days enough that none is longer than a day may be, and few enough that each is worth the way there. */
export const daysFor = (hours: number): readonly Weekday[] =>
  weeks
    .find((days) => (hours * 60) / days.length <= Math.min(hoursLimits.dailyMinutes, 60 * (2 + hours / 7.5)))
    ?.slice() ?? weeks[4]!;

/** From what works now towards what is aimed at and offered, a little at a time; paid when the scheme is. */
export function hoursFor(
  world: World,
  citizen: Citizen,
  opening: Opening,
  scheme: string,
  lasts: number,
): StepPlan[] {
  const { random } = world;
  const { minutesMax } = opening.vacancy;
  const now = (citizen.seeker?.minutesNow ?? 240) / 60;
  const start = Math.max(2, Math.min(now, minutesMax / 60));
  const end = Math.min(
    minutesMax / 60,
    Math.max(start, (citizen.seeker?.minutesAim ?? 480) / 60),
    start + 12,
  );
  const count = end > start ? random.whole(2, 4) : 1;
  const isPaid = scheme === 'loentilskud' || scheme === 'fleksjob' || scheme === 'smaajob';
  return Array.from({ length: count }, (_, index) => {
    const part = count === 1 ? 0 : index / (count - 1);
    const hours = Math.round((start + (end - start) * part) * 2) / 2;
    const day = 7 * Math.round((lasts / 7 / count) * index);
    // A guaranteed job takes over the practice hours step by step.
    const paid = isPaid ? hours : scheme === 'jobgaranti' ? Math.floor(hours * part * 0.8) : 0;
    return { day, practice: hours - paid, paid, on: daysFor(hours) };
  });
}
