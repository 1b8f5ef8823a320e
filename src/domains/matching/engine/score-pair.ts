import type { BusTimes } from '#platform/travel/bus-times.ts';
import { SAME_INDUSTRY, TERM_KEYS, TERM_RANGES, type TermKey, travelPoints } from '../soft-terms.ts';
import type { Weights } from '../weights.ts';
import { NO_FIT } from './best-rows.ts';
import type { CitizenColumns } from './citizen-rows.ts';
import { countBits } from './level-bits.ts';
import { minutesByTimetable } from './minutes-by-timetable.ts';
import { countShared, holds, type Sets, sizeOf } from './number-sets.ts';
import type { OpeningColumns } from './opening-rows.ts';
import type { Reach } from './reach.ts';
import { closeness } from './trades.ts';
import { NO_LIMIT } from './words.ts';

/** What a pair is judged by: nothing but arrays of numbers, so that a thread can be given a copy. */
export interface PairView {
  readonly citizens: CitizenColumns;
  readonly openings: OpeningColumns;
  readonly sets: Sets;
  readonly reaches: readonly Reach[];
  readonly timetables: readonly BusTimes[];
}

/**
 * The score of citizen row `c` with opening row `o`, or `NO_FIT`. It may also answer `NO_FIT` for a pair that fits
 * with less than `least`.
 */
export type ScorePair = (c: number, o: number, least: number) => number;

/** The terms that are dear to find out; a pair is dropped before them when even their best would not do. */
const DEAR_TERMS: readonly TermKey[] = ['wish', 'interest', 'must-competences', 'nice-competences'];

/** Where a term stops counting. */
const MOST = {
  adaptations: TERM_RANGES.adaptations[0],
  trials: TERM_RANGES.trials[0],
  unknowns: TERM_RANGES.unknowns[0],
  record: TERM_RANGES.record[1],
  missing: TERM_RANGES['must-competences'][0],
  held: TERM_RANGES['nice-competences'][1],
};

