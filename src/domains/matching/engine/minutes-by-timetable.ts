import { busMinutes, covers, LONGEST_WALK_KM } from '#platform/travel/bus-times.ts';
import type { Point } from '../pair/model.ts';
import { dayTogether, kmOfSquaredChord, quickest } from '../pair/travel.ts';
import { CITIZEN } from './citizen-rows.ts';
import { OPENING } from './opening-rows.ts';
import { PLACE, PLACE_WIDTH, type Rows, widthOf } from './rows.ts';
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
  const citizen = c * widthOf(CITIZEN);
  const opening = o * widthOf(OPENING);
  // Only a weekday's buses are known.
  if (openings.facts[opening + OPENING.asks]! & WEEKENDS) return null;
  const timetable = timetables[citizens.facts[citizen + CITIZEN.timetable]! - 1]!;
  const place = pointOf(openings, o);
  if (!covers(timetable, place)) return null;
  const from = pointOf(citizens, c);
  const day = dayTogether(
    {
      earliestStart: citizens.facts[citizen + CITIZEN.earliest]!,
      latestEnd: citizens.facts[citizen + CITIZEN.latest]!,
    },
    {
      dayStart: told(openings.facts[opening + OPENING.dayFrom]!),
      dayEnd: told(openings.facts[opening + OPENING.dayTo]!),
    },
  );
  const { means } = reaches[citizens.facts[citizen + CITIZEN.reach]!]!;
  const km = kmOfSquaredChord(squaredChord);
  const timed = quickest(km, km <= LONGEST_WALK_KM ? [...means, 'walk'] : means);
  const ride = busMinutes(timetable, from, place, day);
  return Math.min(timed?.minutes ?? Infinity, ride ?? Infinity);
}

const pointOf = ({ places }: Rows, row: number): Point => ({
  lat: places[row * PLACE_WIDTH + PLACE.lat]!,
  lon: places[row * PLACE_WIDTH + PLACE.lon]!,
});

const told = (minutes: number): number | null => (minutes === NO_LIMIT ? null : minutes);
