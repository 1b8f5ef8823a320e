import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Placement } from '../placement-facts.ts';
import type { Channel, Decision } from './follow-up-decision.ts';

export interface FollowUpDone {
  followUpId: string;
  version: number;
  channel: Channel;
  decision: Decision;
  /** For colleagues only: neither the person nor the workplace reads it. */
  note: string | null;
}

/** The talk has been held. False when somebody has changed or done it meanwhile: nothing is written then. */
export async function doFollowUp(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { placement, done }: { placement: Placement; done: FollowUpDone },
): Promise<boolean> {
  const updated = await tx
    .updateTable('followUp')
    .set({
      doneAt: clock.now(),
      doneBy: actor.accountId,
      doneChannel: done.channel,
      decision: done.decision,
      note: done.note,
      version: done.version + 1,
    })
    .where('id', '=', done.followUpId)
    .where('placementId', '=', placement.id)
    .where('version', '=', done.version)
    .where('doneAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .returning('kind')
    .executeTakeFirst();
  if (!updated) return false;
  await recordEvent(tx, clock, actor, {
    kind: 'placement.follow-up-done',
    citizenId: placement.citizen.id,
    subjectId: done.followUpId,
    data: { placementId: placement.id, kind: updated.kind, channel: done.channel, decision: done.decision },
  });
  return true;
}
