import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textsFor } from '#locales/index.ts';
import { readAgreement } from './agreement-form.ts';
import { hoursLimits } from './check-hours-plan.ts';
import { daysFor, nextStart, smallJobDraft } from './first-draft.ts';

const texts = textsFor('da');
const day = fc
  .integer({ min: 0, max: 800 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }));
const quarters = (least: number, most: number) => fc.integer({ min: least, max: most }).map((n) => n * 15);

describe('the standard agreement of a small job', () => {
  it('begins on a Monday there is time to sign before', () => {
    fc.assert(
      fc.property(day, (today) => {
        const start = nextStart(today);
        const { days } = today.until(start, { largestUnit: 'day' });
        assert.ok(start.dayOfWeek === 1 && days >= 7 && days <= 13);
      }),
    );
  });

  it('keeps within what a day may hold, on free days', () => {
    fc.assert(
      fc.property(quarters(4, 80), fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }), (minutes, free) => {
        const days = daysFor(minutes, free);
        assert.ok(days.length > 0 && days.every((one) => free.includes(one)));
        if (free.length === 5) assert.ok(minutes / days.length <= hoursLimits.dailyMinutes);
      }),
    );
  });

  it('is an agreement without fault as it stands, once the tasks are written', () => {
    fc.assert(
      fc.property(day, quarters(4, 64), fc.option(quarters(4, 64)), (today, minutes, start) => {
        const facts = {
          mentorName: 'Mona',
          mentorEmail: null,
          mentorPhone: '20202020',
          minutes,
          minutesStart: start === null ? null : Math.min(start, minutes),
          adapted: [],
        };
        const draft = smallJobDraft(facts, { texts, lang: 'da', today });
        const body = { ...draft, tasks: 'Feje' } as Parameters<typeof readAgreement>[0];
        const read = readAgreement(body, texts.formMessages, texts.placements.form);
        assert.ok(read.ok, JSON.stringify(read.ok ? null : read.form.errors));
        assert.equal(
          read.data.startsOn.add({ weeks: 13 }).subtract({ days: 1 }).toString(),
          read.data.endsOn.toString(),
        );
      }),
    );
  });
});
