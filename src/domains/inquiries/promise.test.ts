import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { holidaysAround } from '#domains/placements/index.ts';
import { promiseOf, workingMinutes } from './promise.ts';

const zone = 'Europe/Copenhagen';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
const said = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
const holidays = holidaysAround(Temporal.PlainDate.from('2025-01-01'), Temporal.PlainDate.from('2028-01-01'));
const promised = (received: string, days: number) => said(promiseOf(at(received), days, holidays).answerBy);

describe('the promise of an answer', () => {
  it('counts working days from the day it came', () => {
    assert.equal(promised('2026-03-03T09:12', 2), '2026-03-05T15:00');
    assert.equal(promised('2026-03-06T09:12', 2), '2026-03-10T15:00');
    assert.equal(promised('2026-03-06T09:12', 1), '2026-03-09T15:00');
  });

  it('begins on the next working day for what comes after hours or on a day off', () => {
    assert.equal(promised('2026-03-03T15:00', 2), '2026-03-06T15:00');
    assert.equal(promised('2026-03-07T11:00', 2), '2026-03-11T15:00');
  });

  it('skips Danish holidays: over Easter, and over New Year', () => {
    // Maundy Thursday is 2 April, Easter Monday the 6th.
    assert.equal(promised('2026-04-01T10:00', 2), '2026-04-08T15:00');
    assert.equal(promised('2025-12-31T10:00', 1), '2026-01-02T15:00');
  });

  it('speaks up at half time, and to others when a quarter is left', () => {
    // 6 + 7 + 7 open hours: half of them have gone on Wednesday at noon, three quarters on Thursday at 10.
    const { remindAt, escalateAt } = promiseOf(at('2026-03-03T09:00'), 2, holidays);
    assert.deepEqual([said(remindAt), said(escalateAt)], ['2026-03-04T12:00', '2026-03-05T10:00']);
  });

  const moments = fc
    .integer({ min: at('2025-03-01T00:00').epochMilliseconds, max: at('2027-11-01T00:00').epochMilliseconds })
    .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
  const days = fc.integer({ min: 1, max: 30 });

  it('always ends at three on a working day, with somebody told before it and within open hours', () => {
    fc.assert(
      fc.property(moments, days, (received, count) => {
        const promise = promiseOf(received, count, holidays);
        const end = promise.answerBy.toZonedDateTimeISO(zone);
        assert.ok(end.dayOfWeek <= 5 && !holidays.has(end.toPlainDate().toString()));
        assert.equal(end.toPlainTime().toString(), '15:00:00');
        const order = [received, promise.remindAt, promise.escalateAt, promise.answerBy];
        for (const [index, one] of order.slice(1).entries())
          assert.ok(Temporal.Instant.compare(order[index]!, one) < 0);
        for (const told of [promise.remindAt, promise.escalateAt]) {
          const { hour, minute, dayOfWeek } = told.toZonedDateTimeISO(zone);
          assert.ok(dayOfWeek <= 5 && hour >= 8 && hour * 60 + minute <= 15 * 60);
        }
      }),
    );
  });

  it('gives whoever writes at least the days promised, and no more than one longer', () => {
    fc.assert(
      fc.property(moments, days, (received, count) => {
        const minutes = workingMinutes(received, promiseOf(received, count, holidays).answerBy, holidays);
        assert.ok(minutes > count * 7 * 60 - 1 && minutes <= (count + 1) * 7 * 60, `${minutes}`);
      }),
    );
  });
});
