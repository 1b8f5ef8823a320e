import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

export const DISMISS_REASONS = ['not-now', 'not-the-work', 'not-the-place', 'has-other', 'other'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

interface AboutTip {
  tipId: string;
  citizenId: string;
}

/** The first time its caseworker opens it. */
export async function seeTip(tx: Tx, clock: Clock, actor: Actor, { tipId }: AboutTip): Promise<void> {
  await tx
    .updateTable('taskTip')
    .set({ seenAt: clock.now() })
    .where('id', '=', tipId)
    .where('caseworkerId', '=', actor.accountId)
    .where('seenAt', 'is', null)
    .execute();
}

/** Not for this person: gone from the list, and the reason kept. */
export async function dismissTip(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { tipId, citizenId, reason }: AboutTip & { reason: DismissReason },
): Promise<void> {
  await answer(
    tx,
    clock,
    actor,
    { tipId, citizenId },
    { dismissedAt: clock.now(), dismissedReason: reason },
    'tip.dismissed',
  );
}

/** Somebody goes on with it: it has done its work. */
export async function actOnTip(tx: Tx, clock: Clock, actor: Actor, about: AboutTip): Promise<void> {
  await answer(tx, clock, actor, about, { actedAt: clock.now() }, 'tip.used');
}

async function answer(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { tipId, citizenId }: AboutTip,
  facts: { actedAt: Temporal.Instant } | { dismissedAt: Temporal.Instant; dismissedReason: string },
  kind: string,
): Promise<void> {
  const answered = await tx
    .updateTable('taskTip')
    .set(facts)
    .where('id', '=', tipId)
    .where('citizenId', '=', citizenId)
    .where('dismissedAt', 'is', null)
    .where('actedAt', 'is', null)
    .returning('taskId')
    .executeTakeFirst();
  if (answered)
    await recordEvent(tx, clock, actor, {
      kind,
      citizenId,
      subjectId: tipId,
      data: { taskId: answered.taskId },
    });
}
