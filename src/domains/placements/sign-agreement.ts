import {
  type Actor,
  closeDoorsToOtherMentors,
  isStaff,
  recordEvent,
  revokeLinks,
} from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import {
  agreementInForce,
  pendingVersion,
  type SigningParty,
  signedBy,
  signersAwaited,
  status,
} from './placement.ts';
import { loadPlacement, type Placement } from './placement-facts.ts';
import { planFollowUps } from './plan-follow-ups.ts';
import { tellParties } from './tell-parties.ts';

export interface SignAgreement {
  /** Loaded with a lock; the caller has compared its newest version with the one the person read. */
  placement: Placement;
  party: SigningParty;
  onBehalfReason: string | null;
  onBehalfNote: string | null;
  baseUrl: string;
}

export type Signed = 'signed' | 'already' | 'not-now' | 'not-caseworker';

/** Whose act it is: a party's own, or staff's for the citizen or the workplace. The municipality's own is a caseworker's. */
const signsOnBehalf = (actor: Actor, party: SigningParty): boolean =>
  party !== 'caseworker' && isStaff(actor);

/** The name under the agreement: the party's own, also when the municipality signs for them. */
const nameOf = (placement: Placement, actor: Actor, party: SigningParty): string => {
  if (!signsOnBehalf(actor, party)) return actor.name;
  return party === 'citizen' ? placement.citizen.name : placement.workplace.contactName;
};

/** Signs the newest version. When the caseworker signs, last of the three, the agreement is in force. */
export async function signAgreement(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: SignAgreement,
): Promise<Signed> {
  const { placement, party, baseUrl } = input;
  if (party === 'caseworker' && actor.role !== 'caseworker') return 'not-caseworker';
  const pending = pendingVersion(placement);
  const current = placement.versions.at(-1)!;
  if (signedBy(placement, current.number)[party]) return 'already';
  const open = ['awaiting-signatures', 'agreed', 'running-with-change-awaiting-signatures'];
  if (
    !pending ||
    !signersAwaited(placement).includes(party) ||
    !open.includes(status(placement, clock.today()))
  )
    return 'not-now';

  const onBehalf = signsOnBehalf(actor, party);
  await tx
    .insertInto('signature')
    .values({
      placementId: placement.id,
      version: pending.number,
      party,
      signedAt: clock.now(),
      name: nameOf(placement, actor, party),
      accountId: actor.accountId,
      way: onBehalf ? 'on-behalf' : actor.link ? 'link' : 'site',
      onBehalfReason: onBehalf ? input.onBehalfReason : null,
    })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'placement.signed',
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    onBehalfOf: onBehalf ? (party as 'citizen' | 'employer') : null,
    onBehalfReason: onBehalf ? input.onBehalfReason : null,
    data: {
      version: pending.number,
      party,
      ...(onBehalf && input.onBehalfNote && { note: input.onBehalfNote }),
    },
  });

  const signed = await loadPlacement(tx, placement.id);
  if (agreementInForce(signed)?.number === pending.number) {
    await comeIntoForce(tx, clock, actor, placement, signed, baseUrl);
  } else if (signersAwaited(signed).includes('caseworker')) {
    await tellParties(tx, { clock, actor, baseUrl }, signed, 'caseworker', ['caseworker']);
  }
  return 'signed';
}

async function comeIntoForce(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  before: Placement,
  placement: Placement,
  baseUrl: string,
): Promise<void> {
  const version = placement.versions.at(-1)!;
  const earlier = before.versions.find((known) => known.number === agreementInForce(before)?.number);
  const sameMentor =
    earlier && earlier.mentorEmail === version.mentorEmail && earlier.mentorPhone === version.mentorPhone;
  // A mentor who is not the mentor any more keeps no way in.
  if (earlier && !sameMentor) await revokeLinks(tx, clock, placement.id, 'mentor');
  if (earlier) await closeDoorsToOtherMentors(tx, clock, placement.id, version);
  await planFollowUps(tx, clock, placement);
  await recordEvent(tx, clock, actor, {
    kind: 'placement.agreed',
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    data: { version: version.number },
  });
  await tellParties(tx, { clock, actor, baseUrl }, placement, 'agreed', [
    'citizen',
    'employer',
    'mentor',
    'caseworker',
  ]);
}
