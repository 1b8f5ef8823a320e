import {
  type BusRide,
  type BusTimes,
  busRide,
  covers,
  LONGEST_WALK_KM,
  type WorkingDay,
} from '#platform/travel/bus-times.ts';
import {
  quickestImaginableBus,
  straightLineKm,
  type TimedMeans,
  travelMinutes,
} from '#platform/travel/distance.ts';
import type { Point, Seeker, TravelMeans, Vacancy } from './model.ts';

export {
  kmOfSquaredChord,
  quickestImaginableBus,
  straightLineKm,
  type UnitVector,
  unitVector,
} from '#platform/travel/distance.ts';

const TIMED_MEANS = ['walk', 'bike', 'car'] as const satisfies readonly TimedMeans[];

export type Journey =
  | Way<'within'>
  | Way<'beyond'>
  /** The timetable knows no bus, and there is no other way. */
  | { readonly reach: 'beyond'; readonly means: 'bus'; readonly minutes: null; readonly departs: null }
  | {
      readonly reach: 'unknown';
      readonly missing: 'place' | 'means' | 'limit' | 'timetable';
      /** The quickest known way, when there is one. */
      readonly minutes: number | null;
      readonly means: TravelMeans | null;
      readonly departs: number | null;
    };

type Way<Reach> = {
  readonly reach: Reach;
  readonly means: TravelMeans;
  readonly minutes: number;
  /** When the bus to work leaves, in minutes after midnight; null when it is not by bus. */
  readonly departs: number | null;
};

/** Taken where the workplace has not said when. */
const USUAL_DAY = { dayStart: 8 * 60, dayEnd: 15 * 60 };

/** The part of the day both can use: a bus before the person can get up helps nobody. */
export const dayTogether = (
  { earliestStart, latestEnd }: Pick<Seeker, 'earliestStart' | 'latestEnd'>,
  { dayStart, dayEnd }: Pick<Vacancy, 'dayStart' | 'dayEnd'>,
): WorkingDay => ({
  dayStart: Math.max(dayStart ?? USUAL_DAY.dayStart, earliestStart ?? 0),
  dayEnd: Math.min(dayEnd ?? USUAL_DAY.dayEnd, latestEnd ?? Number.POSITIVE_INFINITY),
});

export function journey(seeker: Seeker, vacancy: Vacancy): Journey {
  const { travel } = seeker;
  const { from, means, limitMinutes } = travel;
  const { place } = vacancy;
  if (!from || !place) return { reach: 'unknown', missing: 'place', ...NO_TIME };
  if (means.length === 0) return { reach: 'unknown', missing: 'means', ...NO_TIME };

  const km = straightLineKm(from, place);
  const timetable = means.includes('bus') ? timetableFor(vacancy, travel.bus ?? null, from, place) : null;
  const ride = timetable && busRide(timetable, from, place, dayTogether(seeker, vacancy));
  // Who takes a bus walks to the stop; a place within that walk needs no bus.
  const timed = timetable && km <= LONGEST_WALK_KM ? [...means, 'walk' as const] : means;
  const best = quickestOf(quickest(km, timed), ride);
  if (limitMinutes === null) return { reach: 'unknown', missing: 'limit', ...(best ?? NO_TIME) };
  if (best && best.minutes <= limitMinutes) return { reach: 'within', ...best };
  if (means.includes('bus') && !timetable) {
    const minutes = quickestImaginableBus(km);
    if (minutes <= limitMinutes) return { reach: 'unknown', missing: 'timetable', ...NO_TIME };
    return { reach: 'beyond', ...(best ?? { means: 'bus', minutes, departs: null }) };
  }
  if (best) return { reach: 'beyond', ...best };
  return { reach: 'beyond', means: 'bus', minutes: null, departs: null };
}

/** What is known is a weekday's: of the buses to a weekend's work nothing is. */
const timetableFor = (
  { weekends }: Vacancy,
  bus: BusTimes | null,
  from: Point,
  place: Point,
): BusTimes | null => (bus && !weekends && covers(bus, from) && covers(bus, place) ? bus : null);

const quickestOf = (timed: { means: TimedMeans; minutes: number } | null, ride: BusRide | null) => {
  if (ride && (!timed || ride.minutes < timed.minutes)) return { means: 'bus' as const, ...ride };
  return timed && { ...timed, departs: null };
};

const NO_TIME = { minutes: null, means: null, departs: null } as const;

export function quickest(
  km: number,
  means: readonly TravelMeans[],
): { means: TimedMeans; minutes: number } | null {
  let best: { means: TimedMeans; minutes: number } | null = null;
  for (const way of TIMED_MEANS) {
    if (!means.includes(way)) continue;
    const minutes = travelMinutes(km, way);
    if (!best || minutes < best.minutes) best = { means: way, minutes };
  }
  return best;
}
