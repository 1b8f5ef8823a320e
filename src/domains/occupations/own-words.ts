/** Words people put around what they mean; as letters they would only lead astray. */
const AROUND = new Set(
  'jeg vil gerne helst igen kunne tænke mig være blive prøve at noget lidt et en job arbejde arbejder med i på hos som inden for ligesom måske something with work job in at a the be become try again'.split(
    ' ',
  ),
);

const LONGEST = 300;

/** "noget med dyr" is about animals; when nothing else is said, it is all there is. */
export function coreOf(text: string): string {
  const words = text.split(/\s+/).filter((word) => !AROUND.has(bare(word)));
  return words.some((word) => bare(word) !== '') ? words.join(' ') : text;
}

const bare = (word: string): string => word.toLocaleLowerCase('da').replace(/[^\p{L}\p{N}]+/gu, '');

/** Under what a correction of these words is kept: the same for small differences in how they are written. */
export const wordsOf = (text: string): string =>
  coreOf(text)
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
