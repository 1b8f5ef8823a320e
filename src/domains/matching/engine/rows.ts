/** The facts of a row by their place in it; each is a whole number of 32 bits. */
export type Fields = Readonly<Record<string, number>>;
export type Facts<F extends Fields> = { readonly [K in keyof F]: number };

/**
 * The first facts of both sides are what may stop a pair: it is stopped when one of them has a bit set in the row of
 * the citizen and in that of the opening.
 */
export const STOPS = 5;
/** After them minutes a week in halves: what the citizen can, or what the opening asks for, now and at last. */
export const MINUTES = 5;

/** Where a row is on a globe of radius one, as x, y and z; not a number = nobody knows. */
export const GLOBE_WIDTH = 3;
/** And on the map. */
export const MAP = { lat: 0, lon: 1 } as const;
export const MAP_WIDTH = 2;

/**
 * One row after the other, all facts of a row beside each other: a pair is judged by a dozen of them, which so lie in
 * one or two lines of the processor's cache.
 */
export interface Rows {
  readonly facts: Int32Array;
  readonly globe: Float64Array;
  /** Read only where a timetable is asked. */
  readonly map: Float64Array;
}

export const widthOf = (fields: Fields): number => Object.keys(fields).length;

/** Room for `rows` rows, beginning with those of `from`. */
export function makeRows(fields: Fields, rows: number, from?: Rows): Rows {
  const facts = new Int32Array(rows * widthOf(fields));
  const globe = new Float64Array(rows * GLOBE_WIDTH);
  const map = new Float64Array(rows * MAP_WIDTH);
  if (from) {
    facts.set(from.facts);
    globe.set(from.globe);
    map.set(from.map);
  }
  return { facts, globe, map };
}

export const bytesPerRow = (fields: Fields): number =>
  widthOf(fields) * Int32Array.BYTES_PER_ELEMENT + (GLOBE_WIDTH + MAP_WIDTH) * Float64Array.BYTES_PER_ELEMENT;

/** Two numbers of up to 16 bits in one fact. */
export function halves(high: number, low: number): number {
  if ((high | low) & ~0xffff) throw new RangeError(`${high} and ${low} do not fit in half a fact each`);
  return (high << 16) | low;
}
export const highHalf = (fact: number): number => fact >>> 16;
export const lowHalf = (fact: number): number => fact & 0xffff;

/**
 * The square of the straight line from a point of the globe to a row. Where a place is missing this is not a number: not
 * more than anything, and not within anything.
 */
export function squaredChord(globe: Float64Array, row: number, x: number, y: number, z: number): number {
  const at = row * GLOBE_WIDTH;
  const dx = x - globe[at]!;
  const dy = y - globe[at + 1]!;
  const dz = z - globe[at + 2]!;
  return dx * dx + dy * dy + dz * dz;
}
