import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { type LineBuilder, lineBuilder } from '#platform/import/gtfs/lines.ts';
import { replaceTimetable } from '#platform/import/gtfs/write-timetable.ts';
import { straightLineKm } from '#platform/travel/distance.ts';
import { type Town, townsOfAasund } from './geography.ts';

/** A stop for every eight hundred metres, seven by seven in each town. */
const outermost = 3;
const stepNorth = 0.0075;
const stepEast = 0.0135;
const minutesBetweenStops = 2;

/** Buses between the towns, each over the towns in between. */
const betweenTowns = [
  ['Horsens', 'Gedved', 'Hovedgård', 'Skanderborg', 'Ry'],
  ['Horsens', 'Østbirk', 'Brædstrup'],
  ['Horsens', 'Løsning', 'Hedensted', 'Stouby'],
  ['Horsens', 'Hundslund', 'Odder'],
  ['Horsens', 'Hornsyld', 'Juelsminde'],
  ['Hedensted', 'Hornsyld', 'Juelsminde'],
  ['Skanderborg', 'Hovedgård', 'Odder'],
];
const busKmPerMinute = 0.75;

const firstBus = 5 * 60 + 30;
const lastBus = 23 * 60;
const every = 30;

const publisher = 'Åsund Trafik';

interface Stop {
  name: string;
  latitude: number;
  longitude: number;
}

/** The buses of Åsund; Skovbæk has none, so that one sees what is said without a timetable. */
export async function insertTimetable(tx: Tx, clock: Clock): Promise<void> {
  // A timetable somebody has imported is a better one.
  const imported = tx.selectFrom('timetable').select('id').where('publisher', '<>', publisher);
  if (await imported.executeTakeFirst()) return;
  const today = clock.today();
  const stops: Stop[] = [];
  const centreOf = new Map<string, number>();
  const builder = lineBuilder();
  let trips = 0;
  for (const town of townsOfAasund) {
    const first = stops.length;
    stops.push(...stopsOf(town));
    centreOf.set(town.name, first + at(0, 0));
    for (const line of linesOf()) {
      const numbers = line.map((stop) => first + stop);
      const minutes = numbers.map((_stop, n) => n * minutesBetweenStops);
      trips += runAllDay(builder, numbers, minutes);
    }
  }
  for (const names of betweenTowns) {
    const numbers = names.map((name) => centreOf.get(name)!);
    const minutes = [0];
    for (let n = 1; n < numbers.length; n++)
      minutes.push(minutes[n - 1]! + drive(stops[numbers[n - 1]!]!, stops[numbers[n]!]!));
    trips += runAllDay(builder, numbers, minutes);
  }
  const about = {
    publisher,
    weekday: today.add({ days: 7 - today.dayOfWeek + 3 }),
    validFrom: today.subtract({ days: 60 }),
    validUntil: today.add({ days: 75 }),
    trips,
    importedAt: clock.now().subtract({ hours: 24 * 9 }),
  };
  await replaceTimetable(tx, about, stops, builder.lines());
}

const at = (north: number, east: number): number =>
  (north + outermost) * (2 * outermost + 1) + east + outermost;
const across = Array.from({ length: 2 * outermost + 1 }, (_, n) => n - outermost);

const stopsOf = (town: Town): Stop[] =>
  across.flatMap((north) =>
    across.map((east) => ({
      name:
        north === 0 && east === 0 ? `${town.name} Rutebilstation` : `${town.name}, stop ${at(north, east)}`,
      latitude: town.latitude + north * stepNorth,
      longitude: town.longitude + east * stepEast,
    })),
  );

/** In from the west, through the centre, out to the east on the other side: all buses of a town meet in the middle. */
const linesOf = (): number[][] =>
  across.map((row) => {
    const inwards = [-3, -2, -1].map((east) => at(row, east));
    const towardsCentre = Array.from({ length: Math.abs(row) + 1 }, (_, n) =>
      at(row - n * Math.sign(row), 0),
    );
    const fromCentre = Array.from({ length: Math.abs(row) }, (_, n) => at(-(n + 1) * Math.sign(row), 0));
    return [...inwards, ...towardsCentre, ...fromCentre, ...[1, 2, 3].map((east) => at(-row, east))];
  });

/** Both ways, so that the middle of the line is reached on the hour and the half hour. @returns how many trips */
function runAllDay(builder: LineBuilder, stops: readonly number[], minutes: readonly number[]): number {
  const length = minutes.at(-1)!;
  let trips = 0;
  for (let middle = firstBus; middle <= lastBus; middle += every) {
    const start = middle - Math.floor(length / 2);
    const there = stops.map((stop, n) => callAt(stop, start + minutes[n]!));
    const back = stops.map((stop, n) => callAt(stop, start + length - minutes[n]!)).reverse();
    for (const calls of [there, back]) if (builder.add(calls) === null) trips += 1;
  }
  return trips;
}

const callAt = (stop: number, minute: number) => ({ stop, doors: 3, arrival: minute, departure: minute + 1 });

function drive(from: Stop, to: Stop): number {
  const km = straightLineKm(
    { lat: from.latitude, lon: from.longitude },
    { lat: to.latitude, lon: to.longitude },
  );
  return Math.ceil(km / busKmPerMinute) + 1;
}
