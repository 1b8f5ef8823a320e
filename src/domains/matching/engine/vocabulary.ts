/** Gives each word a number, the first one 0. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** For short, closed lists (licences, schemes): each word is a bit in one machine word. */
export class BitVocabulary {
  readonly #vocabulary = new Vocabulary();
  readonly #firstBit: number;
  readonly #lastBit: number;

  /** The bits below `firstBit` are kept for other things; there is none above `lastBit`. */
  constructor(firstBit = 0, lastBit = HIGHEST_BIT) {
    this.#firstBit = firstBit;
    this.#lastBit = lastBit;
  }

  bitsOf(words: readonly string[]): number {
    let bits = 0;
    for (const word of words) {
      const bit = this.#firstBit + this.#vocabulary.numberOf(word);
      if (bit > this.#lastBit) throw new RangeError(`no bit is left for “${word}”`);
      bits |= 1 << bit;
    }
    return bits;
  }
}

/** Not the sign: a set of bits is never negative, so that −1 can mean “not known”. */
const HIGHEST_BIT = 30;
