import { type AskedGroup, type AskedWord, type Known, nothingKnown } from './asked.ts';
import { jobsByName, jobWords } from './built-in-words.ts';
import { corrections } from './corrections.ts';
import { danishStem } from './danish-stem.ts';
import { spelledOut } from './document-terms.ts';
import { wordsOf } from './fold.ts';
import { spellingKeys } from './spelling.ts';
import { isParticle, isStopWord, isWeak } from './stop-words.ts';
import { everydayMeanings, variantsOf } from './variants.ts';

const mostWords = 12;
const longestPhrase = 4;

export const askedWords = (text: string): AskedWord[] =>
  joined(spelledOut(text).slice(0, mostWords)).map(({ word, written }) => ({
    word,
    stem: danishStem(word),
    written,
  }));

/** "Lager medarbejder" and "pæd.medhj." are one word, written apart. */
function joined(words: readonly { word: string; written: string }[]): { word: string; written: string }[] {
  const found: { word: string; written: string }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [one, next] = [words[at]!, words[at + 1]];
    const whole =
      next && ['', 's', 'e'].map((link) => one.word + link + next.word).find((word) => jobWords.has(word));
    found.push(whole ? { word: whole, written: `${one.written} ${next.written}` } : one);
    if (whole) at += 1;
  }
  return found;
}

/** The keys to look the words up by in the index. */
export const keysOf = (words: readonly AskedWord[]): string[] => [
  ...new Set(words.flatMap(({ stem }) => spellingKeys(stem))),
];

/** The names an imported occupation may have been asked by, as they may be written there. */
export function askedNames(text: string): string[] {
  const whole = text.normalize('NFC').toLowerCase().trim();
  const single = wordsOf(text).filter(({ word }) => !isStopWord(word) && word.length > 2);
  return [...new Set([whole, ...single.map(({ written }) => written.toLowerCase())])];
}

/** Phrases that mean one thing together first, then word by word. Typing errors are read as what was meant. */
export function askedGroups(text: string, known: Known = nothingKnown): AskedGroup[] {
  const words = askedWords(text).map((word) => ({ ...word, meant: corrections(word, known) }));
  const groups: (AskedGroup & { weak: boolean })[] = [];
  for (let at = 0; at < words.length; ) {
    const many = phraseLength(
      words
        .slice(at, at + longestPhrase)
        .map(({ stem, meant }) => (meant[0] ? danishStem(meant[0].word) : stem)),
      known,
    );
    const part = words.slice(at, at + many);
    if (many > 1 || !isParticle(part[0]!.word))
      groups.push({
        written: part.map(({ written }) => written).join(' '),
        variants: variantsOf(part, known),
        weak: many === 1 && isWeak(part[0]!.stem),
      });
    at += many;
  }
  // "Arbejde med heste" is about the horses; "arbejde" alone is all there is to go by.
  const saying = groups.filter(({ weak }) => !weak);
  return (saying.length > 0 ? saying : groups).map(({ weak: _, ...group }) => group);
}

function phraseLength(stems: readonly string[], known: Known): number {
  for (let many = stems.length; many > 1; many -= 1) {
    const key = stems.slice(0, many).join(' ');
    if (everydayMeanings.has(key) || jobsByName.has(key) || known.names.has(key)) return many;
  }
  return 1;
}
