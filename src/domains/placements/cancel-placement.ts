import { type Actor, recordEvent, revokeLinks } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { agreementInForce } from './placement.ts';
import type { Placement } from './placement-facts.ts';
import { tellParties } from './tell-parties.ts';
import type { ReachedParty } from './ways-to-reach.ts';

export const cancelCauses = [
  'citizen-no-longer',
  'workplace-no-longer',
  'something-better',
  'illness',
  'other',
] as const;

export interface CancelPlacement {
  placement: Placement;
  cause: (typeof cancelCauses)[number];
  note: string | null;
  baseUrl: string;
}

/** Ends a placement that has not begun. From now on the workplace sees nobody, by account or link. */
export async function cancelPlacement(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: CancelPlacement,
): Promise<void> {
  const { placement, cause, note, baseUrl } = input;
  const now = clock.now();
  await tx
    .insertInto('placementEnd')
    .values({
      placementId: placement.id,
      kind: 'cancelled',
      endedOn: clock.today(),
      cause,
      learning: note,
      endedAt: now,
      endedBy: actor.accountId,
    })
    .execute();
  await tx
    .updateTable('followUp')
    .set({ cancelledAt: now })
    .where('placementId', '=', placement.id)
    .where('doneAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .execute();
  for (const party of ['employer', 'mentor'] as const) await revokeLinks(tx, clock, placement.id, party);
  await recordEvent(tx, clock, actor, {
    kind: 'placement.cancelled',
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    data: { cause },
  });
  if (!placement.versions.some((version) => version.sentAt)) return;
  const parties: ReachedParty[] = agreementInForce(placement)
    ? ['citizen', 'employer', 'mentor']
    : ['citizen', 'employer'];
  await tellParties(tx, { clock, actor, baseUrl }, placement, 'cancelled', parties);
}
