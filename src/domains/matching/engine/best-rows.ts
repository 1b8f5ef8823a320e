import { compareIds } from './id-table.ts';

/** Lower than any score. */
export const NO_FIT = -0x8000_0000;

export interface Best {
  readonly row: number;
  readonly score: number;
}

/** The k best rows so far: a heap with the worst of them at the root. Equal scores in the order of the ids. */
export class BestRows {
  readonly #rows: Int32Array;
  readonly #scores: Int32Array;
  #count = 0;
  readonly #ids: Uint32Array;

  constructor(k: number, ids: Uint32Array) {
    this.#rows = new Int32Array(k);
    this.#scores = new Int32Array(k);
    this.#ids = ids;
  }

  /** Below this nobody gets in; at it, the ids decide. */
  get least(): number {
    return this.#count < this.#rows.length ? NO_FIT + 1 : (this.#scores[0] as number);
  }

  offer(row: number, score: number): void {
    if (this.#count < this.#rows.length) {
      this.#rise(this.#count++, row, score);
    } else if (this.#count > 0 && this.#isWorse(0, row, score)) {
      this.#sink(0, row, score);
    }
  }

  /** Best first. */
  inOrder(): Best[] {
    return Array.from({ length: this.#count }, (_, at) => ({
      row: this.#rows[at] as number,
      score: this.#scores[at] as number,
    })).sort((a, b) => b.score - a.score || compareIds(this.#ids, a.row, b.row));
  }

  /** Is the one in this place worse than the row? */
  #isWorse(place: number, row: number, score: number): boolean {
    const kept = this.#scores[place] as number;
    return kept === score ? compareIds(this.#ids, this.#rows[place] as number, row) > 0 : kept < score;
  }

  #put(place: number, row: number, score: number): void {
    this.#rows[place] = row;
    this.#scores[place] = score;
  }

  #rise(from: number, row: number, score: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.#isWorse(parent, row, score)) break;
      this.#put(place, this.#rows[parent] as number, this.#scores[parent] as number);
      place = parent;
    }
    this.#put(place, row, score);
  }

  #sink(from: number, row: number, score: number): void {
    let place = from;
    for (;;) {
      let worst = 2 * place + 1;
      if (worst >= this.#count) break;
      const right = worst + 1;
      if (
        right < this.#count &&
        this.#isWorse(right, this.#rows[worst] as number, this.#scores[worst] as number)
      )
        worst = right;
      if (!this.#isWorse(worst, row, score)) break;
      this.#put(place, this.#rows[worst] as number, this.#scores[worst] as number);
      place = worst;
    }
    this.#put(place, row, score);
  }
}
