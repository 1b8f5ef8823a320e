import type { Seeker, Vacancy } from './model.ts';

/** The fewest minutes per week the workplace lets a person begin with. */
export const lowestStart = ({ minutesStart, minutesMin }: Vacancy): number =>
  minutesStart === null ? minutesMin : Math.min(minutesStart, minutesMin);

/** What the person aims at; nobody is held to an aim below what already works. */
export const highestAim = ({ minutesNow, minutesAim }: Seeker): number | null =>
  minutesAim === null ? null : Math.max(minutesAim, minutesNow ?? 0);

/** How far the hours can rise here for one who begins with `minutesNow`. */
export const reachableMinutes = (vacancy: Vacancy, minutesNow: number): number => {
  const start = Math.min(minutesNow, vacancy.minutesMax);
  return vacancy.mayRise ? vacancy.minutesMax : Math.max(start, vacancy.minutesMin);
};
