import type { BusTimes } from '#platform/travel/bus-times.ts';
import { SAME_INDUSTRY, TERM_KEYS, TERM_RANGES, type TermKey, travelPoints } from '../pair/soft-terms.ts';
import type { Weights } from '../pair/weights.ts';
import { NO_FIT } from './best-rows.ts';
import { CITIZEN } from './citizen-rows.ts';
import { countBits } from './level-bits.ts';
import { minutesByTimetable } from './minutes-by-timetable.ts';
import { countShared, holds, type Sets, sizeOf } from './number-sets.ts';
import { OPENING } from './opening-rows.ts';
import type { Reach } from './reach.ts';
import { type RememberedPairs, remember } from './remembered-pairs.ts';
import { PLACE, PLACE_WIDTH, type Rows, widthOf } from './rows.ts';
import { closeness } from './trades.ts';
import { NO_LIMIT } from './words.ts';

/** What a pair is judged by: nothing but arrays of numbers, so that a thread can be given a copy. */
export interface PairView {
  readonly citizens: Rows;
  readonly openings: Rows;
  readonly sets: Sets;
  readonly reaches: readonly Reach[];
  readonly timetables: readonly BusTimes[];
  /** How close sets of wishes and sets of trades are. */
  readonly wishes: RememberedPairs;
}

/**
 * The score of citizen row `c` with opening row `o`, both left by the sieve, or `NO_FIT`. It may also answer `NO_FIT`
 * for a pair that fits with less than `least`.
 */
export type ScorePair = (c: number, o: number, least: number) => number;

/** Where a term stops counting. */
const MOST = {
  adaptations: TERM_RANGES.adaptations[0],
  trials: TERM_RANGES.trials[0],
  unknowns: TERM_RANGES.unknowns[0],
  record: TERM_RANGES.record[1],
  missing: TERM_RANGES['must-competences'][0],
  held: TERM_RANGES['nice-competences'][1],
};

const CITIZEN_WIDTH = widthOf(CITIZEN);
const OPENING_WIDTH = widthOf(OPENING);

