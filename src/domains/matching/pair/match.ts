import { type Ask, asksOf } from './ask.ts';
import { HARD_RULES, type HardReason } from './hard-rules.ts';
import type { Seeker, Vacancy } from './model.ts';
import { type SoftTerm, softTerms } from './soft-terms.ts';
import { type DimensionVerdict, judgeDimensions } from './verdict.ts';
import type { Weights } from './weights.ts';

export interface Fit {
  readonly fits: true;
  readonly score: number;
  readonly terms: readonly WeightedTerm[];
  readonly dimensions: readonly DimensionVerdict[];
  readonly asks: readonly Ask[];
}
export interface NoFit {
  readonly fits: false;
  readonly reasons: readonly HardReason[];
}
export type Match = Fit | NoFit;
export type WeightedTerm = SoftTerm & { readonly weight: number };

/** One citizen against one opening: the reasons why not, or how well and on what terms. */
export function match(seeker: Seeker, vacancy: Vacancy, weights: Weights, today: Temporal.PlainDate): Match {
  const reasons = HARD_RULES.map((rule) => rule(seeker, vacancy)).filter((reason) => reason !== null);
  return reasons.length > 0 ? { fits: false, reasons } : weigh(seeker, vacancy, weights, today);
}

/** As `match`, but leaves at the first rule that fails: for whole lists, where most pairs do not fit. */
export function fitOrNull(
  seeker: Seeker,
  vacancy: Vacancy,
  weights: Weights,
  today: Temporal.PlainDate,
): Fit | null {
  const fails = HARD_RULES.some((rule) => rule(seeker, vacancy) !== null);
  return fails ? null : weigh(seeker, vacancy, weights, today);
}

function weigh(seeker: Seeker, vacancy: Vacancy, weights: Weights, today: Temporal.PlainDate): Fit {
  const dimensions = judgeDimensions(seeker, vacancy);
  const asks = asksOf(seeker, vacancy);
  const terms = softTerms(seeker, vacancy, dimensions, asks, today).map((term) => ({
    ...term,
    weight: weights[term.key],
  }));
  const score = terms.reduce((sum, { value, weight }) => sum + value * weight, 0);
  return { fits: true, score, terms, dimensions, asks };
}
