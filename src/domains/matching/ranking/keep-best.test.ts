import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keepBest } from './keep-best.ts';

test('keeping the best equals sorting all and cutting', () => {
  const order = (a: number, b: number) => a - b;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 })), fc.integer({ min: -1, max: 30 }), (items, k) => {
      assert.deepEqual(keepBest(items, k, order), items.toSorted(order).slice(0, Math.max(0, k)));
    }),
    { numRuns: 500 },
  );
});
