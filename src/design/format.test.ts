import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatDate,
  formatDateShort,
  formatHours,
  formatHoursShort,
  formatMoment,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRelativeDays,
  formatTime,
  formatWeek,
} from './format.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-03-01');

test('a date this year has no year, another has', () => {
  assert.equal(formatDate(day('2026-03-03'), 'da', today), 'tirsdag 3. marts');
  assert.equal(formatDate(day('2027-03-03'), 'da', today), 'onsdag 3. marts 2027');
  assert.equal(formatDate(day('2026-03-03'), 'da'), 'tirsdag 3. marts 2026');
  assert.equal(formatDate(day('2026-03-03'), 'en', today), 'Tuesday 3 March');
  assert.equal(formatDateShort(day('2026-08-31'), 'da', today), '31. aug.');
  assert.equal(formatWeek(day('2026-12-31'), 'da'), 'uge 53');
});

test('times are said the local way, in Danish time', () => {
  assert.equal(formatTime(Temporal.PlainTime.from('08:05'), 'da'), '8.05');
  assert.equal(formatTime(Temporal.PlainTime.from('14:30'), 'en'), '14:30');
  const lateInUtc = Temporal.Instant.from('2026-07-01T22:30:00Z');
  assert.equal(formatMoment(lateInUtc, 'da', today), 'torsdag 2. juli kl. 0.30');
});

test('hours are said in words and in short', () => {
  assert.equal(formatHours(450, 'da'), '7 timer og 30 minutter');
  assert.equal(formatHours(60, 'da'), '1 time');
  assert.equal(formatHours(0, 'da'), '0 timer');
  assert.equal(formatHours(25, 'en'), '25 minutes');
  assert.throws(() => formatHours(-1, 'da'), RangeError);
  assert.equal(formatHoursShort(450, 'da'), '7,5 t');
  assert.equal(formatHoursShort(435, 'en'), '7.25 h');
  assert.equal(formatHoursShort(440, 'da'), '7 t 20 min.');
  assert.equal(formatHoursShort(10, 'da'), '10 min.');
});

test('a period says a shared year once', () => {
  assert.equal(formatPeriod(day('2026-03-03'), day('2026-04-28'), 'da', today), '3. marts – 28. april');
  assert.equal(formatPeriod(day('2027-03-03'), day('2027-04-28'), 'da', today), '3. marts – 28. april 2027');
  assert.equal(
    formatPeriod(day('2026-12-03'), day('2027-01-28'), 'da', today),
    '3. december 2026 – 28. januar 2027',
  );
  assert.equal(formatPeriod(day('2026-03-03'), null, 'da', today), 'fra 3. marts');
  assert.equal(formatPeriod(day('2026-03-03'), day('2026-03-03'), 'en', today), '3 March');
});

test('distance in days, across a change of clock and of year', () => {
  assert.equal(formatRelativeDays(today, today, 'da'), 'i dag');
  assert.equal(formatRelativeDays(today.add({ days: 1 }), today, 'da'), 'i morgen');
  assert.equal(formatRelativeDays(today.subtract({ days: 1 }), today, 'en'), 'yesterday');
  assert.equal(formatRelativeDays(day('2026-03-30'), today, 'da'), 'om 29 dage');
  assert.equal(formatRelativeDays(day('2025-12-31'), today, 'da'), 'for 60 dage siden');
});

test('numbers', () => {
  assert.equal(formatNumber(40000, 'da'), '40.000');
  assert.equal(formatNumber(40000, 'en'), '40,000');
  assert.equal(formatPercent(0.125, 'da'), '13 %');
});
