const letters: Record<string, string> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  ü: 'u',
  é: 'e',
  è: 'e',
  ê: 'e',
  á: 'a',
  à: 'a',
  ó: 'o',
  í: 'i',
  ñ: 'n',
  ç: 'c',
};

/** Small letters, and those not on every keyboard as they are written without one: æ ae, ø oe, å aa. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöåüéèêáàóíñç]/g, (letter) => letters[letter]!);

/** The words of a text, folded, each with how it was written. */
export function wordsOf(text: string): { word: string; written: string }[] {
  const found: { word: string; written: string }[] = [];
  // "cnc-operatør" is both its parts; "sosu'er" is one word.
  for (const [written] of text.normalize('NFC').matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    const word = fold(written).replace(/['’].*$/, '');
    if (word.length > 1 && word.length <= longestWord && /\p{L}/u.test(word)) found.push({ word, written });
  }
  return found;
}

/** What is longer is no word, and would swell the index. */
const longestWord = 60;
