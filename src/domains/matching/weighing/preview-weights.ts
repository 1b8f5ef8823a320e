import type { Asker } from '../fresh/best-now.ts';
import { freshEngine } from '../fresh/fresh-engine.ts';
import { loadSampleOfSeekers } from '../loading/load-seekers.ts';
import { loadVacanciesOf } from '../loading/load-vacancies.ts';
import { type OpeningLine, openingLines } from '../matching-queries.ts';
import { fitOrNull, type WeightedTerm } from '../pair/match.ts';
import type { Seeker } from '../pair/model.ts';
import type { Weights } from '../pair/weights.ts';
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
  { database, tx, actor, today }: Asker,
  { before, after }: { before: Weights; after: Weights },
): Promise<Preview> {
  const engine = await freshEngine({ database, tx, municipalityId: actor.municipalityId }, today);
  const seekers = await loadSampleOfSeekers(tx, actor, sampleSize);
  const ranked = (seeker: Seeker, weights: Weights) =>
    engine.topFor(seeker, rankedDeep, weights).map(({ id }) => id);
  const rankings = seekers.map((seeker) => ({
    seekerId: seeker.id,
    before: ranked(seeker, before),
    after: ranked(seeker, after),
  }));
  const { moved, ...change } = compareRankings(rankings.filter((one) => one.before.length > 0));
  const vacancies = await loadVacanciesOf(
    tx,
    today,
    moved.map(({ vacancyId }) => vacancyId),
  );
  const lines = await openingLines(
    tx,
    moved.map(({ vacancyId }) => vacancyId),
  );
  return {
    ...change,
    openings: engine.openingCount,
    moved: moved.flatMap((move) => {
      const opening = lines.get(move.vacancyId);
      const seeker = seekers.find(({ id }) => id === move.seekerId);
      const vacancy = vacancies.find(({ id }) => id === move.vacancyId);
      const fit = seeker && vacancy && fitOrNull(seeker, vacancy, before, today);
      if (!opening || !fit) return [];
      const terms = fit.terms.flatMap((term): TermMoved[] => {
        const points = term.value * (after[term.key] - before[term.key]);
        return points === 0 ? [] : [{ ...withoutOwnWords(term), points }];
      });
      return [{ ...move, opening, terms }];
    }),
  };
}

/** Whoever weighs does not read people's wishes, and such words may tell who it is. */
const withoutOwnWords = (term: WeightedTerm): WeightedTerm =>
  term.key === 'wish' ? { ...term, wish: null } : term;
