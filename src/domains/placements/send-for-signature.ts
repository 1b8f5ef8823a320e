import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newestVersion } from './agreement-terms.ts';
import type { Placement } from './placement-facts.ts';
import { tellParties } from './tell-parties.ts';

/** Opens the draft for signature and tells citizen and workplace. False when somebody made a newer one meanwhile. */
export async function sendForSignature(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { placement, seenVersion, baseUrl }: { placement: Placement; seenVersion: number; baseUrl: string },
): Promise<boolean> {
  const newest = newestVersion(placement.versions);
  if (newest.number !== seenVersion) return false;
  // The one thing a version gets afterwards: the moment it left the desk.
  await tx
    .updateTable('placementVersion')
    .set({ sentAt: clock.now() })
    .where('placementId', '=', placement.id)
    .where('number', '=', newest.number)
    .where('sentAt', 'is', null)
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'placement.sent',
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    data: { version: newest.number },
  });
  const occasion = placement.versions.some((version) => version.sentAt) ? 'change' : 'sign';
  await tellParties(tx, { clock, actor, baseUrl }, placement, occasion, ['citizen', 'employer']);
  return true;
}
