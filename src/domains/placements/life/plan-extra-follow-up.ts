import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { Placement } from '../placement-facts.ts';
import type { Channel } from './follow-up-decision.ts';

/** One more talk than those that plan themselves. Returns its id. */
export async function planExtraFollowUp(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: { placement: Placement; dueOn: Temporal.PlainDate; ownerId: string; channel: Channel },
): Promise<string> {
  const { placement, dueOn, ownerId, channel } = input;
  const plannedAt = clock.now();
  const id = newId(plannedAt.epochMilliseconds);
  await tx
    .insertInto('followUp')
    .values({ id, placementId: placement.id, kind: 'extra', dueOn, ownerId, channel, plannedAt })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'placement.follow-up-planned',
    citizenId: placement.citizen.id,
    subjectId: id,
    data: { placementId: placement.id, dueOn: dueOn.toString(), ownerId, channel },
  });
  return id;
}
