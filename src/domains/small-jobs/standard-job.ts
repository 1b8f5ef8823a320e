import type { Seeker } from '#domains/matching/index.ts';

/** The usual small job: three months of eight hours a week. */
export const usualMinutes = 480;
/** Shorter than this is not worth the way there, and longer is no small job. */
export const leastMinutes = 60;
export const mostMinutes = 960;

type Hours = Pick<Seeker, 'minutesNow' | 'minutesAim'>;

/** The hours a job for this person should come near to: the usual, and no more than is aimed at. */
export function targetFor(person: Hours | null): number {
  const aim = Math.max(person?.minutesAim ?? usualMinutes, person?.minutesNow ?? 0);
  return Math.max(leastMinutes, Math.min(usualMinutes, aim));
}

/** No more than is aimed at, where that is told; a job that could never be held is none. */
export function mostFor(person: Hours): number {
  const aim = person.minutesAim === null ? mostMinutes : Math.max(person.minutesAim, person.minutesNow ?? 0);
  return Math.max(leastMinutes, Math.min(mostMinutes, aim));
}

/** Begin with what works now, when that is less than the job's hours. */
export const startFor = (person: Hours | null, minutes: number): number | null =>
  person?.minutesNow && person.minutesNow < minutes ? person.minutesNow : null;
