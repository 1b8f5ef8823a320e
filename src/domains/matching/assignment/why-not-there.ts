import type { Costs } from './cost.ts';
import { movesFrom } from './moves.ts';
import type { Problem } from './problem.ts';

/** What it would have cost the others. It tells of the group, never of one of them. */
export type WhyNotThere =
  /** The place has no seat to share out. */
  | 'no-seats'
  /** One more would stand without a place. */
  | 'someone-without'
  /** The group would gain less in all. */
  | 'less-in-all'
  /** As much in all, but those who gain least would gain less. */
  | 'least-would-lose'
  /** As good for the group: only the order of the ids decided. */
  | 'as-good';

/**
 * Why a person does not sit at a place. Exact: it is the cheapest of all the ways to put them there and let the
 * others move, held against the answer given.
 */
export function whyNotThere(
  { people, places, seats }: Problem,
  costs: Costs,
  at: readonly number[],
): (person: number, place: number) => WhyNotThere {
  const count = places.length + 1;
  const way = cheapestWays(at, count, costs);
  const free = Array.from({ length: count }, (_, place) => {
    const room = place < places.length ? seats[place]! : people.length + 1;
    return room > at.filter((one) => one === place).length;
  });
  return (person, place) => {
    if (seats[place] === 0) return 'no-seats';
    const now = at[person]!;
    const step = costs.of(person, place)! - costs.of(person, now)!;
    let least: bigint | null = null;
    for (let end = 0; end < count; end += 1) {
      const rest = free[end] || end === now ? way[place]![end]! : null;
      if (rest !== null && (least === null || step + rest < least)) least = step + rest;
    }
    return reasonFor(least!, costs);
  };
}

function reasonFor(extra: bigint, { units }: Costs): WhyNotThere {
  if (extra > units.without / 2n) return 'someone-without';
  if (extra > units.total / 2n) return 'less-in-all';
  return extra > units.spread / 2n ? 'least-would-lose' : 'as-good';
}

/** Floyd–Warshall: the least it costs that one seat more is free at the first place and one less at the second. */
function cheapestWays(at: readonly number[], count: number, costs: Costs): (bigint | null)[][] {
  const way = Array.from({ length: count }, (_, place) => {
    const row: (bigint | null)[] = movesFrom(place, at, count, costs).map((move) => move?.cost ?? null);
    row[place] = 0n;
    return row;
  });
  for (let over = 0; over < count; over += 1) {
    for (const row of way) {
      const first = row[over]!;
      if (first === null) continue;
      for (let to = 0; to < count; to += 1) {
        const rest = way[over]![to]!;
        if (rest !== null && (row[to] === null || first + rest < row[to]!)) row[to] = first + rest;
      }
    }
  }
  return way;
}
