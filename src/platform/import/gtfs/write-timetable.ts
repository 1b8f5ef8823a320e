import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { PackedLine } from './lines.ts';
import type { Stop } from './read-day.ts';

export interface About {
  publisher: string;
  validFrom: Temporal.PlainDate;
  validUntil: Temporal.PlainDate;
  weekday: Temporal.PlainDate;
  trips: number;
  importedAt: Temporal.Instant;
}

const rowsAtOnce = 500;

/** Takes the place of the timetable before. @returns how many rows were written */
export async function replaceTimetable(
  tx: Tx,
  about: About,
  stops: readonly Stop[],
  lines: Iterable<PackedLine>,
): Promise<number> {
  const timetableId = newId();
  const numbers = new Map<number, number>();
  const numberOf = (stop: number): number => {
    const known = numbers.get(stop) ?? numbers.size;
    numbers.set(stop, known);
    return known;
  };
  await tx.deleteFrom('timetable').execute();
  await tx
    .insertInto('timetable')
    .values({ id: timetableId, ...about, stops: 0 })
    .execute();

  let number = 0;
  const rows = inBatches(lines, (line) => lineRow(timetableId, number++, line, stops, numberOf));
  for (const batch of rows) await tx.insertInto('timetableLine').values(batch).execute();
  const stopRows = inBatches(numbers, ([stop, number]) => ({ timetableId, number, ...stops[stop]! }));
  for (const batch of stopRows) await tx.insertInto('timetableStop').values(batch).execute();
  await tx.updateTable('timetable').set({ stops: numbers.size }).execute();
  return 1 + number + numbers.size;
}

function lineRow(
  timetableId: string,
  number: number,
  line: PackedLine,
  stops: readonly Stop[],
  numberOf: (stop: number) => number,
) {
  const places = Array.from(line.stops, (stop) => stops[stop]!);
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  return {
    timetableId,
    number,
    south: Math.min(...latitudes),
    west: Math.min(...longitudes),
    north: Math.max(...latitudes),
    east: Math.max(...longitudes),
    trips: line.trips,
    stops: bytesOf(line.stops.map(numberOf)),
    doors: bytesOf(line.doors),
    times: bytesOf(line.times),
  };
}

const bytesOf = (numbers: Int32Array | Int16Array | Uint8Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);

function* inBatches<T, Row>(items: Iterable<T>, rowOf: (item: T) => Row): Generator<Row[]> {
  let batch: Row[] = [];
  for (const item of items) {
    batch.push(rowOf(item));
    if (batch.length < rowsAtOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
