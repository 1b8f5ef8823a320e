import type { Problem } from './problem.ts';

/**
 * The four rules as one number per pair, so that the least sum over everybody is the right answer by all four
 * at once. Each rule's unit is larger than everything the rules after it can ever add up to:
 *
 * 1. one more person without a place,
 * 2. one less in all,
 * 3. one more of those who gain the least; among as many, one more of those who gain the next least …:
 *    a digit for each size of benefit there is, and no digit can run over, as there are not that many people,
 * 4. the earlier id at the later place: a digit for each person.
 */
export interface Costs {
  /** Null when the place is not acceptable. The number after the last place is "no place". */
  of: (person: number, place: number) => bigint | null;
  units: { readonly without: bigint; readonly total: bigint; readonly spread: bigint };
}

export function costsOf({ people, places, benefits }: Problem): Costs {
  const sizes = [...new Set(benefits.flat().filter((benefit) => benefit !== null))].sort((a, b) => a - b);
  const largest = BigInt(Math.max(1, ...sizes.map(Math.abs)));
  const many = BigInt(people.length);
  const digit = many + 1n;
  const placeDigit = BigInt(places.length + 1);

  // Twice what the later rules can reach: a difference of two sums then never looks like one of this rule.
  const spread = 2n * placeDigit ** many;
  const total = 2n * spread * digit ** BigInt(sizes.length);
  const without = 2n * total * (2n * many * largest + 1n);

  const spreadOf = new Map(sizes.map((size, at) => [size, spread * digit ** BigInt(sizes.length - 1 - at)]));
  const tieOf = people.map((_, person) => placeDigit ** BigInt(people.length - 1 - person));
  const seated = benefits.map((row, person) =>
    row.map((benefit, place) =>
      benefit === null
        ? null
        : spreadOf.get(benefit)! - total * BigInt(benefit) + tieOf[person]! * BigInt(place),
    ),
  );
  const nowhere = places.length;
  return {
    of: (person, place) =>
      place === nowhere ? without + tieOf[person]! * BigInt(nowhere) : seated[person]![place]!,
    units: { without, total, spread },
  };
}
