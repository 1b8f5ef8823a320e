import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type AbsenceCause,
  type AttendanceDay,
  absenceCauses,
  asPlanned,
  attendanceRate,
  causesNotCounted,
  validateAttendance,
} from './attendance.ts';

const first = Temporal.PlainDate.from('2026-03-02');
const on = (
  offset: number,
  attendedMinutes: number,
  cause: AbsenceCause | null = null,
  plannedMinutes = 120,
): AttendanceDay => ({ date: first.add({ days: offset }), plannedMinutes, attendedMinutes, cause });

const anyDays = fc.uniqueArray(
  fc
    .record({
      offset: fc.nat({ max: 200 }),
      plannedMinutes: fc.constantFrom(0, 60, 120, 185),
      attendedMinutes: fc.nat({ max: 300 }),
      cause: fc.constantFrom(...absenceCauses),
    })
    .map((d) =>
      on(
        d.offset,
        d.attendedMinutes,
        d.attendedMinutes < d.plannedMinutes ? d.cause : null,
        d.plannedMinutes,
      ),
    ),
  { selector: (d) => d.date.toString() },
);

describe('attendance', () => {
  it('is as planned with one tap, practice and paid together', () => {
    const day = asPlanned(first, { practice: 90, paid: 30 });
    assert.partialDeepStrictEqual(day, { plannedMinutes: 120, attendedMinutes: 120, cause: null });
    assert.equal(day.date.toString(), '2026-03-02');
    assert.deepEqual(validateAttendance(day), []);
    assert.equal(attendanceRate([day]).rate, 1);
  });

  it('asks for a cause when someone was away, and for none otherwise', () => {
    const codes = (day: AttendanceDay) => validateAttendance(day).map((p) => `${p.field}: ${p.code}`);
    assert.deepEqual(codes(on(0, 60)), ['cause: cause-missing']);
    assert.deepEqual(codes(on(0, 60, 'transport')), []);
    assert.deepEqual(codes(on(0, 120, 'sick')), ['cause: cause-without-absence']);
    assert.deepEqual(codes(on(0, 180)), []);
    assert.deepEqual(codes(on(0, -1)), ['attendedMinutes: negative-minutes']);
    assert.deepEqual(codes(on(0, 7.5)), ['attendedMinutes: not-whole-minutes']);
    assert.deepEqual(codes(on(0, 0, 'sick')), []);
    assert.deepEqual(codes(on(0, 1440)), []);
    assert.deepEqual(codes(on(0, 1441)), ['attendedMinutes: longer-than-a-day']);
  });

  it('is unknown without planned days', () => {
    assert.deepEqual(attendanceRate([]), { rate: null, days: 0, plannedMinutes: 0, attendedMinutes: 0 });
    assert.equal(attendanceRate([on(0, 60, null, 0), on(1, 0, 'workplace-closed')]).rate, null);
  });

  it('looks at the last days, by date and not by order', () => {
    const days = [on(4, 120), on(0, 0, 'sick'), on(2, 60, 'too-much')];
    assert.equal(attendanceRate(days, 1).rate, 1);
    assert.equal(attendanceRate(days, 2).rate, 0.75);
    assert.equal(attendanceRate(days).rate, 0.5);
  });

  it('does not let a long day hide a missed one', () => {
    assert.equal(attendanceRate([on(0, 240), on(1, 0, 'unknown')]).rate, 0.5);
  });

  it('equals a plain count, and agreed days off change nothing', () => {
    fc.assert(
      fc.property(anyDays, fc.option(fc.nat({ max: 20 }), { nil: undefined }), (days, last) => {
        const sorted = [...days].sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
        let [planned, attended, n] = [0, 0, 0];
        for (const day of sorted.reverse()) {
          if (day.plannedMinutes === 0 || causesNotCounted.some((cause) => cause === day.cause)) continue;
          if (n === last) break;
          n++;
          planned += day.plannedMinutes;
          attended += Math.min(day.attendedMinutes, day.plannedMinutes);
        }
        const result = attendanceRate(days, last);
        const rate = planned ? attended / planned : null;
        assert.deepEqual(result, { rate, days: n, plannedMinutes: planned, attendedMinutes: attended });
        assert.deepEqual(attendanceRate([...days, on(300, 0, 'agreed-day-off')], last), result);
      }),
    );
  });

  it('only rises when an absence turns out to be less', () => {
    fc.assert(
      fc.property(anyDays, fc.nat(), (days, pick) => {
        const counted = days.filter(
          (d) => d.plannedMinutes > 0 && !causesNotCounted.some((c) => c === d.cause),
        );
        fc.pre(counted.length > 0);
        const better = counted.with(
          pick % counted.length,
          asPlanned(counted[pick % counted.length]!.date, {
            practice: counted[pick % counted.length]!.plannedMinutes,
            paid: 0,
          }),
        );
        assert.ok(attendanceRate(better).rate! >= attendanceRate(counted).rate!);
      }),
    );
  });
});
