import type { AskedWord, Known } from './asked.ts';
import { jobsByName, nameKey, otherNames } from './built-in-words.ts';
import type { Correction } from './corrections.ts';
import { danishStem } from './danish-stem.ts';
import { occupationTerm, termsOfWord } from './document-terms.ts';
import { everydayWords } from './everyday-words.ts';
import { wordsOf } from './fold.ts';
import { isParticle, isStopWord, isWeak } from './stop-words.ts';

/** How near each kind of variant comes to what was asked. */
const nearness = {
  phraseWord: 0.5,
  meaning: 0.8,
  otherName: 0.6,
  importedName: 0.45,
  occupation: 0.45,
  derived: 0.6,
} as const;

/** What people say, by its key, and the words meant. */
export const everydayMeanings: ReadonlyMap<string, string> = new Map(
  everydayWords.map(([said, means]) => [nameKey(said), means]),
);

type Read = AskedWord & { meant: readonly Correction[] };

/** All the terms that answer what was asked, each with how near it comes; the most for the words themselves. */
export function variantsOf(words: readonly Read[], known: Known): ReadonlyMap<string, number> {
  const variants = new Map<string, number>();
  const add = (term: string, near: number) => {
    if (near > (variants.get(term) ?? 0)) variants.set(term, near);
  };
  const meant = words.map(({ stem, meant: [best] }) => (best ? danishStem(best.word) : stem));
  addName(add, meant.join(' '), 1, known);
  const alone = words.length === 1 ? 1 : nearness.phraseWord;
  for (const word of words) {
    if (isParticle(word.word) || (words.length > 1 && isWeak(word.stem))) continue;
    addWord(add, word.word, alone);
    for (const { word: meant, near } of word.meant) {
      addWord(add, meant, near * alone);
      addName(add, danishStem(meant), near * alone, known);
    }
  }
  return variants;
}

type Add = (term: string, near: number) => void;

/** Of "lagermedarbejder" the weak part is left out: every other title has it. */
function addWord(add: Add, word: string, near: number): void {
  for (const { term, share } of termsOfWord(word).filter(({ term }, at) => at === 0 || !isWeak(term)))
    add(term, near * share);
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
      addJobs(add, danishStem(word), near * nearness.meaning);
    }
  }
  addJobs(add, key, near);
  for (const { label, iscoCode } of known.names.get(key) ?? []) {
    add(occupationTerm(iscoCode), near * nearness.occupation);
    addLabel(add, label, near * nearness.importedName);
  }
}

function addJobs(add: Add, key: string, near: number): void {
  for (const job of jobsByName.get(key) ?? []) {
    add(occupationTerm(job.iscoCode), near * nearness.occupation);
    for (const name of otherNames(job, key)) addLabel(add, name, near * nearness.otherName);
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
