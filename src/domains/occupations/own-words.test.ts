import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coreOf, wordsOf } from './own-words.ts';

test('what people write around a job is left out, unless it is all there is', () => {
  assert.equal(coreOf('Jeg vil gerne noget med dyr'), 'dyr');
  assert.equal(coreOf('Operatør, emballage'), 'Operatør, emballage');
  assert.equal(coreOf('Jeg vil gerne være vasker igen'), 'vasker');
  assert.equal(coreOf('prøve at blive portør'), 'portør');
  assert.equal(coreOf('et job'), 'et job');
  assert.equal(wordsOf('  Noget med DYR! '), 'dyr');
  assert.equal(wordsOf('social- og sundhedshjælper'), wordsOf('Social og sundhedshjælper'));
});

test('the words of a text are short, and themselves once more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const words = wordsOf(text);
      assert.ok(words.length <= 300);
      assert.equal(words, words.trim());
      assert.equal(words, words.toLocaleLowerCase('da'));
    }),
  );
});
