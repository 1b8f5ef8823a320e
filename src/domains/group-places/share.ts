import {
  type Assigned,
  assign,
  type Fit,
  type HardReason,
  type Match,
  match,
  type NoFit,
  type Seeker,
  type Vacancy,
  type Weights,
} from '#domains/matching/index.ts';
import { type Pair, pairWord } from './sharing-address.ts';

export interface SharedOut {
  /** One for each seeker, in the order of their ids. */
  assigned: readonly Assigned[];
  fitOf: (pair: Pair) => Fit | null;
  /** Pairs staff wanted that cannot be: it does not fit, or the place has no seat left. */
  refused: readonly Pair[];
  /** Openings of those chosen that this person can be given. */
  acceptable: (citizenId: string) => Vacancy[];
  /** What most often stands in the way of the chosen openings, as one of them says it. */
  mainHindrance: (citizenId: string) => { reason: HardReason; vacancy: Vacancy } | null;
}

/** Who gets which opening, by what matching says of each pair. Pure. */
export function shareOut(
  seekers: readonly Seeker[],
  vacancies: readonly Vacancy[],
  {
    weights,
    today,
    fixed,
    excluded,
    taken,
  }: {
    weights: Weights;
    today: Temporal.PlainDate;
    fixed: readonly Pair[];
    excluded: readonly Pair[];
    /** Seats already suggested to somebody of the group. */
    taken: ReadonlyMap<string, number>;
  },
): SharedOut {
  const out = new Set(excluded.map(pairWord));
  const matches = new Map<string, Match>();
  for (const seeker of seekers) {
    for (const vacancy of vacancies) {
      const pair = pairWord({ citizenId: seeker.id, openingId: vacancy.id });
      matches.set(pair, match(seeker, vacancy, weights, today));
    }
  }
  const fitOf = (pair: Pair): Fit | null => {
    const found = out.has(pairWord(pair)) ? undefined : matches.get(pairWord(pair));
    return found?.fits ? found : null;
  };
  const places = vacancies.map(({ id, placesFree }) => ({
    id,
    seats: Math.max(0, placesFree - (taken.get(id) ?? 0)),
  }));
  const { kept, refused } = possibleOnes(fixed, places, fitOf);
  return {
    assigned: assign({
      people: seekers.map(({ id }) => id),
      places,
      benefit: (citizenId, openingId) => fitOf({ citizenId, openingId })?.score ?? null,
      fixed: kept.map(({ citizenId, openingId }) => ({ personId: citizenId, placeId: openingId })),
    }),
    fitOf,
    refused,
    acceptable: (citizenId) => vacancies.filter(({ id }) => fitOf({ citizenId, openingId: id }) !== null),
    mainHindrance: (citizenId) => mainHindrance(citizenId, vacancies, matches),
  };
}

/** One seat each and no more than there are, in the order they were asked for. */
function possibleOnes(
  fixed: readonly Pair[],
  places: readonly { id: string; seats: number }[],
  fitOf: SharedOut['fitOf'],
): { kept: Pair[]; refused: Pair[] } {
  const left = new Map(places.map(({ id, seats }) => [id, seats]));
  const kept: Pair[] = [];
  const refused: Pair[] = [];
  for (const pair of fixed) {
    const seats = left.get(pair.openingId) ?? 0;
    const seated = kept.some(({ citizenId }) => citizenId === pair.citizenId);
    if (seats > 0 && !seated && fitOf(pair)) {
      kept.push(pair);
      left.set(pair.openingId, seats - 1);
    } else refused.push(pair);
  }
  return { kept, refused };
}

function mainHindrance(
  citizenId: string,
  vacancies: readonly Vacancy[],
  matches: ReadonlyMap<string, Match>,
): { reason: HardReason; vacancy: Vacancy } | null {
  const all = vacancies.flatMap((vacancy) => {
    const found = matches.get(pairWord({ citizenId, openingId: vacancy.id }));
    return found && !found.fits ? reasonsOf(found).map((reason) => ({ reason, vacancy })) : [];
  });
  const often = (rule: HardReason['rule']) => all.filter(({ reason }) => reason.rule === rule).length;
  return (
    all.toSorted(
      (a, b) => often(b.reason.rule) - often(a.reason.rule) || minutesToo(a.reason) - minutesToo(b.reason),
    )[0] ?? null
  );
}

/** The nearest of those too far away says the most. */
const minutesToo = (reason: HardReason): number => (reason.rule === 'too-far' ? (reason.minutes ?? 0) : 0);

const reasonsOf = ({ reasons }: NoFit): readonly HardReason[] => reasons;
