import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DIMENSIONS } from '#domains/matching/index.ts';
import { textsFor } from '#locales/index.ts';
import { lix, textsIn } from '#test/support/lix.ts';

const { citizens, matching } = textsFor('da');
const { questions, ...rest } = citizens.needs;
const { dimension: dimensionWords, ...plain } = questions;

test('lix counts words in a sentence and long words', () => {
  assert.equal(lix(['En to tre fire.']), 4);
  assert.equal(lix(['En to tre. Virksomhedskonsulent to tre']), 3 + 100 / 6);
  assert.ok(
    lix(['Kommunen iværksætter virksomhedsrettede beskæftigelsesindsatser vedrørende borgeren.']) > 60,
  );
});

test('everything a citizen reads while telling about needs is LIX 30 or lower', () => {
  assert.ok(lix(textsIn(citizens.needs)) <= 30, String(lix(textsIn(citizens.needs))));
});

test('so is each question page, and the pages around them', () => {
  for (const [name, part] of Object.entries({ ...plain, rest: textsIn(rest) })) {
    const found = lix(textsIn(part));
    assert.ok(found <= 30, `${name}: ${found.toFixed(1)}`);
  }
});

test('so are the questions and levels of the dimensions together, and none is far above', () => {
  const page = (dimension: (typeof DIMENSIONS)[number]) => [
    matching.dimensions[dimension].question,
    ...matching.dimensions[dimension].need,
    ...textsIn(dimensionWords),
  ];
  assert.ok(lix(DIMENSIONS.flatMap(page)) <= 30);
  for (const dimension of DIMENSIONS) {
    const found = lix(page(dimension));
    assert.ok(found <= 35, `${dimension}: ${found.toFixed(1)}`);
  }
});
