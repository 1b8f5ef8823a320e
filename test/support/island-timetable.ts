import { zipOf } from './zip.ts';

/** Stops on an island that is not there, in the middle of Kattegat, so that no other test's people live on it. */
export const islandStops = {
  church: { lat: 56.9, lon: 11.0 },
  school: { lat: 56.9, lon: 11.05 },
  harbour: { lat: 56.9, lon: 11.1 },
  mill: { lat: 56.95, lon: 11.1 },
};

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;

/** Every hour from church over school to harbour at five past, back at twenty to; a bus to the mill meets it at the harbour. */
function stopTimes(): string[] {
  const rows: string[] = [];
  const trip = (id: string, start: number, calls: [stop: string, after: number][]) =>
    calls.forEach(([stop, after], n) => {
      rows.push(`${id},${clock(start + after)},${clock(start + after)},${stop},${n + 1}`);
    });
  for (let hour = 5; hour <= 22; hour++) {
    trip(`out${hour}`, hour * 60 + 5, [
      ['church', 0],
      ['school', 8],
      ['harbour', 16],
    ]);
    trip(`back${hour}`, hour * 60 + 40, [
      ['harbour', 0],
      ['school', 8],
      ['church', 16],
    ]);
    trip(`millout${hour}`, hour * 60 + 25, [
      ['harbour', 0],
      ['mill', 10],
    ]);
    trip(`millback${hour}`, hour * 60 + 25, [
      ['mill', 0],
      ['harbour', 10],
    ]);
  }
  trip('saturday', 600, [
    ['church', 0],
    ['harbour', 20],
  ]);
  return rows;
}

const hours = Array.from({ length: 18 }, (_, n) => n + 5);

/** The feed's files, each of which a test may replace. */
export const islandFeed = (changed: Record<string, string> = {}): Record<string, string> => ({
  'agency.txt': 'agency_id,agency_name\n1,Øens Busser\n',
  'feed_info.txt':
    'feed_publisher_name,feed_start_date,feed_end_date\nØens Trafikselskab,20260401,20260630\n',
  'stops.txt': [
    'stop_id,stop_name,stop_lat,stop_lon,location_type',
    ...Object.entries(islandStops).map(([id, { lat, lon }]) => `${id},"Ved ${id}, øen",${lat},${lon},0`),
    'station,Havnens station,56.9,11.1,1',
  ].join('\n'),
  'calendar.txt': [
    'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date',
    'weekdays,1,1,1,1,1,0,0,20260401,20260630',
    'saturdays,0,0,0,0,0,1,0,20260401,20260630',
  ].join('\n'),
  'calendar_dates.txt': 'service_id,date,exception_type\nweekdays,20260414,2\nsaturdays,20260501,1\n',
  'trips.txt': [
    'route_id,service_id,trip_id',
    ...['out', 'back', 'millout', 'millback'].flatMap((way) =>
      hours.map((hour) => `1,weekdays,${way}${hour}`),
    ),
    '1,saturdays,saturday',
  ].join('\n'),
  'stop_times.txt': `trip_id,arrival_time,departure_time,stop_id,stop_sequence\n${stopTimes().join('\n')}\n`,
  ...changed,
});

export const islandZip = (changed?: Record<string, string>): Buffer => zipOf(islandFeed(changed));
