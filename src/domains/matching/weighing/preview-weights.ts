import type { Actor } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { loadSampleOfSeekers } from '../load-seekers.ts';
import { loadVacancies } from '../load-vacancies.ts';
import { fitOrNull, type WeightedTerm } from '../match.ts';
import { type OpeningLine, openingLines } from '../matching-queries.ts';
import type { Seeker, Vacancy } from '../model.ts';
import { TERM_KEYS } from '../soft-terms.ts';
import { byText } from '../text-order.ts';
import type { Weights } from '../weights.ts';
import { compareRankings, type Moved, type RankingChange, rankedDeep } from './compare-rankings.ts';

/** As many citizens as give an answer at once; always the same ones, so that two tries can be compared. */
const sampleSize = 50;

/** One term that gives the pair another number of points than before. */
export type TermMoved = WeightedTerm & { readonly points: number };

export interface ShownMove extends Moved {
  readonly opening: OpeningLine;
  /** What of the change concerns the pair; none when only the others moved. */
  readonly terms: readonly TermMoved[];
}

export interface Preview extends Omit<RankingChange, 'moved'> {
  readonly openings: number;
  readonly moved: readonly ShownMove[];
}

/** What the weights would do to real people and openings as they are now. Nothing is written. */
export async function previewWeights(
  tx: Tx,
  actor: Actor,
  today: Temporal.PlainDate,
  { before, after }: { before: Weights; after: Weights },
): Promise<Preview> {
  const seekers = await loadSampleOfSeekers(tx, actor, sampleSize);
  const vacancies = await loadVacancies(tx, today);
  const rankings = seekers.map((seeker) => rankTwice(seeker, vacancies, { before, after, today }));
  const { moved, ...change } = compareRankings(rankings.filter(({ before }) => before.length > 0));
  const lines = await openingLines(
    tx,
    moved.map(({ vacancyId }) => vacancyId),
  );
  return {
    ...change,
    openings: vacancies.length,
    moved: moved.flatMap((move) => {
      const opening = lines.get(move.vacancyId);
      const seeker = seekers.find(({ id }) => id === move.seekerId);
      const vacancy = vacancies.find(({ id }) => id === move.vacancyId);
      const fit = seeker && vacancy && fitOrNull(seeker, vacancy, before, today);
      if (!opening || !fit) return [];
      const terms = fit.terms.flatMap((term): TermMoved[] => {
        const points = term.value * (after[term.key] - before[term.key]);
        return points === 0 ? [] : [{ ...term, points }];
      });
      return [{ ...move, opening, terms }];
    }),
  };
}

interface Scored {
  id: string;
  was: number;
  becomes: number;
}

/** Judged once, counted twice: what fits and what each term says is no question of weights. */
function rankTwice(
  seeker: Seeker,
  vacancies: readonly Vacancy[],
  { before, after, today }: { before: Weights; after: Weights; today: Temporal.PlainDate },
) {
  const change = TERM_KEYS.filter((key) => before[key] !== after[key]);
  const scored: Scored[] = [];
  for (const vacancy of vacancies) {
    const fit = fitOrNull(seeker, vacancy, before, today);
    if (!fit) continue;
    let becomes = fit.score;
    for (const { key, value } of fit.terms)
      if (change.includes(key)) becomes += value * (after[key] - before[key]);
    scored.push({ id: vacancy.id, was: fit.score, becomes });
  }
  const deep = (score: (one: Scored) => number) =>
    scored
      .toSorted((a, b) => score(b) - score(a) || byText(a.id, b.id))
      .slice(0, rankedDeep)
      .map(({ id }) => id);
  return { seekerId: seeker.id, before: deep(({ was }) => was), after: deep(({ becomes }) => becomes) };
}
