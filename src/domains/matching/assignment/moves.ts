import type { Costs } from './cost.ts';

export interface Move {
  readonly person: number;
  readonly cost: bigint;
}

/** For each two places, whom it costs least to move from the one to the other; null when nobody there can go. */
export type Moves = (Move | null)[][];

/** The moves out of one place for those who sit there. */
export function movesFrom(
  place: number,
  at: readonly number[],
  places: number,
  costs: Costs,
): (Move | null)[] {
  const best: (Move | null)[] = new Array(places).fill(null);
  for (let person = 0; person < at.length; person += 1) {
    if (at[person] !== place) continue;
    const now = costs.of(person, place)!;
    for (let to = 0; to < places; to += 1) {
      const then = to === place ? null : costs.of(person, to);
      if (then === null) continue;
      const cost = then - now;
      if (best[to] === null || cost < best[to]!.cost) best[to] = { person, cost };
    }
  }
  return best;
}
