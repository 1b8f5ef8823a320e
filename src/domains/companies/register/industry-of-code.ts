import type { Industry } from '#domains/matching/index.ts';

/**
 * Our own word for a code of DB07 or DB25. The two agree in their first two digits but for cars: their repair is
 * 45 in DB07 and 95 in DB25.
 */
const byPrefix: readonly [string, Industry][] = [
  ['813', 'green'],
  ['81', 'cleaning'],
  ['9601', 'cleaning'],
  ['961', 'cleaning'],
  ['8891', 'children'],
  ['851', 'children'],
  ['4776', 'green'],
  ['01', 'farming'],
  ['02', 'green'],
  ['03', 'farming'],
  ['41', 'construction'],
  ['42', 'construction'],
  ['43', 'construction'],
  ['45', 'workshop'],
  ['46', 'warehouse'],
  ['47', 'shop'],
  ['49', 'transport'],
  ['50', 'transport'],
  ['51', 'transport'],
  ['52', 'warehouse'],
  ['53', 'transport'],
  ['55', 'hotel'],
  ['56', 'kitchen'],
  ['86', 'care'],
  ['87', 'care'],
  ['88', 'care'],
  ['90', 'culture'],
  ['91', 'culture'],
  ['93', 'culture'],
  ['95', 'workshop'],
];

/** Null where the code says too little about the work. */
export function industryOfCode(code: string | null): Industry | null {
  if (!code) return null;
  const found = byPrefix.find(([prefix]) => code.startsWith(prefix));
  if (found) return found[1];
  const division = Number(code.slice(0, 2));
  if (division >= 10 && division <= 33) return 'production';
  if (division >= 58 && division <= 84) return 'office';
  return null;
}
