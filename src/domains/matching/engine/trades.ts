import { ISCO_DEPTH } from '../pair/isco.ts';

/**
 * A trade is an ISCO code of up to four digits in four bits each (a digit is kept as 1–10, 0 = no digit), or an
 * industry, marked by a bit of its own. Wishes and tasks are both sets of trades.
 */
const INDUSTRY = 1 << 16;
const BITS_PER_DIGIT = 4;

export function iscoTrade(code: string): number {
  if (!/^\d{1,4}$/.test(code)) throw new RangeError(`“${code}” is not an ISCO code`);
  let trade = 0;
  for (let place = 0; place < ISCO_DEPTH; place++)
    trade = (trade << BITS_PER_DIGIT) | (place < code.length ? Number(code[place]) + 1 : 0);
  return trade;
}

export const industryTrade = (number: number): number => INDUSTRY | number;

/** What a wished trade counts for against one that is offered; `sameIndustry` for an industry. */
export function closeness(wished: number, offered: number, sameIndustry: number): number {
  if (wished === offered) return wished & INDUSTRY ? sameIndustry : digitsOf(wished);
  if ((wished | offered) & INDUSTRY) return 0;
  const sharedBits = Math.clz32(wished ^ offered) - 16;
  return Math.min(sharedBits >> 2, digitsOf(wished), digitsOf(offered));
}

function digitsOf(trade: number): number {
  if (trade & 0xf) return 4;
  if (trade & 0xf0) return 3;
  return trade & 0xf00 ? 2 : 1;
}
