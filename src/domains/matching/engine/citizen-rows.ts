import { highestAim } from '../pair/hours.ts';
import type { Seeker } from '../pair/model.ts';
import { needBits } from './level-bits.ts';
import { stepAtOrAbove } from './minute-steps.ts';
import { type Facts, halves, MINUTES } from './rows.ts';
import { industryTrade, iscoTrade } from './trades.ts';
import { EVENINGS, NO_LIMIT, WEEKENDS, type Words } from './words.ts';

/** A citizen, 18 facts wide. Where it says halves, the first half is the upper one. */
export const CITIZEN = {
  /** What stops a pair: evenings, weekends and licences that are missing, */
  lacks: 0,
  /** firm needs whose highest level that works is 0, 1, 2, */
  firm0: 1,
  firm1: 2,
  firm2: 3,
  /** and the steps of minutes that are too many. */
  tooMany: 4,
  /** Halves: minutes a week that work now, and that are aimed at; `NO_LIMIT` = not asked. */
  minutes: MINUTES,
  /** −1 = not known, which every scheme agrees with. */
  schemes: 6,
  /** Halves: the earliest and the latest time, in minutes after midnight. */
  day: 7,
  /** How far, and by whose buses: a number in the list of reaches. */
  reach: 8,
  /** Sets: of trades, competences and workplaces. */
  avoid: 9,
  wishes: 10,
  held: 11,
  liked: 12,
  maybeLiked: 13,
  /** Needs where one step above is worth trying. */
  try0: 14,
  try1: 15,
  try2: 16,
  stated: 17,
} as const;

export function packCitizen(seeker: Seeker, words: Words): Facts<typeof CITIZEN> {
  const { travel, interest, wishes } = seeker;
  const now = seeker.minutesNow ?? NO_LIMIT;
  const aim = highestAim(seeker) ?? NO_LIMIT;
  const answering = (answer: 'yes' | 'maybe') =>
    words.sets.intern(
      interest
        .filter((shown) => shown.answer === answer)
        .map(({ workplaceId }) => words.workplaces.numberOf(workplaceId)),
    );
  return {
    ...needBits(seeker.needs),
    lacks: ~(
      (seeker.evenings ? EVENINGS : 0) |
      (seeker.weekends ? WEEKENDS : 0) |
      words.licences.bitsOf(seeker.licences)
    ),
    schemes: seeker.openSchemes === null ? -1 : words.schemes.bitsOf(seeker.openSchemes),
    wishes: words.sets.intern(
      wishes.flatMap(({ iscoCode, industry }) => [
        ...(iscoCode ? [iscoTrade(iscoCode)] : []),
        ...(industry ? [industryTrade(words.industries.numberOf(industry))] : []),
      ]),
    ),
    held: words.sets.intern(seeker.competences.map((competence) => words.competences.numberOf(competence))),
    avoid: words.sets.intern(seeker.avoid.map((workplaceId) => words.workplaces.numberOf(workplaceId))),
    liked: answering('yes'),
    maybeLiked: answering('maybe'),
    reach: words.reaches.numberOf(travel),
    tooMany: stepAtOrAbove(now, aim),
    minutes: halves(now, aim),
    day: halves(seeker.earliestStart ?? 0, seeker.latestEnd ?? NO_LIMIT),
  };
}
