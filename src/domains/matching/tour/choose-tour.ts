import { byText } from '../pair/text-order.ts';
import { type Day, dayOf } from './day.ts';
import type { Tour, TourInput, TourParticipant } from './model.ts';
import { possibleSets } from './possible-sets.ts';
import { leastLeft, mostHosts, type Round, shortestRound } from './shortest-round.ts';
import { timetable } from './timetable.ts';

/**
 * Which hosts a group visits, in which order and when. The rules in order:
 *
 * 1. As many as possible gain something: nobody rides along for nothing while it can be helped.
 * 2. The group gains as much as possible in all.
 * 3. Less driving, then home earlier.
 * 4. What is still equal is decided by the hosts' ids in the order they are visited.
 *
 * Exact: every set of hosts and every order is weighed. Null when no tour gives anybody anything.
 *
 * @throws RangeError on more than twelve hosts, a gain that is no whole number from 0, or a drive that is no whole
 * number of minutes
 */
export function chooseTour(input: TourInput): Tour | null {
  if (input.hosts.length > mostHosts) throw new RangeError(`at most ${mostHosts} hosts`);
  const day = dayOf(
    input.hosts.toSorted((a, b) => byText(a.id, b.id)),
    input,
  );
  const best = bestSets(day);
  const toGo = leastLeft(day);
  let chosen: Round | null = null;
  for (const set of best.sets) {
    const round = shortestRound(day, set, toGo, chosen?.driving ?? Infinity);
    if (round && (!chosen || compare(round, chosen) < 0)) chosen = round;
  }
  return chosen && tourOf(chosen, best.total, day);
}

/** The sets that can be visited in a day and let the most people gain something, and the most in all. */
function bestSets(day: Day): { sets: number[]; total: number } {
  const gains = day.input.participants.map((one) => day.hosts.map(({ id }) => gainOf(one, id)));
  let best = { gaining: 0, total: 0, sets: [] as number[] };
  for (const set of possibleSets(day)) {
    let gaining = 0;
    let total = 0;
    for (const row of gains) {
      let own = 0;
      for (let host = 0; host < row.length; host += 1) if (set & (1 << host)) own += row[host]!;
      if (own > 0) gaining += 1;
      total += own;
    }
    const order = gaining - best.gaining || total - best.total;
    if (order > 0) best = { gaining, total, sets: [set] };
    else if (order === 0 && total > 0) best.sets.push(set);
  }
  return best;
}

const compare = (a: Round, b: Round): number =>
  a.driving - b.driving || a.returns - b.returns || compareOrders(a.order, b.order);

function compareOrders(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((host, stop) => host !== b[stop]);
  return differs < 0 ? a.length - b.length : a[differs]! - (b[differs] ?? -1);
}

function gainOf({ id, gain }: TourParticipant, hostId: string): number {
  const gained = gain(hostId);
  if (!Number.isSafeInteger(gained) || gained < 0) throw new RangeError(`${id} gains ${gained} at ${hostId}`);
  return gained;
}

function tourOf({ order, driving }: Round, total: number, { hosts, input }: Day): Tour {
  const visited = order.map((host) => hosts[host]!);
  const times = timetable(visited, input);
  if (!times) throw new Error('a round that was found can be driven');
  return {
    ...times,
    drivingMinutes: driving,
    total,
    participants: input.participants.map((one) => {
      const given = visited
        .map(({ id }) => ({ hostId: id, gain: one.gain(id) }))
        .filter(({ gain }) => gain > 0);
      return { id: one.id, gain: given.reduce((sum, { gain }) => sum + gain, 0), hosts: given };
    }),
  };
}
