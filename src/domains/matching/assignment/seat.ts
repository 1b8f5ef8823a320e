import type { Costs } from './cost.ts';
import { type Moves, movesFrom } from './moves.ts';
import type { Problem } from './problem.ts';

/**
 * Where everybody sits at the least cost: the number of the place by person, `places.length` for no place.
 *
 * People come in one at a time. Whoever comes takes the cheapest way to a free seat, which may ask one person
 * to move on, who asks the next … (the shortest augmenting path of a min-cost flow). If those before sat at
 * the least cost, so do all after: that is the theorem it rests on. "No place" is a place with room for all,
 * so a way is always found.
 */
export function seat({ people, places, seats }: Problem, costs: Costs): number[] {
  const count = places.length + 1;
  const free = [...seats, people.length];
  const at: number[] = new Array(people.length).fill(-1);
  const moves: Moves = Array.from({ length: count }, () => new Array(count).fill(null));

  for (let person = 0; person < people.length; person += 1) {
    const { end, from } = cheapestWay(person, { free, moves, costs });
    free[end] = free[end]! - 1;
    const touched = [end];
    let place = end;
    for (let before = from[place]!; before !== itself; before = from[place]!) {
      at[moves[before]![place]!.person] = place;
      touched.push(before);
      place = before;
    }
    at[person] = place;
    for (const one of touched) moves[one] = movesFrom(one, at, count, costs);
  }
  return at;
}

/** Where a way begins: with the person who comes. */
const itself = -1;

/** Bellman–Ford over the places: a move may cost less than nothing, but no round trip does. */
function cheapestWay(
  person: number,
  { free, moves, costs }: { free: readonly number[]; moves: Moves; costs: Costs },
): { end: number; from: number[] } {
  const cost = free.map((_, place) => costs.of(person, place));
  const from: number[] = free.map(() => itself);
  for (let changed = true; changed; ) {
    changed = false;
    for (let place = 0; place < free.length; place += 1) {
      const here = cost[place]!;
      if (here === null) continue;
      for (let to = 0; to < free.length; to += 1) {
        const move = moves[place]![to];
        if (!move) continue;
        const there = here + move.cost;
        if (cost[to] !== null && there >= cost[to]!) continue;
        cost[to] = there;
        from[to] = place;
        changed = true;
      }
    }
  }
  let end = free.length - 1;
  for (let place = 0; place < free.length; place += 1) {
    if (free[place]! > 0 && cost[place] !== null && cost[place]! < cost[end]!) end = place;
  }
  return { end, from };
}
