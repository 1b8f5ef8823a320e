import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  clashes,
  freeWeekdays,
  type Level,
  mostADay,
  mostAWeek,
  type Span,
  spansOf,
  workOf,
} from './work.ts';

const date = Temporal.PlainDate.from;
const level = (from: string, practice: number, paid: number, weekdays: number[]): Level => ({
  from: date(from),
  practiceMinutes: practice,
  paidMinutes: paid,
  weekdays,
});
const facts = {
  placementId: 'p',
  workplaceId: 'w',
  place: 'Værkstedet',
  startsOn: date('2026-01-05'),
  endsOn: date('2026-04-05'),
  endedOn: null,
  steps: [{ fromDate: date('2026-01-05'), practiceMinutes: 480, paidMinutes: 0, weekdays: [1, 3] }],
};
const job = {
  placementId: 'p',
  workplaceId: 'w',
  place: 'Værkstedet',
  minutes: 480,
  fromOn: date('2026-04-06'),
  untilOn: null,
};

describe('the chain of work', () => {
  it('tells a running practice', () => {
    const work = workOf(spansOf([facts], []), date('2026-02-01'));
    assert.deepEqual(
      work.map(({ kind, minutes, ahead }) => [kind, minutes, ahead]),
      [['practice', 480, false]],
    );
  });

  it('tells the job it became, with the days it had, and not the practice that is over', () => {
    const spans = spansOf([{ ...facts, endedOn: date('2026-04-03') }], [job]);
    const work = workOf(spans, date('2026-05-01'));
    assert.deepEqual(
      work.map(({ kind, since }) => [kind, since.toString()]),
      [['paid', '2026-04-06']],
    );
    assert.deepEqual(freeWeekdays(spans, date('2026-05-01')), [2, 4, 5]);
  });

  it('tells nothing of a job that is over', () => {
    const over = { ...job, untilOn: date('2026-04-30') };
    assert.deepEqual(
      workOf(spansOf([{ ...facts, endedOn: date('2026-04-03') }], [over]), date('2026-05-01')),
      [],
    );
  });

  it('tells paid hours before practice, and what is agreed to come last', () => {
    const beside = {
      ...facts,
      placementId: 'q',
      place: 'Butikken',
      startsOn: date('2026-06-01'),
      endsOn: date('2026-08-30'),
      steps: [{ ...facts.steps[0]!, fromDate: date('2026-06-01'), weekdays: [2, 4] }],
    };
    const work = workOf(
      spansOf([beside, { ...facts, endedOn: date('2026-04-03') }], [job]),
      date('2026-05-01'),
    );
    assert.deepEqual(
      work.map(({ place, ahead }) => [place, ahead]),
      [
        ['Værkstedet', false],
        ['Butikken', true],
      ],
    );
  });
});

const span = (levels: Level[], through: string | null = null): Span => ({
  placementId: 'x',
  workplaceId: 'w',
  place: 'Et andet sted',
  kind: 'agreement',
  from: levels[0]!.from,
  through: through === null ? null : date(through),
  levels,
});

describe('a new plan beside other hours', () => {
  const other = span([level('2026-01-05', 0, 480, [1, 3])]);
  const plan = (practice: number, weekdays: number[]) =>
    span([level('2026-06-01', practice, 0, weekdays)], '2026-08-30');

  it('on free days collides with nothing', () => {
    assert.deepEqual(clashes(plan(480, [2, 4]), [other]), []);
  });

  it('on the same day is a thing to agree about, and too long a day is said', () => {
    const found = clashes(plan(600, [1, 2]), [other]);
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['over-day', 'same-day'],
    );
  });

  it('of more than a week in all is said', () => {
    const found = clashes(plan(2000, [2, 4, 5, 6]), [other]);
    assert.ok(found.some((clash) => clash.kind === 'over-week' && clash.minutes === 2480));
  });

  it('is held against what comes later too', () => {
    const later = span([level('2026-07-01', 0, 600, [2])]);
    const [clash] = clashes(plan(480, [2, 4]), [later]);
    assert.equal(clash?.on.toString(), '2026-07-01');
  });

  const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 });
  const minutes = fc.integer({ min: 0, max: 2220 });
  it('finds a clash exactly where a day or the week runs over, or two places share a day', () => {
    fc.assert(
      fc.property(minutes, days, minutes, days, (own, ownDays, theirs, theirDays) => {
        const found = clashes(plan(own, ownDays), [span([level('2026-01-05', 0, theirs, theirDays)])]);
        const both = own > 0 && theirs > 0;
        const shared = both ? ownDays.filter((day) => theirDays.includes(day)) : [];
        const kinds = (kind: string) => found.filter((clash) => clash.kind === kind).length;
        assert.equal(kinds('same-day'), shared.length);
        assert.equal(kinds('over-week'), both && own + theirs > mostAWeek ? 1 : 0);
        const longDay = Math.ceil(own / ownDays.length) + Math.ceil(theirs / theirDays.length) > mostADay;
        assert.equal(kinds('over-day'), longDay ? shared.length : 0);
      }),
    );
  });
});
