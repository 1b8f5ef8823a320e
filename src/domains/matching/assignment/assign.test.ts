import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Assigned, assign } from './assign.ts';
import { type Costs, costsOf } from './cost.ts';
import { movesFrom } from './moves.ts';
import { type AssignmentInput, type Problem, problemOf } from './problem.ts';
import { seat } from './seat.ts';

interface Case {
  people: string[];
  places: { id: string; seats: number }[];
  grid: (number | null)[][];
}

const inputOf = ({ people, places, grid }: Case): AssignmentInput => ({
  people,
  places,
  benefit: (person, place) => grid[people.indexOf(person)]![places.findIndex(({ id }) => id === place)]!,
});

/** Small numbers, so that totals tie often. */
const small: fc.Arbitrary<Case> = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4 }))
  .chain(([people, places]) =>
    fc.record({
      people: fc.constant(Array.from({ length: people }, (_, n) => `p${n}`)),
      places: fc
        .array(fc.integer({ min: 0, max: 2 }), { minLength: places, maxLength: places })
        .map((seats) => seats.map((count, n) => ({ id: `w${n}`, seats: count }))),
      grid: fc.array(
        fc.array(fc.option(fc.integer({ min: -2, max: 4 }), { nil: null, freq: 3 }), {
          minLength: places,
          maxLength: places,
        }),
        { minLength: people, maxLength: people },
      ),
    }),
  );

/** Every way there is to seat them, as the number of each one's place; -1 for none. */
function everyWay({ people, places, grid }: Case): number[][] {
  const ways: number[][] = [];
  const go = (so: number[], left: number[]): void => {
    if (so.length === people.length) {
      ways.push(so);
      return;
    }
    go([...so, -1], left);
    places.forEach((_, place) => {
      if (left[place]! > 0 && grid[so.length]![place] !== null)
        go(
          [...so, place],
          left.map((seats, n) => (n === place ? seats - 1 : seats)),
        );
    });
  };
  go(
    [],
    places.map(({ seats }) => seats),
  );
  return ways;
}

/** The rules one after the other, as they are told: negative when `a` is the better. */
function judge({ grid, places }: Case, a: number[], b: number[]): { order: number; rule: string } {
  const gains = (way: number[]) =>
    way.flatMap((place, person) => (place < 0 ? [] : [grid[person]![place]!])).sort((x, y) => x - y);
  const [ga, gb] = [gains(a), gains(b)];
  const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);
  if (ga.length !== gb.length) return { order: gb.length - ga.length, rule: 'someone-without' };
  if (sum(ga) !== sum(gb)) return { order: sum(gb) - sum(ga), rule: 'less-in-all' };
  const worse = ga.findIndex((gain, n) => gain !== gb[n]);
  if (worse >= 0) return { order: gb[worse]! - ga[worse]!, rule: 'least-would-lose' };
  const last = (place: number) => (place < 0 ? places.length : place);
  const tie = a.findIndex((place, n) => place !== b[n]);
  return { order: tie < 0 ? 0 : last(a[tie]!) - last(b[tie]!), rule: 'as-good' };
}

const byHand = (all: Case): number[] => everyWay(all).sort((a, b) => judge(all, a, b).order)[0]!;
const wayOf = ({ places }: Case, answer: readonly Assigned[]): number[] =>
  answer.map(({ placeId }) => places.findIndex(({ id }) => id === placeId));

/**
 * Whether nobody can be moved round for the better. A flow is cheapest exactly when no round trip costs less than
 * nothing: over places by whom it costs least to move, ending where a seat is free and beginning anywhere.
 */
function isCheapest({ people, places, seats }: Problem, costs: Costs, at: readonly number[]): boolean {
  const count = places.length + 1;
  const pool = count;
  const taken = (place: number) => at.filter((one) => one === place).length;
  const room = (place: number) => (place < places.length ? seats[place]! : people.length) > taken(place);
  const way: (bigint | null)[][] = Array.from({ length: count }, (_, place) => [
    ...movesFrom(place, at, count, costs).map((move) => move?.cost ?? null),
    room(place) ? 0n : null,
  ]);
  way.push([...Array.from({ length: count }, (_, place) => (taken(place) > 0 ? 0n : null)), null]);
  for (let over = 0; over <= pool; over += 1) {
    for (const row of way) {
      for (let to = 0; to <= pool; to += 1) {
        const [first, rest] = [row[over]!, way[over]![to]!];
        if (first !== null && rest !== null && (row[to] === null || first + rest < row[to]!))
          row[to] = first + rest;
      }
    }
  }
  return way.every((row, place) => row[place] === null || row[place]! >= 0n);
}

