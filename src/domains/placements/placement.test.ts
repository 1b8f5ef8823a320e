import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Action,
  type AgreementVersion,
  actions,
  agreementInForce,
  allowedActions,
  type Party,
  type PlacementFacts,
  pendingVersion,
  type Signature,
  type SigningParty,
  type Status,
  signedBy,
  signersAwaited,
  signingParties,
  status,
  statuses,
  workplaceSees,
  workplaceSeesPerson,
} from './placement.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
/** Minutes after the placement was first written. */
const at = (minute: number) => Temporal.Instant.from('2026-01-05T08:00:00Z').add({ minutes: minute });
const startsOn = day('2026-02-02');
const endsOn = day('2026-05-03');
const [beforeStart, midway, afterEnd] = [day('2026-01-20'), day('2026-03-10'), day('2026-05-04')];

const version = (number: number, sent: boolean, more: Partial<AgreementVersion> = {}): AgreementVersion => ({
  number,
  startsOn,
  endsOn,
  createdAt: at(number * 100),
  sentAt: sent ? at(number * 100 + 10) : null,
  ...more,
});
const signature = (n: number, party: SigningParty, minute: number): Signature => ({
  version: n,
  party,
  signedAt: at(n * 100 + minute),
});
const allSigned = (n: number) => [
  signature(n, 'citizen', 20),
  signature(n, 'employer', 30),
  signature(n, 'caseworker', 40),
];
const facts = (more: Partial<PlacementFacts> = {}): PlacementFacts => ({
  versions: [version(1, true)],
  signatures: allSigned(1),
  end: null,
  outcome: null,
  assessments: [],
  ...more,
});
const ended = (kind: 'completed' | 'stopped' | 'cancelled') => facts({ end: { endedOn: midway, kind } });

/** Facts and a day that give each status. */
const stories: Record<Status, [PlacementFacts, Temporal.PlainDate]> = {
  draft: [facts({ versions: [version(1, false)], signatures: [] }), beforeStart],
  'awaiting-signatures': [facts({ signatures: [] }), beforeStart],
  agreed: [facts(), beforeStart],
  running: [facts(), midway],
  'running-with-change-awaiting-signatures': [
    facts({ versions: [version(1, true), version(2, true)] }),
    midway,
  ],
  'past-end-not-closed': [facts(), afterEnd],
  ended: [ended('completed'), midway],
  stopped: [ended('stopped'), midway],
  cancelled: [ended('cancelled'), beforeStart],
};

describe('the status of a placement', () => {
  for (const [expected, [given, today]] of Object.entries(stories))
    it(`can be ${expected}`, () => assert.equal(status(given, today), expected));

  it('is a draft without versions, and again when a period passed unsigned', () => {
    assert.equal(status(facts({ versions: [], signatures: [] }), midway), 'draft');
    assert.equal(status(facts({ signatures: [] }), endsOn), 'awaiting-signatures');
    assert.equal(status(facts({ signatures: [] }), afterEnd), 'draft');
  });
  it('runs from its first day through its last', () => {
    assert.equal(status(facts(), startsOn.subtract({ days: 1 })), 'agreed');
    assert.equal(status(facts(), startsOn), 'running');
    assert.equal(status(facts(), endsOn), 'running');
    assert.equal(status(facts(), endsOn.add({ days: 1 })), 'past-end-not-closed');
  });
  it('follows the old agreement until a change is signed by all three', () => {
    const versions = [version(1, true), version(2, true, { endsOn: day('2026-06-07') })];
    const waiting = facts({ versions, signatures: [...allSigned(1), ...allSigned(2).slice(0, 2)] });
    assert.equal(agreementInForce(waiting)?.number, 1);
    assert.equal(status(waiting, midway), 'running-with-change-awaiting-signatures');
    assert.equal(status(waiting, afterEnd), 'past-end-not-closed');
    const signed = facts({ versions, signatures: [...allSigned(1), ...allSigned(2)] });
    assert.equal(agreementInForce(signed)?.number, 2);
    assert.equal(pendingVersion(signed), null);
    assert.equal(status(signed, afterEnd), 'running');
  });
  it('is plain running while a change is only being written', () => {
    const writing = facts({ versions: [version(1, true), version(2, false)] });
    assert.equal(status(writing, midway), 'running');
    assert.equal(pendingVersion(writing)?.number, 2);
  });
});

