import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/** Lets a workplace in, or in again after a pause: what lay unanswered before is not counted against it. */
export async function admitEmployer(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { workplaceId }: { workplaceId: string },
): Promise<void> {
  const at = clock.now();
  await tx
    .insertInto('marketplaceEmployer')
    .values({ workplaceId, admittedAt: at, admittedBy: actor.accountId, countedFrom: at })
    .onConflict((conflict) =>
      conflict
        .columns(['municipalityId', 'workplaceId'])
        .doUpdateSet({ pausedAt: null, pausedBy: null, reason: null, countedFrom: at })
        .where('marketplaceEmployer.pausedAt', 'is not', null),
    )
    .execute();
  await recordEvent(tx, clock, actor, { kind: 'marketplace.employer-admitted', subjectId: workplaceId });
}

/** Neither finds nor is found until let in again; the conversations there are go on. */
export async function pauseEmployer(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { workplaceId, reason }: { workplaceId: string; reason: string },
): Promise<boolean> {
  const paused = await tx
    .updateTable('marketplaceEmployer')
    .set({ pausedAt: clock.now(), pausedBy: actor.accountId, reason })
    .where('workplaceId', '=', workplaceId)
    .where('pausedAt', 'is', null)
    .returning('workplaceId')
    .executeTakeFirst();
  if (!paused) return false;
  await recordEvent(tx, clock, actor, { kind: 'marketplace.employer-paused', subjectId: workplaceId });
  return true;
}
