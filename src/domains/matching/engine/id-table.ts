/**
 * UUIDs as four 32-bit words each, and the way from a UUID to its row: a hash table in two typed arrays, where a
 * `Map` of texts would take ten times the memory. Words compare as the texts do, so ties fall the same way.
 */
const WORDS = 4;
const EMPTY = -1;
/** At most four of five slots are taken, so that a search is short. */
const SLOTS_PER_ROW = 1.25;

export class IdTable {
  words: Uint32Array;
  #slots: Int32Array;
  readonly #free: number[] = [];
  #used = 0;

  constructor(capacity: number) {
    this.words = new Uint32Array(capacity * WORDS);
    this.#slots = new Int32Array(slotsFor(capacity)).fill(EMPTY);
  }

  get capacity(): number {
    return this.words.length / WORDS;
  }
  get size(): number {
    return this.#used - this.#free.length;
  }
  get bytes(): number {
    return this.words.byteLength + this.#slots.byteLength;
  }

  /** −1 when it is not there. */
  rowOf(id: string): number {
    return this.#slots[this.#find(parse(id))] as number;
  }

  /** The row of the id, a new one when it has none. Call `grow` first when `size` is `capacity`. */
  add(id: string): number {
    const key = parse(id);
    const slot = this.#find(key);
    const known = this.#slots[slot] as number;
    if (known !== EMPTY) return known;
    const row = this.#free.pop() ?? this.#used++;
    this.words.set(key, row * WORDS);
    this.#slots[slot] = row;
    return row;
  }

  /** The row it had, free from now on; −1 when it had none. */
  remove(id: string): number {
    const slot = this.#find(parse(id));
    const row = this.#slots[slot] as number;
    if (row === EMPTY) return EMPTY;
    this.#slots[slot] = EMPTY;
    this.#free.push(row);
    this.#closeGapAfter(slot);
    return row;
  }

  grow(capacity: number): void {
    const words = new Uint32Array(capacity * WORDS);
    words.set(this.words);
    const rows = this.#slots.filter((row) => row !== EMPTY);
    this.words = words;
    this.#slots = new Int32Array(slotsFor(capacity)).fill(EMPTY);
    for (const row of rows) this.#slots[this.#find(words.subarray(row * WORDS, (row + 1) * WORDS))] = row;
  }

  /** The slot of the key, or the empty one where it belongs. */
  #find(key: Uint32Array): number {
    const mask = this.#slots.length - 1;
    // The last words of a UUID are chance in every version that is in use.
    for (let slot = (key[3] as number) & mask; ; slot = (slot + 1) & mask) {
      const row = this.#slots[slot] as number;
      if (row === EMPTY || this.#holds(row, key)) return slot;
    }
  }

  #holds(row: number, key: Uint32Array): boolean {
    const { words } = this;
    const at = row * WORDS;
    return (
      words[at] === key[0] && words[at + 1] === key[1] && words[at + 2] === key[2] && words[at + 3] === key[3]
    );
  }

  /** Those who had to step aside for the removed one move back, so that nobody is searched for past a gap. */
  #closeGapAfter(gap: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let open = gap;
    for (let slot = (gap + 1) & mask; slots[slot] !== EMPTY; slot = (slot + 1) & mask) {
      const home = (this.words[(slots[slot] as number) * WORDS + 3] as number) & mask;
      if (((slot - home) & mask) < ((slot - open) & mask)) continue;
      slots[open] = slots[slot] as number;
      slots[slot] = EMPTY;
      open = slot;
    }
  }
}

const slotsFor = (capacity: number): number =>
  2 ** Math.ceil(Math.log2(Math.max(2, capacity * SLOTS_PER_ROW)));

/** Negative when the id of row `a` comes before that of row `b` as text. */
export function compareIds(words: Uint32Array, a: number, b: number): number {
  for (let word = 0; word < WORDS; word++) {
    const difference = (words[a * WORDS + word] as number) - (words[b * WORDS + word] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function idAt(words: Uint32Array, row: number): string {
  const at = row * WORDS;
  const [a, b, c, d] = [words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!];
  return `${hex(a >>> 16)}${hex(a & 0xffff)}-${hex(b >>> 16)}-${hex(b & 0xffff)}-${hex(c >>> 16)}-${hex(c & 0xffff)}${hex(d >>> 16)}${hex(d & 0xffff)}`;
}

/** The four digits of every number of 16 bits: ids are written for every answer. */
const HEX = Array.from({ length: 0x1_0000 }, (_, number) => number.toString(16).padStart(4, '0'));
const hex = (number: number): string => HEX[number]!;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function parse(id: string): Uint32Array {
  if (!UUID.test(id)) throw new RangeError(`“${id}” is not a UUID in small letters`);
  return Uint32Array.of(
    Number.parseInt(id.slice(0, 8), 16),
    Number.parseInt(id.slice(9, 13) + id.slice(14, 18), 16),
    Number.parseInt(id.slice(19, 23) + id.slice(24, 28), 16),
    Number.parseInt(id.slice(28), 16),
  );
}
