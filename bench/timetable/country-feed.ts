import { writeFileSync } from 'node:fs';
import { zipOf } from '#test/support/zip.ts';

/** So that the same country is made every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const townsEastward = 10;
export const townsNorthward = 9;
const stopsInTown = 410;
const linesInTown = 24;
const stopsOnLine = 20;
export const townAt = (east: number, north: number) => ({ lat: 54.9 + north * 0.28, lon: 8.4 + east * 0.45 });

/** This half year, and the next. */
export type Season = 'now' | 'later';

function datesOf(season: Season): string {
  const today = Temporal.Now.plainDateISO();
  const from = season === 'now' ? today : today.add({ months: 6, days: 1 });
  return [from, from.add({ months: 6 })].map((date) => `${date}`.replaceAll('-', '')).join();
}

/**
 * A country of 90 towns with 410 stops each, joined by trains: about as much as Denmark's published timetable, with
 * a service for weekdays, one for Saturdays and one for Sundays in each season.
 */
export function writeCountryFeed(
  file: string,
  seasons: readonly Season[],
): { stops: number; stopTimes: number } {
  const roll = dice(7);
  const stops: string[] = ['stop_id,stop_name,stop_lat,stop_lon'];
  const trips: string[] = ['route_id,service_id,trip_id'];
  const calls: string[] = ['trip_id,arrival_time,departure_time,stop_id,stop_sequence'];
  let trip = 0;
  const run = (service: string, ids: readonly number[], start: number, minutesBetween: number) => {
    trips.push(`r,${service},t${trip}`);
    ids.forEach((id, n) => {
      const at = start + n * minutesBetween;
      const clock = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00`;
      calls.push(`t${trip},${clock},${clock},${id},${n}`);
    });
    trip += 1;
  };
  const allWeek = (ids: readonly number[], every: number, minutesBetween: number) => {
    for (const season of seasons) {
      const shift = Math.floor(roll() * every);
      for (let start = 5 * 60 + shift; start < 23 * 60; start += every)
        for (const way of [ids, ids.toReversed()]) run(`${season}-weekdays`, way, start, minutesBetween);
      for (const day of ['saturday', 'sunday'])
        for (let start = 7 * 60 + shift; start < 22 * 60; start += 2 * every)
          for (const way of [ids, ids.toReversed()]) run(`${season}-${day}`, way, start, minutesBetween);
    }
  };

  const centres: number[][] = [];
  for (let east = 0; east < townsEastward; east++) {
    centres.push([]);
    for (let north = 0; north < townsNorthward; north++) {
      const town = townAt(east, north);
      const first = stops.length - 1;
      for (let n = 0; n < stopsInTown; n++) {
        const [away, angle] = [0.1 * roll() ** 1.5, 2 * Math.PI * roll()];
        const [lat, lon] = [town.lat + away * Math.sin(angle), town.lon + 1.8 * away * Math.cos(angle)];
        stops.push(`${first + n},Stop ${first + n},${lat.toFixed(5)},${lon.toFixed(5)}`);
      }
      centres[east]!.push(first);
      for (let line = 0; line < linesInTown; line++) {
        const ids = Array.from({ length: stopsOnLine }, () => first + Math.floor(roll() * stopsInTown));
        allWeek(ids.toSpliced(stopsOnLine / 2, 1, first), roll() < 0.3 ? 20 : 60, 2);
      }
    }
  }
  for (const column of centres) allWeek(column, 30, 20);
  for (let north = 0; north < townsNorthward; north++)
    allWeek(
      centres.map((column) => column[north]!),
      30,
      20,
    );

  const days = { weekdays: '1,1,1,1,1,0,0', saturday: '0,0,0,0,0,1,0', sunday: '0,0,0,0,0,0,1' };
  const calendar = seasons.flatMap((season) =>
    Object.entries(days).map(([day, weekdays]) => `${season}-${day},${weekdays},${datesOf(season)}`),
  );
  const weekdays = 'monday,tuesday,wednesday,thursday,friday,saturday,sunday';
  writeFileSync(
    file,
    zipOf({
      'agency.txt': 'agency_name\nThe whole country\n',
      'stops.txt': stops.join('\n'),
      'trips.txt': trips.join('\n'),
      'calendar.txt': [`service_id,${weekdays},start_date,end_date`, ...calendar].join('\n'),
      'stop_times.txt': calls.join('\n'),
    }),
  );
  return { stops: stops.length - 1, stopTimes: calls.length - 1 };
}
