import fc from 'fast-check';
import { type BusTimes, busTimes } from '../bus-times.ts';
import type { Line } from '../network.ts';

/** Small worlds: a few stops close enough to walk between, lines that meet, and trips in the hours asked about. */
const area = { south: 55.55, west: 11.65, north: 55.8, east: 12.05 };
const within = { lat: [55_600, 55_750], lon: [11_700, 12_000] } as const;

export const point = fc
  .record({
    lat: fc.integer({ min: within.lat[0], max: within.lat[1] }),
    lon: fc.integer({ min: within.lon[0], max: within.lon[1] }),
  })
  .map(({ lat, lon }) => ({ lat: lat / 1000, lon: lon / 1000 }));

/** Half of them in one small town, so that walks and changes happen. */
const stopPlace = fc.oneof(
  point,
  fc
    .record({ lat: fc.integer({ min: 0, max: 12 }), lon: fc.integer({ min: 0, max: 12 }) })
    .map(({ lat, lon }) => ({ lat: (55_650 + lat) / 1000, lon: (11_800 + lon) / 1000 })),
);

/** Morning and afternoon, where the questions are asked. */
const rushHour = fc.oneof(fc.integer({ min: 400, max: 480 }), fc.integer({ min: 890, max: 960 }));

/** A trip is a start and the minutes of driving and waiting; a line's trips follow each other at a distance that none can close. */
const line = (stops: number): fc.Arbitrary<Line> =>
  fc.integer({ min: 2, max: 4 }).chain((length) =>
    fc
      .record({
        stops: fc.array(fc.nat(stops - 1), { minLength: length, maxLength: length }),
        doors: fc.array(fc.constantFrom(3, 3, 3, 1, 2), { minLength: length, maxLength: length }),
        drive: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: length, maxLength: length }),
        wait: fc.array(fc.nat(3), { minLength: length, maxLength: length }),
        starts: fc.uniqueArray(rushHour, { minLength: 2, maxLength: 8 }),
      })
      .map(({ stops, doors, drive, wait, starts }) => ({
        stops,
        doors,
        times: starts
          .toSorted((a, b) => a - b)
          .flatMap((start) => {
            let now = start;
            return stops.flatMap((_stop, i) => {
              const arrival = now;
              const departure = arrival + wait[i]!;
              now = departure + drive[i]!;
              return [arrival, departure];
            });
          }),
      })),
  );

export const timetable: fc.Arbitrary<BusTimes> = fc
  .array(stopPlace, { minLength: 3, maxLength: 7 })
  .chain((stops) =>
    fc.array(line(stops.length), { minLength: 3, maxLength: 6 }).map((lines) =>
      busTimes(
        'test',
        {
          lat: Float64Array.from(stops, ({ lat }) => lat),
          lon: Float64Array.from(stops, ({ lon }) => lon),
        },
        lines,
        area,
      ),
    ),
  );
