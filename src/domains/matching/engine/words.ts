import { type BusTimes, covers } from '#platform/travel/bus-times.ts';
import type { Travel } from '../pair/model.ts';
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
  readonly timetables = new Timetables();
  readonly wishes = new RememberedPairs();

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

  numberOf({ means, limitMinutes }: Travel, byTimetable: boolean): number {
    const number = this.#numbers.numberOf(`${[...means].sort()} ${limitMinutes} ${byTimetable}`);
    this.list[number] ??= reachOf({ means, limitMinutes }, byTimetable);
    return number;
  }

  angleOf = (number: number): number => angleOf((this.list[number] as Reach).most);
}

/** Nearly always one or none: whoever lives in a municipality has the same buses. */
class Timetables {
  readonly list: BusTimes[] = [];

  /** 0 = none that tells anything about this person's journeys, else one more than its place in the list. */
  numberOf({ bus, from, means }: Travel): number {
    if (!bus || !from || !means.includes('bus') || !covers(bus, from)) return 0;
    const known = this.list.indexOf(bus);
    return known < 0 ? this.list.push(bus) : known + 1;
  }
}
