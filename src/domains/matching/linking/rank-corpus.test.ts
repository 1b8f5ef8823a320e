import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { prepareCorpus, rankCorpus } from './rank-corpus.ts';
import { CannotRead, readTwoColumns } from './two-columns.ts';

const rows = readTwoColumns(
  [
    'C1_da_000\tmuseumsdirektør',
    'C1_da_001\tmuseumschef',
    'C2_da_000\tteaterchef',
    'C2_da_001\tteaterdirektør',
    'C3_da_000\tmuseumstekniker',
    'C4_da_000\tbådebygger',
    'C4_da_001\tskibsbygger',
    'C5_da_000\tplade- og konstruktionssmed',
    'C5_da_001\tskibsbygger',
    'C5_da_002\tsmed',
    'C6_da_000\tkontormedarbejder',
    'C7_da_000\trevisionschef',
  ].join('\n'),
  'corpus.tsv',
);

test('the very words come first, the preferred name before the others', () => {
  const corpus = prepareCorpus([...rows, { id: 'C9_da_000', text: 'Skibsbygger' }]);
  assert.equal(rankCorpus(corpus, 'skibsbygger', 5)[0], 'C9_da_000');
  for (const { text } of rows) {
    const [best] = rankCorpus(prepareCorpus(rows), text, 1);
    assert.equal(rows.find(({ id }) => id === best)!.text, text);
  }
});

test('one name of each concept before the other names of any', () => {
  const ids = rankCorpus(prepareCorpus(rows), 'museumschef', 100);
  const concepts = ids.map((id) => id.split('_')[0]);
  assert.deepEqual(concepts.slice(0, 2).toSorted(), ['C1', 'C3']);
  assert.equal(concepts.indexOf('C1'), 0);
  for (const alike of ['C2', 'C3', 'C7'])
    assert.ok(concepts.lastIndexOf('C1') > concepts.indexOf(alike), alike);
});

test('only ids in the benchmark’s form say that rows are names of one concept', () => {
  const numbered = rows.map(({ text }, at) => ({ id: `row_${at}`, text }));
  const { names } = prepareCorpus(numbered);
  assert.equal(names.calledBy.length, rows.length);
  assert.ok(names.preferred.every((preferred) => preferred === 1));
  const inEnglish = [
    { id: 'C1_en_000', text: 'baker' },
    { id: 'C1_en_001', text: 'pastry cook' },
  ];
  assert.equal(prepareCorpus(inEnglish).names.calledBy.length, 1);
});

test('a head that stands for another in other names stands for it here', () => {
  const learned = [
    ...rows,
    ...['skole', 'brand', 'havne', 'bank', 'salgs'].flatMap((trade, at) => [
      { id: `L${at}_da_000`, text: `${trade}chef` },
      { id: `L${at}_da_001`, text: `${trade}direktør` },
    ]),
    { id: 'T1_da_000', text: 'arkivdirektør' },
    { id: 'T2_da_000', text: 'arkivsmed' },
  ];
  const ids = rankCorpus(prepareCorpus(learned), 'arkivchef', 100);
  assert.equal(ids[0], 'T1_da_000');
});

test('what stands after a comma narrows, and a learner is someone at work', () => {
  assert.equal(rankCorpus(prepareCorpus(rows), 'Kontorelev, revision', 1)[0], 'C6_da_000');
});

const words = fc.constantFrom(
  'smed',
  'skibs',
  'bygger',
  'chef',
  'leder',
  'museum',
  'kontor',
  'a',
  'i',
  '–',
  '3½',
);
const texts = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const corpora = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), texts), { minLength: 1, maxLength: 20 })
  .map((made) =>
    made.map(([concept, text], at) => ({ id: `C${concept}_da_${String(at).padStart(3, '0')}`, text })),
  );

test('what a compound begins with counts for more than what it ends with', () => {
  const corpus = prepareCorpus([
    { id: 'C1_da_000', text: 'kirkekonsulent' },
    { id: 'C2_da_000', text: 'museumssmed' },
  ]);
  assert.equal(rankCorpus(corpus, 'museumskonsulent', 1)[0], 'C2_da_000');
});

test('any corpus: no id twice, as many as asked for or all there are, the same each time, the beginning the same for fewer', () => {
  fc.assert(
    fc.property(corpora, texts, fc.integer({ min: 0, max: 12 }), (made, title, most) => {
      const corpus = prepareCorpus(made);
      const ids = rankCorpus(corpus, title, most);
      assert.equal(ids.length, Math.min(most, made.length));
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(rankCorpus(prepareCorpus(made), title, most), ids);
      assert.deepEqual(rankCorpus(corpus, title, 1000).slice(0, ids.length), ids);
    }),
  );
});

test('rows that have nothing in common with the title come last, preferred names first', () => {
  const corpus = prepareCorpus(rows);
  const ids = rankCorpus(corpus, 'bådebygger', 100);
  assert.equal(ids[0], 'C4_da_000');
  assert.deepEqual(ids.toSorted(), rows.map(({ id }) => id).toSorted());
  assert.equal(rankCorpus(corpus, '???', 3).join(), 'C1_da_000,C2_da_000,C3_da_000');
});

test('a file that is not two columns is told so, with its line', () => {
  assert.throws(
    () => readTwoColumns('a\tsmed\nb', 'q.tsv'),
    new CannotRead('q.tsv, line 2: expected an id, a tab and a text, found 1 columns'),
  );
  assert.throws(() => readTwoColumns('a\tsmed\na\tbager', 'q.tsv'), /the id a stands twice/);
  assert.throws(() => readTwoColumns('\tsmed', 'q.tsv'), /no id/);
  assert.throws(() => readTwoColumns('\n\n', 'q.tsv'), /no rows/);
  assert.deepEqual(readTwoColumns('\uFEFFa\tsmed\r\n\r\nb\tbager\r\n', 'q.tsv'), [
    { id: 'a', text: 'smed' },
    { id: 'b', text: 'bager' },
  ]);
});
