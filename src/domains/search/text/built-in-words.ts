import { ENTRY_JOBS, type EntryJob } from '#domains/matching/index.ts';
import { type Lexicon, lexiconOf } from './compounds.ts';
import { danishStem } from './danish-stem.ts';
import { wordsOf } from './fold.ts';
import { isStopWord } from './stop-words.ts';
import { workWords } from './work-words.ts';

const namesOf = ({ label, synonyms }: EntryJob): string[] => [label, ...synonyms];

/** A name as it is looked up: the stems of the words that say something. */
export const nameKey = (name: string): string =>
  wordsOf(name)
    .filter(({ word }) => !isStopWord(word))
    .map(({ word }) => danishStem(word))
    .join(' ');

/** The words of all built-in names of jobs, folded. */
export const jobWords: ReadonlySet<string> = new Set(
  ENTRY_JOBS.flatMap(namesOf)
    .flatMap((name) => wordsOf(name).map(({ word }) => word))
    .filter((word) => !isStopWord(word) && word.length > 2),
);

/** What compounds are made of: the words of work, and those of the jobs that are not made of them. */
export const lexicon: Lexicon = lexiconOf(workWords, jobWords);

/** The jobs known by a name. */
export const jobsByName: ReadonlyMap<string, readonly EntryJob[]> = (() => {
  const found = new Map<string, EntryJob[]>();
  for (const job of ENTRY_JOBS) {
    for (const key of new Set(namesOf(job).map(nameKey))) found.set(key, [...(found.get(key) ?? []), job]);
  }
  return found;
})();

export const otherNames = (job: EntryJob, key: string): string[] =>
  namesOf(job).filter((name) => nameKey(name) !== key);
