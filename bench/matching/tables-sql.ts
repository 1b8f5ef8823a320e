import type { Row, Value } from './packed-rows.ts';

/** The types of a table's columns as both databases know them, from what stands in its rows. */
export function columnTypes(rows: readonly Row[]): [name: string, type: string][] {
  return Object.keys(rows[0]!).map((name) => [name, typeOf(rows[0]![name]!, name)]);
}

/** Numbers of these columns need not be whole. */
const FRACTIONS = new Set([
  'x',
  'y',
  'z',
  'pardon',
  'known',
  'maybe',
  'points1',
  'points2',
  'points3',
  'points4',
]);

function typeOf(value: Value, name: string): string {
  if (typeof value === 'bigint') return 'bigint';
  if (typeof value === 'string') return 'uuid';
  if (typeof value === 'object') return 'integer[]';
  return FRACTIONS.has(name) ? 'double precision' : 'integer';
}
