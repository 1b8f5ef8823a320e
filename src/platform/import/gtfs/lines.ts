import { type Call, NOT_SAID } from './day-calls.ts';

/** As `timetable_line` keeps it. */
export interface PackedLine {
  readonly trips: number;
  readonly stops: Int32Array;
  readonly doors: Uint8Array;
  /** Trip by trip in the order they run, arrival and departure at each stop. */
  readonly times: Int16Array;
}

const DAY = 1440;
/** Trips before this belong to the end of somebody's evening as much as to their own morning. */
const END_OF_NIGHT = 300;

export interface LineBuilder {
  /** @returns why the trip cannot be used, or null */
  add(calls: readonly Call[], shifts?: readonly number[]): string | null;
  lines(): Generator<PackedLine>;
}

interface Stretch {
  readonly stops: Int32Array;
  readonly doors: Uint8Array;
  readonly trips: Int16Array[];
}

/** Gathers a day's trips into lines: trips that call at the same stops in the same order and never overtake each other. */
export function lineBuilder(): LineBuilder {
  const stretches = new Map<string, Stretch>();
  return {
    add(calls, shifts = [0]) {
      if (calls.length < 2) return null;
      const times = timesOf(calls);
      if (typeof times === 'string') return times;
      const stops = Int32Array.from(calls, ({ stop }) => stop);
      const doors = Uint8Array.from(calls, (call) => call.doors);
      const key = `${stops.join()} ${doors.join('')}`;
      const stretch = stretches.get(key) ?? { stops, doors, trips: [] };
      stretches.set(key, stretch);
      for (const shift of shifts) {
        const moved = times.map((time) => time + shift);
        stretch.trips.push(moved);
        // The weekday before runs past midnight into this one, and the next begins before this one's night is over.
        if (moved.at(-1)! >= DAY) stretch.trips.push(moved.map((time) => time - DAY));
        if (moved[0]! >= 0 && moved[0]! < END_OF_NIGHT) stretch.trips.push(moved.map((time) => time + DAY));
      }
      return null;
    },
    *lines() {
      for (const { stops, doors, trips } of stretches.values()) {
        for (const line of withoutOvertaking(trips)) {
          const times = new Int16Array(line.length * stops.length * 2);
          line.forEach((trip, n) => {
            times.set(trip, n * stops.length * 2);
          });
          yield { trips: line.length, stops, doors, times };
        }
      }
    },
  };
}

/** Times left out lie evenly between those around them. */
function timesOf(calls: readonly Call[]): Int16Array | string {
  const times = Int16Array.from(calls.flatMap(({ arrival, departure }) => [arrival, departure]));
  if (times[0] === NOT_SAID || times.at(-1) === NOT_SAID) return 'its first or last stop has no time';
  for (let from = 0; from < calls.length; ) {
    let to = from + 1;
    while (to < calls.length && times[2 * to] === NOT_SAID) to++;
    for (let call = from + 1; call < to; call++) {
      const [before, after] = [times[2 * from + 1]!, times[2 * to]!];
      const between = before + ((after - before) * (call - from)) / (to - from);
      times[2 * call] = Math.ceil(between);
      times[2 * call + 1] = Math.floor(between);
    }
    from = to;
  }
  for (let call = 1; call < calls.length; call++) {
    if (times[2 * call]! < times[2 * call - 1]!) return 'it arrives before it has left the stop before';
  }
  return times;
}

function withoutOvertaking(trips: Int16Array[]): Int16Array[][] {
  const lines: Int16Array[][] = [];
  const inOrder = trips.sort((a, b) => a[1]! - b[1]! || a.at(-2)! - b.at(-2)!);
  for (const trip of inOrder) {
    const line = lines.find((one) => one.at(-1)!.every((time, at) => time <= trip[at]!));
    if (line) line.push(trip);
    else lines.push([trip]);
  }
  return lines;
}
