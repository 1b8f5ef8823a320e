import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { timeZone } from '#platform/clock.ts';
import { howToTell } from './when-to-tell.ts';

const noon = Temporal.Instant.from('2026-04-14T10:00:00Z');
const minutesAgo = (minutes: number) => noon.subtract({ minutes });
const facts = (more: Partial<Parameters<typeof howToTell>[0]> = {}) => ({
  digest: 'at-once' as const,
  toldAt: null,
  lastReadAt: null,
  oldest: minutesAgo(5),
  newest: minutesAgo(5),
  urgentAt: null,
  ...more,
});

test('told once, and not again until it is read or three days have gone', () => {
  assert.equal(howToTell(facts(), noon), 'alone');
  assert.equal(howToTell(facts({ toldAt: minutesAgo(60) }), noon), 'not-now');
  assert.equal(howToTell(facts({ toldAt: minutesAgo(60), lastReadAt: minutesAgo(30) }), noon), 'alone');
  assert.equal(howToTell(facts({ toldAt: minutesAgo(60 * 24 * 4) }), noon), 'alone');
});

test('not in the middle of what is being written', () => {
  assert.equal(howToTell(facts({ oldest: minutesAgo(1), newest: minutesAgo(1) }), noon), 'not-now');
});

test('one mail a day for those who chose it, what is urgent alone', () => {
  assert.equal(howToTell(facts({ digest: 'daily' }), noon), 'daily');
  assert.equal(howToTell(facts({ digest: 'daily', toldAt: minutesAgo(120) }), noon), 'not-now');
  assert.equal(howToTell(facts({ digest: 'daily', toldAt: minutesAgo(60 * 26) }), noon), 'daily');
  const urgent = { digest: 'daily' as const, toldAt: minutesAgo(120), urgentAt: minutesAgo(1) };
  assert.equal(howToTell(facts(urgent), noon), 'urgent');
  assert.equal(howToTell(facts({ digest: 'never', urgentAt: minutesAgo(1) }), noon), 'not-now');
});

test('never at night, whatever it is', () => {
  const anyTime = fc.integer({ min: 0, max: 366 * 24 * 60 });
  fc.assert(
    fc.property(anyTime, fc.boolean(), fc.constantFrom('at-once', 'daily'), (minutes, urgent, digest) => {
      const now = Temporal.Instant.from('2026-01-01T00:00:00Z').add({ minutes });
      const before = now.subtract({ minutes: 10 });
      const how = howToTell(
        facts({ digest, oldest: before, newest: before, urgentAt: urgent ? before : null }),
        now,
      );
      const { hour } = now.toZonedDateTimeISO(timeZone);
      assert.equal(how === 'not-now', hour < 7 || hour >= 21);
    }),
  );
});
