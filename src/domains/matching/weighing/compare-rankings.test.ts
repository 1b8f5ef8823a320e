import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compareRankings,
  type Moved,
  rankedDeep,
  shownAtOnce,
  type TwoRankings,
} from './compare-rankings.ts';

const ids = Array.from({ length: 14 }, (_, at) => `v${String(at).padStart(2, '0')}`);
const ranking = fc.shuffledSubarray(ids);
const rankings: fc.Arbitrary<TwoRankings[]> = fc
  .array(fc.record({ before: ranking, after: ranking, same: fc.nat(3) }), { maxLength: 12 })
  .map((list) =>
    list.map(({ before, after, same }, at) => ({
      seekerId: `s${String(at).padStart(2, '0')}`,
      before,
      after: same === 0 ? before : after,
    })),
  );
const shown = (list: readonly string[]) => list.slice(0, shownAtOnce);
const moveOf = ({ from, to }: Moved) => (from ?? rankedDeep + 1) - (to ?? rankedDeep + 1);

test('people are counted as one reads two lists beside each other', () => {
  fc.assert(
    fc.property(rankings, (all) => {
      const change = compareRankings(all);
      assert.equal(change.people, all.length);
      assert.equal(change.otherFirst, all.filter((r) => r.before[0] !== r.after[0]).length);
      const otherShown = all.filter(
        (r) => shown(r.after).filter((id) => !shown(r.before).includes(id)).length > 0,
      );
      assert.equal(change.otherShown, otherShown.length);
      const otherOrder = all.filter(
        (r) =>
          !otherShown.includes(r) &&
          shown(r.after).join() !== shown(r.before).slice(0, shown(r.after).length).join(),
      );
      assert.equal(change.otherOrder, otherOrder.length);
    }),
  );
});

test('the moves told are real, of different people, and none longer of the same way was passed over', () => {
  fc.assert(
    fc.property(rankings, (all) => {
      const { moved } = compareRankings(all);
      assert.ok(moved.length <= 3);
      assert.equal(new Set(moved.map(({ seekerId }) => seekerId)).size, moved.length);
      for (const one of moved) {
        const own = all.find(({ seekerId }) => seekerId === one.seekerId)!;
        assert.equal(one.from, own.before.indexOf(one.vacancyId) + 1 || null);
        assert.equal(one.to, own.after.indexOf(one.vacancyId) + 1 || null);
        assert.notEqual(moveOf(one), 0);
      }
      const changes = all.some(({ before, after }) => shown(before).join() !== shown(after).join());
      assert.equal(moved.length > 0, changes);
    }),
  );
});

test('who goes up and who goes down are both told', () => {
  const before = ids;
  const after = [ids[13]!, ...ids.slice(0, 13)];
  const all = ['a', 'b', 'c', 'd'].map((seekerId) => ({ seekerId, before, after }));
  const { moved } = compareRankings(all);
  assert.deepEqual(
    moved.map(({ seekerId, vacancyId, from, to }) => [seekerId, vacancyId, from, to]),
    [
      ['a', 'v13', 14, 1],
      ['b', 'v13', 14, 1],
      ['c', 'v00', 1, 2],
    ],
  );
});
