import type { Point, Seeker, Vacancy } from '../pair/model.ts';
import type { Weights } from '../pair/weights.ts';
import { bestCitizens } from './best-citizens.ts';
import { bestOpenings } from './best-openings.ts';
import type { Best } from './best-rows.ts';
import { CITIZEN, packCitizen } from './citizen-rows.ts';
import { cellKey } from './grid.ts';
import { idAt } from './id-table.ts';
import { OPENING, packOpening } from './opening-rows.ts';
import { Side } from './side.ts';
import type { EngineView } from './view.ts';
import { Words } from './words.ts';

export interface Scored {
  readonly id: string;
  readonly score: number;
}

/**
 * Citizens and openings packed in typed arrays. Every answer equals that of `topOpenings` and `topSeekers` for the
 * same people and openings, ties included. Only scores are told: the explanation is `match`'s, for those shown.
 * Ids are UUIDs in small letters; another is a RangeError.
 */
export class MatchingEngine {
  readonly #words = new Words();
  readonly #citizens = new Side(CITIZEN);
  readonly #openings = new Side(OPENING);
  readonly #today: Temporal.PlainDate;
  #kept: EngineView | null = null;

  /** `today`: from when the wait for an opening is counted. */
  constructor(today: Temporal.PlainDate) {
    this.#today = today;
  }

  /** Puts many in at once, neighbours beside each other in memory. */
  load(citizens: readonly Seeker[], openings: readonly Vacancy[]): void {
    // One more for whoever asks without being here.
    this.#citizens.makeRoom(citizens.length + 1);
    this.#openings.makeRoom(openings.length);
    for (const citizen of byNeighbourhood(citizens, ({ travel }) => travel.from)) this.putCitizen(citizen);
    for (const opening of byNeighbourhood(openings, ({ place }) => place)) this.putOpening(opening);
  }

  /** New, or instead of the one with this id. */
  putCitizen(citizen: Seeker): void {
    this.#kept = null;
    const { reaches } = this.#words;
    const reach = reaches.angleOf(reaches.numberOf(citizen.travel));
    this.#citizens.put(citizen.id, citizen.travel.from, reach, packCitizen(citizen, this.#words));
  }

  /** New, or instead of the one with this id. */
  putOpening(opening: Vacancy): void {
    this.#kept = null;
    this.#openings.put(opening.id, opening.place, 0, packOpening(opening, this.#words, this.#today));
  }

  removeCitizen(id: string): void {
    this.#kept = null;
    this.#citizens.remove(id);
  }

  removeOpening(id: string): void {
    this.#kept = null;
    this.#openings.remove(id);
  }

  /** Best first; none when the citizen is not here. */
  topForCitizen(id: string, k: number, weights: Weights): Scored[] {
    const row = this.#citizens.rowOf(id);
    if (row < 0) return [];
    const view = this.#now();
    return named(bestOpenings(view, weights, row, k), view.openingSide.ids);
  }

  /** As `topForCitizen`, for the citizen as given, who need not be here; leaves no trace of them. */
  topFor(citizen: Seeker, k: number, weights: Weights): Scored[] {
    this.putCitizen({ ...citizen, id: ASKER });
    try {
      return this.topForCitizen(ASKER, k, weights);
    } finally {
      this.removeCitizen(ASKER);
    }
  }

  /** Best first; none when the opening is not here. `without`: the ids of citizens who are left out. */
  topForOpening(id: string, k: number, weights: Weights, without: Iterable<string> = []): Scored[] {
    const row = this.#openings.rowOf(id);
    if (row < 0) return [];
    const view = this.#now();
    const hidden = new Set([...without].map((one) => this.#citizens.rowOf(one)));
    return named(bestCitizens(view, weights, row, k, hidden), view.citizenSide.ids);
  }

  /** As everything stands now; good until something is put in or taken out. */
  view(): EngineView {
    const { sets, reaches, wishesMet, tradesWished } = this.#words;
    return {
      citizens: this.#citizens.rows,
      openings: this.#openings.rows,
      sets: { starts: sets.starts, items: sets.items },
      reaches: reaches.list,
      wishesMet,
      tradesWished,
      citizenSide: this.#citizens.view(),
      openingSide: this.#openings.view(),
    };
  }

  /** The view, kept as long as nothing changes. */
  #now(): EngineView {
    this.#kept ??= this.view();
    return this.#kept;
  }

  get citizenCount(): number {
    return this.#citizens.size;
  }
  get openingCount(): number {
    return this.#openings.size;
  }
  /** What the rows of each side take, and what the words of both take. Bytes. */
  get bytes(): { citizens: number; openings: number; words: number } {
    return { citizens: this.#citizens.bytes, openings: this.#openings.bytes, words: this.#words.bytes };
  }
}

/** The last of all ids, which nobody is given. */
const ASKER = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const named = (best: readonly Best[], ids: Uint32Array): Scored[] =>
  best.map(({ row, score }) => ({ id: idAt(ids, row), score }));

function byNeighbourhood<T>(items: readonly T[], placeOf: (item: T) => Point | null): T[] {
  const cells = new Map(
    items.map((item) => {
      const place = placeOf(item);
      return [item, place ? cellKey(place) : -1];
    }),
  );
  return items.toSorted((a, b) => (cells.get(a) as number) - (cells.get(b) as number));
}
