import type { Point, Seeker, TravelMeans, Vacancy } from './model.ts';

const EARTH_RADIUS_KM = 6371.0088;

/** Roads are longer than the straight line: 1.2–1.4 in studies of European road networks. */
const DETOUR_FACTOR = 1.3;

/**
 * Door to door in km/h: a calm walk, an everyday cyclist, a car in mixed town and country traffic. Meant to
 * sort the near from the far, not to plan a journey.
 */
const SPEED_KMH = { walk: 5, bike: 15, car: 50 } as const;

/** Minutes to get the vehicle out and park it. */
const HANDLING_MINUTES = { walk: 0, bike: 2, car: 4 } as const;

type TimedMeans = keyof typeof SPEED_KMH;
const TIMED_MEANS = ['walk', 'bike', 'car'] as const satisfies readonly TimedMeans[];

export type Journey =
  | { readonly reach: 'within' | 'beyond'; readonly means: TravelMeans; readonly minutes: number }
  | {
      readonly reach: 'unknown';
      readonly missing: 'place' | 'means' | 'limit' | 'timetable';
      /** The quickest known way, when there is one. */
      readonly minutes: number | null;
      readonly means: TravelMeans | null;
    };

export type UnitVector = readonly [x: number, y: number, z: number];

/** The point on a globe of radius one. */
export function unitVector({ lat, lon }: Point): UnitVector {
  const rad = Math.PI / 180;
  const flat = Math.cos(lat * rad);
  return [flat * Math.cos(lon * rad), flat * Math.sin(lon * rad), Math.sin(lat * rad)];
}

/** The square of the straight way through a globe of radius one: three multiplications, and it grows with the distance. */
export function squaredChord(a: UnitVector, b: UnitVector): number {
  const dx = a[0] - b[0];
  const dy = a[1] - b[1];
  const dz = a[2] - b[2];
  return dx * dx + dy * dy + dz * dz;
}

export const kmOfSquaredChord = (squared: number): number =>
  2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squared) / 2));

export const straightLineKm = (a: Point, b: Point): number =>
  kmOfSquaredChord(squaredChord(unitVector(a), unitVector(b)));

/** Whole minutes one way, rounded up. */
export const travelMinutes = (straightKm: number, means: TimedMeans): number =>
  Math.ceil(((straightKm * DETOUR_FACTOR) / SPEED_KMH[means]) * 60 + HANDLING_MINUTES[means]);

/** No bus beats a car driving the straight line without stopping. */
export const quickestImaginableBus = (straightKm: number): number =>
  Math.ceil((straightKm / SPEED_KMH.car) * 60);

export function journey({ travel }: Seeker, { place }: Vacancy): Journey {
  const { from, means, limitMinutes } = travel;
  if (!from || !place) return { reach: 'unknown', missing: 'place', minutes: null, means: null };
  if (means.length === 0) return { reach: 'unknown', missing: 'means', minutes: null, means: null };

  const km = straightLineKm(from, place);
  const best = quickest(km, means);
  if (limitMinutes === null) return { reach: 'unknown', missing: 'limit', ...(best ?? NO_TIME) };
  if (best && best.minutes <= limitMinutes) return { reach: 'within', ...best };
  if (means.includes('bus')) {
    const minutes = quickestImaginableBus(km);
    if (minutes <= limitMinutes) return { reach: 'unknown', missing: 'timetable', ...NO_TIME };
    return { reach: 'beyond', ...(best ?? { means: 'bus', minutes }) };
  }
  return best ? { reach: 'beyond', ...best } : { reach: 'unknown', missing: 'means', ...NO_TIME };
}

const NO_TIME = { minutes: null, means: null } as const;

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
