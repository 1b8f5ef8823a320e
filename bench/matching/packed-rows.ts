import { PERSPECTIVES, type Point, type Seeker, type Vacancy } from '#domains/matching/index.ts';
import { highestAim, lowestStart } from '#domains/matching/pair/hours.ts';
import { monthsUntilStart } from '#domains/matching/pair/season.ts';
import { unitVector } from '#platform/travel/distance.ts';
import { bitsWhere, packDemands, packNeeds } from './packed-levels.ts';
import { EVERYWHERE, packReach } from './packed-reach.ts';
import { PackedWords } from './packed-words.ts';

export type Value = number | bigint | string | readonly number[];
export type Row = Readonly<Record<string, Value>>;
export interface PackedRows {
  readonly citizens: readonly Row[];
  readonly openings: readonly Row[];
}

/** A limit nobody reaches, where a person or a workplace has none. */
const NONE = 1_000_000;
const NO_SCHEME_AGREED = '';
const PLACES_TAKEN = 'places taken';
const EVENINGS = 'evenings';
const WEEKENDS = 'weekends';

/**
 * The same facts the engine works on, worked out once and handed to the databases as plain columns, so that a
 * pair costs them as few operations as it can. Numbers follow the order of the ids.
 */
export function packRows(
  citizens: readonly Seeker[],
  openings: readonly Vacancy[],
  today: Temporal.PlainDate,
): PackedRows {
  const vocabularies = {
    hindrances: new PackedWords(),
    schemes: new PackedWords(),
    competences: new PackedWords(),
    industries: new PackedWords(),
    isco: [1, 2, 3, 4].map(() => new PackedWords()),
    workplaces: new Map<string, number>(),
  };
  vocabularies.hindrances.pack([PLACES_TAKEN, EVENINGS, WEEKENDS]);
  const openingRows = byId(openings).map((opening, n) => packOpening(opening, n, today, vocabularies));
  return {
    openings: openingRows,
    citizens: byId(citizens).map((one, n) => packCitizen(one, n, vocabularies)),
  };
}

interface Vocabularies {
  hindrances: PackedWords;
  schemes: PackedWords;
  competences: PackedWords;
  industries: PackedWords;
  /** By the number of leading digits. */
  isco: readonly PackedWords[];
  workplaces: Map<string, number>;
}

const byId = <T extends { id: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

function packOpening(opening: Vacancy, n: number, today: Temporal.PlainDate, words: Vocabularies): Row {
  const { dayStart, dayEnd, minutesMin, minutesMax } = opening;
  const start = lowestStart(opening);
  const timed = dayStart !== null && dayEnd !== null;
  const must = words.competences.pack(opening.mustCompetences);
  return {
    n,
    id: opening.id,
    requires: words.hindrances.pack([
      ...opening.licences,
      ...(opening.placesFree > 0 ? [] : [PLACES_TAKEN]),
      ...(opening.evenings ? [EVENINGS] : []),
      ...(opening.weekends ? [WEEKENDS] : []),
    ]),
    schemes: words.schemes.pack(opening.schemes.length > 0 ? opening.schemes : [NO_SCHEME_AGREED]),
    start_minutes: start,
    minutes_min: minutesMin,
    minutes_max: minutesMax,
    reachable: opening.mayRise ? minutesMax : minutesMin,
    day_start: timed ? dayStart : 0,
    day_end: timed ? dayEnd : 0,
    day_needed: timed ? Math.min(Math.max(60, Math.ceil(start / 5)), dayEnd - dayStart) : -NONE,
    ...packDemands(opening),
    ...pointOf(opening.place),
    // Without a place it is too far for nobody.
    pardon: opening.place ? 0 : EVERYWHERE,
    workplace: numberOf(words.workplaces, opening.workplaceId),
    asks: opening.schemes.length > 0 ? 0 : 1,
    must,
    useful: must | words.competences.pack(opening.niceCompetences),
    industry: words.industries.pack(opening.industry === null ? [] : [opening.industry]),
    ...iscoBits(
      opening.tasks.map(({ iscoCode }) => iscoCode),
      words,
    ),
    perspective: PERSPECTIVES.indexOf(opening.perspective),
    wait: monthsUntilStart(opening, today),
    record: bitsWhere((dimension) => (opening.record[dimension] ?? 0) > 0),
  };
}

function packCitizen(citizen: Seeker, n: number, words: Vocabularies): Row {
  const { minutesNow, minutesAim, openSchemes, travel, interest } = citizen;
  const aim = highestAim(citizen);
  const mayRise = minutesNow !== null && aim !== null;
  const saidYes = interest.filter(({ answer }) => answer === 'yes');
  return {
    n,
    id: citizen.id,
    lacks: words.hindrances.packOthers([
      ...citizen.licences,
      ...(citizen.evenings ? [EVENINGS] : []),
      ...(citizen.weekends ? [WEEKENDS] : []),
    ]),
    schemes: openSchemes
      ? words.schemes.pack([NO_SCHEME_AGREED, ...openSchemes])
      : words.schemes.packOthers([]),
    most_start: minutesNow ?? NONE,
    most_min: aim ?? NONE,
    minutes_now: minutesNow ?? -1,
    rise_from: mayRise ? minutesNow : NONE,
    rise_to: mayRise ? aim : NONE,
    earliest: citizen.earliestStart ?? -NONE,
    latest: citizen.latestEnd ?? NONE,
    ...packNeeds(citizen.needs),
    ...pointOf(travel.from),
    ...packReach(travel),
    asks: [minutesNow, minutesAim, openSchemes].filter((said) => said === null).length,
    competences: words.competences.pack(citizen.competences),
    industries: words.industries.pack(citizen.wishes.flatMap(({ industry }) => industry ?? [])),
    ...iscoBits(
      citizen.wishes.map(({ iscoCode }) => iscoCode),
      words,
    ),
    avoid: citizen.avoid.map((id) => numberOf(words.workplaces, id)),
    shown: interest.map(({ workplaceId }) => numberOf(words.workplaces, workplaceId)),
    liked: saidYes.map(({ workplaceId }) => numberOf(words.workplaces, workplaceId)),
  };
}

/** Nowhere is the middle of the globe: far from everybody. */
function pointOf(place: Point | null): Row {
  const [x, y, z] = place ? unitVector(place) : [0, 0, 0];
  return { x, y, z };
}

const iscoBits = (codes: readonly (string | null)[], { isco }: Vocabularies): Row =>
  Object.fromEntries(
    isco.map((words, at) => [
      `isco${at + 1}`,
      words.pack(codes.flatMap((code) => (code && code.length > at ? code.slice(0, at + 1) : []))),
    ]),
  );

function numberOf(numbers: Map<string, number>, id: string): number {
  const known = numbers.get(id) ?? numbers.size;
  numbers.set(id, known);
  return known;
}
