import { highestAim } from '../pair/hours.ts';
import type { Seeker } from '../pair/model.ts';
import { needBits } from './level-bits.ts';
import type { Facts } from './rows.ts';
import { industryTrade, iscoTrade } from './trades.ts';
import { EVENINGS, NO_LIMIT, WEEKENDS, type Words } from './words.ts';

/** A citizen, 21 facts wide. */
export const CITIZEN = {
  /** Evenings, weekends, licences. */
  has: 0,
  /** Firm needs whose highest level that works is 0, 1, 2. */
  firm0: 1,
  firm1: 2,
  firm2: 3,
  /** Minutes a week; `NO_LIMIT` = not asked. */
  now: 4,
  aim: 5,
  /** −1 = not known, which every scheme agrees with. */
  schemes: 6,
  /** Minutes after midnight. */
  earliest: 7,
  latest: 8,
  /** How far: a number in the list of reaches. */
  reach: 9,
  /** Whose buses: 0 = nobody knows when they run, else one more than a place in the list of timetables. */
  timetable: 10,
  /** Sets: of trades, competences and workplaces. */
  avoid: 11,
  wishes: 12,
  held: 13,
  liked: 14,
  maybeLiked: 15,
  /** Needs where one step above is worth trying. */
  try0: 16,
  try1: 17,
  try2: 18,
  stated: 19,
  /** How many questions about the citizen alone are open. */
  unasked: 20,
} as const;

export function packCitizen(seeker: Seeker, words: Words): Facts<typeof CITIZEN> {
  const { travel, interest, wishes } = seeker;
  const timetable = words.timetables.numberOf(travel);
  const answering = (answer: 'yes' | 'maybe') =>
    words.sets.intern(
      interest
        .filter((shown) => shown.answer === answer)
        .map(({ workplaceId }) => words.workplaces.numberOf(workplaceId)),
    );
  return {
    ...needBits(seeker.needs),
    has:
      (seeker.evenings ? EVENINGS : 0) |
      (seeker.weekends ? WEEKENDS : 0) |
      words.licences.bitsOf(seeker.licences),
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
    reach: words.reaches.numberOf(travel, timetable > 0),
    timetable,
    now: seeker.minutesNow ?? NO_LIMIT,
    aim: highestAim(seeker) ?? NO_LIMIT,
    earliest: seeker.earliestStart ?? 0,
    latest: seeker.latestEnd ?? NO_LIMIT,
    unasked:
      Number(seeker.minutesNow === null) +
      Number(seeker.minutesAim === null) +
      Number(seeker.openSchemes === null),
  };
}
