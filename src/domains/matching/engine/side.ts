import type { Point } from '../model.ts';
import { bytesPerRow, type Columns, makeColumns, type Shape } from './columns.ts';
import { Grid, type GridView } from './grid.ts';
import { IdTable } from './id-table.ts';

const FEWEST_ROWS = 64;
const SPARE = 1.25;

/** What another thread needs of a side besides its columns. */
export interface SideView {
  readonly grid: GridView;
  /** The id of each row, as four words. */
  readonly ids: Uint32Array;
}

/** One side of the matching: its rows, the way from an id to its row, and the rows by where they are. */
export class Side<S extends Shape> {
  columns: Columns<S>;
  readonly #grid = new Grid(FEWEST_ROWS);
  readonly #shape: S;
  readonly #ids = new IdTable(FEWEST_ROWS);

  constructor(shape: S) {
    this.#shape = shape;
    this.columns = makeColumns(shape, FEWEST_ROWS);
  }

  get size(): number {
    return this.#ids.size;
  }
  get bytes(): number {
    return this.#ids.capacity * bytesPerRow(this.#shape) + this.#ids.bytes + this.#grid.bytes;
  }

  /** −1 when it is not there. */
  rowOf(id: string): number {
    return this.#ids.rowOf(id);
  }

  view(): SideView {
    return { grid: this.#grid.view(), ids: this.#ids.words };
  }

  /** So that `more` rows can be put in without moving the others; some to spare, so that few at a time do not move them each time. */
  makeRoom(more: number): void {
    const { size, capacity } = this.#ids;
    if (size + more <= capacity) return;
    const rows = Math.max(size + more, Math.ceil(capacity * SPARE));
    this.#ids.grow(rows);
    this.#grid.grow(rows);
    this.columns = makeColumns(this.#shape, rows, this.columns);
  }

  /** New, or instead of the one with this id. `reach`: see `Grid.add`. */
  put(
    id: string,
    place: Point | null,
    reach: number,
    write: (columns: Columns<S>, row: number) => void,
  ): void {
    const known = this.#ids.rowOf(id);
    if (known >= 0) this.#grid.remove(known);
    else this.makeRoom(1);
    const row = this.#ids.add(id);
    write(this.columns, row);
    this.#grid.add(row, place, reach);
  }

  remove(id: string): void {
    const row = this.#ids.remove(id);
    if (row >= 0) this.#grid.remove(row);
  }
}
