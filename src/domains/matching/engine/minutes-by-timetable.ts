import { busMinutes, covers, LONGEST_WALK_KM } from '#platform/travel/bus-times.ts';
import { dayTogether, kmOfSquaredChord, quickest } from '../travel.ts';
import type { PairView } from './score-pair.ts';
import { NO_LIMIT, WEEKENDS } from './words.ts';

/**
 * The quickest way when a timetable tells the minutes of the bus: infinite = there is no way, null = it tells
 * nothing about this opening. As `journey` counts it.
 */
export function minutesByTimetable(
  { citizens, openings, reaches, timetables }: PairView,
  c: number,
  o: number,
  squaredChord: number,
): number | null {
  // Only a weekday's buses are known.
  if (openings.asks[o]! & WEEKENDS) return null;
  const timetable = timetables[citizens.timetable[c]! - 1]!;
  const place = { lat: openings.lat[o]!, lon: openings.lon[o]! };
  if (!covers(timetable, place)) return null;
  const from = { lat: citizens.lat[c]!, lon: citizens.lon[c]! };
  const day = dayTogether(
    { earliestStart: citizens.earliest[c]!, latestEnd: citizens.latest[c]! },
    { dayStart: told(openings.dayFrom[o]!), dayEnd: told(openings.dayTo[o]!) },
  );
  const { means } = reaches[citizens.reach[c]!]!;
  const km = kmOfSquaredChord(squaredChord);
  const timed = quickest(km, km <= LONGEST_WALK_KM ? [...means, 'walk'] : means);
  const ride = busMinutes(timetable, from, place, day);
  return Math.min(timed?.minutes ?? Infinity, ride ?? Infinity);
}

const told = (minutes: number): number | null => (minutes === NO_LIMIT ? null : minutes);
