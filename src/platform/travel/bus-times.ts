import { type Point, straightLineKm, travelMinutes } from './distance.ts';
import { degreesNorth, type Line, mirrored, type Network, network, type StopPlaces } from './network.ts';
import { type NearStop, NO_RIDE, quickestRides, type Rides } from './quickest-rides.ts';

/** An ordinary weekday's buses and trains in and around a municipality; plain data, to be copied to a thread as it is. */
export interface BusTimes {
  readonly id: string;
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** The day as it runs, and the same day backwards. */
  readonly day: Network;
  readonly backwards: Network;
  /** Where the timetable can say that there is no bus; outside it says nothing. */
  readonly area: Box;
}

export function busTimes(id: string, places: StopPlaces, lines: readonly Line[], area: Box): BusTimes {
  const day = network(places, lines);
  return { id, ...places, day, backwards: mirrored(day), area };
}

export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** When work begins and ends, in minutes after midnight. */
export interface WorkingDay {
  readonly dayStart: number;
  readonly dayEnd: number;
}

export interface BusRide {
  /** The longer of the way to work and the way home. */
  readonly minutes: number;
  /** When the bus to work leaves the stop at home. */
  readonly departs: number;
}

/** How far one walks to or from a stop, as the crow flies; by road about a quarter of an hour. */
export const LONGEST_WALK_KM = 1;
/** Half an hour before work begins and after it ends is nobody's journey; waiting longer than that is. */
export const FREE_WAIT = 30;

export const covers = ({ area }: BusTimes, { lat, lon }: Point): boolean =>
  lat >= area.south && lat <= area.north && lon >= area.west && lon <= area.east;

/** From door to door at the start and at the end of the working day; null = no connection. */
export function busRide(times: BusTimes, from: Point, to: Point, day: WorkingDay): BusRide | null {
  const near = stopsNear(times, from);
  const { toWork, fromWork } = workplaceRides(times, to, day);
  const out = quickest(near, toWork);
  const home = quickest(near, fromWork);
  if (!out || !home) return null;
  // The day backwards counts the other way: to leave work's door at -480 is to be there at 480.
  const arrives = -(toWork.earliest + toWork.leaves[out.stop]!);
  return {
    minutes: Math.max(out.total, home.total),
    departs: clockTime(arrives - toWork.minutes[out.stop]!),
  };
}

/** Who begins at four in the morning leaves the day before. */
const clockTime = (minutes: number): number => (minutes + 1440) % 1440;

export const busMinutes = (times: BusTimes, from: Point, to: Point, day: WorkingDay): number | null =>
  busRide(times, from, to, day)?.minutes ?? null;

function quickest(near: readonly NearStop[], rides: Rides): { stop: number; total: number } | null {
  let best: { stop: number; total: number } | null = null;
  for (const { stop, minutes: walk } of near) {
    const ride = rides.minutes[stop]!;
    if (ride !== NO_RIDE && (!best || walk + ride < best.total)) best = { stop, total: walk + ride };
  }
  return best;
}

export interface WorkplaceRides {
  readonly toWork: Rides;
  readonly fromWork: Rides;
}

/**
 * The rides between one workplace and every stop at once. They are what takes time to find; each home is then a
 * handful of additions.
 */
export function workplaceRides(times: BusTimes, place: Point, day: WorkingDay): WorkplaceRides {
  const { dayStart: start, dayEnd: end } = day;
  const most = BYTES_REMEMBERED / bytesOfAWorkplace(times.lat.length);
  return remembered(rememberedOf(times).rides, most, `${place.lat} ${place.lon} ${start} ${end}`, () => {
    const door = stopsNear(times, place);
    return {
      toWork: quickestRides(times.backwards, door, -start, -start + FREE_WAIT),
      fromWork: quickestRides(times.day, door, end, end + FREE_WAIT),
    };
  });
}

/** The stops one can walk to, the nearest first. */
export function stopsNear(times: BusTimes, place: Point): readonly NearStop[] {
  return remembered(rememberedOf(times).near, HOMES_REMEMBERED, `${place.lat} ${place.lon}`, () => {
    const highest = degreesNorth(LONGEST_WALK_KM);
    const near: (NearStop & { km: number })[] = [];
    for (let stop = 0; stop < times.lat.length; stop++) {
      const lat = times.lat[stop]!;
      if (Math.abs(lat - place.lat) > highest) continue;
      const km = straightLineKm(place, { lat, lon: times.lon[stop]! });
      if (km <= LONGEST_WALK_KM) near.push({ stop, minutes: travelMinutes(km, 'walk'), km });
    }
    return near
      .sort((a, b) => a.km - b.km || a.stop - b.stop)
      .map(({ stop, minutes }) => ({ stop, minutes }));
  });
}

/** What is remembered of workplaces; the one asked for longest ago is let go. */
const BYTES_REMEMBERED = 128_000_000;
const bytesOfAWorkplace = (stops: number): number => 4 * stops + 500;
const HOMES_REMEMBERED = 20_000;

interface Remembered {
  readonly rides: Map<string, WorkplaceRides>;
  readonly near: Map<string, readonly NearStop[]>;
}
/** Gone with the timetable: after an import there is another. */
const memory = new WeakMap<BusTimes, Remembered>();

function rememberedOf(times: BusTimes): Remembered {
  const known = memory.get(times) ?? { rides: new Map(), near: new Map() };
  memory.set(times, known);
  return known;
}

function remembered<T>(known: Map<string, T>, most: number, key: string, find: () => T): T {
  const found = known.get(key) ?? find();
  known.delete(key);
  known.set(key, found);
  if (known.size > most) known.delete(known.keys().next().value as string);
  return found;
}
