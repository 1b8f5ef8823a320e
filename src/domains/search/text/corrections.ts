import type { AskedWord, Known } from './asked.ts';
import { jobWords, lexicon } from './built-in-words.ts';
import { splitCompound } from './compounds.ts';
import { danishStem } from './danish-stem.ts';
import { everydayWords } from './everyday-words.ts';
import { wordsOf } from './fold.ts';
import { errorsForgiven, nearestWords, typingErrors } from './spelling.ts';
import { isParticle, isStopWord } from './stop-words.ts';

export interface Correction {
  word: string;
  /** 0–1. */
  near: number;
}

const oneError = 0.85;
const twoErrors = 0.7;
const beginning = 0.6;
const mostBegun = 8;
const shortestPart = 4;

/** The words a typing error may have been meant as, besides those in the index. */
const builtIn: readonly string[] = [
  ...new Set([
    ...jobWords,
    ...lexicon.words,
    ...everydayWords.flatMap(([said]) => wordsOf(said).map(({ word }) => word)),
  ]),
].filter((word) => !isStopWord(word));
const builtInStems = new Set(builtIn.map(danishStem));

/** What an unknown word may have been meant as; nothing for a word that is rightly written. */
export function corrections({ word, stem }: AskedWord, known: Known): Correction[] {
  if (isParticle(word) || known.terms.has(stem) || builtInStems.has(stem)) return [];
  // "Skraldmand" can be read as it stands, and is still the skraldemand we know.
  if (isCompoundOfKnown(word))
    return nearestWords(word, builtIn)
      .filter(({ errors }) => errors === 1)
      .map((one) => ({ word: one.word, near: oneError }));
  const near = [...nearestWords(word, builtIn), ...nearestWords(stem, known.terms)];
  const least = Math.min(...near.map(({ errors }) => errors));
  const corrected = near
    .filter(({ errors }) => errors === least)
    .map((one) => ({ word: one.word, near: one.errors <= 1 ? oneError : twoErrors }));
  const begun = word.length > 2 ? beginningWith(word, stem, known) : [];
  return corrected.length + begun.length > 0 ? [...corrected, ...begun] : partCorrections(word);
}

const isCompoundOfKnown = (word: string): boolean =>
  (splitCompound(word, lexicon) ?? ['?']).every((part) => lexicon.stems.has(danishStem(part)));

const beginningWith = (word: string, stem: string, known: Known): Correction[] =>
  [
    ...builtIn.filter((one) => one.startsWith(word)),
    ...[...known.terms].filter((one) => one.startsWith(stem)),
  ]
    .slice(0, mostBegun)
    .map((one) => ({ word: one, near: beginning }));

/** A compound with an error in its last part: "lagermedabejder". */
function partCorrections(word: string): Correction[] {
  for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (!lexicon.words.has(first) && !lexicon.words.has(first.replace(/[se]$/, ''))) continue;
    const most = errorsForgiven(last);
    const meant = [...lexicon.words].filter((one) => typingErrors(last, one, most) <= most);
    return [...new Set([first, ...meant])].slice(0, 4).map((one) => ({ word: one, near: twoErrors }));
  }
  return [];
}
