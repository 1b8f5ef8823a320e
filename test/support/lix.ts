/**
 * Läsbarhetsindex: words per sentence plus the percentage of words longer than six letters.
 * A text without its own full stop (a label, a button) is a sentence of its own.
 */
export function lix(texts: readonly string[]): number {
  let words = 0;
  let long = 0;
  let sentences = 0;
  for (const text of texts) {
    for (const sentence of text.split(/[.!?:]+(?:\s|$)/)) {
      const found = sentence.match(/[\p{L}\p{N}'-]+/gu) ?? [];
      if (found.length === 0) continue;
      sentences += 1;
      words += found.length;
      long += found.filter((word) => word.length > 6).length;
    }
  }
  return words / sentences + (100 * long) / words;
}

/** Every text in a part of a locale; functions are asked with a short name. */
export const textsIn = (part: unknown): string[] =>
  typeof part === 'string'
    ? [part]
    : typeof part === 'function'
      ? textsIn(part('Mette', 'Mette'))
      : typeof part === 'object' && part !== null
        ? Object.values(part).flatMap(textsIn)
        : [];
