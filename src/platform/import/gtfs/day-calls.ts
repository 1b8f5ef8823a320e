/** Where a vehicle calls on the chosen day, in columns: a country's day is a million of them. */
export interface DayCalls {
  readonly length: number;
  add(trip: number, sequence: number, stop: number, doors: number, arrival: number, departure: number): void;
  /** The calls of each trip, in order; trips without any are left out. */
  byTrip(trips: number): Generator<{ trip: number; calls: Call[] }>;
}

export interface Call {
  stop: number;
  doors: number;
  /** Minutes after midnight; `NOT_SAID` where the timetable leaves it to be worked out. */
  arrival: number;
  departure: number;
}

export const NOT_SAID = -32_768;

export function dayCalls(): DayCalls {
  let room = 1 << 16;
  let length = 0;
  let trips = new Int32Array(room);
  let sequences = new Int32Array(room);
  let stops = new Int32Array(room);
  let doorsAt = new Uint8Array(room);
  let arrivals = new Int16Array(room);
  let departures = new Int16Array(room);
  const grow = () => {
    room *= 2;
    trips = larger(trips, new Int32Array(room));
    sequences = larger(sequences, new Int32Array(room));
    stops = larger(stops, new Int32Array(room));
    doorsAt = larger(doorsAt, new Uint8Array(room));
    arrivals = larger(arrivals, new Int16Array(room));
    departures = larger(departures, new Int16Array(room));
  };
  return {
    get length() {
      return length;
    },
    add(trip, sequence, stop, doors, arrival, departure) {
      if (length === room) grow();
      trips[length] = trip;
      sequences[length] = sequence;
      stops[length] = stop;
      doorsAt[length] = doors;
      arrivals[length] = arrival;
      departures[length] = departure;
      length += 1;
    },
    *byTrip(count) {
      const order = groupedBy(trips.subarray(0, length), count);
      for (let from = 0; from < length; ) {
        const trip = trips[order[from]!]!;
        let to = from;
        while (to < length && trips[order[to]!] === trip) to++;
        const rows = order.subarray(from, to).toSorted((a, b) => sequences[a]! - sequences[b]! || a - b);
        yield {
          trip,
          calls: Array.from(rows, (row) => ({
            stop: stops[row]!,
            doors: doorsAt[row]!,
            arrival: arrivals[row]!,
            departure: departures[row]!,
          })),
        };
        from = to;
      }
    },
  };
}

function larger<T extends Int32Array | Int16Array | Uint8Array>(small: T, large: T): T {
  large.set(small);
  return large;
}

/** Rows by their trip, without comparing any two. */
function groupedBy(trips: Int32Array, count: number): Int32Array {
  const next = new Int32Array(count + 1);
  for (const trip of trips) next[trip + 1]! += 1;
  for (let trip = 0; trip < count; trip++) next[trip + 1]! += next[trip]!;
  const order = new Int32Array(trips.length);
  trips.forEach((trip, row) => {
    order[next[trip]!++] = row;
  });
  return order;
}
