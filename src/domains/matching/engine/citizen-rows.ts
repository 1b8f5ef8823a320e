import { highestAim } from '../hours.ts';
import type { Seeker } from '../model.ts';
import { unitVector } from '../travel.ts';
import type { Columns } from './columns.ts';
import { needBits } from './level-bits.ts';
import { industryTrade, iscoTrade } from './trades.ts';
import { EVENINGS, NO_LIMIT, WEEKENDS, type Words } from './words.ts';

/** A citizen, 108 bytes wide. */
export const CITIZEN = {
  /** Unit vector; not a number = no place known. */
  x: Float64Array,
  y: Float64Array,
  z: Float64Array,
  lat: Float64Array,
  lon: Float64Array,
  firm0: Int32Array,
  firm1: Int32Array,
  firm2: Int32Array,
  try0: Int32Array,
  try1: Int32Array,
  try2: Int32Array,
  stated: Int32Array,
  /** Evenings, weekends, licences. */
  has: Int32Array,
  /** −1 = not known, which every scheme agrees with. */
  schemes: Int32Array,
  /** Sets: of trades, competences and workplaces. */
  wishes: Int32Array,
  held: Int32Array,
  avoid: Int32Array,
  liked: Int32Array,
  maybeLiked: Int32Array,
  /** How far: a number in the list of reaches. */
  reach: Uint16Array,
  /** Whose buses: 0 = nobody knows when they run, else one more than a place in the list of timetables. */
  timetable: Uint8Array,
  /** Minutes a week; `NO_LIMIT` = not asked. */
  now: Uint16Array,
  aim: Uint16Array,
  /** Minutes after midnight. */
  earliest: Uint16Array,
  latest: Uint16Array,
  /** How many questions about the citizen alone are open. */
  unasked: Uint8Array,
} as const;
export type CitizenColumns = Columns<typeof CITIZEN>;

export function writeCitizen(columns: CitizenColumns, row: number, seeker: Seeker, words: Words): void {
  const { travel, interest, wishes } = seeker;
  const [x, y, z] = travel.from ? unitVector(travel.from) : [Number.NaN, Number.NaN, Number.NaN];
  const timetable = words.timetables.numberOf(travel);
  const answering = (answer: 'yes' | 'maybe') =>
    words.sets.intern(
      interest
        .filter((shown) => shown.answer === answer)
        .map(({ workplaceId }) => words.workplaces.numberOf(workplaceId)),
    );
  const values: { [K in keyof typeof CITIZEN]: number } = {
    x,
    y,
    z,
    lat: travel.from?.lat ?? Number.NaN,
    lon: travel.from?.lon ?? Number.NaN,
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
  for (const [name, value] of Object.entries(values)) columns[name as keyof typeof CITIZEN][row] = value;
}
