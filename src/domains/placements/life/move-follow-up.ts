import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Placement } from '../placement-facts.ts';
import type { Channel } from './follow-up-decision.ts';
import type { FollowUpRow } from './follow-up-queries.ts';

export interface FollowUpMoved {
  version: number;
  dueOn: Temporal.PlainDate;
  ownerId: string;
  channel: Channel;
  reason: string;
}

/** Another day, another colleague or another way. False when somebody has changed it meanwhile. */
export async function moveFollowUp(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { placement, followUp, moved }: { placement: Placement; followUp: FollowUpRow; moved: FollowUpMoved },
): Promise<boolean> {
  const { version, dueOn, ownerId, channel, reason } = moved;
  const updated = await tx
    .updateTable('followUp')
    .set({ dueOn, ownerId, channel, version: version + 1 })
    .where('id', '=', followUp.id)
    .where('version', '=', version)
    .where('doneAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!updated) return false;
  await recordEvent(tx, clock, actor, {
    kind: 'placement.follow-up-moved',
    citizenId: placement.citizen.id,
    subjectId: followUp.id,
    data: {
      placementId: placement.id,
      reason,
      from: followUp.dueOn.toString(),
      to: dueOn.toString(),
      fromOwner: followUp.ownerId,
      toOwner: ownerId,
    },
  });
  return true;
}
