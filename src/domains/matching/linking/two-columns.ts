import type { CorpusRow } from './rank-corpus.ts';

export class CannotRead extends Error {
  override name = 'CannotRead';
}

/** Rows of an id and a text with a tab between, as the benchmark writes them; empty lines are passed over. */
export function readTwoColumns(content: string, file: string): CorpusRow[] {
  const rows: CorpusRow[] = [];
  const seen = new Set<string>();
  content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, at) => {
      if (line.trim() === '') return;
      const columns = line.split('\t');
      const [id = '', text = ''] = columns.map((column) => column.trim());
      const where = `${file}, line ${at + 1}`;
      if (columns.length !== 2)
        throw new CannotRead(`${where}: expected an id, a tab and a text, found ${columns.length} columns`);
      if (id === '') throw new CannotRead(`${where}: no id`);
      if (seen.has(id)) throw new CannotRead(`${where}: the id ${id} stands twice`);
      seen.add(id);
      rows.push({ id, text });
    });
  if (rows.length === 0) throw new CannotRead(`${file}: no rows`);
  return rows;
}