export function pairScorer(view: PairView, weights: Weights): ScorePair {
  const { sets, reaches, wishes } = view;
  const { facts: citizens, places: homes } = view.citizens;
  const { facts: openings, places: workplaces } = view.openings;
  const bounds = boundsOf(weights);
  const { perspective, season, hours, rise, travel, wish, interest, trials, unknowns, adaptations } = weights;
  const recordWeight = weights.record;
  const mustWeight = weights['must-competences'];
  const niceWeight = weights['nice-competences'];
  // The most that is still to come when hours, journey and wish are counted, and when the unknown is too.
  const mostOfLevels = bounds.adaptations + bounds.trials + bounds.record + bounds['must-competences'];
  const mostOfRest = bounds.adaptations + bounds.record + bounds['must-competences'];

  return (c, o, least) => {
    const citizen = c * CITIZEN_WIDTH;
    const opening = o * OPENING_WIDTH;
    const now = citizens[citizen + CITIZEN.now]!;
    const aim = citizens[citizen + CITIZEN.aim]!;
    const leastMinutes = openings[opening + OPENING.least]!;
    const firm0 = citizens[citizen + CITIZEN.firm0]!;
    const firm1 = citizens[citizen + CITIZEN.firm1]!;
    const firm2 = citizens[citizen + CITIZEN.firm2]!;
    const left1 = openings[opening + OPENING.left1]!;
    const left2 = openings[opening + OPENING.left2]!;
    const left3 = openings[opening + OPENING.left3]!;
    const chord = squaredChordBetween(c, o);
    const reach = reaches[citizens[citizen + CITIZEN.reach]!]!;
    if (!sharesTheDay(citizen, opening)) return NO_FIT;
    const offered = openings[opening + OPENING.schemes]!;
    if (offered !== 0 && (offered & citizens[citizen + CITIZEN.schemes]!) === 0) return NO_FIT;
    const workplace = openings[opening + OPENING.workplace]!;
    const avoid = citizens[citizen + CITIZEN.avoid]!;
    if (avoid !== 0 && holds(sets, avoid, workplace)) return NO_FIT;

    const minutes =
      citizens[citizen + CITIZEN.timetable] === 0 ? null : minutesByTimetable(view, c, o, chord);
    if (minutes === null ? chord > reach.maybe : minutes > (reach.limitMinutes ?? Infinity)) return NO_FIT;
    // Not a number, where a place is missing, is not within anything.
    const isWayKnown = minutes === null ? chord <= reach.known : reach.limitMinutes !== null;

    // The terms that cost little to find out; then most pairs can be dropped.
    const liked = citizens[citizen + CITIZEN.liked]!;
    const maybeLiked = citizens[citizen + CITIZEN.maybeLiked]!;
    const held = citizens[citizen + CITIZEN.held]!;
    const open = citizens[citizen + CITIZEN.unasked]! + Number(offered === 0) + Number(!isWayKnown);
    const mostOfWords =
      (liked === 0 && maybeLiked === 0 ? 0 : bounds.interest) + (held === 0 ? 0 : bounds['nice-competences']);
    let score =
      perspective * openings[opening + OPENING.perspective]! +
      hours * hoursTerm(now, leastMinutes, openings[opening + OPENING.most]!) +
      rise * riseTerm(now, aim, leastMinutes, opening) +
      travel * (minutes === null ? travelTerm(chord, reach) : travelPoints(minutes, reach.limitMinutes)) +
      wish *
        remember(wishes, citizens[citizen + CITIZEN.wishes]!, openings[opening + OPENING.trades]!, closest) -
      season * openings[opening + OPENING.wait]!;
    const mostOfUnknowns = Math.max(unknowns * MOST.unknowns, -unknowns * open);
    if (score + mostOfLevels + mostOfUnknowns + mostOfWords < least) return NO_FIT;

    const try0 = citizens[citizen + CITIZEN.try0]!;
    const try1 = citizens[citizen + CITIZEN.try1]!;
    const try2 = citizens[citizen + CITIZEN.try2]!;
    const asked1 = openings[opening + OPENING.asked1]!;
    // Needs below the highest level, whether firm or worth trying.
    const need0 = firm0 | try0;
    const need1 = firm1 | try1;
    const need2 = firm2 | try2;
    const needed = need0 | need1 | need2;
    const strain =
      countBits((left1 & try0) | (left2 & try1) | (left3 & try2)) +
      countBits((left2 & try0) | (left3 & try1));
    const unknown =
      open +
      countBits(
        (asked1 & ~citizens[citizen + CITIZEN.stated]!) | (needed & ~openings[opening + OPENING.told]!),
      );
    score += trials * Math.max(MOST.trials, -strain) + unknowns * Math.max(MOST.unknowns, -unknown);
    if (score + mostOfRest + mostOfWords < least) return NO_FIT;

    const asked2 = openings[opening + OPENING.asked2]!;
    const asked3 = openings[opening + OPENING.asked3]!;
    const overAsked = (asked1 & need0) | (asked2 & need1) | (asked3 & need2);
    const lowered = (asked1 & ~left1) | (asked2 & ~left2) | (asked3 & ~left3);
    score +=
      adaptations * Math.max(MOST.adaptations, -countBits(overAsked & lowered)) +
      recordWeight * Math.min(MOST.record, countBits(openings[opening + OPENING.record]! & needed));
    if (liked !== 0 && holds(sets, liked, workplace)) score += interest * 2;
    else if (maybeLiked !== 0 && holds(sets, maybeLiked, workplace)) score += interest;
    const wanted = openings[opening + OPENING.wanted]!;
    if (wanted !== 0) {
      const must = openings[opening + OPENING.must]!;
      const missing = sizeOf(sets, must) - countShared(sets, must, held);
      score +=
        mustWeight * Math.max(MOST.missing, -missing) +
        niceWeight * Math.min(MOST.held, countShared(sets, wanted, held));
    }
    return score;
  };

  function squaredChordBetween(c: number, o: number): number {
    const home = c * PLACE_WIDTH;
    const work = o * PLACE_WIDTH;
    const dx = homes[home + PLACE.x]! - workplaces[work + PLACE.x]!;
    const dy = homes[home + PLACE.y]! - workplaces[work + PLACE.y]!;
    const dz = homes[home + PLACE.z]! - workplaces[work + PLACE.z]!;
    return dx * dx + dy * dy + dz * dz;
  }

  function sharesTheDay(citizen: number, opening: number): boolean {
    const shift = openings[opening + OPENING.shift]!;
    if (shift === 0) return true;
    const from = Math.max(openings[opening + OPENING.dayFrom]!, citizens[citizen + CITIZEN.earliest]!);
    const to = Math.min(openings[opening + OPENING.dayTo]!, citizens[citizen + CITIZEN.latest]!);
    return to - from >= shift;
  }

  function riseTerm(now: number, aim: number, leastMinutes: number, opening: number): number {
    if (now === NO_LIMIT || aim === NO_LIMIT) return 0;
    const most = openings[opening + OPENING.most]!;
    const reachable =
      openings[opening + OPENING.rises] === 1 ? most : Math.max(Math.min(now, most), leastMinutes);
    return reachable >= aim ? 2 : Number(reachable > now);
  }

  function closest(wished: number, trades: number): number {
    const { starts, items } = sets;
    let best = 0;
    for (let wish = starts[wished]!; wish < starts[wished + 1]!; wish++)
      for (let trade = starts[trades]!; trade < starts[trades + 1]!; trade++)
        best = Math.max(best, closeness(items[wish]!, items[trade]!, SAME_INDUSTRY));
    return best;
  }
}

function hoursTerm(now: number, least: number, most: number): number {
  if (now === NO_LIMIT) return 0;
  return now >= least && now <= most ? 2 : 1;
}

const travelTerm = (chord: number, { one, two, three, four }: Reach): number =>
  Number(chord <= one) + Number(chord <= two) + Number(chord <= three) + Number(chord <= four);

/** The most each term can add, whatever the sign of its weight. */
const boundsOf = (weights: Weights): Record<TermKey, number> =>
  Object.fromEntries(
    TERM_KEYS.map((key) => [key, Math.max(...TERM_RANGES[key].map((value) => value * weights[key]))]),
  ) as Record<TermKey, number>;
