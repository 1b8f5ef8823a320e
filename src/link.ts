import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CannotRead, prepareCorpus, rankCorpus, readTwoColumns } from '#domains/matching/index.ts';
import { runCommand } from './run-command.ts';

const usage = `Say what to link:
  npm run link -- --corpus corpus_elements.tsv --queries queries.tsv --out ranking.tsv
Each file has two columns with a tab between: an id and a text. The answer has three: query id, rank, corpus id.`;

const most = 100;

/** Ranks the rows of any corpus for each title, from the corpus alone. */
await runCommand(async () => {
  const { corpus: corpusFile, queries: queriesFile, out } = options();
  const corpus = prepareCorpus(readTwoColumns(read(corpusFile), corpusFile));
  const queries = readTwoColumns(read(queriesFile), queriesFile);
  const start = performance.now();
  const lines = queries.flatMap(({ id, text }) =>
    rankCorpus(corpus, text, most).map((found, at) => `${id}\t${at + 1}\t${found}\n`),
  );
  const seconds = (performance.now() - start) / 1000;
  write(out, lines.join(''));
  console.log(
    `${queries.length} titles ranked against ${corpus.rows.length} names in ${seconds.toFixed(1)} s: ${out}`,
  );
});

function options(): { corpus: string; queries: string; out: string } {
  let values: { corpus?: string | undefined; queries?: string | undefined; out?: string | undefined };
  try {
    ({ values } = parseArgs({
      options: { corpus: { type: 'string' }, queries: { type: 'string' }, out: { type: 'string' } },
    }));
  } catch (error) {
    throw new CannotRead(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
  const { corpus, queries, out } = values;
  if (!corpus || !queries || !out) throw new CannotRead(usage);
  return { corpus, queries, out };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CannotRead(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function write(file: string, content: string): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new CannotRead(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}
