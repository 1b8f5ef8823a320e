import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { type Box, type BusTimes, busTimes, LONGEST_WALK_KM } from './bus-times.ts';
import { degreesNorth, type Line } from './network.ts';

/** So far outside the municipality's outermost homes and workplaces lines are known, for journeys that make a bend. */
const LINES_KM = 25;
/** So far outside them the timetable answers for new ones. */
const ANSWERS_KM = 15;

/** Homes and workplaces may have come that lie further out. */
const readAnewAfterMs = 12 * 60 * 60 * 1000;

/** One timetable for each municipality, read once in a process; an import brings another id. */
const known = new Map<string, { timetable: string; times: BusTimes | null; readAt: number }>();

/** Whose timetable, and which: for the question that is asked anyway. */
export const newestTimetable = sql`(select id from timetable order by imported_at desc limit 1) as timetable,
  current_setting('app.municipality_id') as municipality`;

export interface WhichTimetable {
  timetable: string | null;
  municipality: string;
}

/** The municipality's part of the timetable. Null when none is loaded, or none that reaches here. Asks nothing when it is known already. */
export async function busTimesOf(tx: Tx, which: WhichTimetable): Promise<BusTimes | null> {
  if (!which.timetable) return null;
  const { timetable, municipality } = which;
  const kept = known.get(municipality);
  const now = performance.now();
  if (kept?.timetable === timetable && now - kept.readAt < readAnewAfterMs) return kept.times;
  const home = await outermost(tx);
  if (!home) return null;
  const times = await readBusTimes(tx, timetable, home);
  known.set(municipality, { timetable, times, readAt: now });
  return times;
}

export async function loadBusTimes(tx: Tx): Promise<BusTimes | null> {
  const { rows } = await sql<WhichTimetable>`select ${newestTimetable}`.execute(tx);
  return busTimesOf(tx, rows[0]!);
}

async function readBusTimes(tx: Tx, timetableId: string, home: Box): Promise<BusTimes | null> {
  const box = widened(home, LINES_KM);
  const rows = await tx
    .selectFrom('timetableLine')
    .select(['stops', 'doors', 'times'])
    .where('timetableId', '=', timetableId)
    .where('south', '<=', box.north)
    .where('north', '>=', box.south)
    .where('west', '<=', box.east)
    .where('east', '>=', box.west)
    .orderBy('number')
    .execute();
  const stops = await tx
    .selectFrom('timetableStop')
    .select(['number', 'latitude', 'longitude'])
    .where('timetableId', '=', timetableId)
    .where('latitude', '>=', box.south)
    .where('latitude', '<=', box.north)
    .where('longitude', '>=', box.west)
    .where('longitude', '<=', box.east)
    .orderBy('number')
    .execute();
  const numbers = new Map(stops.map(({ number }, place) => [number, place]));
  const lines = rows.flatMap((row) => within(row, numbers));
  if (lines.length === 0) return null;
  const places = {
    lat: Float64Array.from(stops, ({ latitude }) => latitude),
    lon: Float64Array.from(stops, ({ longitude }) => longitude),
  };
  const reached = widened(boxAround(places.lat, places.lon), LONGEST_WALK_KM);
  return busTimes(timetableId, places, lines, shared(widened(home, ANSWERS_KM), reached));
}

/** Around all homes and workplaces; null when nobody lives or works anywhere yet. */
async function outermost(tx: Tx): Promise<Box | null> {
  const { rows } = await sql<{ [K in keyof Box]: number | null }>`
    select min(lat) as south, min(lon) as west, max(lat) as north, max(lon) as east from (
      select coalesce(w.latitude, post.latitude) as lat, coalesce(w.longitude, post.longitude) as lon
      from workplace w left join postal_code post on post.code = w.postal_code
      union all
      select coalesce(c.latitude, post.latitude), coalesce(c.longitude, post.longitude)
      from citizen c left join postal_code post on post.code = c.postal_code) as place`.execute(tx);
  const box = rows[0];
  return box && box.south !== null ? (box as Box) : null;
}

/** The part of a line inside the municipality's corner: stops outside are passed without stopping. */
function within(
  row: { stops: Uint8Array; doors: Uint8Array; times: Uint8Array },
  numbers: ReadonlyMap<number, number>,
): Line[] {
  const stops = new Int32Array(ownCopy(row.stops));
  const times = new Int16Array(ownCopy(row.times));
  const kept = Array.from(stops.keys()).filter((place) => numbers.has(stops[place]!));
  if (kept.length < 2) return [];
  const trips = times.length / 2 / stops.length;
  const keptTimes = new Int16Array(trips * kept.length * 2);
  for (let trip = 0, at = 0; trip < trips; trip++) {
    for (const place of kept) {
      keptTimes[at++] = times[2 * (trip * stops.length + place)]!;
      keptTimes[at++] = times[2 * (trip * stops.length + place) + 1]!;
    }
  }
  return [
    {
      stops: kept.map((place) => numbers.get(stops[place]!)!),
      doors: kept.map((place) => row.doors[place]!),
      times: keptTimes,
    },
  ];
}

/** Numbers wider than a byte must begin at an even place, which a driver's buffer need not. */
const ownCopy = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

const boxAround = (lat: Float64Array, lon: Float64Array): Box => ({
  south: lat.reduce((a, b) => Math.min(a, b)),
  west: lon.reduce((a, b) => Math.min(a, b)),
  north: lat.reduce((a, b) => Math.max(a, b)),
  east: lon.reduce((a, b) => Math.max(a, b)),
});

function widened({ south, west, north, east }: Box, km: number): Box {
  const up = degreesNorth(km);
  const along = up / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return { south: south - up, west: west - along, north: north + up, east: east + along };
}

const shared = (a: Box, b: Box): Box => ({
  south: Math.max(a.south, b.south),
  west: Math.max(a.west, b.west),
  north: Math.min(a.north, b.north),
  east: Math.min(a.east, b.east),
});