describe('signatures', () => {
  it('count in any order of citizen and employer, never the caseworker before them', () => {
    const orders: [SigningParty, SigningParty, SigningParty][] = [
      ['citizen', 'employer', 'caseworker'],
      ['employer', 'citizen', 'caseworker'],
      ['citizen', 'caseworker', 'employer'],
      ['employer', 'caseworker', 'citizen'],
      ['caseworker', 'citizen', 'employer'],
      ['caseworker', 'employer', 'citizen'],
    ];
    for (const order of orders) {
      const given = facts({ signatures: order.map((party, i) => signature(1, party, 20 + i)) });
      assert.equal(
        agreementInForce(given)?.number ?? null,
        order[2] === 'caseworker' ? 1 : null,
        order.join(),
      );
    }
  });
  it('of a caseworker who was too early can be given again', () => {
    const early = [signature(1, 'caseworker', 15), ...allSigned(1).slice(0, 2)];
    assert.deepEqual(signersAwaited(facts({ signatures: early })), ['caseworker']);
    assert.equal(
      signedBy(facts({ signatures: [...early, ...allSigned(1)] }), 1).caseworker?.toString(),
      at(140).toString(),
    );
  });
  it('on a version never sent, or already replaced, do not count', () => {
    assert.equal(agreementInForce(facts({ versions: [version(1, false)] })), null);
    const late = [...allSigned(1).slice(0, 2), { ...signature(1, 'caseworker', 0), signedAt: at(201) }];
    const replaced = facts({ versions: [version(1, true), version(2, true)], signatures: late });
    assert.equal(agreementInForce(replaced), null);
    assert.deepEqual(signersAwaited(replaced), ['citizen', 'employer']);
  });

  type Event = { what: 'write' } | { what: 'send' } | { what: 'sign'; party: SigningParty; back: number };
  const anyEvent: fc.Arbitrary<Event> = fc.oneof(
    { weight: 1, arbitrary: fc.constant<Event>({ what: 'write' }) },
    { weight: 2, arbitrary: fc.constant<Event>({ what: 'send' }) },
    {
      weight: 6,
      arbitrary: fc.record({
        what: fc.constant('sign' as const),
        party: fc.constantFrom(...signingParties),
        back: fc.constantFrom(0, 0, 0, 1),
      }),
    },
  );

  /** Facts as they would be written down, and the plain reference: what is agreed after each event. */
  function played(events: Event[]) {
    const versions: AgreementVersion[] = [version(1, false, { createdAt: at(0) })];
    const signatures: Signature[] = [];
    let signed = new Set<SigningParty>();
    let inForce = 0;
    events.forEach((event, i) => {
      const now = at(i + 1);
      const newest = versions.at(-1)!;
      if (event.what === 'write') {
        versions.push(version(newest.number + 1, false, { createdAt: now }));
        signed = new Set();
      } else if (event.what === 'send')
        versions[versions.length - 1] = { ...newest, sentAt: newest.sentAt ?? now };
      else {
        // Sometimes an old link is used, sometimes one to a version that is not open.
        const number = newest.number - event.back;
        if (number < 1 || !versions[number - 1]!.sentAt) return;
        signatures.push({ version: number, party: event.party, signedAt: now });
        if (event.back > 0) return;
        if (event.party !== 'caseworker' || signed.size >= 2) signed.add(event.party);
        if (signed.size === 3) inForce = newest.number;
      }
    });
    return { given: facts({ versions, signatures }), inForce, signed };
  }

  it('lead to an agreement exactly as a replay of the events does', () => {
    const reached = new Set<number>();
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 40, size: 'max' }),
        fc.infiniteStream(fc.nat()),
        (events, random) => {
          const { given, inForce, signed } = played(events);
          const shuffled = {
            ...given,
            signatures: given.signatures.toSorted(() => (random.next().value! % 2 ? 1 : -1)),
            versions: given.versions.toReversed(),
          };
          assert.equal(agreementInForce(shuffled)?.number ?? 0, inForce);
          const newest = signedBy(shuffled, given.versions.length);
          assert.deepEqual(
            signingParties.filter((party) => newest[party]).toSorted(),
            [...signed].toSorted(),
          );
          reached.add(inForce);
        },
      ),
      { numRuns: 500 },
    );
    assert.ok(
      reached.has(0) && reached.has(1) && reached.has(2),
      'the events reach agreements and changes of them',
    );
  });

  it('are never inherited by a new version', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const { given } = played(events);
        const number = given.versions.length + 1;
        const changed = {
          ...given,
          versions: [...given.versions, version(number, true, { createdAt: at(99) })],
        };
        assert.deepEqual(signedBy(changed, number), { citizen: null, employer: null, caseworker: null });
        assert.equal(pendingVersion(changed)?.number, number);
        assert.deepEqual(signersAwaited(changed), ['citizen', 'employer']);
        assert.equal(agreementInForce(changed)?.number, agreementInForce(given)?.number);
      }),
    );
  });
});

