import { straightLineKm, travelMinutes } from './distance.ts';

/** A line as it is stored: trips that call at the same stops in the same order and never overtake each other. */
export interface Line {
  /** By number among the network's stops. */
  readonly stops: ArrayLike<number>;
  /** For each stop: may one get on, may one get off. */
  readonly doors: ArrayLike<number>;
  /** Trip by trip in the order they run, for each stop arrival and departure in minutes after midnight. */
  readonly times: ArrayLike<number>;
}
export const MAY_BOARD = 1;
export const MAY_ALIGHT = 2;

/** One day's lines in numbers alone: it may be copied to another thread as it is, and read without a search. */
export interface Network {
  readonly stops: number;
  /** Line `l` calls at `lineStops[lineStart[l] … lineStart[l + 1]]`. */
  readonly lineStart: Int32Array;
  readonly lineStops: Int32Array;
  readonly lineDoors: Uint8Array;
  readonly trips: Int32Array;
  /** Trip `t` of line `l` at its stop `i`: `arrivals[timeStart[l] + t * stops of l + i]`. */
  readonly timeStart: Int32Array;
  readonly arrivals: Int16Array;
  readonly departures: Int16Array;
  /** Stop `s` is called at by `callLine[callStart[s] … callStart[s + 1]]`, as stop `callPosition` of that line. */
  readonly callStart: Int32Array;
  readonly callLine: Int32Array;
  readonly callPosition: Int32Array;
  /** From stop `s` one can walk to `pathTo[pathStart[s] … pathStart[s + 1]]`. */
  readonly pathStart: Int32Array;
  readonly pathTo: Int32Array;
  readonly pathMinutes: Uint8Array;
}

/** Between two vehicles nobody walks further than this; as the crow flies. */
const LONGEST_CHANGE_KM = 0.4;

export interface StopPlaces {
  readonly lat: Float64Array;
  readonly lon: Float64Array;
}

export function network(places: StopPlaces, lines: readonly Line[]): Network {
  const paths = footpaths(places);
  return assemble(places.lat.length, lines, paths);
}

/**
 * The same day run backwards: what was the latest departure for an arrival is the earliest arrival for a
 * departure, so that one search answers both the way out and the way home.
 */
export function mirrored(network: Network): Network {
  const { lineStart, lineStops, lineDoors, arrivals, departures } = network;
  const lines = Array.from(network.trips, (trips, line): Line => {
    const first = lineStart[line]!;
    const length = lineStart[line + 1]! - first;
    const times: number[] = [];
    for (let trip = trips - 1; trip >= 0; trip--) {
      for (let i = length - 1; i >= 0; i--) {
        const at = network.timeStart[line]! + trip * length + i;
        times.push(-departures[at]!, -arrivals[at]!);
      }
    }
    return {
      stops: lineStops.slice(first, first + length).reverse(),
      doors: lineDoors
        .slice(first, first + length)
        .reverse()
        .map(otherDoor),
      times,
    };
  });
  return assemble(network.stops, lines, network);
}

const otherDoor = (doors: number): number =>
  (doors & MAY_BOARD ? MAY_ALIGHT : 0) | (doors & MAY_ALIGHT ? MAY_BOARD : 0);

type Footpaths = Pick<Network, 'pathStart' | 'pathTo' | 'pathMinutes'>;

function assemble(stops: number, lines: readonly Line[], paths: Footpaths): Network {
  const calls = lines.reduce((sum, line) => sum + line.stops.length, 0);
  const times = lines.reduce((sum, line) => sum + line.times.length / 2, 0);
  const made = {
    lineStart: new Int32Array(lines.length + 1),
    lineStops: new Int32Array(calls),
    lineDoors: new Uint8Array(calls),
    trips: new Int32Array(lines.length),
    timeStart: new Int32Array(lines.length),
    arrivals: new Int16Array(times),
    departures: new Int16Array(times),
  };
  let call = 0;
  let time = 0;
  lines.forEach((line, number) => {
    made.timeStart[number] = time;
    made.trips[number] = line.times.length / 2 / line.stops.length;
    made.lineStops.set(line.stops, call);
    made.lineDoors.set(line.doors, call);
    for (let i = 0; i < line.times.length; i += 2, time++) {
      made.arrivals[time] = line.times[i]!;
      made.departures[time] = line.times[i + 1]!;
    }
    call += line.stops.length;
    made.lineStart[number + 1] = call;
  });
  const { pathStart, pathTo, pathMinutes } = paths;
  return {
    stops,
    ...made,
    ...callsByStop(stops, made.lineStart, made.lineStops),
    pathStart,
    pathTo,
    pathMinutes,
  };
}

function callsByStop(stops: number, lineStart: Int32Array, lineStops: Int32Array) {
  const callStart = new Int32Array(stops + 1);
  for (const stop of lineStops) callStart[stop + 1]! += 1;
  for (let stop = 0; stop < stops; stop++) callStart[stop + 1]! += callStart[stop]!;
  const next = callStart.slice(0, stops);
  const callLine = new Int32Array(lineStops.length);
  const callPosition = new Int32Array(lineStops.length);
  for (let line = 0; line + 1 < lineStart.length; line++) {
    for (let at = lineStart[line]!; at < lineStart[line + 1]!; at++) {
      const place = next[lineStops[at]!]!++;
      callLine[place] = line;
      callPosition[place] = at - lineStart[line]!;
    }
  }
  return { callStart, callLine, callPosition };
}

function footpaths({ lat, lon }: StopPlaces): Footpaths {
  const pathStart = new Int32Array(lat.length + 1);
  const to: number[] = [];
  const minutes: number[] = [];
  const northwards = Array.from(lat.keys()).sort((a, b) => lat[a]! - lat[b]! || a - b);
  const rank = new Int32Array(lat.length);
  northwards.forEach((stop, place) => {
    rank[stop] = place;
  });
  const pointOf = (stop: number) => ({ lat: lat[stop]!, lon: lon[stop]! });
  const highest = degreesNorth(LONGEST_CHANGE_KM);
  for (let stop = 0; stop < lat.length; stop++) {
    for (const step of [-1, 1]) {
      for (let place = rank[stop]! + step; place >= 0 && place < lat.length; place += step) {
        const other = northwards[place]!;
        if (Math.abs(lat[other]! - lat[stop]!) > highest) break;
        const km = straightLineKm(pointOf(stop), pointOf(other));
        if (km > LONGEST_CHANGE_KM) continue;
        to.push(other);
        minutes.push(travelMinutes(km, 'walk'));
      }
    }
    pathStart[stop + 1] = to.length;
  }
  return { pathStart, pathTo: Int32Array.from(to), pathMinutes: Uint8Array.from(minutes) };
}

/** A little more than the degrees of latitude in so many kilometres. */
export const degreesNorth = (km: number): number => km / 111;
