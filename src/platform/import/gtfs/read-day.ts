import { type DayCalls, dayCalls, NOT_SAID } from './day-calls.ts';
import { type Feed, UnusableRow } from './feed.ts';
import type { ServiceDays } from './service-days.ts';

export interface Stop {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

export async function countTrips(feed: Feed): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await feed.read('trips.txt', { must: ['service_id'] }, ({ service_id }) => {
    counts.set(service_id, (counts.get(service_id) ?? 0) + 1);
    return 'pass-over';
  });
  return counts;
}

export async function readStops(feed: Feed): Promise<Map<string, Stop>> {
  const stops = new Map<string, Stop>();
  const must = ['stop_id', 'stop_lat', 'stop_lon'] as const;
  await feed.read('stops.txt', { must, may: ['stop_name', 'location_type'] as const }, (row) => {
    // A station is the roof over its platforms; people get on at these.
    if (row.location_type !== '' && row.location_type !== '0') return 'pass-over';
    const [latitude, longitude] = [Number(row.stop_lat || Number.NaN), Number(row.stop_lon || Number.NaN)];
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
      throw new UnusableRow(`latitude “${row.stop_lat}”, longitude “${row.stop_lon}” is not a place`);
    if (!row.stop_id) throw new UnusableRow('no stop_id');
    stops.set(row.stop_id, { name: row.stop_name.slice(0, 200), latitude, longitude });
    return undefined;
  });
  return stops;
}

/** The day's trips, numbered. */
export async function readTrips(
  feed: Feed,
  services: ServiceDays,
  weekday: Temporal.PlainDate,
): Promise<Map<string, number>> {
  const runs = new Map<string, boolean>();
  const trips = new Map<string, number>();
  await feed.read('trips.txt', { must: ['trip_id', 'service_id'] }, ({ trip_id, service_id }) => {
    if (!runs.has(service_id)) runs.set(service_id, services.runsOn(service_id, weekday));
    if (!runs.get(service_id)) return 'pass-over';
    if (!trip_id || trips.has(trip_id)) throw new UnusableRow('no trip_id of its own');
    trips.set(trip_id, trips.size);
    return undefined;
  });
  return trips;
}

export async function readCalls(
  feed: Feed,
  trips: ReadonlyMap<string, number>,
  stops: ReadonlyMap<string, Stop>,
): Promise<DayCalls> {
  const calls = dayCalls();
  const numbers = new Map([...stops.keys()].map((id, number) => [id, number]));
  const must = ['trip_id', 'arrival_time', 'departure_time', 'stop_id', 'stop_sequence'] as const;
  const may = ['pickup_type', 'drop_off_type'] as const;
  await feed.read('stop_times.txt', { must, may }, (row) => {
    const trip = trips.get(row.trip_id);
    if (trip === undefined) return 'pass-over';
    const stop = numbers.get(row.stop_id);
    if (stop === undefined) throw new UnusableRow(`nothing is known of the stop “${row.stop_id}”`);
    const sequence = Number(row.stop_sequence || Number.NaN);
    if (!Number.isInteger(sequence))
      throw new UnusableRow(`“${row.stop_sequence}” is not a place in a sequence`);
    // Half a minute is rounded so that nobody is promised a bus that has left.
    const arrival = minutesOf(row.arrival_time || row.departure_time, Math.ceil);
    const departure = minutesOf(row.departure_time || row.arrival_time, Math.floor);
    const doors = (row.pickup_type === '1' ? 0 : 1) | (row.drop_off_type === '1' ? 0 : 2);
    calls.add(trip, sequence, stop, doors, arrival, departure);
    return undefined;
  });
  return calls;
}

/** Hours go past 24: a trip belongs to the day it began. */
function minutesOf(text: string, round: (minutes: number) => number): number {
  if (text === '') return NOT_SAID;
  const [, hours, minutes, seconds] = /^(\d{1,2}):(\d{2}):(\d{2})$/.exec(text) ?? [];
  if (!hours) throw new UnusableRow(`“${text}” is not a time (hh:mm:ss)`);
  return round(Number(hours) * 60 + Number(minutes) + Number(seconds) / 60);
}

/** Trips that run every so many minutes: when each of them starts. */
export async function readHeadways(
  feed: Feed,
  trips: ReadonlyMap<string, number>,
): Promise<Map<number, number[]>> {
  const starts = new Map<number, number[]>();
  if (!feed.has('frequencies.txt')) return starts;
  const must = ['trip_id', 'start_time', 'end_time', 'headway_secs'] as const;
  await feed.read('frequencies.txt', { must }, (row) => {
    const trip = trips.get(row.trip_id);
    if (trip === undefined) return 'pass-over';
    const every = Number(row.headway_secs) / 60;
    const [from, until] = [minutesOf(row.start_time, Math.floor), minutesOf(row.end_time, Math.floor)];
    if (!(every >= 1) || from === NOT_SAID || until === NOT_SAID)
      throw new UnusableRow(`“${row.headway_secs}” seconds from “${row.start_time}” to “${row.end_time}”`);
    const told = starts.get(trip) ?? [];
    for (let n = 0; from + n * every < until; n++) told.push(Math.floor(from + n * every));
    starts.set(trip, told);
    return undefined;
  });
  return starts;
}
