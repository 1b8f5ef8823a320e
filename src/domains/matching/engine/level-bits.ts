import { DIMENSIONS, type Level } from '../dimension.ts';
import type { Needs, Vacancy } from '../model.ts';

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
    const demands = tasks.flatMap((task) => task.demands[dimension] ?? []);
    const asked = Math.max(0, ...demands.map(({ level }) => level));
    const left = Math.max(0, ...demands.map(({ level, lowersTo }) => Math.min(level, lowersTo ?? level)));
    if (left >= 1) bits.left1 |= bit;
    if (left >= 2) bits.left2 |= bit;
    if (left >= 3) bits.left3 |= bit;
    if (asked >= 1) bits.asked1 |= bit;
    if (asked >= 2) bits.asked2 |= bit;
    if (asked >= 3) bits.asked3 |= bit;
    if (tasks.length > 0 && demands.length === tasks.length) bits.told |= bit;
  });
  return bits;
}

export function needBits(needs: Needs): NeedBits {
  const at = (level: Level, firm: boolean) =>
    bitsWhere((dimension) => needs[dimension]?.level === level && needs[dimension].firm === firm);
  return {
    firm0: at(0, true),
    firm1: at(1, true),
    firm2: at(2, true),
    try0: at(0, false),
    try1: at(1, false),
    try2: at(2, false),
    stated: bitsWhere((dimension) => needs[dimension] !== undefined),
  };
}

export const bitsWhere = (holds: (dimension: (typeof DIMENSIONS)[number]) => boolean): number =>
  DIMENSIONS.reduce((bits, dimension, place) => (holds(dimension) ? bits | (1 << place) : bits), 0);

/** How many bits are set in a word of at most 32. */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
