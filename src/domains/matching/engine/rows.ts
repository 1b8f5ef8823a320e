/** The facts of a row by their place in it; each is a whole number of 32 bits. */
export type Fields = Readonly<Record<string, number>>;
export type Facts<F extends Fields> = { readonly [K in keyof F]: number };

/** Where a row is on a globe of radius one, and on the map; not a number = nobody knows. */
export const PLACE = { x: 0, y: 1, z: 2, lat: 3, lon: 4 } as const;
export const PLACE_WIDTH = 5;

/**
 * One row after the other, all facts of a row beside each other: a pair is judged by a dozen of them, which so lie in
 * one or two lines of the processor's cache.
 */
export interface Rows {
  readonly facts: Int32Array;
  readonly places: Float64Array;
}

export const widthOf = (fields: Fields): number => Object.keys(fields).length;

/** Room for `rows` rows, beginning with those of `from`. */
export function makeRows(fields: Fields, rows: number, from?: Rows): Rows {
  const facts = new Int32Array(rows * widthOf(fields));
  const places = new Float64Array(rows * PLACE_WIDTH);
  if (from) {
    facts.set(from.facts);
    places.set(from.places);
  }
  return { facts, places };
}

export const bytesPerRow = (fields: Fields): number =>
  widthOf(fields) * Int32Array.BYTES_PER_ELEMENT + PLACE_WIDTH * Float64Array.BYTES_PER_ELEMENT;
