/** One typed array for each fact; a row is one citizen or one opening. */
type Kind =
  | Float64ArrayConstructor
  | Int32ArrayConstructor
  | Uint32ArrayConstructor
  | Uint16ArrayConstructor
  | Uint8ArrayConstructor;
export type Shape = Readonly<Record<string, Kind>>;
export type Columns<S extends Shape> = { readonly [K in keyof S]: InstanceType<S[K]> };

/** Room for `rows` rows, beginning with those of `from`. */
export function makeColumns<S extends Shape>(shape: S, rows: number, from?: Columns<S>): Columns<S> {
  const made = Object.entries(shape).map(([name, KindOfArray]) => {
    const column = new KindOfArray(rows);
    if (from) column.set(from[name as keyof S] as Uint8Array);
    return [name, column];
  });
  return Object.fromEntries(made);
}

export const bytesPerRow = (shape: Shape): number =>
  Object.values(shape).reduce((sum, { BYTES_PER_ELEMENT }) => sum + BYTES_PER_ELEMENT, 0);
