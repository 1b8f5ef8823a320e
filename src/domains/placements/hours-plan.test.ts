import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hoursLimits, validateHoursPlan } from './check-hours-plan.ts';
import { changeFrom, describeChange } from './hours-change.ts';
import {
  type HoursPlan,
  type HoursStep,
  type Minutes,
  plannedMinutesOn,
  stepOn,
  type Weekday,
} from './hours-plan.ts';
import { compareWithActual, totals, weeklySeries } from './hours-totals.ts';
import { rises, steepness, steepnessRule } from './steepness.ts';

type PlainDate = Temporal.PlainDate;
const day = (iso: string) => Temporal.PlainDate.from(iso);
const none: ReadonlySet<string> = new Set();
const hours = (n: number) => n * 60;
const weekdaysOf = (n: number) => ([1, 2, 3, 4, 5, 6, 7] as Weekday[]).slice(0, n);

const step = (from: string, practiceHours: number, more: Partial<HoursStep> = {}): HoursStep => ({
  fromDate: day(from),
  practiceMinutes: hours(practiceHours),
  paidMinutes: 0,
  weekdays: practiceHours > 0 ? [1, 2, 3, 4] : [],
  note: practiceHours > 0 ? null : 'Ferie',
  ...more,
});
/** Thirteen weeks from a Monday. */
const plan = (...steps: HoursStep[]): HoursPlan => ({
  startsOn: day('2026-03-02'),
  endsOn: day('2026-05-31'),
  steps,
});

function* daysIn({ startsOn, endsOn }: { startsOn: PlainDate; endsOn: PlainDate }) {
  for (let d = startsOn; Temporal.PlainDate.compare(d, endsOn) <= 0; d = d.add({ days: 1 })) yield d;
}

/** The plain reference: deal the week's minutes one at a time round the table, practice first. */
function byHand(p: HoursPlan, date: PlainDate, holidays: ReadonlySet<string>): Minutes {
  const sum = { practice: 0, paid: 0 };
  if (Temporal.PlainDate.compare(date, p.startsOn) < 0 || Temporal.PlainDate.compare(date, p.endsOn) > 0)
    return sum;
  if (holidays.has(date.toString())) return sum;
  let inForce: HoursStep | null = null;
  for (const s of p.steps) if (Temporal.PlainDate.compare(s.fromDate, date) <= 0) inForce = s;
  if (!inForce) return sum;
  const table = [1, 2, 3, 4, 5, 6, 7].filter((d) => inForce.weekdays.includes(d as Weekday));
  let seat = 0;
  for (const kind of ['practice', 'paid'] as const) {
    for (let left = inForce[`${kind}Minutes`]; left > 0; left--) {
      if (table[seat % table.length] === date.dayOfWeek) sum[kind]++;
      seat++;
    }
  }
  return sum;
}

const anyDate = fc.integer({ min: 0, max: 900 }).map((n) => day('2025-06-01').add({ days: n }));

const anyLevel: fc.Arbitrary<Omit<HoursStep, 'fromDate'>> = fc
  .record({
    weekdays: fc.subarray(weekdaysOf(7), { minLength: 1, maxLength: hoursLimits.weekdays }),
    size: fc.double({ min: 0, max: 1, noNaN: true }),
    paidShare: fc.double({ min: 0, max: 1, noNaN: true }),
    pause: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  })
  .chain((raw) =>
    fc
      .shuffledSubarray(raw.weekdays, { minLength: raw.weekdays.length })
      .map((weekdays) => ({ ...raw, weekdays })),
  )
  .map(({ weekdays, size, paidShare, pause }) => {
    const least = weekdays.length * hoursLimits.leastMinutesPerDay;
    const most = Math.min(hoursLimits.weeklyMinutes, weekdays.length * hoursLimits.dailyMinutes);
    const total = pause ? 0 : least + Math.round(size * (most - least));
    const paidMinutes = Math.round(total * paidShare);
    return {
      practiceMinutes: total - paidMinutes,
      paidMinutes,
      weekdays: pause ? [] : weekdays,
      note: pause ? 'Pause' : null,
    };
  });

