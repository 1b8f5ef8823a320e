import { longFor } from './abbreviations.ts';
import { lexicon } from './built-in-words.ts';
import { splitCompound } from './compounds.ts';
import { danishStem } from './danish-stem.ts';
import { wordsOf } from './fold.ts';
import { isParticle, isPreposition, isStopWord, isWeak } from './stop-words.ts';

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
const weakShare = 0.25;
/** The last part of a compound says what it is, those before it of which kind. */
const headShare = 0.7;
const modifierShare = 0.5;
/** In "rengøring på skole" the school is where. */
const contextShare = 0.45;
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
    for (const { words, share } of weight === 'A'
      ? titleParts(text)
      : [{ words: spelledOut(text), share: 1 }]) {
      for (const { word, written } of words) {
        if (isParticle(word)) continue;
        for (const part of termsOfWord(word)) add(part.term, worth[weight] * share * part.share, written);
      }
    }
  }
  for (const code of iscoCodes) add(occupationTerm(code), occupationWorth, null);
  return terms;
}

interface Written {
  word: string;
  written: string;
}

/** The words of a text without those that say nothing, abbreviations spelled out. */
export const spelledOut = (text: string): Written[] => wordsOf(text).flatMap(said);

const said = ({ word, written }: Written): Written[] => {
  const long = longFor(word);
  if (!long) return isStopWord(word) ? [] : [{ word, written }];
  return wordsOf(long)
    .filter((one) => !isStopWord(one.word))
    .map((one) => ({ word: one.word, written }));
};

/** "Rengøring | på skole": the work in full, then where. "Hjælp i køkken" has said no work before the kitchen. */
function titleParts(title: string): { words: Written[]; share: number }[] {
  const all = wordsOf(title);
  const at = all.findIndex(
    ({ word }, index) => isPreposition(word) && all.slice(0, index).flatMap(said).some(saysSomething),
  );
  if (at < 0) return [{ words: all.flatMap(said), share: 1 }];
  return [
    { words: all.slice(0, at).flatMap(said), share: 1 },
    { words: all.slice(at).flatMap(said), share: contextShare },
  ];
}

const saysSomething = ({ word }: Written): boolean => !isWeak(danishStem(word));

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
  const terms = [{ term: stem, share: isWeak(stem) ? weakShare : 1 }, ...partsOf(word)];
  read.set(word, terms);
  return terms;
}

/** "Lagermedarbejder" is about the store, as "medarbejder" says nothing. */
function partsOf(word: string): Part[] {
  const stems = (splitCompound(word, lexicon) ?? []).map(danishStem);
  const head = stems.findLastIndex((stem) => !isWeak(stem));
  return stems.map((term, at) => ({
    term,
    share: isWeak(term) ? weakShare * modifierShare : at === head ? headShare : modifierShare,
  }));
}