describe('who may do what', () => {
  const parties: Party[] = ['citizen', 'employer', 'mentor', 'caseworker', 'consultant', 'manager'];
  /** Written out by hand from the practice, in the stories above, beside `see-agreement`. */
  const expected: Record<Status, Partial<Record<Party, Action[]>>> = {
    draft: {
      caseworker: ['edit-agreement', 'send-for-signature', 'cancel'],
      consultant: ['edit-agreement', 'send-for-signature', 'cancel'],
    },
    'awaiting-signatures': {
      citizen: ['sign'],
      employer: ['sign'],
      caseworker: ['edit-agreement', 'cancel'],
      consultant: ['edit-agreement', 'cancel'],
    },
    agreed: {
      caseworker: ['edit-agreement', 'cancel', 'record-follow-up'],
      consultant: ['edit-agreement', 'cancel', 'record-follow-up'],
    },
    running: {
      citizen: ['check-in', 'assess'],
      employer: ['record-attendance', 'assess'],
      mentor: ['record-attendance', 'check-in', 'assess'],
      caseworker: [
        ...(['edit-agreement', 'record-attendance', 'adjust-hours', 'record-follow-up'] as const),
        ...(['stop-early', 'complete', 'assess'] as const),
      ],
      consultant: [
        ...(['edit-agreement', 'record-attendance', 'adjust-hours', 'record-follow-up'] as const),
        ...(['stop-early', 'complete'] as const),
      ],
    },
    'running-with-change-awaiting-signatures': {
      citizen: ['sign', 'check-in', 'assess'],
      employer: ['sign', 'record-attendance', 'assess'],
      mentor: ['record-attendance', 'check-in', 'assess'],
      caseworker: [
        ...(['edit-agreement', 'record-attendance', 'adjust-hours', 'record-follow-up'] as const),
        ...(['stop-early', 'complete', 'assess'] as const),
      ],
      consultant: [
        ...(['edit-agreement', 'record-attendance', 'adjust-hours', 'record-follow-up'] as const),
        ...(['stop-early', 'complete'] as const),
      ],
    },
    'past-end-not-closed': {
      citizen: ['assess'],
      employer: ['assess'],
      mentor: ['assess'],
      caseworker: ['record-attendance', 'record-follow-up', 'stop-early', 'complete', 'assess'],
      consultant: ['record-attendance', 'record-follow-up', 'stop-early', 'complete'],
    },
    ended: {
      citizen: ['assess'],
      employer: ['assess'],
      mentor: ['assess'],
      caseworker: ['record-follow-up', 'assess', 'record-outcome'],
      consultant: ['record-follow-up', 'record-outcome'],
    },
    stopped: {
      citizen: ['assess'],
      employer: ['assess'],
      mentor: ['assess'],
      caseworker: ['record-follow-up', 'assess', 'record-outcome'],
      consultant: ['record-follow-up', 'record-outcome'],
    },
    cancelled: {},
  };
  const sees: Record<Party, Status[]> = {
    citizen: [...statuses],
    caseworker: [...statuses],
    consultant: [...statuses],
    manager: [...statuses],
    employer: ['awaiting-signatures', 'agreed', 'running', 'running-with-change-awaiting-signatures'],
    mentor: ['agreed', 'running', 'running-with-change-awaiting-signatures'],
  };

  for (const current of statuses)
    for (const party of parties)
      it(`${current}: ${party}`, () => {
        const see: Action[] = sees[party].includes(current) ? ['see-agreement'] : [];
        const allowed = allowedActions(current, stories[current][0], party);
        assert.deepEqual(allowed.toSorted(), [...(expected[current][party] ?? []), ...see].toSorted());
      });

  it('is never more than the table says', () => {
    for (const current of statuses)
      for (const party of parties)
        for (const action of allowedActions(current, stories[current][0], party)) {
          assert.ok(actions[action].parties.includes(party));
          assert.ok(actions[action].from.includes(current));
        }
  });

  it('lets the caseworker sign only when the two others have', () => {
    const maySign = (...signed: SigningParty[]) => {
      const given = facts({ signatures: signed.map((party, i) => signature(1, party, 20 + i)) });
      return parties.filter((p) => allowedActions('awaiting-signatures', given, p).includes('sign'));
    };
    assert.deepEqual(maySign(), ['citizen', 'employer']);
    assert.deepEqual(maySign('citizen'), ['employer']);
    assert.deepEqual(maySign('employer'), ['citizen']);
    assert.deepEqual(maySign('employer', 'citizen'), ['caseworker']);
  });

  it('lets a written change be sent, once', () => {
    const may = (given: PlacementFacts) =>
      allowedActions('running', given, 'caseworker').includes('send-for-signature');
    assert.equal(may(facts()), false);
    assert.equal(may(facts({ versions: [version(1, true), version(2, false)] })), true);
    assert.equal(may(facts({ versions: [version(1, true), version(2, true)] })), false);
  });

  it('lets each side assess once', () => {
    const given = facts({ assessments: [{ party: 'employer' }] });
    assert.ok(!allowedActions('running', given, 'employer').includes('assess'));
    assert.ok(allowedActions('running', given, 'citizen').includes('assess'));
  });
});

