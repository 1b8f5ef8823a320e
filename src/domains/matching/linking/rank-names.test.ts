import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexNames } from './name-index.ts';
import { rankNames } from './rank-names.ts';
import { plainScores } from './testing/reference.ts';

const piece = fc.constantFrom(
  'smed',
  'skib',
  'bygger',
  'chef',
  'leder',
  'museum',
  'kontor',
  'elev',
  ' ',
  ' i ',
  ', ',
  's',
  'x',
);
const title = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const name = fc.record({
  text: title,
  concept: fc.constantFrom('A', 'B', 'C', 'D'),
  preferred: fc.boolean(),
});
const names = fc.array(name, { minLength: 1, maxLength: 14 });

test('the same as the plain reference: every score, and the order of all', () => {
  fc.assert(
    fc.property(names, title, (all, written) => {
      const scores = plainScores(all, written);
      const ranked = rankNames(indexNames(all), written, all.length);
      assert.deepEqual(
        ranked.map(({ at }) => at).toSorted((a, b) => a - b),
        scores.flatMap((score, at) => (score > 0 ? [at] : [])),
      );
      for (const { at, score } of ranked)
        assert.ok(Math.abs(score - scores[at]!) < 1e-9, `${score} ${scores[at]}`);

      const leaders = new Set(ranked.map(({ at }) => all[at]!.concept)).size;
      assert.equal(new Set(ranked.slice(0, leaders).map(({ at }) => all[at]!.concept)).size, leaders);
      for (const part of [ranked.slice(0, leaders), ranked.slice(leaders)])
        for (let i = 1; i < part.length; i++) assert.ok(part[i - 1]!.score >= part[i]!.score);
      for (const { at, score } of ranked.slice(0, leaders))
        for (const other of ranked.slice(leaders))
          if (all[other.at]!.concept === all[at]!.concept) assert.ok(other.score <= score);
    }),
    { numRuns: 300 },
  );
});

test('what is asked for less is the beginning of what is asked for more', () => {
  fc.assert(
    fc.property(names, title, fc.nat(14), (all, written, most) => {
      const index = indexNames(all);
      assert.deepEqual(rankNames(index, written, most), rankNames(index, written, all.length).slice(0, most));
    }),
  );
});
