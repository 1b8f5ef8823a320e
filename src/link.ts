import { isUtf8 } from 'node:buffer';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
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
  const write = writerTo(out);
  const start = performance.now();
  for (const { id, text } of queries) {
    const ranking = rankCorpus(corpus, text, most);
    write(ranking.map((found, at) => `${id}\t${at + 1}\t${found}\n`).join(''));
  }
  const seconds = (performance.now() - start) / 1000;
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
  const bytes = orSay(`${file} cannot be read`, () => readFileSync(file));
  if (!isUtf8(bytes)) throw new CannotRead(`${file} is not written in UTF-8`);
  return orSay(`${file} cannot be read`, () => bytes.toString());
}

/** Begun before anything is ranked, so that nobody waits for an answer that can be put nowhere. */
function writerTo(file: string): (text: string) => void {
  const problem = `${file} cannot be written`;
  orSay(problem, () => writeFileSync(file, ''));
  return (text) => orSay(problem, () => appendFileSync(file, text));
}

function orSay<T>(problem: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new CannotRead(`${problem}: ${error instanceof Error ? error.message : error}`);
  }
}
