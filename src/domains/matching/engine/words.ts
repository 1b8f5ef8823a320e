import type { Travel } from '../model.ts';
import { IdTable } from './id-table.ts';
import { NumberSets } from './number-sets.ts';
import { angleOf, type Reach, reachOf } from './reach.ts';
import { BitVocabulary, Vocabulary } from './vocabulary.ts';

export const EVENINGS = 1;
export const WEEKENDS = 2;
/** What nobody has: an opening that asks for it is offered to nobody. */
export const CLOSED = 4;
const FIRST_LICENCE = 3;

/** In a column of 16 bits: no limit is stated. More minutes than a week of work or a day can have. */
export const NO_LIMIT = 65_535;

/** What the rows of both sides speak in: every word, set and way of travelling has one number. */
export class Words {
  readonly licences = new BitVocabulary(FIRST_LICENCE);
  readonly schemes = new BitVocabulary();
  readonly industries = new Vocabulary();
  readonly competences = new Vocabulary();
  readonly workplaces = new IdNumbers();
  readonly sets = new NumberSets();
  readonly reaches = new Reaches();

  get bytes(): number {
    return this.workplaces.bytes + this.sets.bytes;
  }
}

/** As a vocabulary, for ids: in a fifth of the memory. */
class IdNumbers {
  readonly #table = new IdTable(16);

  numberOf(id: string): number {
    if (this.#table.size === this.#table.capacity) this.#table.grow(this.#table.capacity * 2);
    return this.#table.add(id);
  }
  get bytes(): number {
    return this.#table.bytes;
  }
}

/** Few people differ in both means and limit, so each way of travelling is worked out once. */
class Reaches {
  readonly #numbers = new Vocabulary();
  readonly list: Reach[] = [];

  numberOf({ means, limitMinutes }: Pick<Travel, 'means' | 'limitMinutes'>): number {
    const number = this.#numbers.numberOf(`${[...means].sort()} ${limitMinutes}`);
    this.list[number] ??= reachOf({ means, limitMinutes });
    return number;
  }

  angleOf = (number: number): number => angleOf((this.list[number] as Reach).maybe);
}
