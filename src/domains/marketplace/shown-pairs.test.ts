import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { leastSharing, type ShownPair, shownPairs, type Wished } from './shown-pairs.ts';

const code = fc.constantFrom('5223', '5131', '9112', '9411', '6113');
const wishedBy = fc.record({
  area: fc.option(fc.constantFrom('Nord', 'Syd', 'Havnen'), { nil: null }),
  iscoCode: fc.option(code, { nil: null }),
  moreIscoCodes: fc.array(code, { maxLength: 2 }),
});
const everybody: fc.Arbitrary<Wished[]> = fc
  .array(wishedBy, { maxLength: 60 })
  .map((all) => all.map((one, at) => ({ id: `${at}`, ...one })));

const tells = ({ area, iscoCode }: Pick<ShownPair, 'area' | 'iscoCode'>) =>
  area !== null || iscoCode !== null;
const says = (card: ShownPair, area: string | null, iscoCode: string | null) =>
  card.area === area && (card.iscoCode === iscoCode || card.moreIscoCodes.includes(iscoCode ?? ''));

describe('what stands on the cards', () => {
  test('each place and work on a card stands on at least five', () => {
    fc.assert(
      fc.property(everybody, (all) => {
        const cards = [...shownPairs(all).values()];
        for (const card of cards)
          for (const iscoCode of [card.iscoCode, ...card.moreIscoCodes])
            if (tells({ area: card.area, iscoCode }))
              assert.ok(cards.filter((one) => says(one, card.area, iscoCode)).length >= leastSharing);
      }),
    );
  });

  test('a card never says what the person did not', () => {
    fc.assert(
      fc.property(everybody, (all) => {
        const cards = shownPairs(all);
        for (const { id, area, iscoCode, moreIscoCodes } of all) {
          const card = cards.get(id)!;
          assert.ok(card.area === null || card.area === area);
          assert.ok(card.iscoCode === null || iscoCode?.startsWith(card.iscoCode));
          assert.ok(card.moreIscoCodes.every((one) => moreIscoCodes.includes(one)));
        }
      }),
    );
  });

  test('nothing is hidden that five share', () => {
    fc.assert(
      fc.property(everybody, (all) => {
        const cards = shownPairs(all);
        for (const { id, area, iscoCode } of all) {
          const alike = all.filter((one) => one.area === area && one.iscoCode === iscoCode);
          if (alike.length >= leastSharing) {
            assert.equal(cards.get(id)!.area, area);
            assert.equal(cards.get(id)!.iscoCode, iscoCode);
          }
        }
      }),
    );
  });

  test('the order they come in changes nothing', () => {
    fc.assert(
      fc.property(everybody, (all) => {
        assert.deepEqual(
          new Map([...shownPairs(all)].sort()),
          new Map([...shownPairs(all.toReversed())].sort()),
        );
      }),
    );
  });

  test('when one of five leaves, the four are seen in the whole municipality', () => {
    const gardeners = (count: number, area: string): Wished[] =>
      Array.from({ length: count }, (_, at) => ({
        id: `${area}${at}`,
        area,
        iscoCode: '6113',
        moreIscoCodes: [],
      }));
    const five = shownPairs([...gardeners(5, 'Nord'), ...gardeners(5, 'Syd')]);
    assert.equal(five.get('Nord0')!.area, 'Nord');
    const four = shownPairs([...gardeners(4, 'Nord'), ...gardeners(5, 'Syd')]);
    assert.deepEqual(four.get('Nord0'), { area: null, iscoCode: null, moreIscoCodes: [] });
    const eight = shownPairs([...gardeners(4, 'Nord'), ...gardeners(4, 'Syd')]);
    assert.deepEqual(eight.get('Nord0'), { area: null, iscoCode: '6113', moreIscoCodes: [] });
  });
});
