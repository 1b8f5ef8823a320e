export interface Point {
  readonly lat: number;
  readonly lon: number;
}

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

export type TimedMeans = keyof typeof SPEED_KMH;

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

/** Along the straight line. The quickest train there is, Copenhagen to Odense in 74 minutes, comes 1.9. */
const FASTEST_KM_A_MINUTE = 2;

/** From door to door nobody goes faster by bus and train, so only what is beyond this is too far without a timetable. */
export const quickestImaginableBus = (straightKm: number): number =>
  Math.ceil(straightKm / FASTEST_KM_A_MINUTE);
