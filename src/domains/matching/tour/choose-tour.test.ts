import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chooseTour } from './choose-tour.ts';
import type { Stop, Tour, TourInput } from './model.ts';

const quarter = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => n * 15);
const nameOf = (stop: Stop): string => (typeof stop === 'string' ? stop : stop.host);

const input = (mostHosts: number): fc.Arbitrary<TourInput> =>
  fc.integer({ min: 0, max: mostHosts }).chain((hosts) => {
    const ids = Array.from({ length: hosts }, (_, n) => `h${n}`);
    const stops = ['start', 'end', ...ids];
    return fc
      .record({
        hosts: fc.tuple(
          ...ids.map((id) =>
            fc.record({
              id: fc.constant(id),
              open: fc.array(
                fc
                  .tuple(quarter(30, 56), quarter(2, 20))
                  .map(([from, length]) => ({ from, to: from + length })),
                { minLength: 1, maxLength: 2 },
              ),
              visitMinutes: quarter(1, 5),
            }),
          ),
        ),
        gains: fc.array(fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: hosts, maxLength: hosts }), {
          maxLength: 4,
        }),
        minutes: fc.array(quarter(0, 4), { minLength: stops.length ** 2, maxLength: stops.length ** 2 }),
        bus: fc.record({ earliestDeparture: quarter(30, 40), latestReturn: quarter(44, 70) }),
        lunch: fc.option(fc.record({ from: quarter(42, 50), to: quarter(48, 56), minutes: quarter(1, 3) }), {
          nil: null,
        }),
      })
      .map(({ gains, minutes, ...rest }) => ({
        ...rest,
        participants: gains.map((row, n) => ({
          id: `p${n}`,
          gain: (host: string) => row[ids.indexOf(host)]!,
        })),
        driving: (from: Stop, to: Stop) =>
          minutes[stops.indexOf(nameOf(from)) * stops.length + stops.indexOf(nameOf(to))]!,
      }));
  });

/** Home at the earliest, going minute by minute through what a group in a bus can do; null when it cannot be done. */
function homeBy(order: readonly string[], { hosts, driving, bus, lunch }: TourInput): number | null {
  let earliest: number | null = null;
  const step = 15;
  const latest = 24 * 60;
  // Breadth first over (stop, before or after its visit, time, fed): small enough to be plain.
  interface State {
    at: number;
    done: boolean;
    time: number;
    fed: boolean;
  }
  const first = lunch ? Math.min(bus.earliestDeparture, lunch.from) : bus.earliestDeparture;
  const queue: State[] = [{ at: -1, done: true, time: first, fed: lunch === null }];
  const met = new Set<string>();
  const eaten = (state: State) =>
    state.fed || (lunch !== null && Math.max(state.time, lunch.from) + lunch.minutes <= lunch.to);
  for (const state of queue) {
    const { at, done, time, fed } = state;
    const key = `${at} ${done} ${time} ${fed}`;
    if (met.has(key) || time > latest) continue;
    met.add(key);
    const push = (change: Partial<State>) => queue.push({ ...state, ...change });
    push({ time: time + step });
    if (!fed && lunch && time >= lunch.from && time + lunch.minutes <= lunch.to)
      push({ time: time + lunch.minutes, fed: true });
    const stop: Stop = at < 0 ? 'start' : { host: order[at]! };
    if (!done) {
      const { open, visitMinutes } = hosts.find(({ id }) => id === order[at])!;
      if (open.some(({ from, to }) => time >= from && time + visitMinutes <= to))
        push({ time: time + visitMinutes, done: true });
    } else if (at >= 0 || time >= bus.earliestDeparture) {
      if (at + 1 < order.length)
        push({ at: at + 1, done: false, time: time + driving(stop, { host: order[at + 1]! }) });
      else {
        const home = time + driving(stop, 'end');
        if (
          home <= bus.latestReturn &&
          eaten({ ...state, time: home }) &&
          (earliest === null || home < earliest)
        )
          earliest = home;
      }
    }
  }
  return earliest;
}

function* ordersOf(ids: readonly string[]): Iterable<string[]> {
  for (const id of ids) {
    yield [id];
    for (const rest of ordersOf(ids.filter((one) => one !== id))) yield [id, ...rest];
  }
}

const drivingOf = (order: readonly string[], { driving }: TourInput): number =>
  order.reduce((sum, host, n) => sum + driving(n === 0 ? 'start' : { host: order[n - 1]! }, { host }), 0) +
  driving({ host: order.at(-1)! }, 'end');

type Plain = { order: string[]; gaining: number; total: number; driving: number; returns: number };

/** Every order of every set of hosts, judged by the rules as they are told. */
function byHand(given: TourInput): Plain | null {
  let best: Plain | null = null;
  for (const order of ordersOf(given.hosts.map(({ id }) => id))) {
    const own = given.participants.map(({ gain }) => order.reduce((sum, host) => sum + gain(host), 0));
    const total = own.reduce((sum, one) => sum + one, 0);
    if (total === 0) continue;
    const gaining = own.filter((one) => one > 0).length;
    if (best && (gaining < best.gaining || (gaining === best.gaining && total < best.total))) continue;
    const returns = homeBy(order, given);
    if (returns === null) continue;
    const plain: Plain = { order, gaining, total, driving: drivingOf(order, given), returns };
    const better =
      !best ||
      (gaining - best.gaining ||
        total - best.total ||
        best.driving - plain.driving ||
        best.returns - returns ||
        (order.join() < best.order.join() ? 1 : -1)) > 0;
    if (better) best = plain;
  }
  return best;
}

