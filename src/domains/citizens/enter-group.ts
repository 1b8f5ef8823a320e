import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Group } from '#domains/administration/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';

/** Returns null when the citizen is in that group already. */
export async function enterGroup(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { citizenId, kind, fromOn }: { citizenId: string; kind: Group; fromOn: Temporal.PlainDate },
): Promise<{ groupId: string } | null> {
  const now = clock.now();
  const entered = await tx
    .insertInto('citizenGroup')
    .values({
      id: newId(now.epochMilliseconds),
      citizenId,
      kind,
      fromOn,
      recordedAt: now,
      recordedBy: actor.accountId,
      recordedByName: actor.name,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!entered) return null;
  await recordEvent(tx, clock, actor, {
    kind: 'citizen.group-entered',
    citizenId,
    subjectId: entered.id,
    data: { kind, fromOn: fromOn.toString() },
  });
  return { groupId: entered.id };
}
