import { busMinutes, covers, LONGEST_WALK_KM } from '#platform/travel/bus-times.ts';
import type { Point } from '../pair/model.ts';
import { dayTogether, kmOfSquaredChord, quickest } from '../pair/travel.ts';
import { CITIZEN } from './citizen-rows.ts';
import { OPENING } from './opening-rows.ts';
import { highHalf, lowHalf, MAP, MAP_WIDTH, type Rows, widthOf } from './rows.ts';
import type { EngineView } from './view.ts';
import { NO_LIMIT, WEEKENDS } from './words.ts';

/**
 * The quickest way when a timetable tells the minutes of the bus: infinite = there is no way, null = it tells
 * nothing about this opening. As `journey` counts it.
 */
export function minutesByTimetable(
  { citizens, openings, reaches }: EngineView,
  c: number,
  o: number,
  squaredChord: number,
): number | null {
  const citizen = c * widthOf(CITIZEN);
  const opening = o * widthOf(OPENING);
  // Only a weekday's buses are known.
  if (openings.facts[opening + OPENING.asks]! & WEEKENDS) return null;
  const { timetable, means } = reaches[citizens.facts[citizen + CITIZEN.reach]!]!;
  const place = pointOf(openings, o);
  if (!timetable || !covers(timetable, place)) return null;
  const from = pointOf(citizens, c);
  const day = dayTogether(
    {
      earliestStart: highHalf(citizens.facts[citizen + CITIZEN.day]!),
      latestEnd: lowHalf(citizens.facts[citizen + CITIZEN.day]!),
    },
    {
      dayStart: told(highHalf(openings.facts[opening + OPENING.day]!)),
      dayEnd: told(lowHalf(openings.facts[opening + OPENING.day]!)),
    },
  );
  const km = kmOfSquaredChord(squaredChord);
  const timed = quickest(km, km <= LONGEST_WALK_KM ? [...means, 'walk'] : means);
  const ride = busMinutes(timetable, from, place, day);
  return Math.min(timed?.minutes ?? Infinity, ride ?? Infinity);
}

const pointOf = ({ map }: Rows, row: number): Point => ({
  lat: map[row * MAP_WIDTH + MAP.lat]!,
  lon: map[row * MAP_WIDTH + MAP.lon]!,
});

const told = (minutes: number): number | null => (minutes === NO_LIMIT ? null : minutes);
