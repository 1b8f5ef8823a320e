import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type AttendanceDay, absenceCauses } from './attendance.ts';
import { type FollowUpFact, followUpKinds } from './follow-up-plan.ts';
import type { HoursPlan } from './hours-plan.ts';
import type { PlacementFacts, Signature } from './placement.ts';
import { type CheckIn, type WarningFacts, warningSettings, warnings } from './warnings.ts';

const startsOn = Temporal.PlainDate.from('2026-03-02');
const endsOn = Temporal.PlainDate.from('2026-05-31');
/** Days after the start. */
const on = (offset: number) => startsOn.add({ days: offset });
const sentAt = Temporal.Instant.from('2026-02-20T10:00:00Z');

const signed = (version: number): Signature[] =>
  (['citizen', 'employer', 'caseworker'] as const).map((party, i) => ({
    version,
    party,
    signedAt: sentAt.add({ hours: i + 1 }),
  }));
const placement = (more: Partial<PlacementFacts> = {}): PlacementFacts => ({
  versions: [{ number: 1, startsOn, endsOn, createdAt: sentAt, sentAt }],
  signatures: signed(1),
  end: null,
  outcome: null,
  assessments: [],
  ...more,
});
const hoursPlan = (...levels: [offset: number, hours: number][]): HoursPlan => ({
  startsOn,
  endsOn,
  steps: levels.map(([offset, hours]) => ({
    fromDate: on(offset),
    practiceMinutes: hours * 60,
    paidMinutes: 0,
    weekdays: hours ? [1, 3] : [],
    note: hours ? null : 'Ferie',
  })),
});
const attended = (offset: number, share: number): AttendanceDay => ({
  date: on(offset),
  plannedMinutes: 200,
  attendedMinutes: share * 200,
  cause: share < 1 ? 'unknown' : null,
});
const checkIn = (offset: number, mood: number, more: Partial<CheckIn> = {}): CheckIn => ({
  by: 'citizen',
  on: on(offset),
  mood,
  callMe: false,
  answeredOn: null,
  ...more,
});
const facts = (more: Partial<WarningFacts> = {}): WarningFacts => ({
  placement: placement(),
  hoursPlan: hoursPlan([0, 8]),
  attendance: [],
  checkIns: [],
  followUps: [],
  ...more,
});
const codes = (given: WarningFacts, offset: number) => warnings(given, on(offset)).map((w) => w.code);
const found = (code: string, given: WarningFacts, offset: number) =>
  warnings(given, on(offset)).filter((w) => w.code === code);

