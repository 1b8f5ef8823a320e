/**
 * The number in E.164 form (`+4520123456`), or null when it cannot be one.
 * Eight digits are Danish; `00` and `+` start a foreign number.
 */
export function phoneNumber(written: string): string | null {
  const bare = written.replaceAll(/[\s().\-/\u00a0]/g, '').replace(/^00/, '+');
  if (/^[2-9]\d{7}$/.test(bare)) return `+45${bare}`;
  if (/^45[2-9]\d{7}$/.test(bare)) return `+${bare}`;
  if (bare.startsWith('+45')) return /^\+45[2-9]\d{7}$/.test(bare) ? bare : null;
  return /^\+[1-9]\d{6,14}$/.test(bare) ? bare : null;
}
