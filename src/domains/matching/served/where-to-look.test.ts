import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { easySeeker, easyVacancy } from '../testing/arbitraries.ts';
import type { Obstacle } from './obstacles.ts';
import { whereToLook } from './where-to-look.ts';

const person = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const meeting = fc.record({
  person,
  industry: fc.constantFrom('shop', 'green', 'cleaning'),
  obstacle: fc.constantFrom<Obstacle>('evenings', 'too-far', 'need:customers'),
});
const towns = new Map([
  ['a', 'Åsund'],
  ['b', 'Åsund'],
  ['c', 'Skov'],
]);
const gathered = (meetings: readonly { person: string; industry: string; obstacle: Obstacle }[]) => {
  const look = whereToLook(towns);
  for (const { person, industry, obstacle } of meetings)
    look.meet({ ...easySeeker, id: person }, { ...easyVacancy, industry }, obstacle);
  return look;
};

test('each find is the one that opens something for most of those not yet helped', () => {
  fc.assert(
    fc.property(fc.array(meeting, { maxLength: 25 }), (meetings) => {
      const kinds = new Map<string, Set<string>>();
      for (const { person, industry, obstacle } of meetings) {
        const town = obstacle === 'too-far' ? (towns.get(person) ?? null) : null;
        const key = JSON.stringify([obstacle, industry, town]);
        kinds.set(key, (kinds.get(key) ?? new Set()).add(person));
      }
      const helped = new Set<string>();
      const notHelped = (people: Iterable<string>) => [...people].filter((one) => !helped.has(one)).length;
      for (const { obstacle, industry, town, people, more } of gathered(meetings).finds(100)) {
        const here = kinds.get(JSON.stringify([obstacle, industry, town]))!;
        assert.equal(people, here.size);
        assert.equal(more, notHelped(here));
        assert.equal(more, Math.max(...[...kinds.values()].map(notHelped)));
        for (const one of here) helped.add(one);
      }
      assert.equal(notHelped(meetings.map(({ person }) => person)), 0, 'nobody is left behind');
    }),
  );
});

test('the order in which they are met says nothing', () => {
  fc.assert(
    fc.property(fc.array(meeting, { maxLength: 20 }), (meetings) => {
      assert.deepEqual(gathered(meetings.toReversed()).finds(9), gathered(meetings).finds(9));
    }),
  );
});

test('a find says what holds for all of them, and for the easiest', () => {
  const look = whereToLook(towns);
  const bus = {
    ...easySeeker,
    id: 'a',
    travel: { ...easySeeker.travel, means: ['bus' as const], limitMinutes: 45 },
  };
  look.meet(bus, easyVacancy, 'too-far');
  look.meet({ ...easySeeker, id: 'b' }, easyVacancy, 'too-far');
  look.meet(
    { ...easySeeker, id: 'c', needs: { customers: { level: 1, firm: true } } },
    easyVacancy,
    'need:customers',
  );
  assert.deepEqual(look.finds(2), [
    {
      ...{ obstacle: 'too-far', industry: 'shop', town: 'Åsund', people: 2, more: 2 },
      limit: [30, 45],
      means: ['bike', 'bus'],
    },
    {
      ...{ obstacle: 'need:customers', industry: 'shop', town: null, people: 1, more: 1 },
      limit: [1, 1],
      means: [],
    },
  ]);
});
