import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ENTRY_JOBS } from './entry-jobs.ts';
import { linkOccupation, prepareLabels } from './link-occupation.ts';

const first = (text: string) => linkOccupation(text)[0]?.label;

test('free titles find their job, abbreviated, compounded or misspelt', () => {
  assert.equal(first('pædagogmedhj.'), 'Pædagogmedhjælper');
  assert.equal(first('lagermand'), 'Lagermedarbejder');
  assert.equal(first('Operatør, emballage'), 'Operatør, emballage');
  assert.equal(first('rengøring'), 'Rengøringsassistent');
  assert.equal(first('Rengørringsassistent'), 'Rengøringsassistent');
  assert.equal(first('KØKKENMEDHJÆLPER'), 'Køkkenmedhjælper');
  assert.equal(first('arbejde i gartneri'), 'Gartnerimedhjælper');
});

test('what a compound ends with is not lost for what it begins with', () => {
  assert.ok(linkOccupation('autovasker').some(({ label }) => label === 'Bilvasker'));
});

test('every name in the list finds a job by that very name', () => {
  for (const { label, synonyms } of ENTRY_JOBS) {
    for (const text of [label, ...synonyms]) assert.equal(linkOccupation(text)[0]?.confidence, 1, text);
    assert.equal(first(label), label);
  }
});

test('the list is sound: four-digit codes, no name twice', () => {
  const names = ENTRY_JOBS.flatMap(({ label, synonyms }) => [label, ...synonyms]).map((name) =>
    name.toLowerCase(),
  );
  assert.deepEqual(
    names.filter((name, at) => names.indexOf(name) !== at),
    [],
  );
  for (const { iscoCode } of ENTRY_JOBS) assert.match(iscoCode, /^[1-9]\d{3}$/);
});

test('nothing written, nothing found; chance letters are not an answer', () => {
  assert.deepEqual(linkOccupation('   –  '), []);
  assert.deepEqual(linkOccupation('xqz'), []);
});

test('loaded labels join in: one answer per concept, shown by its preferred name, with its address', () => {
  const index = prepareLabels([
    { label: 'glarmester', iscoCode: '7125', uri: 'urn:a', preferredLabel: null },
    { label: 'glasmester', iscoCode: '7125', uri: 'urn:a', preferredLabel: 'glarmester' },
    { label: 'glasmester', iscoCode: '7315', uri: 'urn:b', preferredLabel: null },
  ]);
  assert.deepEqual(linkOccupation('Glasmester', index).slice(0, 2), [
    { label: 'glasmester', iscoCode: '7315', confidence: 1, uri: 'urn:b' },
    { label: 'glarmester', iscoCode: '7125', confidence: 1, uri: 'urn:a' },
  ]);
});

test('any text gets at most three answers, best first, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const links = linkOccupation(text);
      assert.ok(links.length <= 3);
      for (const { confidence } of links) assert.ok(confidence > 0 && confidence <= 1);
      assert.deepEqual(
        links.map(({ confidence }) => confidence),
        links.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
      );
      assert.deepEqual(linkOccupation(text), links);
    }),
  );
});

const loadedLabels = [
  { label: 'glarmester', iscoCode: '7125', uri: 'urn:a', preferredLabel: null },
  { label: 'glasmester', iscoCode: '7125', uri: 'urn:a', preferredLabel: 'glarmester' },
  { label: 'rudemager', iscoCode: '7125', uri: 'urn:a', preferredLabel: 'glarmester' },
  { label: 'glaspuster', iscoCode: '7315', uri: 'urn:b', preferredLabel: null },
  { label: 'glasblæser', iscoCode: '7315', uri: 'urn:b', preferredLabel: 'glaspuster' },
  { label: 'smed - kunst', iscoCode: '7221', uri: 'urn:c', preferredLabel: null },
  { label: 'Kunst–smed', iscoCode: '7221', uri: 'urn:c', preferredLabel: 'smed - kunst' },
];

test('the very words of a label come first and are certain, in whatever order the labels were loaded', () => {
  const inOrder = prepareLabels(loadedLabels);
  fc.assert(
    fc.property(fc.shuffledSubarray(loadedLabels, { minLength: loadedLabels.length }), (shuffled) => {
      const index = prepareLabels(shuffled);
      for (const { label, preferredLabel } of loadedLabels) {
        const [best] = linkOccupation(label.toUpperCase(), index);
        assert.deepEqual([best?.label, best?.confidence], [preferredLabel ?? label, 1]);
        assert.deepEqual(linkOccupation(label, index), linkOccupation(label, inOrder));
      }
    }),
    { numRuns: 5 },
  );
});
