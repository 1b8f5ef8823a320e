import { longFor } from './abbreviations.ts';
import { lexicon } from './built-in-words.ts';
import { splitCompound } from './compounds.ts';
import { danishStem } from './danish-stem.ts';
import { wordsOf } from './fold.ts';
import { isStopWord, isWeak } from './stop-words.ts';

export type TextWeight = 'A' | 'B' | 'C' | 'D';
export interface WeightedText {
  weight: TextWeight;
  text: string;
}
/** How much a term says about the document (1–1000), and the word it was written as; null for a code. */
export interface DocumentTerm {
  weight: number;
  word: string | null;
}

const worth: Record<TextWeight, number> = { A: 1000, B: 500, C: 250, D: 100 };
const partShare = 0.6;
const weakShare = 0.25;
const occupationWorth = 400;

/** The code of an occupation as a term: found also where the words differ. */
export const occupationTerm = (iscoCode: string): string => `#${iscoCode}`;

/** What a document can be found by. */
export function documentTerms(
  texts: readonly WeightedText[],
  iscoCodes: readonly string[],
): Map<string, DocumentTerm> {
  const terms = new Map<string, DocumentTerm>();
  const add = (term: string, weight: number, word: string | null) => {
    const rounded = Math.max(1, Math.round(weight));
    if (rounded > (terms.get(term)?.weight ?? 0)) terms.set(term, { weight: rounded, word });
  };
  for (const { weight, text } of texts) {
    for (const { word, written } of spelledOut(text)) {
      for (const { term, share } of termsOfWord(word)) add(term, worth[weight] * share, written);
    }
  }
  for (const code of iscoCodes) add(occupationTerm(code), occupationWorth, null);
  return terms;
}

/** The words of a text without those that say nothing, abbreviations spelled out. */
export const spelledOut = (text: string): { word: string; written: string }[] =>
  wordsOf(text).flatMap(({ word, written }) => {
    const long = longFor(word);
    if (long)
      return wordsOf(long)
        .filter((one) => !isStopWord(one.word))
        .map((one) => ({ word: one.word, written }));
    return isStopWord(word) ? [] : [{ word, written }];
  });

interface Part {
  term: string;
  share: number;
}

/** The same few thousand words come again and again; reading them apart takes longer than remembering. */
const read = new Map<string, readonly Part[]>();
const mostRemembered = 20_000;

/** A folded word's stem and those of its parts, each with its share of the word's worth. */
export function termsOfWord(word: string): readonly Part[] {
  const known = read.get(word);
  if (known) return known;
  if (read.size >= mostRemembered) read.clear();
  const stem = danishStem(word);
  const parts = (splitCompound(word, lexicon) ?? []).map(danishStem);
  const terms = [
    { term: stem, share: isWeak(stem) ? weakShare : 1 },
    ...parts.map((part) => ({ term: part, share: isWeak(part) ? weakShare * partShare : partShare })),
  ];
  read.set(word, terms);
  return terms;
}
