import type { Point } from '#domains/matching/index.ts';
import type { Seeded } from './seeded.ts';

/** Denmark's land divided by the openings of the largest measurement: as dense for every size. */
const KM2_PER_OPENING = 0.86;
const TOWNS_PER_OPENING = 600 / 50_000;
/** Inside towns; as in the larger Danish ones, with an opening for each 120 people. */
const OPENINGS_PER_TOWN_KM2 = 36;
const COUNTRYSIDE = 0.2;
/** The largest town of 600 holds about an eighth of the townspeople. */
const ZIPF = 0.95;
const MIDDLE: Point = { lat: 56, lon: 10.2 };
const KM_PER_DEGREE = 111.2;

/**
 * Where people live and work: a square of land in proportion to the number of openings, with towns whose sizes
 * follow Zipf and whose areas follow their sizes. So a larger country has more land and larger towns, and no
 * more openings on each square kilometre.
 */
export function makeTownMap(openings: number, random: Seeded): () => Point {
  const side = Math.sqrt(openings * KM2_PER_OPENING);
  const count = Math.max(3, Math.round(openings * TOWNS_PER_OPENING));
  const weights = Array.from({ length: count }, (_, rank) => (rank + 1) ** -ZIPF);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const towns = weights.map((weight) => {
    const inTown = (weight / whole) * openings * (1 - COUNTRYSIDE);
    return {
      east: (random.next() - 0.5) * side,
      north: (random.next() - 0.5) * side,
      radius: Math.sqrt(inTown / OPENINGS_PER_TOWN_KM2 / Math.PI),
    };
  });
  const bySize = towns.map((town, rank) => [town, weights[rank]!] as const);

  return () => {
    if (random.chance(COUNTRYSIDE))
      return pointAt((random.next() - 0.5) * side, (random.next() - 0.5) * side);
    const { east, north, radius } = random.weighted(bySize);
    const away = radius * Math.sqrt(random.next());
    const turn = random.next() * 2 * Math.PI;
    return pointAt(east + away * Math.cos(turn), north + away * Math.sin(turn));
  };
}

const pointAt = (eastKm: number, northKm: number): Point => ({
  lat: toMetre(MIDDLE.lat + northKm / KM_PER_DEGREE),
  lon: toMetre(MIDDLE.lon + eastKm / (KM_PER_DEGREE * Math.cos((MIDDLE.lat * Math.PI) / 180))),
});

const toMetre = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
