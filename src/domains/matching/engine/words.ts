import { type BusTimes, covers } from '#platform/travel/bus-times.ts';
import type { Travel } from '../pair/model.ts';
import { PLANES_PER_FACT } from './blocks.ts';
import { IdTable } from './id-table.ts';
import { NumberSets } from './number-sets.ts';
import { angleOf, type Reach, reachOf } from './reach.ts';
import { RememberedPairs } from './remembered-pairs.ts';
import { BitVocabulary, Vocabulary } from './vocabulary.ts';

export const EVENINGS = 1;
export const WEEKENDS = 2;
/** What nobody has: an opening that asks for it is offered to nobody. */
export const CLOSED = 4;
const FIRST_LICENCE = 3;

/** In half a fact: no limit is stated. More minutes than a week of work or a day can have. */
export const NO_LIMIT = 65_535;

/** What the rows of both sides speak in: every word, set and way of travelling has one number. */
export class Words {
  readonly licences = new BitVocabulary(FIRST_LICENCE, PLANES_PER_FACT - 1);
  readonly schemes = new BitVocabulary();
  readonly industries = new Vocabulary();
  readonly competences = new Vocabulary();
  readonly workplaces = new IdNumbers();
  readonly sets = new NumberSets();
  readonly reaches = new Reaches();
  /** How close a citizen's wishes are to trades, and an opening's trades to wishes. */
  readonly wishesMet = new RememberedPairs();
  readonly tradesWished = new RememberedPairs();

  get bytes(): number {
    return this.workplaces.bytes + this.sets.bytes;
  }
}

const SPARE = 1.25;

/** As a vocabulary, for ids: in a fifth of the memory. */
class IdNumbers {
  readonly #table = new IdTable(16);

  numberOf(id: string): number {
    if (this.#table.size === this.#table.capacity) this.#table.grow(Math.ceil(this.#table.capacity * SPARE));
    return this.#table.add(id);
  }
  get bytes(): number {
    return this.#table.bytes;
  }
}

/** Few people differ in means, limit and buses at once, so each way of travelling is worked out once. */
class Reaches {
  readonly #numbers = new Vocabulary();
  /** Nearly always one: whoever lives in a municipality has the same buses. */
  readonly #timetables: BusTimes[] = [];
  readonly list: Reach[] = [];

  numberOf(travel: Travel): number {
    const { means, limitMinutes } = travel;
    const timetable = timetableOf(travel);
    const number = this.#numbers.numberOf(`${[...means].sort()} ${limitMinutes} ${this.#nameOf(timetable)}`);
    this.list[number] ??= reachOf({ means, limitMinutes }, timetable);
    return number;
  }

  angleOf = (number: number): number => angleOf((this.list[number] as Reach).most);

  #nameOf(timetable: BusTimes | null): number {
    if (!timetable) return -1;
    const known = this.#timetables.indexOf(timetable);
    return known < 0 ? this.#timetables.push(timetable) - 1 : known;
  }
}

/** The one that tells anything about this person's journeys. */
const timetableOf = ({ bus, from, means }: Travel): BusTimes | null =>
  bus && from && means.includes('bus') && covers(bus, from) ? bus : null;