const anyPlan: fc.Arbitrary<HoursPlan> = fc
  .record({
    startsOn: anyDate,
    length: fc.integer({ min: 1, max: 130 }),
    levels: fc.array(anyLevel, { minLength: 1, maxLength: 6 }),
    offsets: fc.uniqueArray(fc.integer({ min: 1, max: 129 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ startsOn, length, levels, offsets }) => {
    const froms = [0, ...offsets.sort((a, b) => a - b)].filter((n) => n < length);
    const steps = levels
      .slice(0, froms.length)
      .map((level, i) => ({ ...level, fromDate: startsOn.add({ days: froms[i]! }) }));
    return { startsOn, endsOn: startsOn.add({ days: length - 1 }), steps };
  });

const anyHolidays = fc
  .array(anyDate, { maxLength: 40 })
  .map((dates): ReadonlySet<string> => new Set(dates.map(String)));

const sumOf = (minutes: Iterable<Minutes>) => {
  const sum = { practice: 0, paid: 0 };
  for (const m of minutes) {
    sum.practice += m.practice;
    sum.paid += m.paid;
  }
  return sum;
};
const bare = ({ practice, paid }: Minutes) => ({ practice, paid });

describe('an hours plan that can be signed', () => {
  it('has no problems', () => {
    fc.assert(fc.property(anyPlan, (p) => assert.deepEqual(validateHoursPlan(p), [])));
  });

  const fails = (p: HoursPlan, ...expected: [number | null, string, string][]) =>
    assert.deepEqual(
      validateHoursPlan(p),
      expected.map(([index, field, code]) => ({ step: index, field, code })),
    );

  it('has steps and a period the right way round', () => {
    fails(
      { ...plan(), endsOn: day('2026-03-01') },
      [null, 'endsOn', 'ends-before-start'],
      [null, 'steps', 'no-steps'],
    );
  });
  it('begins at its start', () =>
    fails(plan(step('2026-03-03', 4)), [0, 'fromDate', 'first-step-not-at-start']));
  it('has each step after the one before, within the period', () => {
    const first = step('2026-03-02', 4);
    fails(plan(first, step('2026-03-02', 6)), [1, 'fromDate', 'not-after-previous-step']);
    fails(plan(first, step('2026-05-01', 6), step('2026-04-01', 8)), [
      2,
      'fromDate',
      'not-after-previous-step',
    ]);
    fails(plan(first, step('2026-06-01', 6)), [1, 'fromDate', 'outside-period']);
    fails(plan(first, step('2026-05-31', 6)));
  });
  it('counts in whole minutes from zero', () => {
    fails(plan(step('2026-03-02', 4, { practiceMinutes: 0.5 })), [0, 'practiceMinutes', 'not-whole-minutes']);
    fails(plan(step('2026-03-02', 4, { paidMinutes: Number.NaN })), [0, 'paidMinutes', 'not-whole-minutes']);
    fails(plan(step('2026-03-02', 4, { paidMinutes: -60 })), [0, 'paidMinutes', 'negative-minutes']);
  });
  it('holds 37 hours a week and no more, practice and paid together', () => {
    const full = { practiceMinutes: hours(7), paidMinutes: hours(30), weekdays: weekdaysOf(5) };
    fails(plan(step('2026-03-02', 1, full)));
    fails(plan(step('2026-03-02', 1, { ...full, paidMinutes: hours(30) + 1, weekdays: weekdaysOf(6) })), [
      0,
      'paidMinutes',
      'over-weekly-limit',
    ]);
  });
  it('holds 7 hours 24 minutes a day and no more', () => {
    fails(plan(step('2026-03-02', 1, { practiceMinutes: 888, weekdays: [2, 4] })));
    fails(plan(step('2026-03-02', 1, { practiceMinutes: 889, weekdays: [2, 4] })), [
      0,
      'weekdays',
      'over-daily-limit',
    ]);
  });
  it('says why when it pauses', () => {
    fails(plan(step('2026-03-02', 0)));
    fails(plan(step('2026-03-02', 0, { note: '  ' })), [0, 'note', 'pause-without-note']);
  });
  it('names sensible weekdays', () => {
    const named = (weekdays: number[], practiceMinutes = hours(10)) =>
      plan(step('2026-03-02', 1, { practiceMinutes, weekdays: weekdays as Weekday[] }));
    fails(named([]), [0, 'weekdays', 'no-weekdays']);
    fails(named([1, 8]), [0, 'weekdays', 'unknown-weekday']);
    fails(named([1, 1.5]), [0, 'weekdays', 'unknown-weekday']);
    fails(named([3, 3]), [0, 'weekdays', 'weekday-twice']);
    fails(named([1, 2, 3, 4, 5, 6, 7]), [0, 'weekdays', 'too-many-weekdays']);
    fails(named([1, 2, 3, 4, 5], 120), [0, 'weekdays', 'too-little-per-day']);
    fails(named([1, 2, 3, 4], 120));
    fails(named([1], 20));
  });
});

describe('planned minutes', () => {
  it('are dealt exactly over the weekdays', () => {
    const p = plan(step('2026-03-02', 1, { practiceMinutes: 100, paidMinutes: 101, weekdays: [1, 3, 5] }));
    const on = (iso: string) => plannedMinutesOn(p, day(iso), none);
    assert.deepEqual(on('2026-03-02'), { practice: 34, paid: 33 });
    assert.deepEqual(on('2026-03-03'), { practice: 0, paid: 0 });
    assert.deepEqual(on('2026-03-04'), { practice: 33, paid: 34 });
    assert.deepEqual(on('2026-03-06'), { practice: 33, paid: 34 });
    assert.deepEqual(plannedMinutesOn(p, day('2026-03-06'), new Set(['2026-03-06'])), {
      practice: 0,
      paid: 0,
    });
    assert.deepEqual(on('2026-03-01'), { practice: 0, paid: 0 });
    assert.deepEqual(on('2026-06-01'), { practice: 0, paid: 0 });
  });

  it('equal the plain reference on every day', () => {
    fc.assert(
      fc.property(anyPlan, anyHolidays, (p, holidays) => {
        const around = { startsOn: p.startsOn.subtract({ days: 3 }), endsOn: p.endsOn.add({ days: 3 }) };
        for (const d of daysIn(around))
          assert.deepEqual(plannedMinutesOn(p, d, holidays), byHand(p, d, holidays), d.toString());
      }),
      { numRuns: 60 },
    );
  });

  it('sum to the agreed week whenever a step governs a whole week without holidays', () => {
    fc.assert(
      fc.property(anyLevel, anyDate, (level, startsOn) => {
        const p = { startsOn, endsOn: startsOn.add({ days: 6 }), steps: [{ ...level, fromDate: startsOn }] };
        const sum = sumOf([...daysIn(p)].map((d) => plannedMinutesOn(p, d, none)));
        assert.deepEqual(sum, { practice: level.practiceMinutes, paid: level.paidMinutes });
      }),
    );
  });

  it('never make one working day more than a minute longer than another', () => {
    fc.assert(
      fc.property(anyLevel, anyDate, (level, startsOn) => {
        const p = { startsOn, endsOn: startsOn.add({ days: 6 }), steps: [{ ...level, fromDate: startsOn }] };
        const lengths = [...daysIn(p)]
          .filter((d) => level.weekdays.includes(d.dayOfWeek as Weekday))
          .map((d) => plannedMinutesOn(p, d, none))
          .map((m) => m.practice + m.paid);
        assert.ok(lengths.length === 0 || Math.max(...lengths) - Math.min(...lengths) <= 1);
        assert.ok(lengths.every((n) => n <= hoursLimits.dailyMinutes));
      }),
    );
  });
});

describe('totals and the weekly series', () => {
  it('tell of a course of thirteen weeks with a rise, a paid start and Easter', () => {
    const p = plan(
      step('2026-03-02', 8),
      step('2026-03-30', 12, { paidMinutes: hours(4), practiceMinutes: hours(8) }),
    );
    const easter = new Set(['2026-04-02', '2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25']);
    const t = totals(p, easter);
    assert.equal(t.weeks, 13);
    assert.deepEqual(t.firstLevel, { practice: hours(8), paid: 0 });
    assert.deepEqual(t.lastLevel, { practice: hours(8), paid: hours(4) });
    // Four of the five holidays fall on Monday to Thursday, and each takes a quarter of its week.
    assert.deepEqual(bare(t), { practice: hours(8 * 13 - 4 * 2), paid: hours(4 * 9 - 4) });
    assert.deepEqual(
      t.perStep.map((s) => [s.step, s.from.toString(), s.through.toString(), s.practice]),
      [
        [0, '2026-03-02', '2026-03-29', hours(32)],
        [1, '2026-03-30', '2026-05-31', hours(72 - 8)],
      ],
    );
  });

  it('count a begun week as a week', () => {
    const p = { startsOn: day('2026-03-04'), endsOn: day('2026-03-11'), steps: [step('2026-03-04', 8)] };
    assert.equal(totals(p, none).weeks, 2);
  });

  it('equal the plain reference, overall, per step and per week', () => {
    fc.assert(
      fc.property(anyPlan, anyHolidays, (p, holidays) => {
        const days = [...daysIn(p)];
        const t = totals(p, holidays);
        assert.deepEqual(bare(t), sumOf(days.map((d) => byHand(p, d, holidays))));
        assert.deepEqual(sumOf(t.perStep), bare(t));
        for (const part of t.perStep) {
          const own = [...daysIn({ startsOn: part.from, endsOn: part.through })];
          assert.ok(own.every((d) => stepOn(p, d) === p.steps[part.step]));
          assert.deepEqual(bare(part), sumOf(own.map((d) => byHand(p, d, holidays))));
        }
        const mondays = [...new Set(days.map((d) => d.subtract({ days: d.dayOfWeek - 1 }).toString()))];
        const expected = mondays.map((monday) => {
          const week = days.filter((d) => d.subtract({ days: d.dayOfWeek - 1 }).toString() === monday);
          return { monday, ...sumOf(week.map((d) => byHand(p, d, holidays))) };
        });
        const series = weeklySeries(p, holidays);
        assert.deepEqual(
          series.map((w) => ({ monday: w.weekStart.toString(), ...bare(w) })),
          expected,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('planned against actual', () => {
  it('tells unknown weeks from weeks when nobody came', () => {
    const half = { practiceMinutes: hours(5), paidMinutes: hours(3) };
    const p = { ...plan(step('2026-03-02', 8, half)), endsOn: day('2026-03-22') };
    const compared = compareWithActual(weeklySeries(p, none), [
      { date: day('2026-03-02'), attendedMinutes: 120 },
      { date: day('2026-03-03'), attendedMinutes: 90 },
      { date: day('2026-03-09'), attendedMinutes: 0 },
    ]);
    assert.deepEqual(
      compared.map((w) => [w.weekStart.toString(), w.daysRecorded, w.actualMinutes, w.differenceMinutes]),
      [
        ['2026-03-02', 2, 210, 210 - 480],
        ['2026-03-09', 1, 0, -480],
        ['2026-03-16', 0, null, null],
      ],
    );
  });

  it('loses no minute and no week', () => {
    const attendance = fc.array(
      fc.record({ date: anyDate, attendedMinutes: fc.integer({ min: 0, max: 600 }) }),
    );
    fc.assert(
      fc.property(anyPlan, attendance, (p, days) => {
        const series = weeklySeries(p, none);
        const compared = compareWithActual(series, days);
        assert.equal(
          compared.reduce((sum, w) => sum + (w.actualMinutes ?? 0), 0),
          days.reduce((sum, d) => sum + d.attendedMinutes, 0),
        );
        assert.deepEqual(sumOf(compared), sumOf(series));
        const starts = compared.map((w) => w.weekStart.toString());
        assert.deepEqual(starts, [...new Set(starts)].sort());
        for (const week of series) assert.ok(starts.includes(week.weekStart.toString()));
      }),
    );
  });
});

describe('the brake', () => {
  const codes = (p: HoursPlan, rule = steepnessRule) =>
    steepness(p, rule).map((r) => [r.step, r.code, r.fromMinutes / 60, r.toMinutes / 60, r.risePercent]);

  it('lets a calm rise be', () => {
    const calm = plan(
      step('2026-03-02', 4),
      step('2026-03-16', 7),
      step('2026-03-30', 10),
      step('2026-04-13', 15),
    );
    assert.deepEqual(codes(calm), []);
    assert.equal(rises(calm).length, 3);
  });
  it('is pulled for more than five hours at once, not for five', () => {
    assert.deepEqual(codes(plan(step('2026-03-02', 15), step('2026-03-16', 20))), []);
    const p = plan(step('2026-03-02', 15), step('2026-03-16', 20, { paidMinutes: 1 }));
    assert.deepEqual(codes(p), [[1, 'too-much-at-once', 15, 20 + 1 / 60, 33]]);
  });
  it('is pulled for small steps that follow too fast', () => {
    const p = plan(step('2026-03-02', 4), step('2026-03-09', 6), step('2026-03-15', 8));
    assert.deepEqual(codes(p), [[2, 'too-much-too-soon', 4, 8, 100]]);
    assert.equal(steepness(p)[0]!.lowUntil.toString(), '2026-03-08');
    assert.equal(steepness(p)[0]!.riseMinutes, hours(4));
  });
  it('wants both more than half and more than three hours within the weeks', () => {
    assert.deepEqual(codes(plan(step('2026-03-02', 2), step('2026-03-09', 5))), []);
    assert.deepEqual(codes(plan(step('2026-03-02', 8), step('2026-03-09', 12))), []);
    assert.deepEqual(codes(plan(step('2026-03-02', 7), step('2026-03-09', 11))), [
      [1, 'too-much-too-soon', 7, 11, 57],
    ]);
  });
  it('forgets what lies before the weeks it looks at', () => {
    const p = plan(step('2026-03-02', 4), step('2026-03-09', 7), step('2026-03-23', 10));
    assert.deepEqual(codes(p), []);
    assert.deepEqual(codes(p, { ...steepnessRule, windowDays: 15 }), [[2, 'too-much-too-soon', 4, 10, 150]]);
  });
  it('looks past a holiday but not past a long pause', () => {
    const short = plan(step('2026-03-02', 12), step('2026-03-30', 0), step('2026-04-20', 12));
    assert.deepEqual(codes(short), []);
    assert.deepEqual(rises(short), [], 'back at the same hours');
    const long = plan(step('2026-03-02', 12), step('2026-03-30', 0), step('2026-04-21', 12));
    assert.deepEqual(codes(long), [[2, 'too-much-at-once', 0, 12, null]]);
    const stronger = plan(step('2026-03-02', 6), step('2026-03-30', 0), step('2026-04-20', 10));
    assert.deepEqual(codes(stronger), [[2, 'too-much-too-soon', 6, 10, 67]]);
  });
  it('is not pulled when practice hours become paid hours, nor by the start itself', () => {
    const p = plan(
      step('2026-03-02', 0),
      step('2026-03-09', 20, { weekdays: weekdaysOf(5) }),
      step('2026-03-16', 0, { paidMinutes: hours(20), weekdays: weekdaysOf(5), note: null }),
    );
    assert.deepEqual(codes(p), []);
    assert.deepEqual(rises(p), []);
  });

  it('is not pulled by a start that was put off, however long', () => {
    assert.deepEqual(codes(plan(step('2026-03-02', 0), step('2026-05-04', 20))), []);
  });

  it('agrees with a walk through every day, when there are no pauses', () => {
    const noPauses = anyPlan.filter((p) => p.steps.every((s) => s.practiceMinutes + s.paidMinutes > 0));
    fc.assert(
      fc.property(noPauses, (p) => {
        const level = (d: PlainDate) => {
          const s = stepOn(p, d);
          return s ? s.practiceMinutes + s.paidMinutes : null;
        };
        const expected: string[] = [];
        for (const d of daysIn(p)) {
          const [was, is] = [level(d.subtract({ days: 1 })), level(d)!];
          if (was === null || is <= was) continue;
          let low = was;
          for (let back = 1; back <= steepnessRule.windowDays; back++)
            low = Math.min(low, level(d.subtract({ days: back })) ?? low);
          if (is - was > steepnessRule.atOnceMinutes) expected.push(`${d} too-much-at-once ${was}`);
          else if (
            is - low > steepnessRule.windowMinutes &&
            (is - low) / low > steepnessRule.windowPercent / 100
          )
            expected.push(`${d} too-much-too-soon ${low}`);
        }
        assert.deepEqual(
          steepness(p).map((r) => `${r.onDate} ${r.code} ${r.fromMinutes}`),
          expected,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('a change of hours', () => {
  it('keeps the past, sets the rest and leaves the old plan alone', () => {
    fc.assert(
      fc.property(anyPlan, anyLevel, fc.nat({ max: 129 }), anyHolidays, (p, level, offset, holidays) => {
        const length = p.startsOn.until(p.endsOn).days + 1;
        const date = p.startsOn.add({ days: offset % length });
        const copy = structuredClone(p.steps.map((s) => ({ ...s, fromDate: s.fromDate.toString() })));
        const changed = changeFrom(p, date, level);
        assert.deepEqual(validateHoursPlan(changed), []);
        for (const d of daysIn(p)) {
          const isPast = Temporal.PlainDate.compare(d, date) < 0;
          assert.deepEqual(
            plannedMinutesOn(changed, d, holidays),
            isPast
              ? plannedMinutesOn(p, d, holidays)
              : byHand({ ...p, steps: [{ ...level, fromDate: date }] }, d, holidays),
          );
        }
        assert.deepEqual(
          p.steps.map((s) => ({ ...s, fromDate: s.fromDate.toString() })),
          copy,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('outside the period is found by the validation', () => {
    const p = plan(step('2026-03-02', 8));
    const { fromDate: _, ...level } = step('2026-03-02', 4);
    const codes = (date: string) => validateHoursPlan(changeFrom(p, day(date), level)).map((x) => x.code);
    assert.deepEqual(codes('2026-02-27'), ['first-step-not-at-start']);
    assert.deepEqual(codes('2026-06-01'), ['outside-period']);
  });

  it('is told as up, down or same, with amounts', () => {
    const p = plan(step('2026-03-02', 8), step('2026-04-06', 10));
    const to = (date: string, level: Partial<HoursStep>) => {
      const { fromDate: _, ...rest } = step(date, 8, level);
      const c = describeChange(p, changeFrom(p, day(date), rest));
      return [c.direction, c.fromDate?.toString(), c.practiceMinutes, c.paidMinutes, c.weekdaysChanged];
    };
    assert.deepEqual(to('2026-03-16', { practiceMinutes: 600 }), ['up', '2026-03-16', 120, 0, false]);
    assert.deepEqual(to('2026-03-16', { practiceMinutes: 300 }), ['down', '2026-03-16', -180, 0, false]);
    assert.deepEqual(to('2026-03-16', { practiceMinutes: 300, paidMinutes: 180 }), [
      'same',
      '2026-03-16',
      -180,
      180,
      false,
    ]);
    assert.deepEqual(to('2026-03-16', { weekdays: [1, 2] }), ['same', '2026-03-16', 0, 0, true]);
    // Staying at eight hours undoes the rise that was agreed for April.
    assert.deepEqual(to('2026-03-16', {}), ['down', '2026-04-06', -120, 0, false]);
  });

  it('of nothing is same, and of the end alone says how far it moved', () => {
    const p = plan(step('2026-03-02', 8));
    const same = { direction: 'same', fromDate: null, practiceMinutes: 0, paidMinutes: 0, startMovedDays: 0 };
    assert.partialDeepStrictEqual(describeChange(p, p), { ...same, endMovedDays: 0 });
    const longer = { ...p, endsOn: p.endsOn.add({ days: 14 }) };
    assert.partialDeepStrictEqual(describeChange(p, longer), { ...same, endMovedDays: 14 });
  });

  it('is looked for only in the days both plans have', () => {
    const p = plan(step('2026-03-02', 8));
    const sooner = {
      ...p,
      startsOn: day('2026-02-16'),
      steps: [step('2026-02-16', 4), step('2026-03-02', 8)],
    };
    const same = { direction: 'same', fromDate: null };
    assert.partialDeepStrictEqual(describeChange(p, sooner), { ...same, startMovedDays: -14 });
    assert.partialDeepStrictEqual(describeChange(sooner, p), { ...same, startMovedDays: 14 });
    const longer = { ...p, endsOn: day('2026-06-28'), steps: [...p.steps, step('2026-06-01', 12)] };
    assert.partialDeepStrictEqual(describeChange(p, longer), { ...same, endMovedDays: 28 });
    assert.partialDeepStrictEqual(describeChange(longer, p), { ...same, endMovedDays: -28 });
  });

  it('of the weekdays of a pause is none', () => {
    const p = plan(step('2026-03-02', 0));
    const withDays = plan(step('2026-03-02', 0, { weekdays: [1] }));
    assert.equal(describeChange(p, withDays).fromDate, null);
  });

  it('has the opposite direction when taken back', () => {
    fc.assert(
      fc.property(anyPlan, anyLevel, fc.nat({ max: 129 }), (p, level, offset) => {
        const date = p.startsOn.add({ days: offset % (p.startsOn.until(p.endsOn).days + 1) });
        const changed = changeFrom(p, date, level);
        const [there, back] = [describeChange(p, changed), describeChange(changed, p)];
        const opposite = { up: 'down', down: 'up', same: 'same' } as const;
        assert.equal(back.direction, opposite[there.direction]);
        assert.equal(there.practiceMinutes + back.practiceMinutes, 0);
        assert.equal(there.paidMinutes + back.paidMinutes, 0);
        assert.deepEqual(there.fromDate?.toString(), back.fromDate?.toString());
        if (there.fromDate) assert.ok(Temporal.PlainDate.compare(there.fromDate, date) >= 0);
      }),
    );
  });
});
