import { DIMENSIONS } from '../pair/dimension.ts';
import type { Needs, Vacancy } from '../pair/model.ts';

/**
 * One bit for each dimension, one word for each level: the bit of a dimension in `left2` says that at least level 2
 * remains. So all 28 dimensions of a pair are held against each other at once, level by level.
 */
export interface DemandBits {
  /** What remains when every task is lowered as far as the workplace can, at least level 1, 2, 3. */
  readonly left1: number;
  readonly left2: number;
  readonly left3: number;
  /** What is asked before any lowering. */
  readonly asked1: number;
  readonly asked2: number;
  readonly asked3: number;
  /** Every task has told how much it asks. */
  readonly told: number;
}

export interface NeedBits {
  /** A firm need whose highest level that works is 0, 1, 2: more must not remain. */
  readonly firm0: number;
  readonly firm1: number;
  readonly firm2: number;
  /** The same for needs where one step above is worth trying. */
  readonly try0: number;
  readonly try1: number;
  readonly try2: number;
  /** The citizen has been asked, whatever the answer. */
  readonly stated: number;
}

export function demandBits({ tasks }: Pick<Vacancy, 'tasks'>): DemandBits {
  const bits = { left1: 0, left2: 0, left3: 0, asked1: 0, asked2: 0, asked3: 0, told: 0 };
  DIMENSIONS.forEach((dimension, place) => {
    const bit = 1 << place;
    let asked = 0;
    let left = 0;
    let told = 0;
    for (const { demands } of tasks) {
      const demand = demands[dimension];
      if (!demand) continue;
      told++;
      asked = Math.max(asked, demand.level);
      left = Math.max(left, Math.min(demand.level, demand.lowersTo ?? demand.level));
    }
    if (left >= 1) bits.left1 |= bit;
    if (left >= 2) bits.left2 |= bit;
    if (left >= 3) bits.left3 |= bit;
    if (asked >= 1) bits.asked1 |= bit;
    if (asked >= 2) bits.asked2 |= bit;
    if (asked >= 3) bits.asked3 |= bit;
    if (told > 0 && told === tasks.length) bits.told |= bit;
  });
  return bits;
}

export function needBits(needs: Needs): NeedBits {
  const bits = { firm0: 0, firm1: 0, firm2: 0, try0: 0, try1: 0, try2: 0, stated: 0 };
  DIMENSIONS.forEach((dimension, place) => {
    const need = needs[dimension];
    if (!need) return;
    const bit = 1 << place;
    bits.stated |= bit;
    if (need.level === 0) bits[need.firm ? 'firm0' : 'try0'] |= bit;
    if (need.level === 1) bits[need.firm ? 'firm1' : 'try1'] |= bit;
    if (need.level === 2) bits[need.firm ? 'firm2' : 'try2'] |= bit;
  });
  return bits;
}

/** The dimensions the workplace has met a need in before. */
export const recordBits = (record: Vacancy['record']): number =>
  DIMENSIONS.reduce((bits, dimension, place) => (record[dimension] ? bits | (1 << place) : bits), 0);

/** How many bits are set in a word of at most 32. */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
