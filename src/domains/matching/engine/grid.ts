import type { Point } from '../pair/model.ts';
import { type UnitVector, unitVector } from '../pair/travel.ts';
import { Blocks, type BlocksView, lowestBit, NO_BLOCK, SEATS } from './blocks.ts';

/** Degrees. About 5½ by 5 km in Denmark. */
const CELL_HEIGHT = 0.05;
const CELL_WIDTH = 0.08;
const CELLS_ACROSS = Math.round(360 / CELL_WIDTH);
const RADIANS = Math.PI / 180;
/** No corner of a cell is farther from its middle than this angle. */
const HALF_DIAGONAL = (Math.hypot(CELL_HEIGHT, CELL_WIDTH) / 2) * RADIANS;
/** Rounding must not cost anybody a place at the edge. */
const MARGIN = 1e-9;
/** Nobody knows where, or however far. */
const NO_CELL = -1;

/** What another thread needs to walk through the grid. */
export interface GridView {
  /** The middle of each cell as a unit vector. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly z: readonly number[];
  /** How far the rows of each cell reach at most: an angle in radians; and those of any cell. */
  readonly reaches: readonly number[];
  readonly farthest: number;
  /** The cells of each band of the map from west to east, by the band's number from the south pole. */
  readonly bands: ReadonlyMap<number, readonly number[]>;
  /** The first block of each cell. */
  readonly first: readonly number[];
  /** The first block of those who are in no cell: without a place, or reaching everywhere. */
  readonly inNoCell: number;
  readonly blocks: BlocksView;
}

/**
 * Rows by where they are. A row is only touched when its cell lies within reach: of the one who asks, or of the
 * rows in the cell. Each cell is a chain of blocks, so adding and removing moves nothing else.
 */
export class Grid {
  readonly #x: number[] = [];
  readonly #y: number[] = [];
  readonly #z: number[] = [];
  readonly #reaches: number[] = [];
  #farthest = 0;
  readonly #bands = new Map<number, number[]>();
  readonly #first: number[] = [];
  #inNoCell = NO_BLOCK;
  readonly #cells = new Map<number, number>();
  readonly #blocks: Blocks;

  constructor(rows: number) {
    this.#blocks = new Blocks(rows);
  }

  view(): GridView {
    return {
      x: this.#x,
      y: this.#y,
      z: this.#z,
      reaches: this.#reaches,
      farthest: this.#farthest,
      bands: this.#bands,
      first: this.#first,
      inNoCell: this.#inNoCell,
      blocks: this.#blocks.view(),
    };
  }

  get bytes(): number {
    return this.#blocks.bytes + this.#first.length * BYTES_PER_CELL;
  }

  makeRoom(rows: number): void {
    this.#blocks.makeRoom(rows);
  }

  /**
   * `reach`: the angle in radians within which the row wants to be found from outside its cell. Its facts begin at `at`.
   */
  add(row: number, place: Point | null, reach: number, facts: Int32Array, at: number): void {
    const cell = place && reach < Math.PI ? this.#cellAt(place) : NO_CELL;
    if (cell === NO_CELL) {
      this.#inNoCell = this.#blocks.add(this.#inNoCell, row, facts, at);
      return;
    }
    this.#first[cell] = this.#blocks.add(this.#first[cell]!, row, facts, at);
    // Never made smaller again: a bound that is too wide costs a little time and no answer.
    this.#reaches[cell] = Math.max(this.#reaches[cell]!, reach);
    this.#farthest = Math.max(this.#farthest, reach);
  }

  remove(row: number): void {
    this.#blocks.remove(row);
  }

  #cellAt(place: Point): number {
    const key = cellKey(place);
    const known = this.#cells.get(key);
    if (known !== undefined) return known;
    const cell = this.#first.push(NO_BLOCK) - 1;
    const [x, y, z] = unitVector(middleOf(key));
    this.#x.push(x);
    this.#y.push(y);
    this.#z.push(z);
    this.#reaches.push(0);
    this.#cells.set(key, cell);
    const band = Math.floor(key / CELLS_ACROSS);
    this.#bands.set(band, [...(this.#bands.get(band) ?? []), cell]);
    return cell;
  }
}

/** A unit vector of three, a reach, a first block, and an entry in the map of cells. */
const BYTES_PER_CELL = 100;

/** Cells of one row of the map follow each other from west to east, then the row to the north of it. */
export const cellKey = ({ lat, lon }: Point): number =>
  Math.floor((lat + 90) / CELL_HEIGHT) * CELLS_ACROSS + Math.floor((lon + 180) / CELL_WIDTH);

const middleOf = (key: number): Point => ({
  lat: (Math.floor(key / CELLS_ACROSS) + 0.5) * CELL_HEIGHT - 90,
  lon: ((key % CELLS_ACROSS) + 0.5) * CELL_WIDTH - 180,
});

/**
 * The blocks of all cells in which somebody may be reached from the place, or reach it. `angle`: how far the
 * one who asks reaches, in radians. Without a place, or however far, everybody is met.
 */
export function blocksNear(grid: GridView, place: UnitVector | null, angle: number): number[] {
  const { reaches, first, inNoCell, bands } = grid;
  const near: number[] = [];
  const meet = (chain: number) => {
    for (let block = chain; block !== NO_BLOCK; block = grid.blocks.next[block]!) near.push(block);
  };
  meet(inNoCell);
  if (!place || Number.isNaN(place[0]) || angle >= Math.PI) {
    first.forEach(meet);
    return near;
  }
  const [x, y, z] = place;
  const ownChord = chordOf(angle);
  const north = (Math.asin(z) / RADIANS + 90) / CELL_HEIGHT;
  const away = (Math.max(angle, grid.farthest) + MARGIN) / RADIANS / CELL_HEIGHT;
  for (let band = Math.floor(north - away); band <= north + away; band++)
    for (const cell of bands.get(band) ?? []) {
      const reach = reaches[cell]!;
      const most = reach > angle ? chordOf(reach) : ownChord;
      const squared = (x - grid.x[cell]!) ** 2 + (y - grid.y[cell]!) ** 2 + (z - grid.z[cell]!) ** 2;
      if (squared <= most) meet(first[cell]!);
    }
  return near;
}

/** The squared chord that reaches the middle of every cell with a corner within the angle. */
function chordOf(angle: number): number {
  const most = angle + HALF_DIAGONAL + MARGIN;
  return most >= Math.PI ? Number.POSITIVE_INFINITY : (2 * Math.sin(most / 2)) ** 2;
}

/** Every row there is, neighbours together. */
export function allRows(grid: GridView): Int32Array {
  const { blocks } = grid;
  const rows: number[] = [];
  for (const block of blocksNear(grid, null, 0))
    for (let taken = blocks.taken[block]!; taken !== 0; taken &= taken - 1)
      rows.push(blocks.rowAt[block * SEATS + lowestBit(taken)]!);
  return Int32Array.from(rows);
}
