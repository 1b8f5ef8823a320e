/** Small sets of numbers, each kept once and known by its number from then on; 0 is the empty set. */
export interface Sets {
  /** Set `n` holds `items` from `starts[n]` up to `starts[n + 1]`, in rising order. */
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

const SPARE = 1.25;
const NONE = -1;

/** A hash table in typed arrays finds the number of a set: a `Map` of texts would take more than the sets themselves. */
export class NumberSets implements Sets {
  starts: Int32Array = new Int32Array(64);
  items: Int32Array = new Int32Array(256);
  #slots = new Int32Array(64).fill(NONE);
  /** The empty set is there from the start, and is not looked for. */
  #count = 1;

  get bytes(): number {
    return this.starts.byteLength + this.items.byteLength + this.#slots.byteLength;
  }

  /** The number of the set that holds just these. */
  intern(numbers: Iterable<number>): number {
    const sorted = Int32Array.from(new Set(numbers)).sort();
    if (sorted.length === 0) return 0;
    const slot = this.#find(sorted);
    const known = this.#slots[slot]!;
    if (known !== NONE) return known;
    const set = this.#count++;
    const start = this.starts[set]!;
    this.starts = withRoom(this.starts, set + 2);
    this.items = withRoom(this.items, start + sorted.length);
    this.items.set(sorted, start);
    this.starts[set + 1] = start + sorted.length;
    this.#slots[slot] = set;
    if (this.#count * SPARE > this.#slots.length) this.#spread();
    return set;
  }

  /** The slot of the set, or the empty one where it belongs. */
  #find(sorted: Int32Array): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(sorted) & mask; ; slot = (slot + 1) & mask) {
      const set = this.#slots[slot]!;
      if (set === NONE || isSame(this.#itemsOf(set), sorted)) return slot;
    }
  }

  #itemsOf(set: number): Int32Array {
    return this.items.subarray(this.starts[set], this.starts[set + 1]);
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    for (let set = 1; set < this.#count; set++) this.#slots[this.#find(this.#itemsOf(set))] = set;
  }
}

const isSame = (a: Int32Array, b: Int32Array): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

/** FNV-1a over whole numbers, with the high bits mixed down to where the slot is taken from. */
function hashOf(items: Int32Array): number {
  let hash = 0x811c_9dc5;
  for (const item of items) hash = Math.imul(hash ^ item, 0x0100_0193);
  return hash ^ (hash >>> 15);
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
