const SHORTEST = 2;
const LONGEST = 5;

/** Small letters and digits in words; everything else only parts the words. */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Pieces of 2–5 letters inside each word, its edges marked; `place` is where in the word a piece's middle is, 0–1. */
export function eachGram(normalised: string, tell: (gram: string, place: number) => void): void {
  for (const word of normalised.split(' ')) {
    if (word === '') continue;
    const letters = ` ${word} `;
    for (let size = SHORTEST; size <= LONGEST; size++) {
      for (let at = 0; at + size <= letters.length; at++) {
        tell(letters.slice(at, at + size), (at + size / 2) / letters.length);
      }
    }
  }
}

export function gramsOf(normalised: string): Set<string> {
  const grams = new Set<string>();
  eachGram(normalised, (gram) => grams.add(gram));
  return grams;
}
