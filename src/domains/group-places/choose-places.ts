import { match, type Seeker, type Vacancy, type Weights } from '#domains/matching/index.ts';
import { mostPlaces } from './sharing-address.ts';

export interface PossiblePlace {
  vacancy: Vacancy;
  /** How many of the group it fits. */
  fits: number;
}

/** The openings most of the group could have, those with the best fit first among equals. Pure. */
export function possiblePlaces(
  seekers: readonly Seeker[],
  vacancies: readonly Vacancy[],
  { weights, today }: { weights: Weights; today: Temporal.PlainDate },
): PossiblePlace[] {
  return vacancies
    .flatMap((vacancy) => {
      if (vacancy.placesFree < 1) return [];
      const scores = seekers.flatMap((seeker) => {
        const found = match(seeker, vacancy, weights, today);
        return found.fits ? [found.score] : [];
      });
      return scores.length === 0 ? [] : [{ vacancy, fits: scores.length, best: Math.max(...scores) }];
    })
    .sort((a, b) => b.fits - a.fits || b.best - a.best || (a.vacancy.id < b.vacancy.id ? -1 : 1))
    .slice(0, mostPlaces);
}

/** Ticked from the start: as many of the first as there are people. */
export function placesToBeginWith(places: readonly PossiblePlace[], people: number): string[] {
  let seats = 0;
  return places
    .filter(({ vacancy }) => {
      if (seats >= people) return false;
      seats += vacancy.placesFree;
      return true;
    })
    .map(({ vacancy }) => vacancy.id);
}
