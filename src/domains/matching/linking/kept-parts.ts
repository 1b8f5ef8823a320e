/** A part is taken to be as other parts are until it has been seen in some occupations. */
const IMAGINED = 2;

/**
 * How much more than usual (1) a part says of the occupation, learned from occupations with several names: the part
 * that all of them keep (museum) is what the work is about; the one they change (leder, direktør) is wording.
 */
export function learnKeptParts(
  namesOfOccupations: readonly (readonly (readonly string[])[])[],
): (part: string) => number {
  const seen = new Map<string, number>();
  const kept = new Map<string, number>();
  for (const names of namesOfOccupations) {
    if (names.length < 2) continue;
    const holders = new Map<string, number>();
    for (const name of names) {
      for (const part of new Set(name)) holders.set(part, (holders.get(part) ?? 0) + 1);
    }
    for (const [part, count] of holders) {
      seen.set(part, (seen.get(part) ?? 0) + 1);
      kept.set(part, (kept.get(part) ?? 0) + (count - 1) / (names.length - 1));
    }
  }
  const usual = total(kept) / total(seen);
  if (!(usual > 0)) return () => 1;
  return (part) => Math.sqrt(((kept.get(part) ?? 0) / usual + IMAGINED) / ((seen.get(part) ?? 0) + IMAGINED));
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
