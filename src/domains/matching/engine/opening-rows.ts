import { shiftOf } from '../pair/hard-rules.ts';
import { lowestStart } from '../pair/hours.ts';
import { PERSPECTIVES, type Vacancy } from '../pair/model.ts';
import { monthsUntilStart } from '../pair/season.ts';
import { TERM_RANGES } from '../pair/soft-terms.ts';
import { demandBits, recordBits } from './level-bits.ts';
import { stepsBelow } from './minute-steps.ts';
import { type Facts, halves, MINUTES } from './rows.ts';
import { industryTrade, iscoTrade } from './trades.ts';
import { CLOSED, EVENINGS, NO_LIMIT, WEEKENDS, type Words } from './words.ts';

/** An opening, 19 facts wide. Where it says halves, the first half is the upper one. */
export const OPENING = {
  /** What stops a pair: evenings, weekends and licences that are asked for, */
  asks: 0,
  /** what remains of each demand, at least 1, 2, 3, when every task is lowered as far as it can be, */
  left1: 1,
  left2: 2,
  left3: 3,
  /** and the steps of minutes that are exceeded. */
  exceeds: 4,
  /** Halves: minutes a week at the start, and at least. */
  minutes: MINUTES,
  /** Halves: minutes a week at most, and what of the day must be shared. */
  mostAndShift: 6,
  /** Halves: from and to, in minutes after midnight; `NO_LIMIT` = not said. */
  day: 7,
  /** 0 = not agreed yet. */
  schemes: 8,
  workplace: 9,
  /** Sets: of trades, and of competences that must be there, and that may. */
  trades: 10,
  must: 11,
  wanted: 12,
  /** What is asked before any lowering, and where every task has told. */
  asked1: 13,
  asked2: 14,
  asked3: 15,
  told: 16,
  /** Dimensions the workplace has met before. */
  record: 17,
  /** In bytes, from the lowest: whether hours may rise, the perspective, the months until it begins as far as they count. */
  outlook: 18,
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
    exceeds: stepsBelow(lowestStart(vacancy), vacancy.minutesMin),
    minutes: halves(lowestStart(vacancy), vacancy.minutesMin),
    mostAndShift: halves(vacancy.minutesMax, shiftOf(vacancy)),
    day: halves(vacancy.dayStart ?? NO_LIMIT, vacancy.dayEnd ?? NO_LIMIT),
    outlook:
      Number(vacancy.mayRise) |
      (PERSPECTIVES.indexOf(vacancy.perspective) << 8) |
      (Math.min(-TERM_RANGES.season[0], monthsUntilStart(vacancy, today)) << 16),
  };
}

export const risesIn = (outlook: number): number => outlook & 0xff;
export const perspectiveIn = (outlook: number): number => (outlook >> 8) & 0xff;
export const waitIn = (outlook: number): number => outlook >> 16;
