/** A placement's status and what each party may do, derived from facts. Pure; used by server and screen alike. */

type PlainDate = Temporal.PlainDate;
type Instant = Temporal.Instant;

export type Party = 'citizen' | 'employer' | 'mentor' | 'caseworker' | 'consultant' | 'manager';
export type SigningParty = 'citizen' | 'employer' | 'caseworker';

/** In the order they are shown; the caseworker's signature is the decision and comes last. */
export const signingParties: readonly SigningParty[] = ['citizen', 'employer', 'caseworker'];

/** Every version states the whole period, from the first day of the placement, also when only hours change. */
export type AgreementVersion = {
  number: number;
  startsOn: PlainDate;
  endsOn: PlainDate;
  createdAt: Instant;
  /** First sent for signature; null while it is still being written. */
  sentAt: Instant | null;
};

export type Signature = { version: number; party: SigningParty; signedAt: Instant };

export type PlacementEnd = { endedOn: PlainDate; kind: 'completed' | 'stopped' | 'cancelled' };

export const outcomes = [
  'praktik',
  'near-praktik',
  'job',
  'near-job',
  'education',
  'sick',
  'closer',
  'none',
] as const;
export type Outcome = (typeof outcomes)[number];

export type PlacementFacts = {
  versions: readonly AgreementVersion[];
  signatures: readonly Signature[];
  end: PlacementEnd | null;
  outcome: Outcome | null;
  assessments: readonly { party: Party }[];
};

export const statuses = [
  'draft',
  'awaiting-signatures',
  'agreed',
  'running',
  'running-with-change-awaiting-signatures',
  'past-end-not-closed',
  'ended',
  'stopped',
  'cancelled',
] as const;
export type Status = (typeof statuses)[number];