export function pairScorer(view: PairView, weights: Weights): ScorePair {
  const { citizens, openings, sets, reaches } = view;
  const { x, y, z, firm0, firm1, firm2, try0, try1, try2, stated, has, now, aim } = citizens;
  const { left1, left2, left3, asked1, asked2, asked3, told, record, asks, start, least: hours } = openings;
  const bounds = boundsOf(weights);
  const mostOfDear = DEAR_TERMS.reduce((sum, key) => sum + bounds[key], 0);

  return (c, o, least) => {
    // The hard rules, those that turn most pairs down for least work first.
    if (asks[o]! & ~has[c]!) return NO_FIT;
    if (start[o]! > now[c]! || hours[o]! > aim[c]!) return NO_FIT;
    if ((left1[o]! & firm0[c]!) | (left2[o]! & firm1[c]!) | (left3[o]! & firm2[c]!)) return NO_FIT;
    const chord =
      squared(x[c]! - openings.x[o]!) + squared(y[c]! - openings.y[o]!) + squared(z[c]! - openings.z[o]!);
    const reach = reaches[citizens.reach[c]!]!;
    if (chord > reach.most) return NO_FIT;
    if (!sharesTheDay(c, o)) return NO_FIT;
    const offered = openings.schemes[o]!;
    if (offered !== 0 && (offered & citizens.schemes[c]!) === 0) return NO_FIT;
    if (citizens.avoid[c] !== 0 && holds(sets, citizens.avoid[c]!, openings.workplace[o]!)) return NO_FIT;

    const minutes = citizens.timetable[c] === 0 ? null : minutesByTimetable(view, c, o, chord);
    if (minutes === null ? chord > reach.maybe : minutes > (reach.limitMinutes ?? Infinity)) return NO_FIT;
    // Not a number, where a place is missing, is not within anything.
    const isWayKnown = minutes === null ? chord <= reach.known : reach.limitMinutes !== null;

    // Needs below the highest level, whether firm or worth trying.
    const need0 = firm0[c]! | try0[c]!;
    const need1 = firm1[c]! | try1[c]!;
    const need2 = firm2[c]! | try2[c]!;
    const needed = need0 | need1 | need2;
    const overAsked = (asked1[o]! & need0) | (asked2[o]! & need1) | (asked3[o]! & need2);
    const lowered = (asked1[o]! & ~left1[o]!) | (asked2[o]! & ~left2[o]!) | (asked3[o]! & ~left3[o]!);
    const strain =
      countBits((left1[o]! & try0[c]!) | (left2[o]! & try1[c]!) | (left3[o]! & try2[c]!)) +
      countBits((left2[o]! & try0[c]!) | (left3[o]! & try1[c]!));
    const unknown =
      countBits((asked1[o]! & ~stated[c]!) | (needed & ~told[o]!)) +
      citizens.unasked[c]! +
      Number(offered === 0) +
      Number(!isWayKnown);

    let score =
      weights.adaptations * Math.max(MOST.adaptations, -countBits(overAsked & lowered)) +
      weights.trials * Math.max(MOST.trials, -strain) +
      weights.unknowns * Math.max(MOST.unknowns, -unknown) +
      weights.record * Math.min(MOST.record, countBits(record[o]! & needed)) +
      weights.perspective * openings.perspective[o]! +
      weights.season * -openings.wait[o]! +
      weights.hours * hoursTerm(c, o) +
      weights.rise * riseTerm(c, o) +
      weights.travel *
        (minutes === null ? travelTerm(chord, reach) : travelPoints(minutes, reach.limitMinutes));
    if (score + mostOfDear < least) return NO_FIT;

    score += weights.wish * wishTerm(c, o);
    const workplace = openings.workplace[o]!;
    if (citizens.liked[c] !== 0 && holds(sets, citizens.liked[c]!, workplace)) score += weights.interest * 2;
    else if (citizens.maybeLiked[c] !== 0 && holds(sets, citizens.maybeLiked[c]!, workplace))
      score += weights.interest;
    if (openings.wanted[o] !== 0) {
      const must = openings.must[o]!;
      const held = citizens.held[c]!;
      const missing = sizeOf(sets, must) - countShared(sets, must, held);
      score += weights['must-competences'] * Math.max(MOST.missing, -missing);
      score +=
        weights['nice-competences'] * Math.min(MOST.held, countShared(sets, openings.wanted[o]!, held));
    }
    return score;
  };

  function sharesTheDay(c: number, o: number): boolean {
    const shift = openings.shift[o]!;
    if (shift === 0) return true;
    const from = Math.max(openings.dayFrom[o]!, citizens.earliest[c]!);
    return Math.min(openings.dayTo[o]!, citizens.latest[c]!) - from >= shift;
  }

  function hoursTerm(c: number, o: number): number {
    const wanted = now[c]!;
    if (wanted === NO_LIMIT) return 0;
    return wanted >= hours[o]! && wanted <= openings.most[o]! ? 2 : 1;
  }

  function riseTerm(c: number, o: number): number {
    const from = now[c]!;
    const to = aim[c]!;
    if (from === NO_LIMIT || to === NO_LIMIT) return 0;
    const most = openings.most[o]!;
    const reachable = openings.rises[o] ? most : Math.max(Math.min(from, most), hours[o]!);
    return reachable >= to ? 2 : Number(reachable > from);
  }

  function wishTerm(c: number, o: number): number {
    const { starts, items } = sets;
    let closest = 0;
    const wishes = citizens.wishes[c]!;
    const trades = openings.trades[o]!;
    for (let wish = starts[wishes]!; wish < starts[wishes + 1]!; wish++)
      for (let trade = starts[trades]!; trade < starts[trades + 1]!; trade++)
        closest = Math.max(closest, closeness(items[wish]!, items[trade]!, SAME_INDUSTRY));
    return closest;
  }
}

const squared = (difference: number): number => difference * difference;

const travelTerm = (chord: number, { one, two, three, four }: Reach): number =>
  Number(chord <= one) + Number(chord <= two) + Number(chord <= three) + Number(chord <= four);

/** The most each term can add, whatever the sign of its weight. */
const boundsOf = (weights: Weights): Record<TermKey, number> =>
  Object.fromEntries(
    TERM_KEYS.map((key) => [key, Math.max(...TERM_RANGES[key].map((value) => value * weights[key]))]),
  ) as Record<TermKey, number>;
