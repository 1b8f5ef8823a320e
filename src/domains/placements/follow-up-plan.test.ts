import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  daysApart,
  type FollowUpFact,
  followUpKinds,
  isWorkingDay,
  jobFollowUps,
  type Period,
  type PlannedFollowUp,
  plannedFollowUps,
  replan,
} from './follow-up-plan.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const period = (from: string, through: string): Period => ({ startsOn: day(from), endsOn: day(through) });
const told = (followUps: readonly PlannedFollowUp[]) => followUps.map((f) => `${f.kind} ${f.dueOn}`);
const none: ReadonlySet<string> = new Set();

const anyDate = fc.integer({ min: 0, max: 900 }).map((n) => day('2025-06-01').add({ days: n }));
const anyPeriod = fc
  .record({ startsOn: anyDate, days: fc.nat({ max: 200 }) })
  .map(({ startsOn, days }): Period => ({ startsOn, endsOn: startsOn.add({ days }) }));
const anyHolidays = fc
  .array(anyDate, { maxLength: 60 })
  .map((dates): ReadonlySet<string> => new Set(dates.map(String)));
const anyExisting: fc.Arbitrary<FollowUpFact[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...followUpKinds),
    dueOn: anyDate,
    doneOn: fc.option(anyDate, { nil: null }),
  }),
  { maxLength: 8 },
);
const gaps = (dates: Temporal.PlainDate[]) => {
  const sorted = dates.toSorted(Temporal.PlainDate.compare);
  return sorted.slice(1).map((date, i) => sorted[i]!.until(date).days);
};

describe('the follow-ups of a placement', () => {
  it('come in the first week, half-way and two weeks before the end', () => {
    assert.deepEqual(told(plannedFollowUps(period('2026-03-02', '2026-05-31'))), [
      'first-week 2026-03-05',
      'half-way 2026-04-16',
      'before-end 2026-05-15',
    ]);
  });
  it('are moved to working days, the one before the end backwards', () => {
    // Wednesday start: day four is a Saturday. Two weeks before the end is the Friday after Ascension Day.
    const holidays = new Set(['2026-05-14', '2026-05-15', '2026-04-09']);
    assert.deepEqual(told(plannedFollowUps(period('2026-02-18', '2026-05-29'), holidays)), [
      'first-week 2026-02-23',
      'half-way 2026-04-10',
      'before-end 2026-05-13',
    ]);
  });
  it('give way to each other when the placement is short', () => {
    const kinds = (through: string) => plannedFollowUps(period('2026-03-02', through)).map((f) => f.kind);
    assert.deepEqual(kinds('2026-04-26'), ['first-week', 'half-way', 'before-end']); // eight weeks
    assert.deepEqual(kinds('2026-04-12'), ['first-week', 'before-end']); // six weeks
    assert.deepEqual(kinds('2026-03-29'), ['first-week', 'before-end']); // four weeks
    assert.deepEqual(kinds('2026-03-22'), ['first-week', 'half-way']); // three weeks
    assert.deepEqual(kinds('2026-03-15'), ['first-week']); // two weeks
    assert.deepEqual(kinds('2026-03-02'), ['first-week']); // a single day
    assert.deepEqual(kinds('2026-03-01'), []); // no period at all
  });
  it('may come six days apart, but not five', () => {
    // Half-way falls six and five days before the one at the end.
    const kinds = (holiday: string) =>
      told(plannedFollowUps(period('2026-03-05', '2026-04-13'), new Set([holiday])));
    assert.deepEqual(kinds('2026-03-31'), [
      'first-week 2026-03-09',
      'half-way 2026-03-24',
      'before-end 2026-03-30',
    ]);
    assert.deepEqual(kinds('2026-03-24'), ['first-week 2026-03-09', 'before-end 2026-03-30']);
  });
  it('meet half-way on the earlier of two middle days', () => {
    const [, half] = plannedFollowUps(period('2026-03-02', '2026-05-30'));
    assert.equal(half?.dueOn.toString(), '2026-04-15');
  });
  it('of a weekend course is one, on the Monday', () => {
    assert.deepEqual(told(plannedFollowUps(period('2026-03-07', '2026-03-08'))), ['first-week 2026-03-09']);
  });

  it('are always on working days, apart, in order and within the period', () => {
    fc.assert(
      fc.property(anyPeriod, anyHolidays, (p, holidays) => {
        const planned = plannedFollowUps(p, holidays);
        const dates = planned.map((f) => f.dueOn);
        assert.ok(dates.every((date) => isWorkingDay(date, holidays)));
        assert.ok(gaps(dates).every((gap) => gap >= daysApart));
        assert.deepEqual(dates.map(String), dates.map(String).toSorted());
        assert.equal(planned.filter((f) => f.kind === 'first-week').length, 1);
        const inside = (d: Temporal.PlainDate) =>
          Temporal.PlainDate.compare(p.startsOn, d) <= 0 && Temporal.PlainDate.compare(d, p.endsOn) <= 0;
        let anyDay = false;
        for (let d = p.startsOn; inside(d); d = d.add({ days: 1 })) anyDay ||= isWorkingDay(d, holidays);
        if (anyDay) assert.ok(dates.every(inside));
        else assert.equal(planned.length, 1);
        const end = planned.find((f) => f.kind === 'before-end');
        if (end && isWorkingDay(end.dueOn, holidays)) {
          const distance = end.dueOn.until(p.endsOn).days;
          if (distance < 14)
            for (let d = p.startsOn; d.until(p.endsOn).days >= 14; d = d.add({ days: 1 }))
              assert.ok(
                !isWorkingDay(d, holidays),
                'later than two weeks before only when no earlier day works',
              );
        }
      }),
    );
  });
});

