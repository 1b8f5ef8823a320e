const SHORTEST = 2;
const LONGEST = 5;

/** Small letters and digits in words; everything else only parts the words. */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Pieces of 2–5 letters inside each word, its edges marked, with how often each occurs. */
export function gramsOf(normalised: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of normalised.split(' ')) {
    const letters = [...` ${word} `];
    for (let size = SHORTEST; size <= LONGEST; size++) {
      for (let at = 0; at + size <= letters.length; at++) {
        const gram = letters.slice(at, at + size).join('');
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
    }
  }
  return counts;
}
