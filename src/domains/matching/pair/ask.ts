import type { Seeker, Vacancy } from './model.ts';
import { journey } from './travel.ts';

/** What nobody has said yet outside the dimensions, and who can answer it. */
export const ASKS = [
  'hours-now',
  'hours-aim',
  'travel-place',
  'travel-means',
  'travel-limit',
  'travel-timetable',
  'open-schemes',
  'offered-schemes',
] as const;
export type Ask = (typeof ASKS)[number];

export function asksOf(seeker: Seeker, vacancy: Vacancy): Ask[] {
  const asks: Ask[] = [];
  if (seeker.minutesNow === null) asks.push('hours-now');
  if (seeker.minutesAim === null) asks.push('hours-aim');
  const trip = journey(seeker, vacancy);
  if (trip.reach === 'unknown') asks.push(`travel-${trip.missing}`);
  if (seeker.openSchemes === null) asks.push('open-schemes');
  if (vacancy.schemes.length === 0) asks.push('offered-schemes');
  return asks;
}
