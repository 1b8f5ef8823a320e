const shortestForgiven = 4;
/** Two errors are forgiven in words of this length and more. */
const longForTwo = 8;
/** Longer words are compounds, whose parts are there by themselves. */
const longestKeyed = 16;

/** The word under each way to write it with one letter left out; two that differ by one error share a key. */
export function spellingKeys(word: string): string[] {
  if (word.length < shortestForgiven || word.length > longestKeyed) return [word];
  const keys = new Set([word]);
  for (let at = 0; at < word.length; at += 1) keys.add(word.slice(0, at) + word.slice(at + 1));
  return [...keys];
}

export const errorsForgiven = (word: string): number =>
  word.length < shortestForgiven ? 0 : word.length < longForTwo ? 1 : 2;

/** Letters left out, added, changed or swapped with the next (each one error); more than `most` is Infinity. */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || lettersApart(a, b) > 2 * most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let errors = Math.min(changed, row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        errors = Math.min(errors, before[j - 2]! + 1);
      next.push(errors);
    }
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY;
    before = row;
    row = next;
  }
  return row[b.length]! <= most ? row[b.length]! : Number.POSITIVE_INFINITY;
}

/** Letters that only one of them has: one error makes two at the most, and far fewer words need a closer look. */
function lettersApart(a: string, b: string): number {
  let apart = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count += 1;
  return count;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** The candidates nearest to what was written, with their number of errors; none when all are too far away. */
export function nearestWords(
  written: string,
  candidates: Iterable<string>,
): { word: string; errors: number }[] {
  const most = errorsForgiven(written);
  if (most === 0) return [];
  const found: { word: string; errors: number }[] = [];
  for (const word of candidates) {
    const errors = typingErrors(written, word, most);
    if (errors <= most) found.push({ word, errors });
  }
  const least = Math.min(...found.map(({ errors }) => errors));
  return found.filter(({ errors }) => errors === least).slice(0, 4);
}