describe('sharing places out', () => {
  it('is what trying every way finds, by the rules in their order', () => {
    fc.assert(
      fc.property(small, (all) => assert.deepEqual(wayOf(all, assign(inputOf(all))), byHand(all))),
      { numRuns: 1000 },
    );
  });

  it('is the cheapest for sixty people and thirty places, too', () => {
    const large = fc.record({
      benefits: fc.array(
        fc.array(fc.option(fc.integer({ min: -20, max: 60 }), { nil: null, freq: 3 }), {
          minLength: 30,
          maxLength: 30,
        }),
        { minLength: 60, maxLength: 60 },
      ),
      seats: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 30, maxLength: 30 }),
    });
    fc.assert(
      fc.property(large, ({ benefits, seats }) => {
        const id = (letter: string, n: number) => `${letter}${String(n).padStart(2, '0')}`;
        const problem = problemOf({
          people: benefits.map((_, n) => id('p', n)),
          places: seats.map((count, n) => ({ id: id('w', n), seats: count })),
          benefit: (person, place) => benefits[Number(person.slice(1))]![Number(place.slice(1))]!,
        });
        const costs = costsOf(problem);
        const at = seat(problem, costs);
        assert.ok(seats.every((count, place) => at.filter((one) => one === place).length <= count));
        assert.ok(isCheapest(problem, costs, at));
        const [first, second] = [
          at.findIndex((place) => place < 30),
          at.findLastIndex((place) => place < 30),
        ];
        const swapped = at.map((place, n) => (n === first ? at[second]! : n === second ? at[first]! : place));
        const possible = swapped.every((place, n) => costs.of(n, place) !== null);
        if (possible && at[first] !== at[second]) assert.ok(!isCheapest(problem, costs, swapped));
      }),
      { numRuns: 15 },
    );
  });

  it('says rightly why a better place was not given', () => {
    fc.assert(
      fc.property(small, (all) => {
        const ways = everyWay(all);
        const answer = assign(inputOf(all));
        const given = wayOf(all, answer);
        answer.forEach(({ better, benefit }, person) => {
          const wanted = all.grid[person]!.flatMap((gain, place) =>
            gain !== null && (benefit === null || gain > benefit) ? [all.places[place]!.id] : [],
          );
          assert.deepEqual(better.map(({ placeId }) => placeId).sort(), wanted.sort());
          for (const { placeId, because } of better) {
            const place = all.places.findIndex(({ id }) => id === placeId);
            const there = ways
              .filter((way) => way[person] === place)
              .sort((a, b) => judge(all, a, b).order)[0];
            assert.equal(because, there ? judge(all, given, there).rule : 'no-seats');
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('hangs neither on the order of the people nor of the places', () => {
    fc.assert(
      fc.property(small, (all) => {
        const turned = { ...inputOf(all), people: all.people.toReversed(), places: all.places.toReversed() };
        assert.deepEqual(assign(turned), assign(inputOf(all)));
      }),
    );
  });

  it('keeps a fixed pair and shares the rest out around it', () => {
    fc.assert(
      fc.property(small, (all) => {
        const input = inputOf(all);
        const first = all.places.find(
          ({ id, seats }) => seats > 0 && input.people[0] && input.benefit('p0', id) !== null,
        );
        if (!first) return;
        const answer = assign({ ...input, fixed: [{ personId: 'p0', placeId: first.id }] });
        assert.equal(answer[0]!.placeId, first.id);
        assert.ok(answer[0]!.fixed);
        const rest = assign({
          ...input,
          people: all.people.slice(1),
          places: all.places.map((place) => (place === first ? { ...place, seats: place.seats - 1 } : place)),
        });
        const placed = (some: Assigned[]) => some.map(({ personId, placeId }) => [personId, placeId]);
        assert.deepEqual(placed(answer.slice(1)), placed(rest));
      }),
    );
  });

  it('refuses to fix more than there are seats for, or what nobody may be given', () => {
    const input: AssignmentInput = {
      people: ['a', 'b'],
      places: [{ id: 'w', seats: 1 }],
      benefit: () => 1,
      fixed: [
        { personId: 'a', placeId: 'w' },
        { personId: 'b', placeId: 'w' },
      ],
    };
    assert.throws(() => assign(input), RangeError);
    assert.throws(() => assign({ ...input, benefit: () => null, fixed: input.fixed!.slice(1) }), RangeError);
  });

  it('leaves nobody out for the sake of the sum', () => {
    const gains: Record<string, number | null> = { 'anna w1': 9, 'anna w2': 1, 'bo w1': 1, 'bo w2': null };
    const answer = assign({
      people: ['anna', 'bo'],
      places: [
        { id: 'w1', seats: 1 },
        { id: 'w2', seats: 1 },
      ],
      benefit: (person, place) => gains[`${person} ${place}`]!,
    });
    assert.deepEqual(
      answer.map(({ placeId }) => placeId),
      ['w2', 'w1'],
    );
    assert.deepEqual(answer[0]!.better, [{ placeId: 'w1', benefit: 9, because: 'someone-without' }]);
  });
});
