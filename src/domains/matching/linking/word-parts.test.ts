import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { learnKeptParts } from './kept-parts.ts';
import { learnNearParts } from './near-parts.ts';
import { learnParts } from './word-parts.ts';

const trades = ['transport', 'salg', 'kontor', 'virksomhed', 'hund'];
const heads = ['chef', 'leder', 'assistent'];
const learnedFrom = [
  ...trades,
  ...heads,
  ...heads.flatMap((head) => [
    `transport${head}`,
    `salgs${head}`,
    `kontor${head}`,
    `virksomheds${head}`,
    `hunde${head}`,
  ]),
  'leder af kontor',
];

test('compounds fall into the parts other words have too, without what joins them', () => {
  const partsOf = learnParts(learnedFrom);
  assert.deepEqual(partsOf('transportchef'), ['transport', 'chef']);
  assert.deepEqual(partsOf('virksomhedsleder'), ['virksomhed', 'leder']);
  assert.deepEqual(partsOf('hundeassistent'), ['hund', 'assistent']);
  assert.deepEqual(partsOf('kontortransport'), ['kontor', 'transport']);
  assert.deepEqual(partsOf('leder af kontor'), ['leder', 'kontor']);
});

test('what was never seen stays whole, and a word of any length is read', () => {
  const partsOf = learnParts(learnedFrom);
  assert.deepEqual(partsOf('zyxwvq'), ['zyxwvq']);
  assert.deepEqual(partsOf('æ'.repeat(500)), ['æ'.repeat(500)]);
  assert.deepEqual(partsOf(''), []);
});

test('the parts of a word are its letters, but for the joints', () => {
  const partsOf = learnParts(learnedFrom);
  const words = fc.stringMatching(/^[a-zæøå]{1,30}$/);
  fc.assert(
    fc.property(fc.oneof(words, fc.constantFrom(...learnedFrom)), (word) => {
      let rest = word;
      for (const part of word.includes(' ') ? [] : partsOf(word)) {
        const at = rest.indexOf(part);
        assert.ok(at >= 0 && /^[se]?$/.test(rest.slice(0, at)), `${part} of ${word}`);
        rest = rest.slice(at + part.length);
      }
    }),
  );
});

test('parts are near when names of one occupation differ in them alone, nearer the more often', () => {
  const near = learnNearParts([
    [
      ['museum', 'leder'],
      ['museum', 'direktør'],
    ],
    [
      ['skole', 'leder'],
      ['skole', 'direktør'],
      ['skole', 'mester', 'lærer'],
    ],
    [
      ['park', 'leder'],
      ['park', 'gartner'],
    ],
  ]);
  const ofLeader = new Map(near.get('leder')!.map(({ part, nearness }) => [part, nearness]));
  assert.deepEqual([...ofLeader.keys()].toSorted(), ['direktør', 'gartner']);
  assert.ok(ofLeader.get('direktør')! > ofLeader.get('gartner')!);
  assert.equal(near.get('museum'), undefined);
});

test('nearness is mutual and at most one, whatever the names', () => {
  const part = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const names = fc.array(fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(names, (occupations) => {
      const near = learnNearParts(occupations);
      for (const [from, parts] of near) {
        for (const { part: to, nearness } of parts) {
          assert.ok(nearness > 0 && nearness <= 1);
          assert.equal(near.get(to)?.find((back) => back.part === from)?.nearness, nearness);
        }
      }
    }),
  );
});

test('the part that all names of an occupation keep says more of it than the one they change', () => {
  const kept = learnKeptParts([
    [
      ['museum', 'leder'],
      ['museum', 'direktør'],
    ],
    [
      ['skole', 'leder'],
      ['skole', 'direktør'],
    ],
    [['park', 'leder']],
  ]);
  assert.ok(kept('museum') > 1 && kept('leder') < 1);
  assert.equal(kept('museum'), kept('skole'));
  assert.equal(kept('aldrig set'), 1);
});

test('where no occupation has two names, or none keeps a part, every part says as much', () => {
  for (const occupations of [[[['park', 'leder']]], [[['park'], ['have']]], []]) {
    const kept = learnKeptParts(occupations);
    assert.deepEqual(['park', 'leder', 'have'].map(kept), [1, 1, 1]);
  }
});
