import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { iscoDistance } from '../pair/isco.ts';
import { byText } from '../pair/text-order.ts';
import { straightLineKm, unitVector } from '../pair/travel.ts';
import { BestRows } from './best-rows.ts';
import {
  Blocks,
  type BlocksView,
  leftInBlock,
  lowestBit,
  NO_BLOCK,
  PLANES_PER_FACT,
  planesAgainst,
  SEATS,
} from './blocks.ts';
import { allRows, blocksNear, Grid } from './grid.ts';
import { compareIds, IdTable, idAt } from './id-table.ts';
import { countBits } from './level-bits.ts';
import { stepAtOrAbove, stepsBelow } from './minute-steps.ts';
import { countShared, holds, NumberSets, sizeOf } from './number-sets.ts';
import { RememberedPairs, remember } from './remembered-pairs.ts';
import { halves, highHalf, lowHalf, STOPS } from './rows.ts';
import { closeness, industryTrade, iscoTrade } from './trades.ts';
import { BitVocabulary } from './vocabulary.ts';

// Few different last words, so that ids want the same slot.
const id = fc
  .tuple(fc.uuid(), fc.constantFrom('00000000', '00000001', 'ffffffff'))
  .map(([uuid, end]) => uuid.slice(0, 28) + end);

test('the id table keeps what a Map keeps', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(id, { maxLength: 24 }),
      fc.array(fc.tuple(fc.nat(23), fc.boolean())),
      (ids, steps) => {
        const table = new IdTable(2);
        const plain = new Map<string, number>();
        for (const [nth, adds] of steps) {
          const one = ids[nth];
          if (one === undefined) continue;
          if (adds) {
            if (table.size === table.capacity) table.grow(table.capacity * 2);
            const row = table.add(one);
            assert.equal(plain.get(one) ?? row, row);
            assert.ok(plain.has(one) || ![...plain.values()].includes(row), 'a row belongs to one id');
            plain.set(one, row);
          } else {
            assert.equal(table.remove(one), plain.get(one) ?? -1);
            plain.delete(one);
          }
        }
        assert.equal(table.size, plain.size);
        for (const one of ids) assert.equal(table.rowOf(one), plain.get(one) ?? -1);
        for (const [one, row] of plain) assert.equal(idAt(table.words, row), one);
      },
    ),
    { numRuns: 500 },
  );
});

test('ids in words come in the order of their texts', () => {
  fc.assert(
    fc.property(id, id, (a, b) => {
      const table = new IdTable(4);
      const order = compareIds(table.words, table.add(a), table.add(b));
      assert.equal(Math.sign(order), byText(a, b));
    }),
  );
});

