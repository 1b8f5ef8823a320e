import type { BusTimes } from '../bus-times.ts';

interface Place {
  lat: number;
  lon: number;
}

/**
 * The way to work and home read aloud, sharing nothing with the real thing but the types: every journey there is
 * with one, two or three rides, and of those that may be taken the quickest.
 */
export function referenceBusRide(
  times: BusTimes,
  home: Place,
  work: Place,
  start: number,
  end: number,
): { minutes: number; departures: ReadonlySet<number> } | null {
  let out = 999;
  let back = 999;
  let departures = new Set<number>();
  journeys(times, home, work, ({ leave, board, arrive }) => {
    const there = Math.max(arrive, start - 30);
    if (arrive > start || there - board > 180 || there - leave > out) return;
    if (there - leave < out) departures = new Set();
    departures.add(board);
    out = there - leave;
  });
  journeys(times, work, home, ({ leave, alight, arrive }) => {
    const gone = Math.min(leave, end + 30);
    if (leave >= end && alight - gone <= 180) back = Math.min(back, arrive - gone);
  });
  return out === 999 || back === 999 ? null : { minutes: Math.max(out, back), departures };
}

export const referenceBusMinutes = (...asked: Parameters<typeof referenceBusRide>): number | null =>
  referenceBusRide(...asked)?.minutes ?? null;

interface Journey {
  leave: number;
  board: number;
  alight: number;
  arrive: number;
}

function journeys(times: BusTimes, from: Place, to: Place, tell: (journey: Journey) => void): void {
  const places = Array.from(times.lat, (lat, stop): Place => ({ lat, lon: times.lon[stop]! }));
  const all = trips(times);
  const ride = (
    stop: number,
    ready: number,
    rides: number,
    begun: { leave: number; board: number } | null,
  ) => {
    for (const trip of all) {
      trip.forEach((on, i) => {
        if (on.stop !== stop || !on.on) return;
        if (begun && (on.departure < ready || on.departure - begun.leave > 200)) return;
        const first = begun ?? { leave: on.departure - ready, board: on.departure };
        for (const off of trip.slice(i + 1)) {
          if (!off.off) continue;
          const last = walk(places[off.stop]!, to);
          if (last.km <= 1) tell({ ...first, alight: off.arrival, arrive: off.arrival + last.minutes });
          if (rides === 3) continue;
          places.forEach((place, next) => {
            const change = next === off.stop ? { km: 0, minutes: 0 } : walk(places[off.stop]!, place);
            if (change.km <= 0.4) ride(next, off.arrival + 2 + change.minutes, rides + 1, first);
          });
        }
      });
    }
  };
  places.forEach((place, stop) => {
    const { km, minutes } = walk(from, place);
    if (km <= 1) ride(stop, minutes, 1, null);
  });
}

function walk(a: Place, b: Place): { km: number; minutes: number } {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  const km = 2 * 6371.0088 * Math.asin(Math.sqrt(h));
  return { km, minutes: Math.ceil(((km * 1.3) / 5) * 60) };
}

interface Call {
  stop: number;
  arrival: number;
  departure: number;
  on: boolean;
  off: boolean;
}

const known = new WeakMap<BusTimes, Call[][]>();

function trips(times: BusTimes): Call[][] {
  const told = known.get(times);
  if (told) return told;
  const { day } = times;
  const all = [...day.trips.keys()].flatMap((line) => {
    const stops = [...day.lineStops.slice(day.lineStart[line], day.lineStart[line + 1])];
    const doors = [...day.lineDoors.slice(day.lineStart[line], day.lineStart[line + 1])];
    return Array.from({ length: day.trips[line]! }, (_, trip) =>
      stops.map((stop, i) => {
        const at = day.timeStart[line]! + trip * stops.length + i;
        return {
          stop,
          arrival: day.arrivals[at]!,
          departure: day.departures[at]!,
          on: (doors[i]! & 1) > 0,
          off: (doors[i]! & 2) > 0,
        };
      }),
    );
  });
  known.set(times, all);
  return all;
}
