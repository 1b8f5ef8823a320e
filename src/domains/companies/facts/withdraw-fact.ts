import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/** It is no longer so; that it was said stays. @returns false when it stood no longer */
export async function withdrawFact(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { workplaceId, factId }: { workplaceId: string; factId: string },
): Promise<boolean> {
  const withdrawn = await tx
    .updateTable('workplaceFact')
    .set({ withdrawnAt: clock.now(), withdrawnBy: actor.accountId })
    .where('id', '=', factId)
    .where('workplaceId', '=', workplaceId)
    .where('withdrawnAt', 'is', null)
    .returning('kind')
    .executeTakeFirst();
  if (withdrawn)
    await recordEvent(tx, clock, actor, {
      kind: 'workplace.fact-withdrawn',
      subjectId: workplaceId,
      data: { factId, kind: withdrawn.kind },
    });
  return withdrawn !== undefined;
}
