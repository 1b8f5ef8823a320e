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

  /** The bits below `firstBit` are kept for other things. */
  constructor(firstBit = 0) {
    this.#firstBit = firstBit;
  }

  bitsOf(words: readonly string[]): number {
    let bits = 0;
    for (const word of words) {
      const bit = this.#firstBit + this.#vocabulary.numberOf(word);
      if (bit > HIGHEST_BIT) throw new RangeError(`no bit is left for “${word}”`);
      bits |= 1 << bit;
    }
    return bits;
  }
}

/** Not the sign: a set of bits is never negative, so that −1 can mean “not known”. */
const HIGHEST_BIT = 30;
