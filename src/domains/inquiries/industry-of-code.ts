import type { Industry } from '#domains/matching/index.ts';

/** Where a division (the first two digits) is not one industry of ours, its groups are named. */
const groups: readonly (readonly [start: string, industry: Industry])[] = [
  ['813', 'green'],
  ['8891', 'children'],
  ['9601', 'cleaning'],
  ['9610', 'cleaning'],
];

const divisions: readonly (readonly [from: number, to: number, industry: Industry])[] = [
  [1, 1, 'farming'],
  [2, 2, 'green'],
  [3, 3, 'farming'],
  [5, 39, 'production'],
  [41, 43, 'construction'],
  [45, 45, 'workshop'],
  [46, 46, 'warehouse'],
  [47, 47, 'shop'],
  [49, 51, 'transport'],
  [52, 52, 'warehouse'],
  [53, 53, 'transport'],
  [55, 55, 'hotel'],
  [56, 56, 'kitchen'],
  [58, 78, 'office'],
  [79, 79, 'hotel'],
  [80, 81, 'cleaning'],
  [82, 84, 'office'],
  [85, 85, 'children'],
  [86, 88, 'care'],
  [90, 94, 'culture'],
  [95, 95, 'workshop'],
  [96, 96, 'shop'],
  [97, 97, 'cleaning'],
];

/** The industry whose consultant knows a place with this code, DB07 or DB25: their divisions mean the same to us. */
export function industryOfCode(code: string | null): Industry | null {
  if (!code || !/^\d{6}$/.test(code)) return null;
  const group = groups.find(([start]) => code.startsWith(start));
  if (group) return group[1];
  const division = Number(code.slice(0, 2));
  return divisions.find(([from, to]) => from <= division && division <= to)?.[2] ?? null;
}
