import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holidaysAround } from './placement-holidays.ts';

const around = (day: string) => holidaysAround(Temporal.PlainDate.from(day), Temporal.PlainDate.from(day));

test('public holidays are there, customary days off are not', () => {
  const days = around('2026-04-14');
  for (const day of ['2026-04-02', '2026-04-06', '2026-05-14', '2026-05-25', '2026-12-25', '2027-01-01'])
    assert.ok(days.has(day), day);
  for (const day of ['2026-05-01', '2026-06-05', '2026-12-24', '2026-12-31']) assert.ok(!days.has(day), day);
});

test('Store bededag is a holiday until 2023 and a working day after', () => {
  assert.ok(around('2023-02-01').has('2023-05-05'));
  assert.ok(!around('2024-02-01').has('2024-04-26'));
  assert.ok(!around('2026-02-01').has('2026-05-01'));
});

test('a period over new year has the holidays of both years', () => {
  const days = holidaysAround(Temporal.PlainDate.from('2026-11-01'), Temporal.PlainDate.from('2027-04-30'));
  assert.ok(days.has('2026-12-26') && days.has('2027-03-26'));
});
