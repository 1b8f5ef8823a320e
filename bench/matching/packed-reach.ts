import type { Travel } from '#domains/matching/index.ts';
import { kmOfSquaredChord, quickestImaginableBus, travelMinutes } from '#platform/travel/distance.ts';

/** Squared chords of the globe: with them a database compares distances without trigonometry. */
export interface PackedReach {
  /** Up to here the way is known to be within the limit. */
  known: number;
  /** Up to here it may be; beyond it is too far. */
  maybe: number;
  /** Up to here the way gives at least so many points. */
  points1: number;
  points2: number;
  points3: number;
  points4: number;
}

const NOWHERE = -1;
/** Longer than any chord. */
export const EVERYWHERE = 9;
const ANTIPODE = 4;
const USUAL_LIMIT = 60;

const reachByHabit = new Map<string, PackedReach>();

export function packReach(travel: Travel): PackedReach {
  if (!travel.from)
    return {
      known: NOWHERE,
      maybe: EVERYWHERE,
      points1: NOWHERE,
      points2: NOWHERE,
      points3: NOWHERE,
      points4: NOWHERE,
    };
  const habit = `${travel.means.toSorted()} ${travel.limitMinutes}`;
  const reach = reachByHabit.get(habit) ?? findReach(travel);
  reachByHabit.set(habit, reach);
  return reach;
}

function findReach({ means, limitMinutes }: Travel): PackedReach {
  const limit = Math.max(1, limitMinutes ?? USUAL_LIMIT);
  const quickest = (km: number) =>
    Math.min(
      ...(['walk', 'bike', 'car'] as const)
        .filter((way) => means.includes(way))
        .map((way) => travelMinutes(km, way)),
    );
  const points = (least: number) =>
    farthest((km) => Math.floor((4 * (limit - quickest(km))) / limit) >= least);
  const isUnknown = limitMinutes === null || means.length === 0;
  const known = isUnknown ? NOWHERE : farthest((km) => quickest(km) <= limitMinutes);
  const byBus =
    !isUnknown && means.includes('bus')
      ? farthest((km) => quickestImaginableBus(km) <= limitMinutes)
      : NOWHERE;
  return {
    known,
    maybe: isUnknown ? EVERYWHERE : Math.max(known, byBus),
    points1: points(1),
    points2: points(2),
    points3: points(3),
    points4: points(4),
  };
}

/** The largest number for which it holds, to the last bit; it holds up to somewhere and not beyond. */
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
