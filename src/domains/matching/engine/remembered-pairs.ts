const SLOTS = 2048;
const NOBODY = -1;

/**
 * Answers about two numbers, each kept until another pair wants its slot. Whoever asks, asks about the same few again
 * and again: one person's wishes about each set of trades there is.
 */
export class RememberedPairs {
  readonly askers = new Int32Array(SLOTS).fill(NOBODY);
  readonly others = new Int32Array(SLOTS);
  readonly answers = new Uint8Array(SLOTS);
}

/** `find` must always answer the same, a small number, for the same two. */
export function remember(
  { askers, others, answers }: RememberedPairs,
  asker: number,
  other: number,
  find: (asker: number, other: number) => number,
): number {
  // One asker asks about all the others in a row.
  const slot = other & (SLOTS - 1);
  if (askers[slot] === asker && others[slot] === other) return answers[slot]!;
  const answer = find(asker, other);
  askers[slot] = asker;
  others[slot] = other;
  answers[slot] = answer;
  return answer;
}
