import { indexNames, type NameIndex } from './name-index.ts';
import { rankNames } from './rank-names.ts';

/** One row of a file in the benchmark's format: an id and a text. */
export interface CorpusRow {
  readonly id: string;
  readonly text: string;
}

export interface Corpus {
  readonly rows: readonly CorpusRow[];
  readonly names: NameIndex;
}

/** Ids such as C002969_da_003: the Danish name numbered 3 of concept C002969, whose name 0 is the preferred one. */
const NUMBERED = /^(.+_[a-z]{2,3})_(\d+)$/;

/** Where the ids say nothing of concepts, each row is a concept of its own. */
export function prepareCorpus(rows: readonly CorpusRow[]): Corpus {
  return {
    rows,
    names: indexNames(
      rows.map(({ id, text }) => {
        const [, concept = id, number = '0'] = NUMBERED.exec(id) ?? [];
        return { text, concept, preferred: Number(number) === 0 };
      }),
    ),
  };
}

/**
 * The ids of the rows closest to the title, best first: as many as asked for, or all there are. Rows that have nothing
 * in common with it come last, preferred names before others, in the order of the corpus.
 */
export function rankCorpus({ rows, names }: Corpus, title: string, most: number): string[] {
  const alike = rankNames(names, title, most).map(({ at }) => at);
  if (alike.length === most) return alike.map((at) => rows[at]!.id);
  const met = new Set(alike);
  const others = rows
    .keys()
    .filter((at) => !met.has(at))
    .toArray();
  const { preferred } = names;
  const last = [...others.filter((at) => preferred[at]), ...others.filter((at) => !preferred[at])];
  return [...alike, ...last].slice(0, most).map((at) => rows[at]!.id);
}
