import { randomFrom } from '#demo/random.ts';
import { chooseTour } from '../src/domains/matching/tour/choose-tour.ts';
import type { Stop, TourInput } from '../src/domains/matching/tour/model.ts';

const rounds = 20;
const hostCount = 12;
const groupSize = 20;
const hour = 60;

/** Twelve possible hosts: medians of rounds on different made-up days, in milliseconds. */
export async function measureTour() {
  const days = [
    { day: 'visits of 45 minutes, home by three', visitMinutes: 45, latestReturn: 15 * hour, flat: false },
    {
      day: 'visits of 15 minutes, home by six: all can be reached',
      visitMinutes: 15,
      latestReturn: 18 * hour,
      flat: false,
    },
    { day: 'the same, and every drive is as long', visitMinutes: 15, latestReturn: 18 * hour, flat: true },
  ];
  return {
    hosts: hostCount,
    participants: groupSize,
    days: days.map((day) => ({ ...day, ...measured(day) })),
  };
}

interface Kind {
  visitMinutes: number;
  latestReturn: number;
  flat: boolean;
}

function measured(kind: Kind) {
  const times: number[] = [];
  const stops: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const input = makeDay(kind, `round ${round}`);
    const begun = performance.now();
    const tour = chooseTour(input);
    times.push(performance.now() - begun);
    stops.push(tour?.stops.length ?? 0);
  }
  const median = (all: number[]) => all.toSorted((a, b) => a - b)[rounds / 2]!;
  return {
    medianMs: Math.round(median(times)),
    worstMs: Math.round(Math.max(...times)),
    stops: median(stops),
  };
}

/** Hosts spread over forty minutes' drive, open from eight or later with a pause in the middle for every third. */
function makeDay({ visitMinutes, latestReturn, flat }: Kind, seed: string): TourInput {
  const random = randomFrom(seed);
  const ids = Array.from({ length: hostCount }, (_, n) => `h${n}`);
  const spots = new Map(
    ['start', 'end', ...ids].map((id) => [id, [random.whole(0, 40), random.whole(0, 40)] as const]),
  );
  const at = (stop: Stop) => spots.get(typeof stop === 'string' ? stop : stop.host)!;
  return {
    hosts: ids.map((id) => {
      const from = 8 * hour + random.whole(0, 6) * 15;
      const day = [{ from, to: latestReturn }];
      const paused = [
        { from, to: 11 * hour },
        { from: 12 * hour, to: latestReturn },
      ];
      return { id, visitMinutes, open: random.chance(1 / 3) ? paused : day };
    }),
    participants: Array.from({ length: groupSize }, (_, n) => {
      const gains = new Map(ids.map((id) => [id, random.chance(0.5) ? 0 : random.whole(1, 5)]));
      return { id: `p${n}`, gain: (host) => gains.get(host)! };
    }),
    driving: (from, to) =>
      flat ? 12 : 4 + Math.round(Math.hypot(at(from)[0] - at(to)[0], at(from)[1] - at(to)[1])),
    bus: { earliestDeparture: 8 * hour, latestReturn },
    lunch: { from: 11 * hour + 30, to: 13 * hour, minutes: 30 },
  };
}
