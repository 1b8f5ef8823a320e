/** Words that tie others together and say nothing of the work. */
const TYING = new Set(
  'i og for af til på ved med inden en et der er den det de at fra som under om eller via ad hos mm mv'.split(
    ' ',
  ),
);

const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 6;
/** Nobody writes a longer word by hand; a pasted one is not worth the time it takes to divide. */
const LONGEST_COMPOUND = 60;
/** What stands between the parts of a Danish compound: transportchef, virksomhedsleder, hundetræner. */
const JOINTS = ['', 's', 'e'];
const JOINT_COST = 1;
const LETTER_COST = Math.log(29);
const UNKNOWN = 0.5;
const ROUNDS = 2;

export type PartsOf = (normalised: string) => string[];

/**
 * How to divide words into the parts they are put together of, learned from the words themselves: a part is
 * cheap when many different words have it, and a rare one must pay for being spelt out. Each round divides every
 * word in its cheapest way and counts the parts anew.
 */
export function learnParts(texts: Iterable<string>): PartsOf {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of text.split(' ')) if (word.length >= SHORTEST_PART && !TYING.has(word)) words.add(word);
  }
  let counts = firstGuess(words);
  for (let round = 0; round < ROUNDS; round++) {
    const divide = divider(counts);
    const next = new Map<string, number>();
    for (const word of words) for (const part of divide(word)) next.set(part, (next.get(part) ?? 0) + 1);
    counts = next;
  }
  const divide = divider(counts);
  return (text) => text.split(' ').flatMap((word) => (word === '' || TYING.has(word) ? [] : divide(word)));
}

/** Every word, counted by how many others begin or end with it, and the pieces many words begin or end with. */
function firstGuess(words: ReadonlySet<string>): Map<string, number> {
  const begun = new Map<string, number>();
  const ended = new Map<string, number>();
  for (const word of words) {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      begun.set(head, (begun.get(head) ?? 0) + 1);
      ended.set(tail, (ended.get(tail) ?? 0) + 1);
    }
  }
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, 1 + (begun.get(word) ?? 0) + (ended.get(word) ?? 0));
  const addPieces = (pieces: ReadonlyMap<string, number>, least: number) => {
    for (const [piece, count] of pieces) {
      if (count >= least && piece.length > SHORTEST_PART && !counts.has(piece))
        counts.set(piece, 0.3 * count);
    }
  };
  addPieces(begun, 2);
  addPieces(ended, 3);
  return counts;
}

function divider(counts: ReadonlyMap<string, number>): (word: string) => string[] {
  let total = 0;
  for (const count of counts.values()) total += count;
  const costOf = (part: string): number => {
    const count = counts.get(part) ?? UNKNOWN;
    return Math.log(total / count) + (part.length * LETTER_COST) / count;
  };
  return (word) =>
    word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND ? [word] : cheapest(word, costOf);
}

/** The cheapest way to read the word as one part after another. */
function cheapest(word: string, costOf: (part: string) => number): string[] {
  const best = new Float64Array(word.length + 1).fill(Number.POSITIVE_INFINITY);
  const last: { from: number; part: string }[] = [];
  best[0] = 0;
  for (let end = SHORTEST_PART; end <= word.length; end++) {
    for (let from = 0; from <= end - SHORTEST_PART; from++) {
      if (best[from] === Number.POSITIVE_INFINITY) continue;
      const piece = word.slice(from, end);
      if (TYING.has(piece)) continue;
      for (const joint of end < word.length ? JOINTS : ['']) {
        if (!piece.endsWith(joint)) continue;
        const part = piece.slice(0, piece.length - joint.length);
        if (part.length < SHORTEST_PART || TYING.has(part)) continue;
        const cost = best[from]! + costOf(part) + (joint === '' ? 0 : JOINT_COST);
        if (cost < best[end]!) {
          best[end] = cost;
          last[end] = { from, part };
        }
      }
    }
  }
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = last[end]!.from) parts.unshift(last[end]!.part);
  return parts;
}
