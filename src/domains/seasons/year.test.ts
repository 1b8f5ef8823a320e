import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { busiest, isNear, nextPeak, risesIn, wholeYear } from './year.ts';

const date = Temporal.PlainDate.from;
const garden = [
  { month: 4, people: 2 },
  { month: 5, people: 4 },
  { month: 6, people: 2 },
  { month: 11, people: 1 },
  { month: 12, people: 4 },
];

describe('a year of demand', () => {
  it('rises where more are needed than the month before', () => {
    assert.deepEqual(
      risesIn(garden).map(({ month }) => month),
      [4, 5, 11, 12],
    );
    assert.equal(busiest(garden), 5);
    assert.equal(busiest([]), null);
  });

  it('has a next rise, and lasts as long as as many are needed', () => {
    const peak = nextPeak(garden, date('2026-02-10'))!;
    assert.equal(`${peak.startsOn} ${peak.endsOn} ${peak.people}`, '2026-04-01 2026-06-30 2');
    assert.ok(isNear(peak, date('2026-02-10')));
    assert.ok(!isNear(peak, date('2026-01-31')));
  });

  it('goes round at New Year', () => {
    const winter = [
      { month: 1, people: 3 },
      { month: 12, people: 3 },
    ];
    const peak = nextPeak(winter, date('2026-12-03'))!;
    assert.equal(`${peak.startsOn} ${peak.endsOn}`, '2027-12-01 2028-01-31');
  });

  it('that needs as many in every month has no peak', () => {
    assert.equal(
      nextPeak(
        wholeYear([]).map(({ month }) => ({ month, people: 2 })),
        date('2026-05-05'),
      ),
      null,
    );
  });

  const year = fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 })
    .map((all) => all.map((people, place) => ({ month: place + 1, people })));
  it('the next rise lies ahead, within a year, where somebody is needed', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 700 }), (all, days) => {
        const today = date('2026-01-01').add({ days });
        const peak = nextPeak(all, today);
        if (!peak) return assert.ok(new Set(all.map(({ people }) => people)).size === 1);
        assert.ok(Temporal.PlainDate.compare(today, peak.startsOn) < 0);
        assert.ok(today.until(peak.startsOn, { largestUnit: 'day' }).days <= 366);
        assert.ok(all[peak.month - 1]!.people === peak.people && peak.people > 0);
        assert.ok(Temporal.PlainDate.compare(peak.startsOn, peak.endsOn) < 0);
      }),
    );
  });
});
