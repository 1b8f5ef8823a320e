import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepareCorpus, rankCorpus, readTwoColumns } from '#domains/matching/index.ts';

const folder = resolve(import.meta.dirname, '../../shared/data/melo-dev');
const most = 100;
const rounds = 5;

/**
 * The titles of the development half of the MELO benchmark (Danish), ranked against its corpus. MRR is the mean
 * of 1 / the rank of the first right row, and nothing for none among the first hundred. Titles per second is the
 * median of five rounds through all of them, after one of warm-up; making the index ready is not in it.
 */
export async function measureLinking() {
  if (!existsSync(folder)) {
    console.error(`Skipped: there is no benchmark in ${folder}`);
    return { skipped: `no benchmark in ${folder}` };
  }
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const right = rightRows(read('annotations.tsv'));
  const queries = readTwoColumns(read('queries.tsv'), 'queries.tsv');
  const start = performance.now();
  const corpus = prepareCorpus(readTwoColumns(read('corpus_elements.tsv'), 'corpus_elements.tsv'));
  console.error(`${corpus.rows.length} names made ready in ${Math.round(performance.now() - start)} ms`);

  const ranks = queries.map(
    ({ id, text }) => 1 + rankCorpus(corpus, text, most).findIndex((found) => right.get(id)?.has(found)),
  );
  const share = (within: number) =>
    rounded(ranks.filter((rank) => rank > 0 && rank <= within).length / ranks.length);
  const speeds = Array.from({ length: rounds }, () => {
    const from = performance.now();
    for (const { text } of queries) rankCorpus(corpus, text, most);
    return (1000 * queries.length) / (performance.now() - from);
  }).toSorted((a, b) => a - b);
  return {
    mrr: rounded(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length),
    success1: share(1),
    success5: share(5),
    success10: share(10),
    titlesPerSecond: Math.round(speeds[rounds >> 1]!),
  };
}

const rounded = (x: number) => Math.round(x * 10_000) / 10_000;

/** Four columns, the third being a row that is right for the query in the first. */
function rightRows(content: string): Map<string, Set<string>> {
  const right = new Map<string, Set<string>>();
  for (const line of content.trim().split('\n')) {
    const [query, , row] = line.split('\t');
    right.set(query!, (right.get(query!) ?? new Set()).add(row!));
  }
  return right;
}
