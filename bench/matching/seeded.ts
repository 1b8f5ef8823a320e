/** Chance that falls the same way on every machine and in every run. */
export interface Seeded {
  /** From 0 up to 1, without 1. */
  next(): number;
  /** Both ends included. */
  int(lowest: number, highest: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Each value with its weight. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T;
  /** As many different ones as asked for, or all there are. */
  some<T>(items: readonly T[], count: number): T[];
  uuid(): string;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  // Mulberry32: small, and good enough to spread people over a map.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (lowest: number, highest: number) => lowest + Math.floor(next() * (highest - lowest + 1));
  const hex = (digits: number) =>
    Math.floor(next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (items) => items[int(0, items.length - 1)]!,
    weighted(choices) {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of choices) {
        left -= weight;
        if (left < 0) return value;
      }
      return choices.at(-1)![0];
    },
    some(items, count) {
      const taken = new Set<number>();
      while (taken.size < Math.min(count, items.length)) taken.add(int(0, items.length - 1));
      return [...taken].map((at) => items[at]!);
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[int(0, 3)]}${hex(3)}-${hex(8)}${hex(4)}`,
  };
}
