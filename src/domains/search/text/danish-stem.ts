const vowels = new Set('aeiouyæåø');
const mayStandBeforeS = new Set('abcdfghjklmnoprtvyzå');
const consonants = new Set('bcdfghjklmnpqrstvwxz');

const endings = [
  'erendes', 'erende', 'hedens', 'erede', 'ethed', 'heden', 'endes', 'heder', 'ernes', 'erens', 'erets',
  'ered', 'ende', 'erne', 'eren', 'erer', 'heds', 'enes', 'eres', 'eret',
  'hed', 'ene', 'ere', 'ens', 'ers', 'ets', 'en', 'er', 'es', 'et', 'e',
]; // biome-ignore format: one line per length would be longer to read

/**
 * The stem of a Danish word in small letters: the Snowball algorithm, as the database's own `danish_stem`
 * (a test compares them). In code, so that a word means the same in both databases and in a query.
 */
export function danishStem(word: string): string {
  const start = regionStart(word);
  if (start === null) return word;
  let stem = withoutEnding(word, start);
  stem = shortenedConsonants(stem, start);
  stem = withoutDerivation(stem, start);
  return undoubled(stem, start);
}

/** After the first consonant that follows a vowel, but never before the fourth letter. */
function regionStart(word: string): number | null {
  if (word.length < 3) return null;
  let at = 0;
  while (at < word.length && !vowels.has(word[at]!)) at += 1;
  while (at < word.length && vowels.has(word[at]!)) at += 1;
  if (at >= word.length) return null;
  return Math.max(at + 1, 3);
}

const endsIn = (word: string, ending: string, start: number): boolean =>
  word.endsWith(ending) && word.length - ending.length >= start;

function withoutEnding(word: string, start: number): string {
  const ending = endings.find((one) => endsIn(word, one, start));
  if (ending) return word.slice(0, -ending.length);
  if (endsIn(word, 's', start) && mayStandBeforeS.has(word.at(-2)!)) return word.slice(0, -1);
  return word;
}

const shortenedConsonants = (word: string, start: number): string =>
  ['gd', 'dt', 'gt', 'kt'].some((pair) => endsIn(word, pair, start)) ? word.slice(0, -1) : word;

function withoutDerivation(word: string, start: number): string {
  const base = word.endsWith('igst') ? word.slice(0, -2) : word;
  // Folded words have it as "loest".
  if (endsIn(base, 'løst', start) || endsIn(base, 'loest', start)) return base.slice(0, -1);
  const ending = ['elig', 'lig', 'els', 'ig'].find((one) => endsIn(base, one, start));
  return ending ? shortenedConsonants(base.slice(0, -ending.length), start) : base;
}

const undoubled = (word: string, start: number): string =>
  word.length > start && consonants.has(word.at(-1)!) && word.at(-1) === word.at(-2)
    ? word.slice(0, -1)
    : word;
