import { z } from 'zod';
import { text, wholeNumber } from '#platform/http/form.ts';
import { TERM_KEYS, type TermKey } from '../pair/soft-terms.ts';
import type { Weights } from '../pair/weights.ts';

/** 0 takes a term out; ten times the least is as much as anything should weigh. */
export const lowestWeight = 0;
export const highestWeight = 10;

const fields = Object.fromEntries(
  TERM_KEYS.map((key) => [key, wholeNumber(lowestWeight, highestWeight)]),
) as Record<TermKey, ReturnType<typeof wholeNumber>>;

export const weightsForm = z.object(fields);
export const changedWeightsForm = weightsForm.extend({ why: text(500) });

/** As the fields of a form, and as the query of an address. */
export const weightFields = (weights: Weights): Record<string, string> =>
  Object.fromEntries(TERM_KEYS.map((key) => [key, String(weights[key])]));

export interface WeightChange {
  readonly term: TermKey;
  readonly from: number;
  readonly to: number;
}

export const changesBetween = (before: Weights, after: Weights): WeightChange[] =>
  TERM_KEYS.filter((term) => before[term] !== after[term]).map((term) => ({
    term,
    from: before[term],
    to: after[term],
  }));
