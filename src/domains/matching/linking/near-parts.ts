/** Fewer swaps than this for how often the two are used are chance. */
const LEAST = 0.02;

export interface NearPart {
  readonly part: string;
  /** 0–1: how often the two stand in each other's place, for how often they are used. */
  readonly nearness: number;
}

/**
 * Which parts may stand for each other, learned from occupations with several names: when two names of one
 * occupation differ in a single part (museumsleder, museumsdirektør), those two parts mean nearly the same.
 */
export function learnNearParts(
  namesOfOccupations: readonly (readonly (readonly string[])[])[],
): ReadonlyMap<string, readonly NearPart[]> {
  const used = new Map<string, number>();
  const swaps = new Map<string, Map<string, number>>();
  for (const names of namesOfOccupations) {
    for (const part of new Set(names.flat())) used.set(part, (used.get(part) ?? 0) + 1);
    for (const [from, targets] of swapsWithin(names)) {
      const counts = swaps.get(from) ?? new Map<string, number>();
      for (const to of targets) counts.set(to, (counts.get(to) ?? 0) + 1);
      swaps.set(from, counts);
    }
  }
  const near = new Map<string, NearPart[]>();
  for (const [from, counts] of swaps) {
    const parts: NearPart[] = [];
    for (const [to, count] of counts) {
      // One swap among two rare parts proves little: each counts as used once more than it was.
      const share = count / Math.sqrt((used.get(from)! + 1) * (used.get(to)! + 1));
      if (share >= LEAST) parts.push({ part: to, nearness: Math.sqrt(share) });
    }
    near.set(from, parts);
  }
  return near;
}

/** The pairs of parts in which two names differ; an occupation with many names counts a pair only once. */
function swapsWithin(names: readonly (readonly string[])[]): Map<string, Set<string>> {
  const swaps = new Map<string, Set<string>>();
  for (const one of names) {
    for (const other of names) {
      const [from, ...more] = one.filter((part) => !other.includes(part));
      if (from === undefined || more.length > 0) continue;
      const [to, ...others] = other.filter((part) => !one.includes(part));
      if (to === undefined || others.length > 0) continue;
      const targets = swaps.get(from) ?? new Set();
      swaps.set(from, targets.add(to));
    }
  }
  return swaps;
}