const plainly = (tour: Tour | null): Plain | null =>
  tour && {
    order: tour.stops.map(({ hostId }) => hostId),
    gaining: tour.participants.filter(({ gain }) => gain > 0).length,
    total: tour.total,
    driving: tour.drivingMinutes,
    returns: tour.returns,
  };

/** Everything a timetable promises. */
function assertHolds(tour: Tour, { hosts, driving, bus, lunch }: TourInput): void {
  assert.ok(tour.departs >= bus.earliestDeparture && tour.returns <= bus.latestReturn);
  let time = tour.departs;
  let here: Stop = 'start';
  const busy: { from: number; to: number }[] = [];
  for (const { hostId, arrive, start, end, leave } of tour.stops) {
    const host = hosts.find(({ id }) => id === hostId)!;
    assert.equal(arrive, time + driving(here, { host: hostId }));
    assert.ok(start >= arrive && end === start + host.visitMinutes && leave >= end);
    assert.ok(host.open.some(({ from, to }) => start >= from && end <= to));
    busy.push({ from: time, to: arrive }, { from: start, to: end });
    time = leave;
    here = { host: hostId };
  }
  assert.equal(tour.returns, time + driving(here, 'end'));
  busy.push({ from: time, to: tour.returns });
  assert.equal(tour.lunch === null, lunch === null);
  if (!tour.lunch || !lunch) return;
  const { from, to } = tour.lunch;
  assert.ok(from >= lunch.from && to <= lunch.to && to - from === lunch.minutes);
  assert.ok(
    busy.every((span) => span.to <= from || span.from >= to),
    'nobody eats while driving or visiting',
  );
}

describe('choosing a tour', () => {
  it('is what trying every order of every set of hosts finds', () => {
    fc.assert(
      fc.property(input(4), (given) => assert.deepEqual(plainly(chooseTour(given)), byHand(given))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(input(6), (given) => assert.deepEqual(plainly(chooseTour(given)), byHand(given))),
      { numRuns: 10 },
    );
  });

  it('gives a timetable that can be driven, with time to eat', () => {
    fc.assert(
      fc.property(input(6), (given) => {
        const tour = chooseTour(given);
        if (tour) assertHolds(tour, given);
      }),
      { numRuns: 500 },
    );
  });

  it('hangs not on the order the hosts are told in', () => {
    fc.assert(
      fc.property(input(5), (given) =>
        assert.deepEqual(chooseTour({ ...given, hosts: given.hosts.toReversed() }), chooseTour(given)),
      ),
    );
  });

  it('takes the long way round when somebody would gain nothing', () => {
    const tour = chooseTour({
      hosts: ['bakery', 'garden', 'shop'].map((id) => ({
        id,
        open: [{ from: 540, to: 900 }],
        visitMinutes: 60,
      })),
      participants: [
        { id: 'anna', gain: (host) => ({ bakery: 3, shop: 3 })[host] ?? 0 },
        { id: 'bo', gain: (host) => ({ garden: 1 })[host] ?? 0 },
      ],
      driving: (from, to) => (nameOf(from) === 'garden' || nameOf(to) === 'garden' ? 40 : 10),
      bus: { earliestDeparture: 540, latestReturn: 780 },
      lunch: { from: 660, to: 760, minutes: 30 },
    });
    assert.deepEqual(tour, {
      departs: 540,
      returns: 780,
      stops: [
        { hostId: 'bakery', arrive: 550, start: 550, end: 610, leave: 610 },
        { hostId: 'garden', arrive: 650, start: 650, end: 710, leave: 740 },
      ],
      lunch: { from: 710, to: 740, at: { host: 'garden' } },
      drivingMinutes: 90,
      total: 4,
      participants: [
        { id: 'anna', gain: 3, hosts: [{ hostId: 'bakery', gain: 3 }] },
        { id: 'bo', gain: 1, hosts: [{ hostId: 'garden', gain: 1 }] },
      ],
    });
  });

  it('is no tour when nobody gains anything, and refuses what it cannot weigh', () => {
    const none: TourInput = {
      hosts: [{ id: 'shop', open: [{ from: 0, to: 1440 }], visitMinutes: 60 }],
      participants: [{ id: 'anna', gain: () => 0 }],
      driving: () => 10,
      bus: { earliestDeparture: 540, latestReturn: 780 },
      lunch: null,
    };
    assert.equal(chooseTour(none), null);
    assert.throws(() => chooseTour({ ...none, participants: [{ id: 'anna', gain: () => -1 }] }), RangeError);
    const hosts = Array.from({ length: 13 }, (_, n) => ({ ...none.hosts[0]!, id: `h${n}` }));
    assert.throws(() => chooseTour({ ...none, hosts }), RangeError);
  });
});
