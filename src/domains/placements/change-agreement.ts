import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { type AgreementTerms, newestVersion } from './agreement-terms.ts';
import { agreementInForce } from './placement.ts';
import type { Placement } from './placement-facts.ts';
import { tellParties } from './tell-parties.ts';
import type { ReachedParty } from './ways-to-reach.ts';
import { writeVersion } from './write-version.ts';

export interface ChangeAgreement {
  /** Loaded with a lock, so that its newest version stays the newest; the caller has compared it with the one seen. */
  placement: Placement;
  terms: AgreementTerms;
  changeReason: string | null;
  send: boolean;
  kind: 'placement.changed' | 'placement.hours-adjusted';
  baseUrl: string;
}

/**
 * Writes the changed agreement as a new version; what was signed of the old one stays with the old one.
 * Everyone who knows of the agreement is told, also while the new one is still a draft.
 */
export async function changeAgreement(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  change: ChangeAgreement,
): Promise<void> {
  const { placement, terms, changeReason, send, baseUrl } = change;
  const newest = newestVersion(placement.versions);
  const number = newest.number + 1;
  await writeVersion(tx, clock, actor, {
    placementId: placement.id,
    number,
    terms,
    changeReason,
    sent: send,
  });
  await recordEvent(tx, clock, actor, {
    kind: change.kind,
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    data: { version: number, sent: send },
  });
  const known = placement.versions.some((version) => version.sentAt);
  const occasion = send ? (known ? 'change' : 'sign') : 'changing';
  const parties: ReachedParty[] = known || send ? ['citizen', 'employer'] : [];
  if (known) parties.push('caseworker');
  if (agreementInForce(placement)) parties.push('mentor');
  await tellParties(tx, { clock, actor, baseUrl }, placement, occasion, parties);
}