describe('what the workplace sees of the person', () => {
  it('is something through the last day, nothing after it', () => {
    assert.equal(workplaceSeesPerson(facts(), endsOn), true);
    assert.equal(workplaceSeesPerson(facts(), endsOn.add({ days: 1 })), false);
  });
  it('is nothing from the moment an end is recorded, whichever day the end is dated', () => {
    for (const kind of ['completed', 'stopped', 'cancelled'] as const)
      for (const endedOn of [beforeStart, midway, endsOn, afterEnd])
        for (const today of [beforeStart, midway, endsOn, afterEnd])
          for (const party of ['employer', 'mentor'] as const)
            assert.equal(workplaceSeesPerson(facts({ end: { endedOn, kind } }), today, party), false);
  });
  it('is nothing before the agreement is sent, and nothing for the mentor before it is agreed', () => {
    assert.equal(workplaceSeesPerson(...stories.draft), false);
    assert.equal(workplaceSeesPerson(...stories['awaiting-signatures']), true);
    assert.equal(workplaceSeesPerson(...stories['awaiting-signatures'], 'mentor'), false);
    assert.equal(workplaceSeesPerson(...stories.agreed, 'mentor'), true);
    assert.equal(workplaceSeesPerson(facts({ signatures: [] }), afterEnd), false);
  });
  it('goes with seeing the agreement, for every status', () => {
    for (const party of ['employer', 'mentor'] as const)
      for (const current of statuses) {
        const [given, today] = stories[current];
        const seesIt = allowedActions(current, given, party).includes('see-agreement');
        assert.equal(seesIt, workplaceSeesPerson(given, today, party));
        assert.equal(seesIt, workplaceSees[party].includes(current));
      }
  });
});
