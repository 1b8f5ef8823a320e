import type { Weights } from './weights.ts';

/**
 * Points per step of each term. What the person wants and a job at the end weigh most; a need that is
 * overstepped weighs more than one that is adapted, and an adaptation more than a question.
 */
export const DEFAULT_WEIGHTS: Weights = {
  wish: 6,
  interest: 8,
  'must-competences': 5,
  'nice-competences': 2,
  adaptations: 2,
  trials: 6,
  unknowns: 1,
  hours: 4,
  rise: 4,
  travel: 2,
  perspective: 5,
  record: 2,
  season: 3,
};
