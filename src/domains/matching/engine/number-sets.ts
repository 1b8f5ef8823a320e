/** Small sets of numbers, each kept once and known by its number from then on; 0 is the empty set. */
export interface Sets {
  /** Set `n` holds `items` from `starts[n]` up to `starts[n + 1]`, in rising order. */
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

const SPARE = 1.25;

export class NumberSets implements Sets {
  starts: Int32Array = new Int32Array(64);
  items: Int32Array = new Int32Array(256);
  readonly #known = new Map<string, number>([['', 0]]);

  get bytes(): number {
    return this.starts.byteLength + this.items.byteLength;
  }

  /** The number of the set that holds just these. */
  intern(numbers: Iterable<number>): number {
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    const key = sorted.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const set = this.#known.size;
    const start = this.starts[set] as number;
    this.starts = withRoom(this.starts, set + 2);
    this.items = withRoom(this.items, start + sorted.length);
    this.items.set(sorted, start);
    this.starts[set + 1] = start + sorted.length;
    this.#known.set(key, set);
    return set;
  }
}

function withRoom(array: Int32Array, length: number): Int32Array {
  if (array.length >= length) return array;
  const longer = new Int32Array(Math.max(length, Math.ceil(array.length * SPARE)));
  longer.set(array);
  return longer;
}

export function holds({ starts, items }: Sets, set: number, number: number): boolean {
  for (let at = starts[set] as number; at < (starts[set + 1] as number); at++)
    if (items[at] === number) return true;
  return false;
}

/** How many of set `a` are in set `b` too. */
export function countShared({ starts, items }: Sets, a: number, b: number): number {
  const endA = starts[a + 1] as number;
  const endB = starts[b + 1] as number;
  let shared = 0;
  let inA = starts[a] as number;
  let inB = starts[b] as number;
  while (inA < endA && inB < endB) {
    const difference = (items[inA] as number) - (items[inB] as number);
    if (difference === 0) shared++;
    if (difference <= 0) inA++;
    if (difference >= 0) inB++;
  }
  return shared;
}

export const sizeOf = ({ starts }: Sets, set: number): number =>
  (starts[set + 1] as number) - (starts[set] as number);
