export interface Times {
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly meanMs: number;
}

export async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const begun = performance.now();
  const result = await work();
  return { ms: performance.now() - begun, result };
}

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  return { medianMs: rounded(at(0.5)), p99Ms: rounded(at(0.99)), meanMs: rounded(mean) };
}

/** Three digits that count, however small. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

/** The slope of a straight line through the logarithms: 1 = grows as fast as what it is held against. */
export function exponentOf(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const middle = (axis: 0 | 1) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [middle(0), middle(1)];
  const rise = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return rise / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** So many of them, evenly through the list. */
export const spread = <T>(items: readonly T[], count: number): T[] =>
  Array.from(
    { length: Math.min(count, items.length) },
    (_, n) => items[Math.floor((n * items.length) / Math.min(count, items.length))]!,
  );
