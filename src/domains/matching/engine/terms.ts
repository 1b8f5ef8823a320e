import { SAME_INDUSTRY, TERM_RANGES } from '../pair/soft-terms.ts';
import { countBits } from './level-bits.ts';
import { countShared, holds, type Sets, sizeOf } from './number-sets.ts';
import type { Reach } from './reach.ts';
import { closeness } from './trades.ts';
import { NO_LIMIT } from './words.ts';

/**
 * What the terms of a pair count, from plain numbers and bits, small enough to be compiled into the loops that ask:
 * `bestOpenings`, where the citizen's numbers stand still, and `bestCitizens`, where the opening's do. What they mean is
 * said in `pair/`. All are whole and none is below zero, so that the machine can keep them as they are; what
 * speaks against a pair is taken from its score.
 */

/** Where a term stops counting. */
export const MOST = {
  adaptations: -TERM_RANGES.adaptations[0],
  trials: -TERM_RANGES.trials[0],
  unknowns: -TERM_RANGES.unknowns[0],
  record: TERM_RANGES.record[1],
  missing: -TERM_RANGES['must-competences'][0],
  held: TERM_RANGES['nice-competences'][1],
  interest: TERM_RANGES.interest[1],
};

/** Is there room for the shift in what both have of the day? Minutes. */
export function sharesTheDay(
  shift: number,
  dayFrom: number,
  dayTo: number,
  earliest: number,
  latest: number,
): boolean {
  return shift === 0 || Math.min(dayTo, latest) - Math.max(dayFrom, earliest) >= shift;
}

export function hoursTerm(now: number, least: number, most: number): number {
  if (now === NO_LIMIT) return 0;
  return now >= least && now <= most ? 2 : 1;
}

export function riseTerm(now: number, aim: number, least: number, most: number, rises: number): number {
  if (now === NO_LIMIT || aim === NO_LIMIT) return 0;
  const reachable = rises === 1 ? most : Math.max(Math.min(now, most), least);
  if (reachable >= aim) return 2;
  return reachable > now ? 1 : 0;
}

/** By the square of the straight line between two points of a globe of radius one. */
export function travelTerm(chord: number, { one, two, three, four }: Reach): number {
  if (chord <= three) return chord <= four ? 4 : 3;
  if (chord <= two) return 2;
  return chord <= one ? 1 : 0;
}

export function wishTerm({ starts, items }: Sets, wishes: number, trades: number): number {
  let best = 0;
  for (let wish = starts[wishes]!; wish < starts[wishes + 1]!; wish++)
    for (let trade = starts[trades]!; trade < starts[trades + 1]!; trade++)
      best = Math.max(best, closeness(items[wish]!, items[trade]!, SAME_INDUSTRY));
  return best;
}

export function interestTerm(sets: Sets, liked: number, maybeLiked: number, workplace: number): number {
  if (liked !== 0 && holds(sets, liked, workplace)) return 2;
  return maybeLiked !== 0 && holds(sets, maybeLiked, workplace) ? 1 : 0;
}

export function missingTerm(sets: Sets, must: number, held: number): number {
  if (must === 0) return 0;
  return Math.min(MOST.missing, sizeOf(sets, must) - countShared(sets, must, held));
}

export function heldTerm(sets: Sets, wanted: number, held: number): number {
  if (wanted === 0 || held === 0) return 0;
  return Math.min(MOST.held, countShared(sets, wanted, held));
}

/** How many of these dimensions there are, as far as they count. */
export function counted(dimensions: number, most: number): number {
  return dimensions === 0 ? 0 : Math.min(most, countBits(dimensions));
}
