/** A word list as bits: what two rows share is then one `&`. As many words as a signed 64-bit number has room for. */
const ROOM = 63;

export class PackedWords {
  readonly #bits = new Map<string, bigint>();

  /** What is not on any list yet is added. */
  pack(words: Iterable<string>): bigint {
    let packed = 0n;
    for (const word of words) packed |= this.#bitOf(word);
    return packed;
  }

  /** All that were ever packed and are not among these. */
  packOthers(words: Iterable<string>): bigint {
    return ((1n << BigInt(this.#bits.size)) - 1n) & ~this.pack(words);
  }

  #bitOf(word: string): bigint {
    const known = this.#bits.get(word);
    if (known !== undefined) return known;
    if (this.#bits.size === ROOM) throw new RangeError(`no bit is left for “${word}”`);
    const bit = 1n << BigInt(this.#bits.size);
    this.#bits.set(word, bit);
    return bit;
  }
}
