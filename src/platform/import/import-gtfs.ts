import { systemClock } from '#platform/clock.ts';
import type { Database } from '#platform/database/open.ts';
import type { DayCalls } from './gtfs/day-calls.ts';
import { type Feed, openFeed } from './gtfs/feed.ts';
import { type LineBuilder, lineBuilder } from './gtfs/lines.ts';
import { countTrips, readCalls, readHeadways, readStops, readTrips } from './gtfs/read-day.ts';
import { dateOf, ordinaryWeekday, readServiceDays, type ServiceDays } from './gtfs/service-days.ts';
import { type About, replaceTimetable } from './gtfs/write-timetable.ts';
import { CannotImport, type ImportCount } from './row-errors.ts';

interface Screen {
  errorFile: string;
  progress(line: string): void;
}

/**
 * The timetable from a GTFS zip of any size: one ordinary weekday of it is kept, and takes the place of the one
 * before when all has been read. What is held in memory is that day, never the file.
 * @throws CannotImport when the file is missing, is no timetable or has run out
 */
export async function importGtfs(
  database: Database,
  file: string,
  screen: Screen,
  today: Temporal.PlainDate = systemClock.today(),
): Promise<ImportCount> {
  const feed = await openFeed(file, screen);
  try {
    const services = await readServiceDays(feed);
    const weekday = ordinaryWeekday(services, await countTrips(feed), today);
    screen.progress(`  ${weekday} stands for an ordinary weekday.`);
    const stops = await readStops(feed);
    const trips = await readTrips(feed, services, weekday);
    const calls = await readCalls(feed, trips, stops);
    const builder = lineBuilder();
    const used = await gather(feed, calls, trips, builder);
    if (used === 0) throw new CannotImport(`No trip of ${weekday} in ${file} calls at two stops we know.`);
    const about = {
      ...(await readPublisher(feed, services)),
      weekday,
      trips: used,
      importedAt: systemClock.now(),
    };
    await database.asOwner(async (tx) => {
      feed.count.written += await replaceTimetable(tx, about, [...stops.values()], builder.lines());
    });
    return feed.count;
  } finally {
    feed.close();
  }
}

const idOf = (trips: ReadonlyMap<string, number>, number: number): string =>
  [...trips].find(([, one]) => one === number)?.[0] ?? '';

/** @returns how many trips could be used */
async function gather(
  feed: Feed,
  calls: DayCalls,
  trips: ReadonlyMap<string, number>,
  builder: LineBuilder,
): Promise<number> {
  const headways = await readHeadways(feed, trips);
  let used = 0;
  for (const { trip, calls: ofTrip } of calls.byTrip(trips.size)) {
    const starts = headways.get(trip);
    const shifts = starts?.map((start) => start - ofTrip[0]!.departure);
    const problem = builder.add(ofTrip, shifts);
    if (problem === null) used += 1;
    else feed.complain(`trip ${idOf(trips, trip)}: ${problem}`);
  }
  return used;
}

async function readPublisher(
  feed: Feed,
  services: ServiceDays,
): Promise<Pick<About, 'publisher' | 'validFrom' | 'validUntil'>> {
  let publisher = '';
  let [from, until] = [services.first.toString(), services.last.toString()];
  if (feed.has('feed_info.txt')) {
    const may = ['feed_publisher_name', 'feed_start_date', 'feed_end_date'] as const;
    await feed.read('feed_info.txt', { must: [], may }, (row) => {
      publisher ||= row.feed_publisher_name;
      if (row.feed_start_date) from = dateOf(row.feed_start_date);
      if (row.feed_end_date) until = dateOf(row.feed_end_date);
      return undefined;
    });
  }
  if (!publisher && feed.has('agency.txt')) {
    await feed.read('agency.txt', { must: ['agency_name'] }, ({ agency_name }) => {
      publisher ||= agency_name;
      return undefined;
    });
  }
  return {
    publisher: publisher.slice(0, 200) || '?',
    validFrom: Temporal.PlainDate.from(from),
    validUntil: Temporal.PlainDate.from(until),
  };
}