describe('the follow-ups of a job', () => {
  it('come after one, four and thirteen weeks, on working days', () => {
    assert.deepEqual(told(jobFollowUps(day('2026-03-02'), new Set(['2026-03-30', '2026-06-01']))), [
      'job-1-week 2026-03-09',
      'job-4-weeks 2026-03-31',
      'job-13-weeks 2026-06-02',
    ]);
    assert.deepEqual(told(jobFollowUps(day('2026-03-01'))).at(0), 'job-1-week 2026-03-09');
  });
});

describe('a new period', () => {
  const undone = (kind: FollowUpFact['kind'], dueOn: string) => ({ kind, dueOn: day(dueOn), doneOn: null });
  const done = (kind: FollowUpFact['kind'], dueOn: string) => ({
    ...undone(kind, dueOn),
    doneOn: day(dueOn),
  });

  it('moves what is not done, and leaves done, extra and job follow-ups', () => {
    const [first, half, end, extra, job] = [
      done('first-week', '2026-03-05'),
      undone('half-way', '2026-04-16'),
      undone('before-end', '2026-05-15'),
      undone('extra', '2026-04-17'),
      undone('job-1-week', '2026-06-08'),
    ];
    const result = replan([first, half, end, extra, job], period('2026-03-02', '2026-06-28'));
    assert.deepEqual(new Set(result.stay), new Set([first, extra, job]));
    assert.deepEqual(
      result.move.map((m) => [
        m.followUp === half ? 'half' : m.followUp === end ? 'end' : '?',
        m.dueOn.toString(),
      ]),
      [
        ['half', '2026-04-30'],
        ['end', '2026-06-12'],
      ],
    );
    assert.deepEqual([result.drop, result.add], [[], []]);
  });
  it('drops what no longer fits and adds what now does', () => {
    const first = done('first-week', '2026-03-05');
    const half = undone('half-way', '2026-03-12');
    const shorter = replan([first, half], period('2026-03-02', '2026-03-15'));
    assert.deepEqual([shorter.stay, shorter.drop], [[first], [half]]);
    const longer = replan([first], period('2026-03-02', '2026-05-31'));
    assert.deepEqual(told(longer.add), ['half-way 2026-04-16', 'before-end 2026-05-15']);
  });
  it('moves nothing into the past, and lets what is overdue stay so', () => {
    const first = undone('first-week', '2026-03-05');
    const half = undone('half-way', '2026-04-15');
    const result = replan([first, half], period('2026-03-02', '2026-04-12'), { today: day('2026-03-28') });
    assert.deepEqual(result.stay, [first]);
    assert.deepEqual(told(result.move.map((m) => ({ ...m.followUp, dueOn: m.dueOn }))), []);
    assert.deepEqual(result.drop, [half]); // the one before the end is due at once, and is enough
    assert.deepEqual(told(result.add), ['before-end 2026-03-30']);
  });

  it('accounts for every follow-up once, and keeps those that are done', () => {
    const options = fc.record({ holidays: anyHolidays, today: fc.option(anyDate, { nil: undefined }) });
    fc.assert(
      fc.property(anyExisting, anyPeriod, options, (existing, p, { holidays, today }) => {
        const result = replan(existing, p, { holidays, ...(today && { today }) });
        const all = [...result.stay, ...result.drop, ...result.move.map((m) => m.followUp)];
        assert.equal(all.length, existing.length);
        assert.equal(new Set(all).size, new Set(existing).size);
        const isPeriodKind = (f: PlannedFollowUp) =>
          ['first-week', 'half-way', 'before-end'].includes(f.kind);
        for (const f of existing) if (f.doneOn || !isPeriodKind(f)) assert.ok(result.stay.includes(f));
        const renewed = [...result.move.map((m) => ({ ...m.followUp, dueOn: m.dueOn })), ...result.add];
        for (const f of renewed) {
          assert.ok(isPeriodKind(f));
          assert.ok(isWorkingDay(f.dueOn, holidays));
          if (today) assert.ok(Temporal.PlainDate.compare(f.dueOn, today) >= 0);
        }
        const standing = result.stay.filter((f) => isPeriodKind(f) && !f.doneOn);
        const mine = [...standing, ...renewed];
        assert.equal(new Set(mine.map((f) => f.kind)).size, mine.length);
        assert.ok(gaps(mine.map((f) => f.dueOn)).every((gap) => gap >= daysApart));
      }),
    );
  });

  it('changes nothing when the period is the same, nor when replanned twice', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyHolidays, (p, q, holidays) => {
        const fresh = plannedFollowUps(p, holidays).map((f): FollowUpFact => ({ ...f, doneOn: null }));
        const same = replan(fresh, p, { holidays });
        assert.deepEqual([same.stay, same.move, same.drop, same.add], [fresh, [], [], []]);
        const once = replan(fresh, q, { holidays });
        const after = [
          ...once.stay,
          ...once.move.map((m) => ({ ...m.followUp, dueOn: m.dueOn })),
          ...once.add.map((f): FollowUpFact => ({ ...f, doneOn: null })),
        ];
        assert.deepEqual(told(after).toSorted(), told(plannedFollowUps(q, holidays)).toSorted());
      }),
    );
  });
  it('without holidays still skips weekends', () => {
    assert.equal(isWorkingDay(day('2026-03-07'), none), false);
    assert.equal(isWorkingDay(day('2026-03-06'), none), true);
    assert.equal(isWorkingDay(day('2026-03-06'), new Set(['2026-03-06'])), false);
  });
});
