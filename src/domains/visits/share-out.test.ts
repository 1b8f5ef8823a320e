import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RankedSeeker } from '#domains/matching/index.ts';
import { shareOut } from './share-out.ts';

const ranked = (id: string) => ({ seeker: { id }, match: { terms: [] } }) as unknown as RankedSeeker;
const people = fc
  .array(fc.record({ caseworker: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', null) }), {
    maxLength: 60,
  })
  .map((list) => list.map((one, index) => ({ id: `c${index}`, ...one })));

test('a task is shared out: best first, three to each at most, twenty in all, nobody without a caseworker', () => {
  fc.assert(
    fc.property(people, (list) => {
      const best = list.map(({ id }) => ranked(id));
      const caseworkerOf = new Map(
        list.flatMap(({ id, caseworker }) => (caseworker ? [[id, caseworker] as const] : [])),
      );
      const shared = shareOut(best, caseworkerOf);
      assert.ok(shared.length <= 20);
      const order = shared.map(({ ranked: { seeker } }) => Number(seeker.id.slice(1)));
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      );
      for (const theirs of Map.groupBy(shared, ({ caseworkerId }) => caseworkerId).values()) {
        assert.ok(theirs.length <= 3);
      }
      for (const {
        caseworkerId,
        ranked: { seeker },
      } of shared)
        assert.equal(caseworkerOf.get(seeker.id), caseworkerId);
      // Whoever has room left, and whose caseworker has, was not passed over.
      if (shared.length < 20) {
        const given = Map.groupBy(shared, ({ caseworkerId }) => caseworkerId);
        for (const { id, caseworker } of list) {
          if (!caseworker || (given.get(caseworker)?.length ?? 0) === 3) continue;
          assert.ok(shared.some(({ ranked: { seeker } }) => seeker.id === id));
        }
      }
    }),
  );
});
