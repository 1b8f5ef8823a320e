import type { Point } from '../pair/model.ts';
import { unitVector } from '../pair/travel.ts';
import { Grid, type GridView } from './grid.ts';
import { IdTable } from './id-table.ts';
import {
  bytesPerRow,
  type Facts,
  type Fields,
  GLOBE_WIDTH,
  MAP_WIDTH,
  makeRows,
  type Rows,
  widthOf,
} from './rows.ts';

const FEWEST_ROWS = 64;
const SPARE = 1.25;
const UNKNOWN_PLACE = [Number.NaN, Number.NaN, Number.NaN] as const;

/** What another thread needs of a side besides its rows. */
export interface SideView {
  readonly grid: GridView;
  /** The id of each row, as four words. */
  readonly ids: Uint32Array;
}

/** One side of the matching: its rows, the way from an id to its row, and the rows by where they are. */
export class Side<F extends Fields> {
  rows: Rows;
  readonly #grid = new Grid(FEWEST_ROWS);
  readonly #fields: F;
  readonly #ids = new IdTable(FEWEST_ROWS);

  constructor(fields: F) {
    this.#fields = fields;
    this.rows = makeRows(fields, FEWEST_ROWS);
  }

  get size(): number {
    return this.#ids.size;
  }
  get bytes(): number {
    return this.#ids.capacity * bytesPerRow(this.#fields) + this.#ids.bytes + this.#grid.bytes;
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
    this.#grid.makeRoom(rows);
    this.rows = makeRows(this.#fields, rows, this.rows);
  }

  /** New, or instead of the one with this id. `reach`: see `Grid.add`. */
  put(id: string, place: Point | null, reach: number, facts: Facts<F>): void {
    const known = this.#ids.rowOf(id);
    if (known >= 0) this.#grid.remove(known);
    else this.makeRoom(1);
    const row = this.#ids.add(id);
    const at = row * widthOf(this.#fields);
    for (const field in this.#fields) this.rows.facts[at + this.#fields[field]!] = facts[field];
    this.rows.globe.set(place ? unitVector(place) : UNKNOWN_PLACE, row * GLOBE_WIDTH);
    this.rows.map.set(place ? [place.lat, place.lon] : UNKNOWN_PLACE.slice(0, MAP_WIDTH), row * MAP_WIDTH);
    this.#grid.add(row, place, reach, this.rows.facts, at);
  }

  remove(id: string): void {
    const row = this.#ids.remove(id);
    if (row >= 0) this.#grid.remove(row);
  }
}
