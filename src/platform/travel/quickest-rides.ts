import { MAY_ALIGHT, MAY_BOARD, type Network } from './network.ts';

/** At most two changes: more is no way to work for somebody who is finding their feet. */
export const MOST_RIDES = 3;
/** From one vehicle to the next, beside the walk between their stops. */
export const CHANGE_MINUTES = 2;
/** No journey that takes longer is looked for. */
export const LONGEST_JOURNEY = 180;
export const NO_RIDE = 255;

/** A stop near a door, and the walk between them. */
export interface NearStop {
  readonly stop: number;
  readonly minutes: number;
}

/** For every stop the quickest journey from the door: from leaving the door to standing at the stop. */
export interface Rides {
  /** `NO_RIDE` where there is none. */
  readonly minutes: Uint8Array;
  /** When that journey leaves the door, in minutes after `earliest`; of equally quick ones the first. */
  readonly leaves: Uint8Array;
  readonly earliest: number;
}

const NEVER = 32_767;

/**
 * The quickest journey by at least one vehicle from a door to every stop, of those that leave between
 * `earliest` and `latest`. RAPTOR (Delling, Pajor and Werneck 2012): round k knows when a stop can be reached
 * with k rides, each line is gone through once a round. The latest start first: what a later start reached
 * no later than an earlier one, the earlier one need not look at.
 */
export function quickestRides(
  network: Network,
  door: readonly NearStop[],
  earliest: number,
  latest: number,
): Rides {
  const { stops } = network;
  const minutes = new Uint8Array(stops).fill(NO_RIDE);
  const leaves = new Uint8Array(stops);
  const search: Search = {
    network,
    // One row a round: when a vehicle brings one to the stop, and when one stands there ready for the next.
    brought: new Int16Array((MOST_RIDES + 1) * stops).fill(NEVER),
    ready: new Int16Array((MOST_RIDES + 1) * stops).fill(NEVER),
    marked: [],
    isMarked: new Uint8Array(stops),
    lines: [],
    firstStop: new Int32Array(network.trips.length).fill(-1),
  };
  for (const start of startsWorthTrying(network, door, earliest, latest)) {
    for (const { stop, minutes: walk } of door) makeReady(search, 0, stop, start + walk);
    for (let ride = 1; ride <= MOST_RIDES && search.marked.length > 0; ride++) {
      collectLines(search);
      const reached: number[] = [];
      for (const line of search.lines) rideAlong(search, line, ride, start + LONGEST_JOURNEY, reached);
      for (const stop of reached) {
        const arrival = search.brought[ride * stops + stop]!;
        if (arrival - start <= minutes[stop]!) {
          minutes[stop] = arrival - start;
          leaves[stop] = start - earliest;
        }
        changeFrom(search, ride, stop, arrival);
      }
    }
    for (const stop of search.marked) search.isMarked[stop] = 0;
    search.marked = [];
  }
  return { minutes, leaves, earliest };
}

interface Search {
  readonly network: Network;
  readonly brought: Int16Array;
  readonly ready: Int16Array;
  marked: number[];
  readonly isMarked: Uint8Array;
  lines: number[];
  readonly firstStop: Int32Array;
}

/** Leaving at any other minute is to leave for a later one of these and wait less. The latest first. */
function startsWorthTrying(
  network: Network,
  door: readonly NearStop[],
  earliest: number,
  latest: number,
): number[] {
  // Whoever leaves last of all may wait at the stop.
  const starts = new Set([latest]);
  for (const { stop, minutes } of door) {
    for (let call = network.callStart[stop]!; call < network.callStart[stop + 1]!; call++) {
      const line = network.callLine[call]!;
      const first = network.lineStart[line]!;
      const length = network.lineStart[line + 1]! - first;
      const position = network.callPosition[call]!;
      if (!(network.lineDoors[first + position]! & MAY_BOARD)) continue;
      for (let trip = 0; trip < network.trips[line]!; trip++) {
        const start = network.departures[network.timeStart[line]! + trip * length + position]! - minutes;
        if (start >= earliest && start <= latest) starts.add(start);
      }
    }
  }
  return [...starts].sort((a, b) => b - a);
}

/** One is ready at the stop with so many rides behind one, and with more rides too. */
function makeReady({ network, ready, marked, isMarked }: Search, rides: number, stop: number, at: number) {
  if (at >= ready[rides * network.stops + stop]!) return;
  for (let more = rides; more <= MOST_RIDES; more++) {
    const place = more * network.stops + stop;
    if (at < ready[place]!) ready[place] = at;
  }
  if (isMarked[stop]) return;
  isMarked[stop] = 1;
  marked.push(stop);
}

/** The lines that call where somebody has just become ready, each from the first such stop. */
function collectLines(search: Search): void {
  const { network, firstStop } = search;
  for (const line of search.lines) firstStop[line] = -1;
  search.lines = [];
  for (const stop of search.marked) {
    search.isMarked[stop] = 0;
    for (let call = network.callStart[stop]!; call < network.callStart[stop + 1]!; call++) {
      const line = network.callLine[call]!;
      const position = network.callPosition[call]!;
      if (firstStop[line] === -1) search.lines.push(line);
      if (firstStop[line] === -1 || position < firstStop[line]!) firstStop[line] = position;
    }
  }
  search.marked = [];
}

/** Gets on the first trip that can be caught, and an earlier one wherever that can be caught further on. */
function rideAlong(search: Search, line: number, ride: number, deadline: number, reached: number[]): void {
  const { network, brought, ready } = search;
  const { stops, arrivals, departures } = network;
  const first = network.lineStart[line]!;
  const length = network.lineStart[line + 1]! - first;
  const times = network.timeStart[line]!;
  let trip = network.trips[line]!;
  let boarded = false;
  for (let position = search.firstStop[line]!; position < length; position++) {
    const stop = network.lineStops[first + position]!;
    const doors = network.lineDoors[first + position]!;
    if (boarded && doors & MAY_ALIGHT) {
      const arrival = arrivals[times + trip * length + position]!;
      if (arrival < brought[ride * stops + stop]! && arrival <= deadline) {
        // Reached twice in a round it is listed twice, which does no harm.
        reached.push(stop);
        for (let more = ride; more <= MOST_RIDES; more++) {
          const place = more * stops + stop;
          if (arrival < brought[place]!) brought[place] = arrival;
        }
      }
    }
    if (!(doors & MAY_BOARD)) continue;
    const from = ready[(ride - 1) * stops + stop]!;
    while (trip > 0 && departures[times + (trip - 1) * length + position]! >= from) {
      trip--;
      boarded = true;
    }
  }
}

function changeFrom(search: Search, ride: number, stop: number, arrival: number): void {
  const { pathStart, pathTo, pathMinutes } = search.network;
  makeReady(search, ride, stop, arrival + CHANGE_MINUTES);
  for (let path = pathStart[stop]!; path < pathStart[stop + 1]!; path++)
    makeReady(search, ride, pathTo[path]!, arrival + CHANGE_MINUTES + pathMinutes[path]!);
}