const before = (a: PlainDate, b: PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
const notAfter = (a: Instant, b: Instant) => Temporal.Instant.compare(a, b) <= 0;
const newestFirst = (facts: PlacementFacts) => facts.versions.toSorted((a, b) => b.number - a.number);

export type SignedBy = Record<SigningParty, Instant | null>;

/**
 * When each party signed a version, as far as the signature counts. It does not when the version
 * was never sent, when a newer version had already replaced it (an old link used too late),
 * or, for the caseworker, when the two others had not signed yet.
 */
export function signedBy(facts: PlacementFacts, number: number): SignedBy {
  const version = facts.versions.find((v) => v.number === number);
  const replacedAt = newestFirst(facts).findLast((v) => v.number > number)?.createdAt;
  const times = (party: SigningParty) =>
    facts.signatures
      .filter((s) => s.version === number && s.party === party && version?.sentAt)
      .filter((s) => !replacedAt || notAfter(s.signedAt, replacedAt))
      .map((s) => s.signedAt)
      .sort(Temporal.Instant.compare);
  const citizen = times('citizen')[0] ?? null;
  const employer = times('employer')[0] ?? null;
  const last = times('caseworker').find(
    (at) => citizen && employer && notAfter(citizen, at) && notAfter(employer, at),
  );
  return { citizen, employer, caseworker: last ?? null };
}

/** The latest version signed by all three. Until a change is signed, what was agreed before it holds. */
export function agreementInForce(facts: PlacementFacts): AgreementVersion | null {
  return newestFirst(facts).find((v) => signedBy(facts, v.number).caseworker) ?? null;
}

/** The newest version, when it is not in force: being written or waiting for signatures. */
export function pendingVersion(facts: PlacementFacts): AgreementVersion | null {
  const newest = newestFirst(facts)[0];
  return newest && newest.number !== agreementInForce(facts)?.number ? newest : null;
}

/** Who can sign the pending version now: citizen and employer in any order, then the caseworker. */
export function signersAwaited(facts: PlacementFacts): SigningParty[] {
  const pending = pendingVersion(facts);
  if (!pending?.sentAt) return [];
  const signed = signedBy(facts, pending.number);
  const first = (['citizen', 'employer'] as const).filter((party) => !signed[party]);
  return first.length > 0 ? first : ['caseworker'];
}

const statusOfEnd = { completed: 'ended', stopped: 'stopped', cancelled: 'cancelled' } as const;

/** An end counts from when it is recorded, whatever its date. */
export function status(facts: PlacementFacts, today: PlainDate): Status {
  if (facts.end) return statusOfEnd[facts.end.kind];
  const inForce = agreementInForce(facts);
  const pending = pendingVersion(facts);
  const open = pending?.sentAt ? pending : null;
  // Nobody can agree to a period that is over: it needs new dates, and so is a draft again.
  if (!inForce) return open && !before(open.endsOn, today) ? 'awaiting-signatures' : 'draft';
  if (before(inForce.endsOn, today)) return 'past-end-not-closed';
  if (before(today, inForce.startsOn)) return 'agreed';
  return open ? 'running-with-change-awaiting-signatures' : 'running';
}

export type Action =
  | 'edit-agreement'
  | 'send-for-signature'
  | 'sign'
  | 'cancel'
  | 'record-attendance'
  | 'check-in'
  | 'adjust-hours'
  | 'record-follow-up'
  | 'stop-early'
  | 'complete'
  | 'assess'
  | 'record-outcome'
  | 'see-agreement';

const underWay: Status[] = ['running', 'running-with-change-awaiting-signatures'];

/**
 * Who may do what from where. Staff acting on behalf of a citizen or an employer do it as that party.
 * An employer or mentor may besides only act while the workplace sees the person (`workplaceSees`).
 */
export const actions: Record<Action, { parties: Party[]; from: Status[] }> = {
  'edit-agreement': {
    parties: ['caseworker', 'consultant'],
    from: ['draft', 'awaiting-signatures', 'agreed', ...underWay],
  },
  'send-for-signature': {
    parties: ['caseworker', 'consultant'],
    from: ['draft', 'agreed', ...underWay],
  },
  sign: {
    parties: ['citizen', 'employer', 'caseworker'],
    // Not past the end: an extension nobody signed in time is a new placement.
    from: ['awaiting-signatures', 'agreed', 'running-with-change-awaiting-signatures'],
  },
  cancel: { parties: ['caseworker', 'consultant'], from: ['draft', 'awaiting-signatures', 'agreed'] },
  'record-attendance': {
    parties: ['employer', 'mentor', 'caseworker', 'consultant'],
    from: [...underWay, 'past-end-not-closed'],
  },
  'check-in': { parties: ['citizen', 'mentor'], from: underWay },
  'adjust-hours': { parties: ['caseworker', 'consultant'], from: underWay },
  'record-follow-up': {
    parties: ['caseworker', 'consultant'],
    // Also after the end: the first weeks of a job are the vulnerable ones.
    from: ['agreed', ...underWay, 'past-end-not-closed', 'ended', 'stopped'],
  },
  'stop-early': { parties: ['caseworker', 'consultant'], from: [...underWay, 'past-end-not-closed'] },
  complete: { parties: ['caseworker', 'consultant'], from: [...underWay, 'past-end-not-closed'] },
  assess: {
    parties: ['citizen', 'employer', 'mentor', 'caseworker'],
    from: [...underWay, 'past-end-not-closed', 'ended', 'stopped'],
  },
  'record-outcome': { parties: ['caseworker', 'consultant'], from: ['ended', 'stopped'] },
  'see-agreement': {
    parties: ['citizen', 'employer', 'mentor', 'caseworker', 'consultant', 'manager'],
    from: [...statuses],
  },
};

export type WorkplaceParty = 'employer' | 'mentor';

/** From when to when the workplace sees who the person is. The mentor needs it only once it is agreed. */
export const workplaceSees: Record<WorkplaceParty, Status[]> = {
  employer: ['awaiting-signatures', 'agreed', ...underWay],
  mentor: ['agreed', ...underWay],
};

/** The end assessment asks about the course and shows nothing about the person, so it may come afterwards. */
const showsNobody: readonly Action[] = ['assess'];

const isWorkplace = (party: Party): party is WorkplaceParty => party === 'employer' || party === 'mentor';

/**
 * "The day it ends the workplace sees no personal data any more": the person is invisible from the
 * moment an end is recorded, and in any case from the day after `endsOn`. The last planned day itself
 * is still a working day, and the colleagues need to know who is coming.
 */
export function workplaceSeesPerson(
  facts: PlacementFacts,
  today: PlainDate,
  party: WorkplaceParty = 'employer',
): boolean {
  return workplaceSees[party].includes(status(facts, today));
}

/** What the facts must say besides the table. */
const further: Partial<Record<Action, (facts: PlacementFacts, party: Party) => boolean>> = {
  'send-for-signature': (facts) => pendingVersion(facts)?.sentAt === null,
  sign: (facts, party) => signersAwaited(facts).some((awaited) => awaited === party),
  assess: (facts, party) => !facts.assessments.some((assessment) => assessment.party === party),
};

export function allowedActions(current: Status, facts: PlacementFacts, party: Party): Action[] {
  return (Object.keys(actions) as Action[]).filter((action) => {
    const { parties, from } = actions[action];
    if (!parties.includes(party) || !from.includes(current)) return false;
    if (isWorkplace(party) && !workplaceSees[party].includes(current) && !showsNobody.includes(action))
      return false;
    return further[action]?.(facts, party) ?? true;
  });
}
