import { CITIZEN } from './citizen-rows.ts';
import { OPENING } from './opening-rows.ts';
import type { Reach } from './reach.ts';
import { PLACE, PLACE_WIDTH, type Rows, widthOf } from './rows.ts';

/**
 * What turns most pairs down, asked of a whole neighbourhood at once; who is left is weighed as a pair. The two
 * functions ask the same, once for one citizen and many openings and once the other way round, each with all it knows
 * of the one at hand.
 *
 * The five rules about words, levels and minutes are one question: a bit is set where something asked for is missing,
 * where a firm need is exceeded, and, as the sign, where there are more minutes than the person can have.
 */
export interface Neighbourhood {
  /** The first rows of the chains, and for each row the next in its chain; negative = the last one. */
  readonly chains: readonly number[];
  readonly next: Int32Array;
}

interface Pairs {
  readonly citizens: Rows;
  readonly openings: Rows;
  readonly reaches: readonly Reach[];
}

/** Calls `meet` with each opening row that is left. */
export function meetOpenings(
  { citizens, openings, reaches }: Pairs,
  citizen: number,
  { chains, next }: Neighbourhood,
  meet: (row: number) => void,
): void {
  const own = citizens.facts.subarray(citizen * widthOf(CITIZEN));
  const lacks = ~own[CITIZEN.has]!;
  const firm0 = own[CITIZEN.firm0]!;
  const firm1 = own[CITIZEN.firm1]!;
  const firm2 = own[CITIZEN.firm2]!;
  const now = own[CITIZEN.now]!;
  const aim = own[CITIZEN.aim]!;
  const { most } = reaches[own[CITIZEN.reach]!]!;
  const home = citizen * PLACE_WIDTH;
  const x = citizens.places[home + PLACE.x]!;
  const y = citizens.places[home + PLACE.y]!;
  const z = citizens.places[home + PLACE.z]!;
  const { asks, left1, left2, left3, start, least } = OPENING;
  const width = widthOf(OPENING);
  const { facts, places } = openings;
  for (const first of chains)
    for (let opening = first; opening >= 0; opening = next[opening]!) {
      const at = opening * width;
      if (
        (facts[at + asks]! & lacks) |
        (facts[at + left1]! & firm0) |
        (facts[at + left2]! & firm1) |
        (facts[at + left3]! & firm2) |
        (((now - facts[at + start]!) | (aim - facts[at + least]!)) >> 31)
      )
        continue;
      const place = opening * PLACE_WIDTH;
      const dx = x - places[place]!;
      const dy = y - places[place + 1]!;
      const dz = z - places[place + 2]!;
      // Where a place is missing this is not a number, and not more than anything.
      if (dx * dx + dy * dy + dz * dz > most) continue;
      meet(opening);
    }
}

/** Calls `meet` with each citizen row that is left. */
export function meetCitizens(
  { citizens, openings, reaches }: Pairs,
  opening: number,
  { chains, next }: Neighbourhood,
  meet: (row: number) => void,
): void {
  const own = openings.facts.subarray(opening * widthOf(OPENING));
  const asks = own[OPENING.asks]!;
  const left1 = own[OPENING.left1]!;
  const left2 = own[OPENING.left2]!;
  const left3 = own[OPENING.left3]!;
  const start = own[OPENING.start]!;
  const least = own[OPENING.least]!;
  const work = opening * PLACE_WIDTH;
  const x = openings.places[work + PLACE.x]!;
  const y = openings.places[work + PLACE.y]!;
  const z = openings.places[work + PLACE.z]!;
  const { has, firm0, firm1, firm2, now, aim, reach } = CITIZEN;
  const width = widthOf(CITIZEN);
  const { facts, places } = citizens;
  for (const first of chains)
    for (let citizen = first; citizen >= 0; citizen = next[citizen]!) {
      const at = citizen * width;
      if (
        (asks & ~facts[at + has]!) |
        (left1 & facts[at + firm0]!) |
        (left2 & facts[at + firm1]!) |
        (left3 & facts[at + firm2]!) |
        (((facts[at + now]! - start) | (facts[at + aim]! - least)) >> 31)
      )
        continue;
      const place = citizen * PLACE_WIDTH;
      const dx = x - places[place]!;
      const dy = y - places[place + 1]!;
      const dz = z - places[place + 2]!;
      if (dx * dx + dy * dy + dz * dz > reaches[facts[at + reach]!]!.most) continue;
      meet(citizen);
    }
}
