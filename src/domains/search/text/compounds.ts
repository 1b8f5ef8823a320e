import { danishStem } from './danish-stem.ts';

const shortest = 3;
/** An unknown part is believed when it is this long and the known one as well. */
const shortestUnknown = 4;

export interface Lexicon {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** The given words, and of the longer ones those that are not made of the shorter. */
export function lexiconOf(words: Iterable<string>, longer: Iterable<string> = []): Lexicon {
  const lexicon = { words: new Set<string>(), stems: new Set<string>() };
  const add = (word: string) => {
    lexicon.words.add(word);
    lexicon.stems.add(danishStem(word));
  };
  for (const word of words) add(word);
  for (const word of [...longer].sort((a, b) => a.length - b.length)) {
    if (word.length > shortest && !splitCompound(word, lexicon)) add(word);
  }
  return lexicon;
}

/**
 * A folded compound word in its parts, with the linking s or e taken off; null when it is not one we can read.
 * The first parts stand in their plain form, the last may be inflected. One part may be unknown.
 */
export function splitCompound(word: string, lexicon: Lexicon): string[] | null {
  if (word.length < 2 * shortest || lexicon.stems.has(danishStem(word))) return null;
  return knownParts(word, lexicon) ?? halfKnown(word, lexicon);
}

/** Fewest parts first: "havearbejde" is have + arbejde. */
function knownParts(word: string, lexicon: Lexicon, depth = 4): string[] | null {
  if (lexicon.stems.has(danishStem(word)) && word.length >= shortest) return [word];
  if (depth === 1) return null;
  let best: string[] | null = null;
  for (let at = word.length - shortest; at >= shortest; at -= 1) {
    const first = plainForm(word.slice(0, at), lexicon);
    if (!first) continue;
    const rest = knownParts(word.slice(at), lexicon, depth - 1);
    if (rest && (!best || rest.length + 1 < best.length)) best = [first, ...rest];
  }
  return best;
}

/** "rengørings" → "rengøring", "drenge" → "dreng", "børne" → itself when the lexicon has it so. */
function plainForm(part: string, { words }: Lexicon): string | null {
  if (words.has(part)) return part;
  const linked = /[se]$/.test(part) && part.length > shortest ? part.slice(0, -1) : null;
  return linked && words.has(linked) ? linked : null;
}

function halfKnown(word: string, lexicon: Lexicon): string[] | null {
  for (let at = shortestUnknown; at <= word.length - shortestUnknown; at += 1) {
    const last = word.slice(at);
    if (lexicon.stems.has(danishStem(last))) return [withoutLink(word.slice(0, at)), last];
  }
  for (let at = word.length - shortestUnknown; at > shortestUnknown; at -= 1) {
    const first = plainForm(word.slice(0, at), lexicon);
    if (first) return [first, word.slice(at)];
  }
  return null;
}

const withoutLink = (part: string): string =>
  part.length > shortestUnknown && part.endsWith('s') ? part.slice(0, -1) : part;
