import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  mayHappen,
  meetingOf,
  nextSequence,
  openToWorkplace,
  type Step,
  type StepKind,
  stepKinds,
  suggestionStatus,
  waitingFor,
} from './suggestion.ts';

const start = Temporal.Instant.from('2026-04-14T07:00:00Z');
const meetingData = {
  meetingId: 'm',
  startsAt: '2026-04-20T08:00:00Z',
  minutes: 45,
  place: 'Hovedindgangen',
  sequence: 0,
  organiser: null,
};
const facts = (...kinds: StepKind[]) => ({
  placementId: null,
  steps: kinds.map((kind, index): Step => ({ kind, at: start.add({ minutes: index }), data: meetingData })),
});

test('the way from chosen to both have said yes', () => {
  assert.equal(suggestionStatus(facts()), 'proposed');
  assert.equal(suggestionStatus(facts('offered')), 'offered');
  assert.equal(suggestionStatus(facts('offered', 'citizen-yes')), 'accepted');
  assert.equal(suggestionStatus(facts('offered', 'citizen-yes', 'employer-yes')), 'agreed');
  assert.equal(
    suggestionStatus({ ...facts('offered', 'citizen-yes', 'employer-yes'), placementId: 'p' }),
    'placed',
  );
});

test('a meeting changes no status', () => {
  assert.equal(suggestionStatus(facts('offered', 'citizen-yes', 'meeting-set')), 'accepted');
  assert.equal(
    suggestionStatus(facts('offered', 'citizen-yes', 'employer-yes', 'meeting-set', 'meeting-cancelled')),
    'agreed',
  );
});

test('a citizen may go from yes to no until a placement is made, and the workplace is asked anew after a new yes', () => {
  const agreed = facts('offered', 'citizen-yes', 'employer-yes');
  assert.ok(mayHappen(agreed, 'citizen-no'));
  assert.ok(!mayHappen({ ...agreed, placementId: 'p' }, 'citizen-no'));
  assert.equal(
    suggestionStatus(facts('offered', 'citizen-yes', 'employer-yes', 'citizen-no', 'citizen-yes')),
    'accepted',
  );
});

test('a workplace cannot answer before the citizen has said yes', () => {
  for (const before of [
    facts(),
    facts('offered'),
    facts('offered', 'citizen-talk'),
    facts('offered', 'citizen-no'),
  ]) {
    assert.ok(!mayHappen(before, 'employer-yes'));
    assert.ok(!mayHappen(before, 'employer-no'));
    assert.ok(!openToWorkplace(suggestionStatus(before)));
  }
});

test('the same answer twice is no step', () => {
  assert.ok(!mayHappen(facts('offered', 'citizen-yes'), 'citizen-yes'));
  assert.ok(!mayHappen(facts('offered', 'citizen-yes', 'employer-yes'), 'employer-yes'));
  assert.ok(!mayHappen(facts('offered'), 'offered'));
});

test('only a meeting that is set can be cancelled, and it can be moved', () => {
  const accepted = facts('offered', 'citizen-yes');
  assert.ok(mayHappen(accepted, 'meeting-set'));
  assert.ok(!mayHappen(accepted, 'meeting-cancelled'));
  const set = facts('offered', 'citizen-yes', 'meeting-set');
  assert.ok(mayHappen(set, 'meeting-set'));
  assert.ok(mayHappen(set, 'meeting-cancelled'));
});

test('a meeting keeps its id, counts its changes and is gone when cancelled', () => {
  const data = meetingData;
  const set: Step = { kind: 'meeting-set', at: start, data };
  const moved: Step = { kind: 'meeting-set', at: start.add({ hours: 1 }), data: { ...data, sequence: 1 } };
  const cancelled: Step = { kind: 'meeting-cancelled', at: start.add({ hours: 2 }), data: {} };
  assert.equal(meetingOf({ steps: [] }), null);
  assert.equal(nextSequence({ steps: [] }), 0);
  assert.equal(meetingOf({ steps: [set, moved] })?.sequence, 1);
  assert.equal(nextSequence({ steps: [set, moved] }), 2);
  assert.equal(meetingOf({ steps: [set, moved, cancelled] }), null);
});

/** Every way of acting that the table allows, step by step. */
const lives = fc.array(fc.constantFrom(...stepKinds), { maxLength: 25 }).map((wanted) => {
  const life = facts();
  const steps = life.steps as Step[];
  for (const kind of wanted) {
    const at = start.add({ minutes: steps.length });
    if (mayHappen(life, kind)) steps.push({ kind, at, data: meetingData });
  }
  return life;
});

test('in every life: nobody at the workplace answers or sees before the last word of the citizen is yes', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const answer = life.steps.findLast(({ kind }) => kind.startsWith('citizen-'))?.kind;
      if (openToWorkplace(suggestionStatus(life))) assert.equal(answer, 'citizen-yes');
      const firstYes = life.steps.findIndex(({ kind }) => kind === 'citizen-yes');
      const firstEmployer = life.steps.findIndex(({ kind }) => kind.startsWith('employer-'));
      if (firstEmployer >= 0) assert.ok(firstYes >= 0 && firstYes < firstEmployer);
    }),
  );
});

test('in every life: what is closed stays closed, and someone is waited for while it is open', () => {
  fc.assert(
    fc.property(lives, fc.constantFrom(...stepKinds), (life, next) => {
      const status = suggestionStatus(life);
      if (['withdrawn', 'turned-down', 'placed'].includes(status)) assert.ok(!mayHappen(life, next));
      const open = !['withdrawn', 'turned-down', 'placed', 'declined'].includes(status);
      assert.equal(waitingFor(life) !== 'nobody', open);
    }),
  );
});
