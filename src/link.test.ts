import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'fodfaeste-link-'));
after(() => rmSync(folder, { recursive: true }));

const file = (name: string, ...lines: string[]) => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return path;
};
const inLatin1 = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text, 'latin1');
  return path;
};
const link = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'link.ts'), ...args], {
    encoding: 'utf8',
  });

test('ranks any corpus of two columns: query, rank and row, best first', () => {
  const corpus = file('corpus.tsv', 'a\tBager', 'b\tbagermester', 'c\tTømrer', 'd\tæbleplukker');
  const queries = file('queries.tsv', 'q1\tbager', 'q2\tTømrerlærling', 'q3\t???');
  const out = join(folder, 'ranking.tsv');
  const ended = link('--corpus', corpus, '--queries', queries, '--out', out);
  assert.equal(ended.status, 0, ended.stderr);
  assert.match(ended.stdout, /3 titles ranked against 4 names/);
  const rows = readFileSync(out, 'utf8').trim().split('\n');
  assert.deepEqual(rows.slice(0, 2), ['q1\t1\ta', 'q1\t2\tb']);
  assert.ok(rows.includes('q2\t1\tc'));
  // Nothing is like this one, so they stand as in the corpus.
  assert.deepEqual(
    rows.filter((row) => row.startsWith('q3')),
    ['q3\t1\ta', 'q3\t2\tb', 'q3\t3\tc', 'q3\t4\td'],
  );
});

test('says what is wrong with what it was given, and writes nothing', () => {
  const good = file('good.tsv', 'a\tBager');
  const bad = file('bad.tsv', 'a\tBager\tfor meget');
  const out = join(folder, 'nothing.tsv');
  for (const [queries, said] of [
    [bad, /bad\.tsv, line 1: expected an id, a tab and a text, found 3 columns/],
    [join(folder, 'missing.tsv'), /missing\.tsv cannot be read/],
    [inLatin1('latin1.tsv', 'a\tSmørrebrød\n'), /latin1\.tsv is not written in UTF-8/],
  ] as const) {
    const ended = link('--corpus', good, '--queries', queries, '--out', out);
    assert.equal(ended.status, 1);
    assert.match(ended.stderr, said);
    assert.doesNotMatch(ended.stderr, /\n {4}at /);
  }
  assert.throws(() => readFileSync(out));
  assert.match(link('--corpus', good).stderr, /Say what to link/);
  const nowhere = link('--corpus', good, '--queries', good, '--out', join(folder, 'no-such-folder', 'r.tsv'));
  assert.match(nowhere.stderr, /r\.tsv cannot be written/);
  assert.equal(nowhere.status, 1);
});
