import type { BusTimes } from '#platform/travel/bus-times.ts';
import type { Travel, TravelMeans } from '../pair/model.ts';
import { USUAL_LIMIT_MINUTES } from '../pair/soft-terms.ts';
import { kmOfSquaredChord, quickest, quickestImaginableBus } from '../pair/travel.ts';

/**
 * How far a person comes, as squared chords of the globe: travel points and “too far” become comparisons, with no
 * trigonometry for each pair. −1 = not even next door; `EVERYWHERE` = however far.
 */
export interface Reach {
  /** Up to here the journey gives so many points. */
  readonly one: number;
  readonly two: number;
  readonly three: number;
  readonly four: number;
  /** Up to here it is known to be within the limit. */
  readonly known: number;
  /** Up to here it may be within the limit where no timetable tells, so somebody has to be asked. */
  readonly maybe: number;
  /** Beyond this it is too far whatever a timetable tells. */
  readonly most: number;
  readonly means: readonly TravelMeans[];
  readonly limitMinutes: number | null;
  /** Tells the minutes of this person's bus; null = nothing does. */
  readonly timetable: BusTimes | null;
}

export const EVERYWHERE = Number.POSITIVE_INFINITY;
const NOWHERE = -1;
/** The squared chord to the other side of the globe. */
const ANTIPODE = 4;

/** Where a timetable tells the minutes, a train may be quicker than we can imagine. */
export function reachOf(
  { means, limitMinutes }: Pick<Travel, 'means' | 'limitMinutes'>,
  timetable: BusTimes | null,
): Reach {
  const within = (most: number) =>
    farthest((km) => {
      const way = quickest(km, means);
      return way !== null && way.minutes <= most;
    });
  const yardstick = Math.max(1, limitMinutes ?? USUAL_LIMIT_MINUTES);
  // A point for each whole quarter of the limit that is left.
  const leaving = (quarters: number) => within(Math.floor((yardstick * (4 - quarters)) / 4));
  const points = { one: leaving(1), two: leaving(2), three: leaving(3), four: leaving(4) };
  const told = { ...points, means, limitMinutes, timetable };
  if (limitMinutes === null || means.length === 0)
    return { ...told, known: NOWHERE, maybe: EVERYWHERE, most: EVERYWHERE };
  const known = within(limitMinutes);
  const byBus = means.includes('bus') ? farthest((km) => quickestImaginableBus(km) <= limitMinutes) : NOWHERE;
  const maybe = Math.max(known, byBus);
  return { ...told, known, maybe, most: timetable ? EVERYWHERE : maybe };
}

/** The largest squared chord for which it holds, to the last bit; it holds up to somewhere and not beyond. */
function farthest(holds: (km: number) => boolean): number {
  const holdsAt = (squared: number) => holds(kmOfSquaredChord(squared));
  if (!holdsAt(0)) return NOWHERE;
  if (holdsAt(ANTIPODE)) return EVERYWHERE;
  let near = 0;
  let far = ANTIPODE;
  for (;;) {
    const middle = near + (far - near) / 2;
    if (middle === near || middle === far) return near;
    if (holdsAt(middle)) near = middle;
    else far = middle;
  }
}

/** The angle in radians that a squared chord spans at the middle of the globe. */
export const angleOf = (squaredChord: number): number =>
  squaredChord >= ANTIPODE ? Math.PI : 2 * Math.asin(Math.sqrt(Math.max(0, squaredChord)) / 2);
