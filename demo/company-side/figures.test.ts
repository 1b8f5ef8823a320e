import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { tellCompanySide } from '#domains/insights/index.ts';
import { textsFor } from '#locales/index.ts';
import { movableClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import { type Database, enterMunicipality, openDatabase } from '#platform/database/open.ts';
import { makeAasund } from '../aasund.ts';
import { insertRows } from '../insert-rows.ts';

/** What Gentofte published. */
const published: Record<string, number> = {
  'fleksjob-unemployment/1': 21,
  'fleksjob-unemployment/9': 11,
  'fleksjob-unemployment/13': 9,
  'profile-share': 87,
  'login-daily': 19,
  'login-weekly': 45,
  'login-fortnightly': 31,
};

/** The ends of months, of years and of February; a day within a fortnight's first and last. */
const days = [
  '2026-04-14',
  '2026-01-31',
  '2027-01-01',
  '2028-02-29',
  '2027-03-01',
  '2026-11-15',
  '2026-11-16',
];

/** Much is written down in the demo that no figure is counted from, and it takes most of the time. */
const uncounted = [
  'look',
  'event',
  'message',
  'attendance',
  'checkIn',
  'followUp',
  'citizenNeed',
  'taskDemand',
] as const;

describe('the figures of the company side, on whatever day the demo is loaded', () => {
  let database: Database;
  before(async () => {
    database = await openDatabase({ directory: null });
    await migrate(database);
  });
  after(() => database.close());

  for (const [index, day] of days.entries()) {
    test(day, async () => {
      const clock = movableClock(Temporal.Instant.from(`${day}T07:00:00Z`));
      const id = `dag-${String.fromCharCode(97 + index)}`;
      const { rows } = makeAasund(clock);
      for (const table of uncounted) rows.delete(table);
      await database.asOwner(async (tx) => {
        await tx.insertInto('municipality').values({ id, name: day }).execute();
        await enterMunicipality(tx, id);
        await insertRows(tx, rows);
      });
      const told = await database.inMunicipality(id, (tx) => tellCompanySide(tx, clock, textsFor('da')));
      const values = Object.fromEntries(told.map((figure) => [figure.id, figure.value]));
      for (const [figure, value] of Object.entries(published)) assert.equal(values[figure], value, figure);
      const unemployment = told
        .filter((figure) => figure.id.startsWith('fleksjob'))
        .map(({ value }) => value!);
      assert.equal(unemployment.length, 13);
      const most = Math.max(
        ...unemployment.slice(1).map((value, month) => Math.abs(value - unemployment[month]!)),
      );
      assert.ok(most <= 4, `no month leaps: ${unemployment}`);
    });
  }
});
