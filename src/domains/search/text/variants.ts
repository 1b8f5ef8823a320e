import type { AskedWord, Known } from './asked.ts';
import { jobsByName, jobWords, lexicon, nameKey, otherNames } from './built-in-words.ts';
import { splitCompound } from './compounds.ts';
import { danishStem } from './danish-stem.ts';
import { occupationTerm, termsOfWord } from './document-terms.ts';
import { everydayWords } from './everyday-words.ts';
import { wordsOf } from './fold.ts';
import { errorsForgiven, nearestWords, typingErrors } from './spelling.ts';
import { isStopWord, isWeak } from './stop-words.ts';

/** How near each kind of variant comes to what was asked. */
const nearness = {
  phraseWord: 0.5,
  meaning: 0.8,
  otherName: 0.6,
  importedName: 0.45,
  occupation: 0.45,
  derived: 0.6,
  beginning: 0.6,
  oneError: 0.85,
  twoErrors: 0.7,
} as const;

/** What people say, by its key, and the words meant. */
export const everydayMeanings: ReadonlyMap<string, string> = new Map(
  everydayWords.map(([said, means]) => [nameKey(said), means]),
);

/** The words a typing error may have been meant as, besides those in the index. */
const builtIn: readonly string[] = [
  ...new Set([
    ...jobWords,
    ...lexicon.words,
    ...everydayWords.flatMap(([said]) => wordsOf(said).map(({ word }) => word)),
  ]),
].filter((word) => !isStopWord(word));
const builtInStems = new Set(builtIn.map(danishStem));

/** All the terms that answer what was asked, each with how near it comes; the most for the words themselves. */
export function variantsOf(words: readonly AskedWord[], known: Known): ReadonlyMap<string, number> {
  const variants = new Map<string, number>();
  const add = (term: string, near: number) => {
    if (near > (variants.get(term) ?? 0)) variants.set(term, near);
  };
  addName(add, words.map(({ stem }) => stem).join(' '), 1, known);
  const alone = words.length === 1 ? 1 : nearness.phraseWord;
  for (const word of words) {
    addWord(add, word.word, alone);
    if (isInUse(word, known)) continue;
    for (const { word: meant, near } of corrections(word, known)) {
      addWord(add, meant, near * alone);
      addName(add, danishStem(meant), near * alone, known);
    }
  }
  return variants;
}

type Add = (term: string, near: number) => void;

function addWord(add: Add, word: string, near: number): void {
  for (const { term, share } of termsOfWord(word)) add(term, near * share);
  const stem = danishStem(word);
  // Rengøre, rengøring; pakke, pakning.
  const base = /^(.{3,}?)n?ing$/.exec(stem)?.[1];
  for (const derived of base ? [base, danishStem(`${base}n`)] : [`${stem}ning`, `${stem}ing`]) {
    if (stem.length > 2 && !isWeak(stem)) add(derived, near * nearness.derived);
  }
}

/** The other names of what has this name: everyday words, the built-in jobs, the imported occupations. */
function addName(add: Add, key: string, near: number, known: Known): void {
  const meaning = everydayMeanings.get(key);
  if (meaning) {
    for (const { word } of wordsOf(meaning)) {
      addStrong(add, word, near * nearness.meaning);
      for (const job of jobsByName.get(danishStem(word)) ?? [])
        add(occupationTerm(job.iscoCode), near * nearness.occupation * nearness.meaning);
    }
  }
  for (const job of jobsByName.get(key) ?? []) {
    add(occupationTerm(job.iscoCode), near * nearness.occupation);
    for (const name of otherNames(job, key)) addLabel(add, name, near * nearness.otherName);
  }
  for (const { label, iscoCode } of known.names.get(key) ?? []) {
    add(occupationTerm(iscoCode), near * nearness.occupation);
    addLabel(add, label, near * nearness.importedName);
  }
}

/** A name of several words is not told by any one of them. */
function addLabel(add: Add, label: string, near: number): void {
  const words = wordsOf(label).filter(({ word }) => !isStopWord(word));
  if (words.length === 1) addStrong(add, words[0]!.word, near);
}

function addStrong(add: Add, word: string, near: number): void {
  const stem = danishStem(word);
  if (!isWeak(stem)) add(stem, near);
}

/** Rightly written: in the index or built in, as it stands or as a compound of words we know. */
const isInUse = ({ word, stem }: AskedWord, known: Known): boolean =>
  known.terms.has(stem) || builtInStems.has(stem) || isCompoundOfKnown(word);

const isCompoundOfKnown = (word: string): boolean =>
  (splitCompound(word, lexicon) ?? ['?']).every((part) => lexicon.stems.has(danishStem(part)));

/** What an unknown word may have been meant as. */
function corrections({ word, stem }: AskedWord, known: Known): { word: string; near: number }[] {
  const byErrors = (errors: number) => (errors <= 1 ? nearness.oneError : nearness.twoErrors);
  const whole = [...nearestWords(word, builtIn), ...nearestWords(stem, known.terms)];
  const least = Math.min(...whole.map(({ errors }) => errors));
  const near = whole
    .filter(({ errors }) => errors === least)
    .map((one) => ({ word: one.word, near: byErrors(one.errors) }));
  const begun = [
    ...builtIn.filter((one) => one.startsWith(word)),
    ...[...known.terms].filter((one) => one.startsWith(stem)),
  ]
    .slice(0, 8)
    .map((one) => ({ word: one, near: nearness.beginning }));
  if (near.length > 0 || (begun.length > 0 && word.length > 2))
    return [...near, ...(word.length > 2 ? begun : [])];
  return partCorrections(word);
}

/** A compound with an error in its last part: "lagermedabejder". */
function partCorrections(word: string): { word: string; near: number }[] {
  for (let at = word.length - 4; at >= 4; at -= 1) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (!lexicon.words.has(first) && !lexicon.words.has(first.replace(/[se]$/, ''))) continue;
    const most = errorsForgiven(last);
    const meant = [...lexicon.words].filter((one) => typingErrors(last, one, most) <= most);
    return [...new Set([first, ...meant])]
      .slice(0, 4)
      .map((one) => ({ word: one, near: nearness.twoErrors }));
  }
  return [];
}
