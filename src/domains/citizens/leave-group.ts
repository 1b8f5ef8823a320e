import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

export type Ended = 'ended' | 'over-already' | 'before-it-began';

/** `untilOn` is the last day in the group. */
export async function leaveGroup(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { citizenId, groupId, untilOn }: { citizenId: string; groupId: string; untilOn: Temporal.PlainDate },
): Promise<Ended> {
  const group = await tx
    .selectFrom('citizenGroup')
    .select(['kind', 'fromOn'])
    .where('id', '=', groupId)
    .where('citizenId', '=', citizenId)
    .where('untilOn', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!group) return 'over-already';
  if (Temporal.PlainDate.compare(untilOn, group.fromOn) < 0) return 'before-it-began';
  await tx
    .updateTable('citizenGroup')
    .set({ untilOn, endedAt: clock.now(), endedByName: actor.name })
    .where('id', '=', groupId)
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'citizen.group-left',
    citizenId,
    subjectId: groupId,
    data: { kind: group.kind, untilOn: untilOn.toString() },
  });
  return 'ended';
}
