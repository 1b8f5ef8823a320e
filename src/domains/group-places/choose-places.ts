import { assign, match, type Seeker, type Vacancy, type Weights } from '#domains/matching/index.ts';
import { mostPlaces } from './sharing-address.ts';

export interface PossiblePlace {
  vacancy: Vacancy;
  /** How many of the group it fits. */
  fits: number;
  /** Whether it is chosen from the start: with these the most of the group get a place, and the best one. */
  chosen: boolean;
}

interface Scored {
  vacancy: Vacancy;
  /** By the id of those it fits. */
  scores: ReadonlyMap<string, number>;
}

/** The openings to choose among, those that fit most of the group first. Pure. */
export function possiblePlaces(
  seekers: readonly Seeker[],
  vacancies: readonly Vacancy[],
  context: { weights: Weights; today: Temporal.PlainDate },
): PossiblePlace[] {
  const scored = vacancies
    .filter(({ placesFree }) => placesFree > 0)
    .map((vacancy) => scoredFor(seekers, vacancy, context))
    .filter(({ scores }) => scores.size > 0)
    .sort(mostFirst);
  const best = seekers.flatMap(({ id }) => bestFor(id, scored) ?? []);
  const considered = [...new Set([...scored.slice(0, mostPlaces), ...best])];
  const given = assign({
    people: seekers.map(({ id }) => id),
    places: considered.map(({ vacancy }) => ({ id: vacancy.id, seats: vacancy.placesFree })),
    benefit: (person, place) =>
      considered.find(({ vacancy }) => vacancy.id === place)!.scores.get(person) ?? null,
  });
  const used = new Set(given.map(({ placeId }) => placeId));
  const isUsed = ({ vacancy }: Scored) => used.has(vacancy.id);
  return [...considered.filter(isUsed), ...considered.filter((one) => !isUsed(one))]
    .slice(0, mostPlaces)
    .sort(mostFirst)
    .map((one) => ({ vacancy: one.vacancy, fits: one.scores.size, chosen: isUsed(one) }));
}

function scoredFor(
  seekers: readonly Seeker[],
  vacancy: Vacancy,
  { weights, today }: { weights: Weights; today: Temporal.PlainDate },
): Scored {
  const scores = new Map<string, number>();
  for (const seeker of seekers) {
    const found = match(seeker, vacancy, weights, today);
    if (found.fits) scores.set(seeker.id, found.score);
  }
  return { vacancy, scores };
}

const mostFirst = (a: Scored, b: Scored): number =>
  b.scores.size - a.scores.size ||
  Math.max(...b.scores.values()) - Math.max(...a.scores.values()) ||
  (a.vacancy.id < b.vacancy.id ? -1 : 1);

function bestFor(id: string, scored: readonly Scored[]): Scored | null {
  let best: Scored | null = null;
  for (const one of scored) {
    const score = one.scores.get(id);
    if (score !== undefined && (best === null || score > best.scores.get(id)!)) best = one;
  }
  return best;
}
