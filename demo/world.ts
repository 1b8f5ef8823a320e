import type { Selectable } from 'kysely';
import { holidaysAround } from '#domains/placements/placement-holidays.ts';
import { type Clock, timeZone } from '#platform/clock.ts';
import type { Tables } from '#platform/database/tables.ts';
import { type Random, randomFrom } from './random.ts';

/** A row as it will stand; `municipality_id` and sort keys the database fills in itself. */
export type Row<T extends keyof Tables> = Partial<Omit<Selectable<Tables[T]>, 'municipalityId' | 'nameSort'>>;
export type Rows = Map<keyof Tables, Record<string, unknown>[]>;

/** One municipality being made up: its time, its chance, and the rows so far. */
export interface World {
  readonly municipalityId: string;
  readonly name: string;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly random: Random;
  readonly holidays: ReadonlySet<string>;
  readonly rows: Rows;
  /** A UUID version 7 of its time, from the seed. */
  id(at: Temporal.Instant): string;
  add<T extends keyof Tables>(table: T, row: Row<T>): void;
  /** That day at about that hour, but never later than now: history has happened. */
  moment(date: Temporal.PlainDate, hour?: number): Temporal.Instant;
  /** In the form of a mobile number, and nobody's. */
  phone(): string;
  /** `days` before today; negative lies ahead. */
  daysAgo(days: number): Temporal.PlainDate;
}

export function emptyWorld(municipalityId: string, name: string, clock: Clock): World {
  const now = clock.now();
  const today = clock.today();
  // Ids draw from a well of their own, so that one row more does not rename the people after it.
  const idRandom = randomFrom(`${municipalityId} ids ${now.epochMilliseconds}`);
  const minuteRandom = randomFrom(`${municipalityId} minutes`);
  const rows: Rows = new Map();
  let phones = 0;
  return {
    municipalityId,
    name,
    now,
    today,
    random: randomFrom(municipalityId),
    holidays: holidaysAround(today.subtract({ years: 1 }), today.add({ years: 1 })),
    rows,
    id: (at) => {
      const hex = (length: number) =>
        Array.from({ length }, () => idRandom.whole(0, 15).toString(16)).join('');
      const time = at.epochMilliseconds.toString(16).padStart(12, '0');
      const variant = (8 + idRandom.whole(0, 3)).toString(16);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
    },
    add: (table, row) => {
      const known = rows.get(table);
      if (known) known.push(row);
      else rows.set(table, [row]);
    },
    moment: (date, hour = minuteRandom.whole(8, 15)) => {
      const plain = date.toPlainDateTime({
        hour,
        minute: minuteRandom.whole(0, 59),
        second: minuteRandom.whole(0, 59),
      });
      const instant = plain.toZonedDateTime(timeZone).toInstant();
      return Temporal.Instant.compare(instant, now) > 0 ? now : instant;
    },
    phone: () => {
      phones += 1;
      return `2000${String(phones).padStart(4, '0')}`;
    },
    daysAgo: (days) => today.subtract({ days }),
  };
}
