import { startOfLunch, startOfVisit } from './clockwork.ts';
import type { Stop, Timetable, TourHost, TourInput, TourStop } from './model.ts';

/** Where lunch may lie on a round: the number of the stop and whether it comes before the visit or after it. */
type LunchAt = { stop: number; when: 'before' | 'after' } | 'start' | 'end' | null;

/**
 * When the bus leaves, is where, and comes home, visiting the hosts in this order: home as early as it can be,
 * lunch as early as that allows, and nobody leaves earlier than they need. Null when it cannot be done.
 */
export function timetable(order: readonly TourHost[], input: TourInput): Timetable | null {
  const places: LunchAt[] = input.lunch
    ? [
        'start',
        ...order.flatMap((_, stop): LunchAt[] => [
          { stop, when: 'before' },
          { stop, when: 'after' },
        ]),
        'end',
      ]
    : [null];
  let best: Timetable | null = null;
  for (const place of places) {
    const found = withLunchAt(place, order, input);
    if (found && (!best || earlier(found, best))) best = found;
  }
  return best && leavingLate(best, input);
}

const earlier = (a: Timetable, b: Timetable): boolean =>
  (a.returns - b.returns || (a.lunch?.from ?? 0) - (b.lunch?.from ?? 0)) < 0;

function withLunchAt(place: LunchAt, order: readonly TourHost[], input: TourInput): Timetable | null {
  const { bus, driving } = input;
  let lunch: Timetable['lunch'] = null;
  /** Moves the clock past lunch; null when it is too late to eat. */
  const eat = (time: number, at: Stop): number | null => {
    const from = startOfLunch(input, time);
    if (from === null) return null;
    lunch = { from, to: from + input.lunch!.minutes, at };
    return lunch.to;
  };

  let time: number | null = bus.earliestDeparture;
  if (place === 'start') {
    const eaten = eat(input.lunch!.from, 'start');
    if (eaten === null) return null;
    time = Math.max(time, eaten);
  }
  const departs = time;
  const stops: TourStop[] = [];
  let here: Stop = 'start';
  for (const [stop, host] of order.entries()) {
    const there: Stop = { host: host.id };
    const arrive: number = time + driving(here, there);
    const eats = typeof place === 'object' && place?.stop === stop ? place.when : null;
    const ready: number | null = eats === 'before' ? eat(arrive, there) : arrive;
    const start = ready === null ? null : startOfVisit(host, ready);
    if (start === null) return null;
    const end = start + host.visitMinutes;
    const leave: number | null = eats === 'after' ? eat(end, there) : end;
    if (leave === null) return null;
    stops.push({ hostId: host.id, arrive, start, end, leave });
    time = leave;
    here = there;
  }
  const returns = time + driving(here, 'end');
  if (returns > bus.latestReturn) return null;
  if (place === 'end' && eat(returns, 'end') === null) return null;
  return { departs, returns, stops, lunch };
}

/** The same tour without waiting outside the first host. */
function leavingLate(found: Timetable, { lunch }: TourInput): Timetable {
  const [first, ...rest] = found.stops;
  if (!first) return found;
  const eatsFirst =
    lunch &&
    found.lunch &&
    found.lunch.from >= first.arrive &&
    found.lunch.to <= first.start &&
    found.lunch.at !== 'start';
  const spare = (eatsFirst ? found.lunch!.from : first.start) - first.arrive;
  return {
    ...found,
    departs: found.departs + spare,
    stops: [{ ...first, arrive: first.arrive + spare }, ...rest],
  };
}
