import { type Day, departures, type Fed, homeAt, visitedBy } from './day.ts';

/** A round that can be driven; `order` holds the numbers of the hosts, first to last. */
export interface Round {
  readonly order: readonly number[];
  readonly driving: number;
  readonly returns: number;
}

/** The order as one number, four bits for each host: for as many hosts the smaller is the earlier by number. */
export const mostHosts = 12;

/** Having visited some hosts. */
interface Way {
  readonly set: number;
  readonly last: number;
  readonly fed: Fed;
  readonly time: number;
  readonly driving: number;
  readonly order: number;
  /** Another way is as good in everything. */
  beaten: boolean;
}

/**
 * The round through all of `wanted` with the least driving; among those the earliest home, then the order of
 * the numbers. Null when none can be driven within `most` minutes.
 *
 * Ways grow one host at a time, those first that may still end with the least driving (A*: what is driven so
 * far and what is left when the clock is forgotten). Ways that end in the same place and are beaten in time,
 * driving and order are dropped: whatever such a way goes on to, the better one can too.
 */
export function shortestRound(day: Day, wanted: number, toGo: LeastLeft, most: number): Round | null {
  const queue: Way[][][] = [];
  const kept = new Map<number, Way[]>();
  const add = (way: Way): void => {
    const least = way.driving + toGo(wanted & ~way.set, way.last);
    if (least > most) return;
    const key = (way.set * 16 + way.last) * 2 + way.fed;
    const others = kept.get(key) ?? [];
    if (others.some((one) => beats(one, way))) return;
    for (const one of others) one.beaten ||= beats(way, one);
    kept.set(key, [...others.filter(({ beaten }) => !beaten), way]);
    queue[least] ??= [];
    const visited = sizeOf(way.set);
    queue[least][visited] ??= [];
    queue[least][visited].push(way);
  };
  const goOn = ({ set, last, fed, time, driving, order }: Omit<Way, 'beaten'>): void => {
    for (let to = 0; to < day.hosts.length; to += 1) {
      if (!(wanted & ~set & (1 << to))) continue;
      const onward = { set: set | (1 << to), last: to, driving: driving + day.drive[last]![to]! };
      for (const [fedThen, over] of visitedBy(day, last, to, time, fed)) {
        if (over < Infinity)
          add({ ...onward, fed: fedThen, time: over, order: order * 16 + to, beaten: false });
      }
    }
  };

  for (const leaving of departures(day)) goOn({ ...leaving, set: 0, last: day.ends, driving: 0, order: 0 });
  for (let driving = 0; driving < queue.length; driving += 1) {
    // Fewest hosts first: nothing is built on before all that could beat it is there.
    for (let visited = 1; visited < sizeOf(wanted); visited += 1) {
      for (const way of queue[driving]?.[visited] ?? []) if (!way.beaten) goOn(way);
    }
    let best: { returns: number; order: number } | null = null;
    for (const way of queue[driving]?.[sizeOf(wanted)] ?? []) {
      const returns = homeAt(day, way.last, way.time, way.fed);
      if (returns === Infinity) continue;
      if (!best || (returns - best.returns || way.order - best.order) < 0)
        best = { returns, order: way.order };
    }
    if (best) return { order: numbersIn(best.order, wanted), driving, returns: best.returns };
  }
  return null;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let left = set; left > 0; left &= left - 1) size += 1;
  return size;
}

const beats = (a: Way, b: Way): boolean => a.time <= b.time && a.driving <= b.driving && a.order <= b.order;

/** The least driving from a place through a set of hosts and home, when no clock is minded. */
export type LeastLeft = (set: number, from: number) => number;

export function leastLeft({ hosts, drive, ends }: Day): LeastLeft {
  const width = ends + 1;
  const table = new Float64Array(2 ** hosts.length * width).fill(Infinity);
  for (let set = 0; set < 2 ** hosts.length; set += 1) {
    for (let from = 0; from < width; from += 1) {
      let least = set === 0 ? drive[from]![ends]! : Infinity;
      for (let to = 0; to < hosts.length; to += 1) {
        if (!(set & (1 << to))) continue;
        least = Math.min(least, drive[from]![to]! + table[(set & ~(1 << to)) * width + to]!);
      }
      table[set * width + from] = least;
    }
  }
  return (set, from) => table[set * width + from]!;
}

function numbersIn(order: number, set: number): number[] {
  const numbers: number[] = [];
  let rest = order;
  for (let left = sizeOf(set); left > 0; left -= 1) {
    numbers.unshift(rest % 16);
    rest = Math.floor(rest / 16);
  }
  return numbers;
}
