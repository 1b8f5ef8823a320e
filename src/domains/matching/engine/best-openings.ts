import { travelPoints } from '../pair/soft-terms.ts';
import type { Weights } from '../pair/weights.ts';
import { type Best, BestRows } from './best-rows.ts';
import { leftInBlock, lowestBit, planesAgainst, SEATS } from './blocks.ts';
import { CITIZEN } from './citizen-rows.ts';
import { blocksNear } from './grid.ts';
import { countBits } from './level-bits.ts';
import { minutesByTimetable } from './minutes-by-timetable.ts';
import { holds } from './number-sets.ts';
import { OPENING, perspectiveIn, risesIn, waitIn } from './opening-rows.ts';
import { angleOf } from './reach.ts';
import { remember } from './remembered-pairs.ts';
import { highHalf, lowHalf, squaredChord, widthOf } from './rows.ts';
import {
  counted,
  heldTerm,
  hoursTerm,
  interestTerm,
  MOST,
  missingTerm,
  riseTerm,
  sharesTheDay,
  travelTerm,
  wishTerm,
} from './terms.ts';
import { type EngineView, placeOf } from './view.ts';
import { NO_LIMIT } from './words.ts';

const CITIZEN_WIDTH = widthOf(CITIZEN);
const OPENING_WIDTH = widthOf(OPENING);

/**
 * The k best opening rows for a citizen row, best first. From top to bottom: what is known of the citizen; the openings
 * that stand in reach and that nothing stops; the rules that are left; the terms, as long as this opening can still
 * be among the best. `bestCitizens` is the same the other way round.
 */