describe('early warning', () => {
  it('is silent about a placement that goes well', () => {
    const well = facts({ attendance: [attended(28, 1), attended(30, 1)], checkIns: [checkIn(29, 4)] });
    assert.deepEqual(warnings(well, on(31)), []);
  });

  it('hears that it has been quiet for ten days', () => {
    assert.deepEqual(codes(facts(), 9), []);
    assert.deepEqual(codes(facts(), 10), ['quiet']);
    const done: FollowUpFact = { kind: 'first-week', dueOn: on(3), doneOn: on(5) };
    for (const sign of [
      { attendance: [attended(5, 1)] },
      { checkIns: [checkIn(5, 4)] },
      { followUps: [done] },
    ]) {
      assert.deepEqual(codes(facts(sign), 14), []);
      const [warning] = warnings(facts(sign), on(15));
      assert.equal(warning?.code, 'quiet');
      assert.partialDeepStrictEqual(warning?.facts, { days: 10 });
    }
    assert.deepEqual(
      codes(facts({ checkIns: [checkIn(40, 4)] }), 12),
      ['quiet'],
      'what is yet to come is no sign',
    );
  });

  it('hears falling attendance', () => {
    const falling = (earlier: number, recent: number) =>
      codes(facts({ attendance: [attended(5, earlier), attended(20, recent)] }), 21);
    assert.deepEqual(falling(1, 0.5), ['falling-attendance']);
    assert.deepEqual(falling(1, 0.7), []);
    assert.deepEqual(falling(0.895, 0.695), ['falling-attendance']);
    assert.deepEqual(falling(0.89, 0.695), []);
    assert.deepEqual(falling(0.89, 0.69), ['falling-attendance'], 'twenty points in floating point too');
    assert.deepEqual(falling(0.5, 0.4), []);
    const edge = (offset: number) =>
      codes(facts({ attendance: [attended(7, 1), attended(offset, 0), attended(21, 1)] }), 21);
    assert.deepEqual(edge(8), ['falling-attendance'], 'fourteen days, today included');
    assert.deepEqual(edge(6), []);
    assert.deepEqual(codes(facts({ attendance: [attended(5, 1), attended(21, 0)] }), 21), [
      'falling-attendance',
    ]);
    const closed = { ...attended(20, 0), cause: 'workplace-closed' as const };
    assert.deepEqual(codes(facts({ attendance: [attended(5, 1), closed] }), 21), []);
  });

  it('hears a worried check-in until it is answered or the person feels better', () => {
    const worried = (...checkIns: CheckIn[]) => found('worried-check-in', facts({ checkIns }), 8).length;
    assert.equal(worried(checkIn(5, 2)), 1);
    assert.equal(worried(checkIn(5, 3)), 0);
    assert.equal(worried(checkIn(5, 2, { answeredOn: on(6) })), 0);
    assert.equal(worried(checkIn(5, 1), checkIn(7, 3)), 0);
    assert.equal(worried(checkIn(5, 1), checkIn(7, 3, { by: 'mentor' })), 1);
    assert.equal(worried(checkIn(5, 5, { callMe: true }), checkIn(7, 5)), 1);
    assert.equal(worried(checkIn(5, 5, { callMe: true, answeredOn: on(6) })), 0);
    assert.equal(worried(checkIn(5, 2), checkIn(6, 2, { by: 'mentor', callMe: true })), 2);
    assert.equal(worried(checkIn(8, 1)), 1);
    assert.equal(worried(checkIn(9, 1)), 0);
  });

  it('takes a talk held since as the answer to a worry, but not to a wish for a call', () => {
    const worried = (one: CheckIn, talk: number) =>
      found(
        'worried-check-in',
        facts({ checkIns: [one], followUps: [{ kind: 'extra', dueOn: on(talk), doneOn: on(talk) }] }),
        8,
      ).length;
    assert.equal(worried(checkIn(5, 2), 4), 1);
    assert.equal(worried(checkIn(5, 2), 5), 0);
    assert.equal(worried(checkIn(5, 2), 7), 0);
    assert.equal(worried(checkIn(5, 2, { callMe: true }), 7), 1);
  });

  it('hears a rise that comes too soon after low attendance, or is too steep in itself', () => {
    const with_ = (plan: HoursPlan, share: number) =>
      facts({ hoursPlan: plan, attendance: [attended(6, share)] });
    const gentle = hoursPlan([0, 8], [21, 10]);
    assert.deepEqual(codes(with_(gentle, 1), 7), []);
    assert.deepEqual(codes(with_(gentle, 0.6), 7), ['too-steep']);
    assert.deepEqual(codes(with_(gentle, 0.7), 7), []);
    assert.deepEqual(codes(with_(gentle, 0.6), 6), [], 'fifteen days ahead');
    const [low] = found('too-steep', with_(gentle, 0.6), 7);
    assert.partialDeepStrictEqual(low?.facts, {
      step: 1,
      fromMinutes: 480,
      toMinutes: 600,
      lowRate: 0.6,
      steep: null,
    });
    const steep = hoursPlan([0, 8], [21, 16]);
    const [tooMuch] = found('too-steep', with_(steep, 1), 7);
    assert.partialDeepStrictEqual(tooMuch?.facts, { lowRate: null, steep: { code: 'too-much-at-once' } });
    assert.deepEqual(found('too-steep', with_(steep, 1), 21), [], 'no longer ahead');
    assert.deepEqual(codes(with_(hoursPlan([0, 8], [21, 6]), 0.6), 7), [], 'going down is no rise');
  });

  it('says when the end is near', () => {
    const sign = facts({ checkIns: [checkIn(75, 5), checkIn(80, 5), checkIn(90, 5)] });
    assert.deepEqual(codes(sign, 75), []);
    assert.deepEqual(codes(sign, 76), ['ending-soon']);
    assert.deepEqual(codes(sign, 90), ['ending-soon']);
    assert.deepEqual(codes(sign, 91), []);
  });

  it('says which follow-ups are overdue, also after a job has started', () => {
    const undone = (kind: FollowUpFact['kind'], offset: number): FollowUpFact => ({
      kind,
      dueOn: on(offset),
      doneOn: null,
    });
    const followUps = [
      undone('half-way', 6),
      undone('first-week', 3),
      undone('job-1-week', 4),
      undone('before-end', 7),
    ];
    const told = (given: WarningFacts) =>
      found('follow-up-overdue', given, 7).map((w) => 'kind' in w.facts && [w.facts.kind, w.facts.days]);
    assert.deepEqual(told(facts({ followUps })), [
      ['first-week', 4],
      ['job-1-week', 3],
      ['half-way', 1],
    ]);
    const end = (kind: 'completed' | 'cancelled') => placement({ end: { endedOn: on(5), kind } });
    assert.deepEqual(told(facts({ followUps, placement: end('completed') })), [['job-1-week', 3]]);
    assert.deepEqual(told(facts({ followUps, placement: end('cancelled') })), []);
  });

  it('says whose signature is missing after more than five days', () => {
    const sent = (minute: string, signatures: Signature[]) =>
      facts({
        placement: placement({
          versions: [
            { number: 1, startsOn, endsOn, createdAt: sentAt, sentAt: Temporal.Instant.from(minute) },
          ],
          signatures,
        }),
      });
    const missing = (given: WarningFacts, today: string) =>
      warnings(given, Temporal.PlainDate.from(today)).map(
        (w) => w.code === 'missing-signature' && w.facts.missing,
      );
    const ours = sent('2026-02-20T10:00:00Z', []);
    assert.deepEqual(missing(ours, '2026-02-25'), []);
    assert.deepEqual(missing(ours, '2026-02-26'), [['citizen', 'employer']]);
    assert.deepEqual(missing(sent('2026-02-20T10:00:00Z', signed(1).slice(0, 1)), '2026-02-26'), [
      ['employer'],
    ]);
    assert.deepEqual(missing(sent('2026-02-20T10:00:00Z', signed(1).slice(0, 2)), '2026-02-26'), [
      ['caseworker'],
    ]);
    assert.deepEqual(missing(sent('2026-02-20T10:00:00Z', signed(1)), '2026-02-26'), []);
    const changed = placement({
      versions: [
        { number: 1, startsOn, endsOn, createdAt: sentAt, sentAt },
        {
          number: 2,
          startsOn,
          endsOn,
          createdAt: sentAt.add({ hours: 9 }),
          sentAt: sentAt.add({ hours: 10 }),
        },
      ],
    });
    assert.deepEqual(
      missing(facts({ placement: changed }), '2026-02-26'),
      [['citizen', 'employer']],
      'agreed',
    );
    assert.deepEqual(
      missing(facts({ placement: changed }), '2026-03-05'),
      [['citizen', 'employer']],
      'running',
    );
    // Half past midnight in Denmark is the next day there, though not in UTC.
    assert.deepEqual(missing(sent('2026-02-20T23:30:00Z', []), '2026-02-26'), []);
  });

  const anyFacts = fc
    .record({
      attendance: fc.array(
        fc.record({
          date: fc.integer({ min: -5, max: 100 }).map(on),
          plannedMinutes: fc.constantFrom(0, 60, 200),
          attendedMinutes: fc.nat({ max: 200 }),
          cause: fc.constantFrom(...absenceCauses, null),
        }),
      ),
      checkIns: fc.array(
        fc.record({
          by: fc.constantFrom('citizen' as const, 'mentor' as const),
          on: fc.nat({ max: 100 }).map(on),
          mood: fc.integer({ min: 1, max: 5 }),
          callMe: fc.boolean(),
          answeredOn: fc.option(fc.nat({ max: 100 }).map(on), { nil: null }),
        }),
      ),
      followUps: fc.array(
        fc.record({
          kind: fc.constantFrom(...followUpKinds),
          dueOn: fc.nat({ max: 100 }).map(on),
          doneOn: fc.option(fc.nat({ max: 100 }).map(on), { nil: null }),
        }),
      ),
      signatures: fc.subarray(signed(1)),
      end: fc.option(
        fc.record({
          endedOn: fc.nat({ max: 90 }).map(on),
          kind: fc.constantFrom('completed' as const, 'stopped' as const, 'cancelled' as const),
        }),
        { nil: null, freq: 3 },
      ),
    })
    .map(({ signatures, end, ...rest }) =>
      facts({
        ...rest,
        placement: placement({ signatures, end }),
        hoursPlan: hoursPlan([0, 4], [20, 10], [50, 12]),
      }),
    );

  it('comes in one order, however the facts were fetched', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat({ max: 100 }), (given, offset) => {
        const reversed: WarningFacts = {
          ...given,
          attendance: given.attendance.toReversed(),
          checkIns: given.checkIns.toReversed(),
          followUps: given.followUps.toReversed(),
        };
        const told = (f: WarningFacts) => JSON.stringify(warnings(f, on(offset)));
        assert.equal(told(reversed), told(given));
        const order = { urgent: 0, soon: 1, notice: 2 };
        const ranks = warnings(given, on(offset)).map((w) => order[w.severity]);
        assert.deepEqual(ranks, ranks.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('about a cancelled placement never comes, and about one that is over only follow-ups', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat({ max: 100 }), (given, offset) => {
        const over = (kind: 'completed' | 'stopped' | 'cancelled') =>
          codes({ ...given, placement: { ...given.placement, end: { endedOn: on(0), kind } } }, offset);
        assert.deepEqual(over('cancelled'), []);
        for (const kind of ['completed', 'stopped'] as const)
          assert.ok(over(kind).every((code) => code === 'follow-up-overdue'));
      }),
    );
  });

  it('listens as closely as the settings say', () => {
    const patient = { ...warningSettings, quietDays: 20 };
    assert.deepEqual(warnings(facts(), on(19), patient), []);
    assert.deepEqual(
      warnings(facts(), on(20), patient).map((w) => w.code),
      ['quiet'],
    );
    const strict = { ...warningSettings, worriedMood: 3 };
    assert.deepEqual(
      warnings(facts({ checkIns: [checkIn(5, 3)] }), on(6), strict).map((w) => w.code),
      ['worried-check-in'],
    );
  });
});
