const SLOTS = 8192;

/**
 * Answers about two numbers, each kept until another pair wants its slot. The same few pairs are asked about again and
 * again: one person's wishes with each trade there is, or one opening's trades with the wishes people share.
 */
export class RememberedPairs {
  readonly keys = new Float64Array(SLOTS).fill(-1);
  readonly answers = new Uint8Array(SLOTS);
}

/** `find` must always answer the same, a small number, for the same two. Both below 2²⁶. */
export function remember(
  { keys, answers }: RememberedPairs,
  a: number,
  b: number,
  find: (a: number, b: number) => number,
): number {
  const key = a * 0x400_0000 + b;
  const slot = (Math.imul(a, 0x9e37_79b1) + b) & (SLOTS - 1);
  if (keys[slot] === key) return answers[slot]!;
  const answer = find(a, b);
  keys[slot] = key;
  answers[slot] = answer;
  return answer;
}
