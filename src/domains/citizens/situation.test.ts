import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SITUATIONS, type SituationFacts, situationOf } from './situation.ts';

const now = Temporal.Instant.from('2026-04-14T07:00:00Z');
const today = Temporal.PlainDate.from('2026-04-14');
const daysAgo = (days: number) => now.subtract({ hours: 24 * days });
const facts = (some: Partial<SituationFacts> = {}): SituationFacts => ({
  closed: false,
  needsConfirmed: true,
  draftBegun: false,
  suggestion: null,
  placement: null,
  lastEventAt: daysAgo(1),
  ...some,
});
const situation = (some: Partial<SituationFacts>) => situationOf(facts(some), now, today);

describe('where a citizen is', () => {
  it('begins with needs', () => {
    assert.equal(situation({ needsConfirmed: false }), 'needs-missing');
    assert.equal(situation({ needsConfirmed: false, draftBegun: true }), 'needs-begun');
    assert.equal(situation({}), 'ready');
  });

  it('is quiet after three weeks without anything, not before', () => {
    assert.equal(situation({ lastEventAt: daysAgo(21) }), 'ready');
    assert.equal(situation({ lastEventAt: daysAgo(22) }), 'quiet');
  });

  it('follows the last step of an open suggestion', () => {
    const after = (step: string | null) => situation({ suggestion: { step } });
    assert.equal(after(null), 'suggestion-unoffered');
    assert.equal(after('offered'), 'waiting-for-citizen');
    assert.equal(after('citizen-talk'), 'wants-talk');
    assert.equal(after('citizen-yes'), 'waiting-for-workplace');
    assert.equal(after('employer-yes'), 'meeting-to-set');
    assert.equal(after('meeting-set'), 'meeting-set');
    assert.equal(after('meeting-cancelled'), 'meeting-to-set');
  });

  it('is decided by a placement before anything else', () => {
    const suggestion = { step: 'offered' };
    const on = (startsOn: string, signed: boolean) =>
      situation({ suggestion, placement: { signed, startsOn: Temporal.PlainDate.from(startsOn) } });
    assert.equal(on('2026-04-13', false), 'agreement-unsigned');
    assert.equal(on('2026-04-15', true), 'agreed');
    assert.equal(on('2026-04-14', true), 'in-placement');
  });

  it('is closed when the case is, whatever else is left open', () => {
    assert.equal(situation({ closed: true, suggestion: { step: 'offered' } }), 'closed');
  });

  it('has each situation once', () => {
    assert.equal(new Set(SITUATIONS).size, SITUATIONS.length);
  });
});
