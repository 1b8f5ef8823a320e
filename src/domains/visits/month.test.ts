import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { INDUSTRIES } from '#domains/matching/index.ts';
import { fewest, industryOfTrade, monthLines } from './month.ts';

const small = fc.integer({ min: 0, max: 30 });
const industries = fc.subarray([...INDUSTRIES]);
const asked = industries.chain((list) =>
  fc.tuple(
    ...list.map((industry) =>
      fc.record({
        industry: fc.constant(industry as string),
        workplaces: small,
        asked: small,
        fresh: small,
        minutes: small,
      }),
    ),
  ),
);
const wished = industries.chain((list) =>
  fc.tuple(
    ...list.map((industry) => fc.record({ industry: fc.constant(industry as string), citizens: small })),
  ),
);

test('the widest gap first, and nothing shown by which fewer than five could be counted', () => {
  fc.assert(
    fc.property(asked, wished, (asks, wishes) => {
      const lines = monthLines(asks, wishes);
      const gaps = lines.map(({ gap }) => (gap === null ? -1 : Math.abs(gap)));
      assert.deepEqual(
        gaps,
        gaps.toSorted((a, b) => b - a),
      );
      for (const { industry, citizens, gap, asked: places } of lines) {
        const count = wishes.find((one) => one.industry === industry)?.citizens ?? 0;
        if (count > 0 && count < fewest) assert.deepEqual([citizens, gap], [null, null]);
        else assert.deepEqual([citizens, gap], [count, count - places]);
      }
      const met = new Set(
        [...asks, ...wishes.filter(({ citizens }) => citizens > 0)].map(({ industry }) => industry),
      );
      assert.equal(lines.length, met.size);
    }),
    { numRuns: 40 },
  );
});

test('every trade has one industry', () => {
  assert.equal(new Set(industryOfTrade.map(({ isco }) => isco)).size, industryOfTrade.length);
  assert.equal(industryOfTrade.find(({ isco }) => isco === '5223')?.industry, 'shop');
});
