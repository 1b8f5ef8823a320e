/** Minutes a week at which people and openings are told apart before anybody's own minutes are read. */
const STEPS = [2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 25, 30, 34].map((hours) => hours * 60);

/**
 * For what an opening asks for: a bit for each step that lies below, those of the start and, above them, those of the
 * least.
 */
export const stepsBelow = (start: number, least: number): number =>
  bitsOf((step) => step < start) | (bitsOf((step) => step < least) << STEPS.length);

/**
 * For what a citizen can: the bit of the nearest step that is no lower, so that an opening which has that bit asks for
 * more. One which asks for more need not have it.
 */
export const stepAtOrAbove = (now: number, aim: number): number =>
  lowestOf((step) => step >= now) | (lowestOf((step) => step >= aim) << STEPS.length);

const bitsOf = (holds: (step: number) => boolean): number =>
  STEPS.reduce((bits, step, place) => (holds(step) ? bits | (1 << place) : bits), 0);

const lowestOf = (holds: (step: number) => boolean): number => {
  const bits = bitsOf(holds);
  return bits & -bits;
};
