import { shiftOf } from '../hard-rules.ts';
import { lowestStart } from '../hours.ts';
import { PERSPECTIVES, type Vacancy } from '../model.ts';
import { monthsUntilStart } from '../season.ts';
import { TERM_RANGES } from '../soft-terms.ts';
import { unitVector } from '../travel.ts';
import type { Columns } from './columns.ts';
import { demandBits, recordBits } from './level-bits.ts';
import { industryTrade, iscoTrade } from './trades.ts';
import { CLOSED, EVENINGS, NO_LIMIT, WEEKENDS, type Words } from './words.ts';

/** An opening, 111 bytes wide. */
export const OPENING = {
  /** Unit vector; not a number = no place known. */
  x: Float64Array,
  y: Float64Array,
  z: Float64Array,
  lat: Float64Array,
  lon: Float64Array,
  left1: Int32Array,
  left2: Int32Array,
  left3: Int32Array,
  asked1: Int32Array,
  asked2: Int32Array,
  asked3: Int32Array,
  told: Int32Array,
  /** Dimensions the workplace has met before. */
  record: Int32Array,
  /** Evenings, weekends, licences: what the citizen must have. */
  asks: Int32Array,
  /** 0 = not agreed yet. */
  schemes: Int32Array,
  workplace: Int32Array,
  /** Sets: of trades, and of competences that must be there, and that may. */
  trades: Int32Array,
  must: Int32Array,
  wanted: Int32Array,
  /** Minutes a week. */
  start: Uint16Array,
  least: Uint16Array,
  most: Uint16Array,
  /** Minutes after midnight, `NO_LIMIT` = not said, and what of the day must be shared. */
  dayFrom: Uint16Array,
  dayTo: Uint16Array,
  shift: Uint16Array,
  /** 1 = hours may rise towards `most`. */
  rises: Uint8Array,
  perspective: Uint8Array,
  /** Months until it begins, as far as they count. */
  wait: Uint8Array,
} as const;
export type OpeningColumns = Columns<typeof OPENING>;

export function writeOpening(
  columns: OpeningColumns,
  row: number,
  vacancy: Vacancy,
  words: Words,
  today: Temporal.PlainDate,
): void {
  const [x, y, z] = vacancy.place ? unitVector(vacancy.place) : [Number.NaN, Number.NaN, Number.NaN];
  const must = vacancy.mustCompetences.map((competence) => words.competences.numberOf(competence));
  const nice = vacancy.niceCompetences.map((competence) => words.competences.numberOf(competence));
  const values: { [K in keyof typeof OPENING]: number } = {
    x,
    y,
    z,
    lat: vacancy.place?.lat ?? Number.NaN,
    lon: vacancy.place?.lon ?? Number.NaN,
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
  for (const [name, value] of Object.entries(values)) columns[name as keyof typeof OPENING][row] = value;
}
