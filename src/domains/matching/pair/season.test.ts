import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easyVacancy } from '../testing/arbitraries.ts';
import { monthsUntilStart } from './season.ts';

const wait = (
  today: string,
  season: { from: number; to: number } | null,
  acceptsFrom: string | null = null,
) =>
  monthsUntilStart(
    {
      ...easyVacancy,
      season,
      acceptsFrom: acceptsFrom === null ? null : Temporal.PlainDate.from(acceptsFrom),
    },
    Temporal.PlainDate.from(today),
  );

test('a season is waited for in calendar months', () => {
  assert.equal(wait('2026-02-20', { from: 4, to: 9 }), 2);
  assert.equal(wait('2026-09-30', { from: 4, to: 9 }), 0);
  assert.equal(wait('2026-10-01', { from: 4, to: 9 }), 6);
});

test('a season may run over New Year', () => {
  assert.equal(wait('2026-12-20', { from: 11, to: 1 }), 0);
  assert.equal(wait('2026-01-31', { from: 11, to: 1 }), 0);
  assert.equal(wait('2026-02-01', { from: 11, to: 1 }), 9);
});

test('a later first day is waited for, and then the season', () => {
  assert.equal(wait('2026-05-04', null, '2026-07-01'), 2);
  assert.equal(wait('2026-05-04', null, '2025-07-01'), 0);
  assert.equal(wait('2026-05-04', { from: 4, to: 6 }, '2026-08-01'), 11);
});
