import { DIMENSIONS } from '../pair/dimension.ts';
import { MINUTES, STOPS } from './rows.ts';

/** Rows stand in blocks of as many as a machine word has bits, so that one operation asks all of them. */
export const SEATS = 32;
/** Those bits of a row's first facts that have a plane. */
export const PLANES_PER_FACT = DIMENSIONS.length;
const PLANES = STOPS * PLANES_PER_FACT;
export const NO_BLOCK = -1;
const FEWEST_BLOCKS = 4;
/** Blocks come one at a time, and what is kept in spare is memory. */
const SPARE = 1.1;

/** What another thread needs to walk through blocks. */
export interface BlocksView {
  /** The row in each seat, and its minutes: they turn many down, and are at hand before the row is. */
  readonly rowAt: Int32Array;
  readonly minutesAt: Int32Array;
  /** For each block, a bit for each seat that is taken. */
  readonly taken: Int32Array;
  /** The next block of the same cell. */
  readonly next: Int32Array;
  /**
   * The first facts of the rows, turned: a word for each bit of them and each block, with the bit of each seat
   * whose row has it. All blocks of one bit lie beside each other.
   */
  readonly planes: Int32Array;
  /** How many blocks there is room for. */
  readonly capacity: number;
  /** For each of the first facts, every bit that any row has had. */
  readonly bitsEverSet: Int32Array;
}

/**
 * The first facts of a row say what stops a pair (`STOPS`): the pair is stopped when a bit is set in both rows. So
 * whoever asks has a list of planes, those of their own bits, and whoever sits in none of them is left.
 */
export class Blocks implements BlocksView {
  rowAt = new Int32Array(FEWEST_BLOCKS * SEATS);
  minutesAt = new Int32Array(FEWEST_BLOCKS * SEATS);
  taken = new Int32Array(FEWEST_BLOCKS);
  next = new Int32Array(FEWEST_BLOCKS);
  planes = new Int32Array(FEWEST_BLOCKS * PLANES);
  capacity = FEWEST_BLOCKS;
  readonly bitsEverSet = new Int32Array(STOPS);
  #count = 0;
  #seatOfRow: Int32Array<ArrayBuffer>;

  constructor(rows: number) {
    this.#seatOfRow = new Int32Array(rows);
  }

  get bytes(): number {
    const { rowAt, minutesAt, taken, next, planes } = this;
    return [rowAt, minutesAt, taken, next, planes, this.#seatOfRow].reduce(
      (sum, array) => sum + array.byteLength,
      0,
    );
  }

  view(): BlocksView {
    const { rowAt, minutesAt, taken, next, planes, capacity, bitsEverSet } = this;
    return { rowAt, minutesAt, taken, next, planes, capacity, bitsEverSet };
  }

  makeRoom(rows: number): void {
    this.#seatOfRow = copied(this.#seatOfRow, rows);
  }

  /** Seats the row whose facts begin at `at` in a cell whose first block is `first`; answers the cell's first block. */
  add(first: number, row: number, facts: Int32Array, at: number): number {
    // The newest block stands first, being the one with room.
    let block = first;
    while (block !== NO_BLOCK && this.taken[block] === -1) block = this.next[block]!;
    const isNew = block === NO_BLOCK;
    if (isNew) block = this.#newBlock(first);
    const free = ~this.taken[block]!;
    this.#seat(row, block, lowestBit(free), facts, at);
    return isNew ? block : first;
  }

  /** Its planes stay as they are: nobody reads them for a seat that is not taken. */
  remove(row: number): void {
    const seat = this.#seatOfRow[row]!;
    const block = Math.floor(seat / SEATS);
    this.taken[block] = this.taken[block]! & ~(1 << seat);
  }

  #newBlock(next: number): number {
    if (this.#count === this.capacity) this.#grow();
    const block = this.#count++;
    this.next[block] = next;
    return block;
  }

  #seat(row: number, block: number, seat: number, facts: Int32Array, at: number): void {
    const bit = 1 << seat;
    this.taken[block] = this.taken[block]! | bit;
    this.rowAt[block * SEATS + seat] = row;
    this.minutesAt[block * SEATS + seat] = facts[at + MINUTES]!;
    this.#seatOfRow[row] = block * SEATS + seat;
    for (let fact = 0; fact < STOPS; fact++) {
      const has = facts[at + fact]!;
      this.bitsEverSet[fact] = this.bitsEverSet[fact]! | has;
      for (let place = 0; place < PLANES_PER_FACT; place++) {
        const word = (fact * PLANES_PER_FACT + place) * this.capacity + block;
        this.planes[word] = has & (1 << place) ? this.planes[word]! | bit : this.planes[word]! & ~bit;
      }
    }
  }

  #grow(): void {
    const before = this.capacity;
    this.capacity = Math.ceil(before * SPARE) + 1;
    this.rowAt = copied(this.rowAt, this.capacity * SEATS);
    this.minutesAt = copied(this.minutesAt, this.capacity * SEATS);
    this.taken = copied(this.taken, this.capacity);
    this.next = copied(this.next, this.capacity);
    const planes = new Int32Array(this.capacity * PLANES);
    for (let plane = 0; plane < PLANES; plane++)
      planes.set(this.planes.subarray(plane * before, (plane + 1) * before), plane * this.capacity);
    this.planes = planes;
  }
}

/** Where the planes begin in which whoever sits cannot be matched with the row whose facts begin at `at`. */
export function planesAgainst(
  { capacity, bitsEverSet }: BlocksView,
  facts: Int32Array,
  at: number,
): number[] {
  const planes: number[] = [];
  for (let fact = 0; fact < STOPS; fact++)
    for (let bits = facts[at + fact]! & bitsEverSet[fact]!; bits !== 0; bits &= bits - 1)
      planes.push((fact * PLANES_PER_FACT + lowestBit(bits)) * capacity);
  return planes;
}

/** The seats of a block that are taken and in none of the planes, a bit for each. */
export function leftInBlock(
  { taken, planes }: BlocksView,
  block: number,
  against: readonly number[],
): number {
  let stopped = 0;
  for (let nth = 0; nth < against.length; nth++) stopped |= planes[against[nth]! + block]!;
  return taken[block]! & ~stopped;
}

/** The place of the lowest bit that is set; some bit must be. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

function copied(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}
