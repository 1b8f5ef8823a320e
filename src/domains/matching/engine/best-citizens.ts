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

/** The k best citizen rows for an opening row, best first, without the hidden ones. `bestOpenings` the other way round. */
export function bestCitizens(
  view: EngineView,
  weights: Weights,
  opening: number,
  k: number,
  hidden?: ReadonlySet<number>,
): Best[] {
  const { sets, reaches, tradesWished } = view;
  const { facts, globe } = view.citizens;
  const { grid, ids } = view.citizenSide;
  const { blocks } = grid;

  const own = view.openings.facts.subarray(opening * OPENING_WIDTH, (opening + 1) * OPENING_WIDTH);
  const start = highHalf(own[OPENING.minutes]!);
  const leastMinutes = lowHalf(own[OPENING.minutes]!);
  const mostMinutes = highHalf(own[OPENING.mostAndShift]!);
  const outlook = own[OPENING.outlook]!;
  const rises = risesIn(outlook);
  const offered = own[OPENING.schemes]!;
  const shift = lowHalf(own[OPENING.mostAndShift]!);
  const dayFrom = highHalf(own[OPENING.day]!);
  const dayTo = lowHalf(own[OPENING.day]!);
  const workplace = own[OPENING.workplace]!;
  const trades = own[OPENING.trades]!;
  const must = own[OPENING.must]!;
  const wanted = own[OPENING.wanted]!;
  const left1 = own[OPENING.left1]!;
  const left2 = own[OPENING.left2]!;
  const left3 = own[OPENING.left3]!;
  const asked1 = own[OPENING.asked1]!;
  const asked2 = own[OPENING.asked2]!;
  const asked3 = own[OPENING.asked3]!;
  const lowered = (asked1 & ~left1) | (asked2 & ~left2) | (asked3 & ~left3);
  const untold = ~own[OPENING.told]!;
  const record = own[OPENING.record]!;
  const place = placeOf(view.openings, opening);
  const [x, y, z] = place;
  const ofTheOpening = weights.perspective * perspectiveIn(outlook) - weights.season * waitIn(outlook);

  // The most that the last terms, and the levels with them, can still add.
  const mostOfLast =
    (wanted === 0 ? 0 : weights['nice-competences'] * MOST.held) + weights.interest * MOST.interest;
  const mostOfRest = mostOfLast + weights.record * counted(record, MOST.record);
  const closest = (offers: number, wishes: number) => wishTerm(sets, wishes, offers);
  const against = planesAgainst(blocks, own, 0);
  const near = blocksNear(grid, place, 0);
  const best = new BestRows(k, ids);
  let least = best.least;

  for (let nth = 0; nth < near.length; nth++) {
    const block = near[nth]!;
    for (let left = leftInBlock(blocks, block, against); left !== 0; left &= left - 1) {
      const seat = block * SEATS + lowestBit(left);
      const now = highHalf(blocks.minutesAt[seat]!);
      const aim = lowHalf(blocks.minutesAt[seat]!);
      if (now < start || aim < leastMinutes) continue;
      const citizen = blocks.rowAt[seat]!;
      const chord = squaredChord(globe, citizen, x, y, z);
      const at = citizen * CITIZEN_WIDTH;
      const reach = reaches[facts[at + CITIZEN.reach]!]!;
      if (chord > reach.most) continue;
      const day = facts[at + CITIZEN.day]!;
      if (!sharesTheDay(shift, dayFrom, dayTo, highHalf(day), lowHalf(day))) continue;
      const schemes = facts[at + CITIZEN.schemes]!;
      if (offered !== 0 && (offered & schemes) === 0) continue;
      const avoid = facts[at + CITIZEN.avoid]!;
      if (avoid !== 0 && holds(sets, avoid, workplace)) continue;
      const minutes = reach.timetable ? minutesByTimetable(view, citizen, opening, chord) : null;
      if (minutes === null ? chord > reach.maybe : minutes > (reach.limitMinutes ?? Infinity)) continue;
      const isWayKnown = minutes === null ? chord <= reach.known : reach.limitMinutes !== null;

      const questionsOfCitizen =
        (now === NO_LIMIT ? 1 : 0) + (aim === NO_LIMIT ? 1 : 0) + (schemes === -1 ? 1 : 0);
      const questions = questionsOfCitizen + (offered === 0 ? 1 : 0) + (isWayKnown ? 0 : 1);
      let score =
        ofTheOpening +
        weights.hours * hoursTerm(now, leastMinutes, mostMinutes) +
        weights.rise * riseTerm(now, aim, leastMinutes, mostMinutes, rises) +
        weights.travel *
          (minutes === null ? travelTerm(chord, reach) : travelPoints(minutes, reach.limitMinutes)) +
        weights.wish * remember(tradesWished, trades, facts[at + CITIZEN.wishes]!, closest);
      if (score + mostOfRest - weights.unknowns * Math.min(MOST.unknowns, questions) < least) continue;

      const try0 = facts[at + CITIZEN.try0]!;
      const try1 = facts[at + CITIZEN.try1]!;
      const try2 = facts[at + CITIZEN.try2]!;
      // Needs below the highest level, whether firm or worth trying.
      const need0 = facts[at + CITIZEN.firm0]! | try0;
      const need1 = facts[at + CITIZEN.firm1]! | try1;
      const need2 = facts[at + CITIZEN.firm2]! | try2;
      const needed = need0 | need1 | need2;
      const strained = (left1 & try0) | (left2 & try1) | (left3 & try2);
      const strainedTwice = (left2 & try0) | (left3 & try1);
      const unsaid = (asked1 & ~facts[at + CITIZEN.stated]!) | (needed & untold);
      score +=
        weights.record * counted(needed & record, MOST.record) -
        weights.unknowns * Math.min(MOST.unknowns, questions + countBits(unsaid));
      if (strained !== 0)
        score -= weights.trials * Math.min(MOST.trials, countBits(strained) + countBits(strainedTwice));
      if (score + mostOfLast < least) continue;

      const held = facts[at + CITIZEN.held]!;
      const tooMuch = (asked1 & need0) | (asked2 & need1) | (asked3 & need2);
      score +=
        weights.interest *
          interestTerm(sets, facts[at + CITIZEN.liked]!, facts[at + CITIZEN.maybeLiked]!, workplace) +
        weights['nice-competences'] * heldTerm(sets, wanted, held) -
        weights['must-competences'] * missingTerm(sets, must, held) -
        weights.adaptations * counted(tooMuch & lowered, MOST.adaptations);
      if (score < least || hidden?.has(citizen)) continue;
      best.offer(citizen, score);
      least = best.least;
    }
  }
  return best.inOrder();
}
