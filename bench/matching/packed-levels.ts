import { DIMENSIONS, type Dimension, type Needs, type Vacancy } from '#domains/matching/index.ts';

/** One bit for each dimension: what holds for all 28 of a pair is then one `&`. */
export const bitsWhere = (holds: (dimension: Dimension) => boolean): number =>
  DIMENSIONS.reduce((bits, dimension, place) => (holds(dimension) ? bits | (1 << place) : bits), 0);

/** `left` is what remains of a demand when every task is lowered as far as it can be, `asked` what stands there now. */
export function packDemands({ tasks }: Vacancy): Record<string, number> {
  const demandsOf = (dimension: Dimension) => tasks.flatMap(({ demands }) => demands[dimension] ?? []);
  const asked = bitsFrom((dimension, least) => demandsOf(dimension).some(({ level }) => level >= least));
  const left = bitsFrom((dimension, least) =>
    demandsOf(dimension).some(({ level, lowersTo }) => Math.min(level, lowersTo ?? level) >= least),
  );
  return {
    asked1: asked[0],
    asked2: asked[1],
    asked3: asked[2],
    left1: left[0],
    left2: left[1],
    left3: left[2],
    lowerable: (asked[0] & ~left[0]) | (asked[1] & ~left[1]) | (asked[2] & ~left[2]),
    told: bitsWhere((dimension) => tasks.length > 0 && demandsOf(dimension).length === tasks.length),
  };
}

const bitsFrom = (reaches: (dimension: Dimension, least: number) => boolean): [number, number, number] => {
  const at = (least: number) => bitsWhere((dimension) => reaches(dimension, least));
  return [at(1), at(2), at(3)];
};

/** `firm1`: the highest level that works is 1, and that is firm; `try1`: one above may be tried. */
export function packNeeds(needs: Needs): Record<string, number> {
  const at = (level: number, firm: boolean) =>
    bitsWhere((dimension) => needs[dimension]?.level === level && needs[dimension].firm === firm);
  return {
    firm0: at(0, true),
    firm1: at(1, true),
    firm2: at(2, true),
    try0: at(0, false),
    try1: at(1, false),
    try2: at(2, false),
    stated: bitsWhere((dimension) => needs[dimension] !== undefined),
    need: bitsWhere((dimension) => (needs[dimension]?.level ?? 3) < 3),
  };
}
