import { type Fit, fitOrNull } from '../pair/match.ts';
import type { Seeker, Vacancy } from '../pair/model.ts';
import { byText } from '../pair/text-order.ts';
import type { Weights } from '../pair/weights.ts';
import { keepBest } from './keep-best.ts';

export interface RankedVacancy {
  readonly vacancy: Vacancy;
  readonly match: Fit;
}
export interface RankedSeeker {
  readonly seeker: Seeker;
  readonly match: Fit;
}

/** The k best openings for a citizen, best first; equal scores in the order of their ids. */
export function topOpenings(
  seeker: Seeker,
  vacancies: Iterable<Vacancy>,
  k: number,
  weights: Weights,
  today: Temporal.PlainDate,
): RankedVacancy[] {
  function* fitting(): Iterable<RankedVacancy> {
    for (const vacancy of vacancies) {
      const match = fitOrNull(seeker, vacancy, weights, today);
      if (match) yield { vacancy, match };
    }
  }
  return keepBest(
    fitting(),
    k,
    (a, b) => b.match.score - a.match.score || byText(a.vacancy.id, b.vacancy.id),
  );
}

/** The k best citizens for an opening, best first; equal scores in the order of their ids. */
export function topSeekers(
  vacancy: Vacancy,
  seekers: Iterable<Seeker>,
  k: number,
  weights: Weights,
  today: Temporal.PlainDate,
): RankedSeeker[] {
  function* fitting(): Iterable<RankedSeeker> {
    for (const seeker of seekers) {
      const match = fitOrNull(seeker, vacancy, weights, today);
      if (match) yield { seeker, match };
    }
  }
  return keepBest(fitting(), k, (a, b) => b.match.score - a.match.score || byText(a.seeker.id, b.seeker.id));
}