export function bestOpenings(view: EngineView, weights: Weights, citizen: number, k: number): Best[] {
  const { sets, wishesMet } = view;
  const { facts, globe } = view.openings;
  const { grid, ids } = view.openingSide;
  const { blocks } = grid;

  const own = view.citizens.facts.subarray(citizen * CITIZEN_WIDTH, (citizen + 1) * CITIZEN_WIDTH);
  const now = highHalf(own[CITIZEN.minutes]!);
  const aim = lowHalf(own[CITIZEN.minutes]!);
  const schemes = own[CITIZEN.schemes]!;
  const earliest = highHalf(own[CITIZEN.day]!);
  const latest = lowHalf(own[CITIZEN.day]!);
  const avoid = own[CITIZEN.avoid]!;
  const wishes = own[CITIZEN.wishes]!;
  const held = own[CITIZEN.held]!;
  const liked = own[CITIZEN.liked]!;
  const maybeLiked = own[CITIZEN.maybeLiked]!;
  const questionsOfCitizen =
    (now === NO_LIMIT ? 1 : 0) + (aim === NO_LIMIT ? 1 : 0) + (schemes === -1 ? 1 : 0);
  const unstated = ~own[CITIZEN.stated]!;
  const try0 = own[CITIZEN.try0]!;
  const try1 = own[CITIZEN.try1]!;
  const try2 = own[CITIZEN.try2]!;
  // Needs below the highest level, whether firm or worth trying.
  const need0 = own[CITIZEN.firm0]! | try0;
  const need1 = own[CITIZEN.firm1]! | try1;
  const need2 = own[CITIZEN.firm2]! | try2;
  const needed = need0 | need1 | need2;
  const reach = view.reaches[own[CITIZEN.reach]!]!;
  const place = placeOf(view.citizens, citizen);
  const [x, y, z] = place;

  // The most that the last terms, and the levels with them, can still add.
  const mostOfLast =
    (held === 0 ? 0 : weights['nice-competences'] * MOST.held) +
    ((liked | maybeLiked) === 0 ? 0 : weights.interest * MOST.interest);
  const mostOfRest = mostOfLast + weights.record * counted(needed, MOST.record);
  const closest = (wished: number, trades: number) => wishTerm(sets, wished, trades);
  const against = planesAgainst(blocks, own, 0);
  const near = blocksNear(grid, place, angleOf(reach.most));
  const best = new BestRows(k, ids);
  let least = best.least;

  for (let nth = 0; nth < near.length; nth++) {
    const block = near[nth]!;
    for (let left = leftInBlock(blocks, block, against); left !== 0; left &= left - 1) {
      const seat = block * SEATS + lowestBit(left);
      const leastMinutes = lowHalf(blocks.minutesAt[seat]!);
      if (now < highHalf(blocks.minutesAt[seat]!) || aim < leastMinutes) continue;
      const opening = blocks.rowAt[seat]!;
      const chord = squaredChord(globe, opening, x, y, z);
      if (chord > reach.most) continue;
      const at = opening * OPENING_WIDTH;
      const mostAndShift = facts[at + OPENING.mostAndShift]!;
      const day = facts[at + OPENING.day]!;
      if (!sharesTheDay(lowHalf(mostAndShift), highHalf(day), lowHalf(day), earliest, latest)) continue;
      const offered = facts[at + OPENING.schemes]!;
      if (offered !== 0 && (offered & schemes) === 0) continue;
      if (avoid !== 0 && holds(sets, avoid, facts[at + OPENING.workplace]!)) continue;
      const minutes = reach.timetable ? minutesByTimetable(view, citizen, opening, chord) : null;
      if (minutes === null ? chord > reach.maybe : minutes > (reach.limitMinutes ?? Infinity)) continue;
      const isWayKnown = minutes === null ? chord <= reach.known : reach.limitMinutes !== null;

      const mostMinutes = highHalf(mostAndShift);
      const outlook = facts[at + OPENING.outlook]!;
      const questions = questionsOfCitizen + (offered === 0 ? 1 : 0) + (isWayKnown ? 0 : 1);
      let score =
        weights.perspective * perspectiveIn(outlook) -
        weights.season * waitIn(outlook) +
        weights.hours * hoursTerm(now, leastMinutes, mostMinutes) +
        weights.rise * riseTerm(now, aim, leastMinutes, mostMinutes, risesIn(outlook)) +
        weights.travel *
          (minutes === null ? travelTerm(chord, reach) : travelPoints(minutes, reach.limitMinutes)) +
        weights.wish * remember(wishesMet, wishes, facts[at + OPENING.trades]!, closest);
      if (score + mostOfRest - weights.unknowns * Math.min(MOST.unknowns, questions) < least) continue;

      const left1 = facts[at + OPENING.left1]!;
      const left2 = facts[at + OPENING.left2]!;
      const left3 = facts[at + OPENING.left3]!;
      const asked1 = facts[at + OPENING.asked1]!;
      const strained = (left1 & try0) | (left2 & try1) | (left3 & try2);
      const strainedTwice = (left2 & try0) | (left3 & try1);
      const unsaid = (asked1 & unstated) | (needed & ~facts[at + OPENING.told]!);
      score +=
        weights.record * counted(needed & facts[at + OPENING.record]!, MOST.record) -
        weights.unknowns * Math.min(MOST.unknowns, questions + countBits(unsaid));
      if (strained !== 0)
        score -= weights.trials * Math.min(MOST.trials, countBits(strained) + countBits(strainedTwice));
      if (score + mostOfLast < least) continue;

      const asked2 = facts[at + OPENING.asked2]!;
      const asked3 = facts[at + OPENING.asked3]!;
      const tooMuch = (asked1 & need0) | (asked2 & need1) | (asked3 & need2);
      const lowered = (asked1 & ~left1) | (asked2 & ~left2) | (asked3 & ~left3);
      score +=
        weights.interest * interestTerm(sets, liked, maybeLiked, facts[at + OPENING.workplace]!) +
        weights['nice-competences'] * heldTerm(sets, facts[at + OPENING.wanted]!, held) -
        weights['must-competences'] * missingTerm(sets, facts[at + OPENING.must]!, held) -
        weights.adaptations * counted(tooMuch & lowered, MOST.adaptations);
      if (score < least) continue;
      best.offer(opening, score);
      least = best.least;
    }
  }
  return best.inOrder();
}
