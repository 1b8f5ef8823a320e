import { shiftOf } from '../pair/hard-rules.ts';
import { lowestStart } from '../pair/hours.ts';
import { PERSPECTIVES, type Vacancy } from '../pair/model.ts';
import { monthsUntilStart } from '../pair/season.ts';
import { TERM_RANGES } from '../pair/soft-terms.ts';
import { demandBits, recordBits } from './level-bits.ts';
import type { Facts } from './rows.ts';
import { industryTrade, iscoTrade } from './trades.ts';
import { CLOSED, EVENINGS, NO_LIMIT, WEEKENDS, type Words } from './words.ts';

/** An opening, 23 facts wide. First what a pair may fail by. */
export const OPENING = {
  /** Evenings, weekends, licences: what the citizen must have. */
  asks: 0,
  /** What remains of each demand when every task is lowered as far as it can be. */
  left1: 1,
  left2: 2,
  left3: 3,
  /** Minutes a week. */
  start: 4,
  least: 5,
  most: 6,
  /** 0 = not agreed yet. */
  schemes: 7,
  /** Minutes after midnight, `NO_LIMIT` = not said, and what of the day must be shared. */
  shift: 8,
  dayFrom: 9,
  dayTo: 10,
  workplace: 11,
  /** 1 = hours may rise towards `most`. */
  rises: 12,
  perspective: 13,
  /** Months until it begins, as far as they count. */
  wait: 14,
  /** Sets: of trades, and of competences that must be there, and that may. */
  trades: 15,
  must: 16,
  wanted: 17,
  /** What is asked before any lowering, and where every task has told. */
  asked1: 18,
  asked2: 19,
  asked3: 20,
  told: 21,
  /** Dimensions the workplace has met before. */
  record: 22,
} as const;

export function packOpening(
  vacancy: Vacancy,
  words: Words,
  today: Temporal.PlainDate,
): Facts<typeof OPENING> {
  const must = vacancy.mustCompetences.map((competence) => words.competences.numberOf(competence));
  const nice = vacancy.niceCompetences.map((competence) => words.competences.numberOf(competence));
  return {
    ...demandBits(vacancy),
    record: recordBits(vacancy.record),
    asks:
      (vacancy.evenings ? EVENINGS : 0) |
      (vacancy.weekends ? WEEKENDS : 0) |
      (vacancy.placesFree > 0 ? 0 : CLOSED) |
      words.licences.bitsOf(vacancy.licences),
    schemes: words.schemes.bitsOf(vacancy.schemes),
    workplace: words.workplaces.numberOf(vacancy.workplaceId),
    trades: words.sets.intern([
      ...vacancy.tasks.flatMap(({ iscoCode }) => (iscoCode ? [iscoTrade(iscoCode)] : [])),
      ...(vacancy.industry ? [industryTrade(words.industries.numberOf(vacancy.industry))] : []),
    ]),
    must: words.sets.intern(must),
    wanted: words.sets.intern([...must, ...nice]),
    start: lowestStart(vacancy),
    least: vacancy.minutesMin,
    most: vacancy.minutesMax,
    dayFrom: vacancy.dayStart ?? NO_LIMIT,
    dayTo: vacancy.dayEnd ?? NO_LIMIT,
    shift: shiftOf(vacancy),
    rises: Number(vacancy.mayRise),
    perspective: PERSPECTIVES.indexOf(vacancy.perspective),
    wait: Math.min(-TERM_RANGES.season[0], monthsUntilStart(vacancy, today)),
  };
}