test('the best rows are those that sorting and cutting gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 60 }), fc.nat(9), (scores, k) => {
      const table = new IdTable(64);
      const uuid = (n: number) =>
        `${((n * 37) % 64).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
      const best = new BestRows(k, table.words);
      const rows = scores.map((score, n) => ({ row: table.add(uuid(n)), score }));
      for (const { row, score } of rows) if (score >= best.least) best.offer(row, score);
      const sorted = rows.toSorted((a, b) => b.score - a.score || compareIds(table.words, a.row, b.row));
      assert.deepEqual(best.inOrder(), sorted.slice(0, k));
    }),
  );
});

const numbers = fc.array(fc.nat(12), { maxLength: 8 });

test('sets of numbers answer as sets do, and the same set has the same number', () => {
  fc.assert(
    fc.property(
      fc.array(numbers, { maxLength: 30 }),
      numbers,
      numbers,
      fc.nat(12),
      (before, a, b, number) => {
        const sets = new NumberSets();
        for (const one of before) sets.intern(one);
        const inA = sets.intern(a);
        const inB = sets.intern(b);
        assert.equal(countShared(sets, inA, inB), new Set(a).intersection(new Set(b)).size);
        assert.equal(holds(sets, inA, number), a.includes(number));
        assert.equal(sizeOf(sets, inA), new Set(a).size);
        assert.equal(inA, sets.intern([...a].reverse()));
        assert.equal(inA === 0, a.length === 0);
      },
    ),
  );
});

test('what is remembered of two numbers is what would be found', () => {
  // Far enough apart to want the same slot.
  const number = fc.constantFrom(0, 1, 2, 8_191, 8_192, 8_193, 16_384, 65_536);
  const find = (asker: number, other: number) => (asker * 3 + other * 5 + 1) % 7;
  let asked = 0;
  let found = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 60 }), (pairs) => {
      const pairsKept = new RememberedPairs();
      for (const [asker, other] of pairs) {
        const answer = remember(pairsKept, asker, other, (...both) => {
          found++;
          return find(...both);
        });
        assert.equal(answer, find(asker, other));
        asked++;
      }
    }),
  );
  assert.ok(found < asked, `${found} of ${asked} had to be found`);
});

const place = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -180, max: 179, noNaN: true }),
});
const near = (at: fc.Arbitrary<{ lat: number; lon: number }>) =>
  fc.tuple(
    at,
    fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  );

const byNumber = (a: number, b: number) => a - b;

function chainFrom({ next }: BlocksView, first: number): number[] {
  const chain: number[] = [];
  for (let block = first; block !== NO_BLOCK; block = next[block]!) chain.push(block);
  return chain;
}

/** The rows in these blocks, of those that nothing in `against` stops. */
function seated(blocks: BlocksView, some: readonly number[], against: readonly number[] = []): number[] {
  const rows: number[] = [];
  for (const block of some)
    for (let left = leftInBlock(blocks, block, against); left !== 0; left &= left - 1)
      rows.push(blocks.rowAt[block * SEATS + lowestBit(left)]!);
  return rows;
}

test('of all who sit in the blocks of a cell those are left who share no bit with the one who asks', () => {
  const word = fc.integer({ min: 0, max: 2 ** PLANES_PER_FACT - 1 });
  const stops = fc.tuple(word, word, word, word, word);
  // Few bits, so that somebody is left.
  const few = fc
    .array(fc.tuple(fc.nat(STOPS - 1), fc.constantFrom(0, 1, 13, PLANES_PER_FACT - 1)), { maxLength: 4 })
    .map((bits) => {
      const facts = new Int32Array(STOPS);
      for (const [fact, place] of bits) facts[fact] = facts[fact]! | (1 << place);
      return facts;
    });
  // Cells grow by turns, so that the blocks of one lie between those of the others.
  const cell = fc.constantFrom(0, 0, 0, 1, 2);
  let left = 0;
  let stopped = 0;
  let longest = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(few, cell, fc.boolean(), fc.nat(299)), {
        minLength: 30,
        maxLength: 300,
        size: 'max',
      }),
      few,
      stops,
      (rows, asker, noise) => {
        const facts = Int32Array.from([...noise, ...rows.flatMap(([own]) => [...own]), 0]);
        const blocks = new Blocks(rows.length);
        const there = new Set<number>();
        const first = [NO_BLOCK, NO_BLOCK, NO_BLOCK];
        rows.forEach(([, cell, leaves, who], row) => {
          first[cell] = blocks.add(first[cell]!, row, facts, (row + 1) * STOPS);
          there.add(row);
          if (leaves && there.delete(who)) blocks.remove(who);
        });
        const isStopped = (row: number) =>
          asker.some((bits, fact) => bits & facts[(row + 1) * STOPS + fact]!);
        const view = blocks.view();
        first.forEach((begins, cell) => {
          const chain = chainFrom(view, begins);
          const expected = [...there].filter((row) => rows[row]![1] === cell && !isStopped(row));
          assert.deepEqual(
            seated(view, chain, planesAgainst(view, asker, 0)).sort(byNumber),
            expected.sort(byNumber),
          );
          left += expected.length;
          longest = Math.max(longest, chain.length);
        });
        stopped += [...there].filter(isStopped).length;
      },
    ),
  );
  assert.ok(left > 100 && stopped > 100, `${left} were left, ${stopped} were stopped`);
  assert.ok(longest > 2, `no cell had more than ${longest} blocks`);
});

test('a seat that was left is taken before there is another block', () => {
  const blocks = new Blocks(3 * SEATS);
  const facts = new Int32Array(STOPS + 1);
  let first = NO_BLOCK;
  for (let row = 0; row < 3 * SEATS; row++) first = blocks.add(first, row, facts, 0);
  const { bytes } = blocks;
  for (let time = 0; time < 5_000; time++) {
    const row = (time * 37) % (3 * SEATS);
    blocks.remove(row);
    first = blocks.add(first, row, facts, 0);
  }
  const view = blocks.view();
  const chain = chainFrom(view, first);
  assert.equal(chain.length, 3);
  assert.equal(blocks.bytes, bytes);
  assert.deepEqual(seated(view, chain).sort(byNumber), [...Array(3 * SEATS).keys()]);
});

test('nobody within reach is missed, whoever it is that reaches', () => {
  const earthRadiusKm = 6371.0088;
  fc.assert(
    fc.property(
      fc.array(near(place), { maxLength: 20 }),
      fc.nat(),
      fc.double({ min: 0, max: 0.01, noNaN: true }),
      fc.double({ min: 0, max: 0.01, noNaN: true }),
      (points, chosen, own, theirs) => {
        const centre = points[chosen % Math.max(1, points.length)]?.[0] ?? { lat: 55, lon: 12 };
        const grid = new Grid(32);
        const places = points.map(([, north, east]) => ({ lat: centre.lat + north, lon: centre.lon + east }));
        const facts = new Int32Array(STOPS + 1);
        for (const [row, one] of places.entries()) grid.add(row, one, theirs, facts, 0);
        const view = grid.view();
        const met = new Set(seated(view.blocks, blocksNear(view, unitVector(centre), own)));
        assert.deepEqual([...allRows(view)].sort(byNumber), [...places.keys()]);
        places.forEach((one, row) => {
          const angle = straightLineKm(centre, one) / earthRadiusKm;
          if (angle <= Math.max(own, theirs)) assert.ok(met.has(row), `row ${row} at ${angle} radians`);
        });
      },
    ),
    { numRuns: 500 },
  );
});

const isco = fc
  .integer({ min: 1, max: 4 })
  .chain((digits) => fc.stringMatching(new RegExp(`^[19]\\d{${digits - 1}}$`)));

test('trades are as close as their codes say', () => {
  fc.assert(
    fc.property(isco, isco, (a, b) => {
      assert.equal(closeness(iscoTrade(a), iscoTrade(b), 3), 4 - iscoDistance(a, b));
      assert.equal(closeness(iscoTrade(a), industryTrade(2), 3), 0);
    }),
    { numRuns: 1000 },
  );
  assert.equal(closeness(industryTrade(2), industryTrade(2), 3), 3);
  assert.equal(closeness(industryTrade(2), industryTrade(1), 3), 0);
  assert.throws(() => iscoTrade('91x'), /“91x” is not an ISCO code/);
});

test('steps of minutes turn nobody down who could', () => {
  const minutes = fc.integer({ min: 0, max: 2_400 });
  let told = 0;
  fc.assert(
    fc.property(minutes, minutes, minutes, minutes, (start, least, now, aim) => {
      const isStopped = (stepsBelow(start, least) & stepAtOrAbove(now, aim)) !== 0;
      if (isStopped) assert.ok(now < start || aim < least);
      if (isStopped) told++;
      assert.ok(stepsBelow(start, least) < 2 ** PLANES_PER_FACT);
    }),
    { numRuns: 1000 },
  );
  assert.ok(told > 300, `${told} were told apart`);
});

test('two numbers share a fact', () => {
  const half = fc.integer({ min: 0, max: 65_535 });
  fc.assert(
    fc.property(half, half, (high, low) => {
      const fact = halves(high, low);
      assert.equal(fact, fact | 0);
      assert.deepEqual([highHalf(fact), lowHalf(fact)], [high, low]);
    }),
  );
  assert.throws(() => halves(65_536, 0), RangeError);
  assert.throws(() => halves(0, -1), RangeError);
});

test('bits are counted', () => {
  fc.assert(
    fc.property(fc.integer(), (word) => {
      assert.equal(countBits(word), (word >>> 0).toString(2).replaceAll('0', '').length);
    }),
  );
});

test('a list that no longer fits in a word is said plainly', () => {
  const vocabulary = new BitVocabulary(3);
  const words = Array.from({ length: 28 }, (_, n) => `w${n}`);
  assert.equal(vocabulary.bitsOf(['w0', 'w1']), 0b11000);
  vocabulary.bitsOf(words);
  assert.throws(() => vocabulary.bitsOf(['one more']), /no bit is left for “one more”/);
  assert.throws(() => new BitVocabulary(3, 4).bitsOf(['w0', 'w1', 'w2']), /no bit is left for “w2”/);
});
