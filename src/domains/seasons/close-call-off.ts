import { type Actor, recordEvent } from '#domains/access/index.ts';
import { behalfOfEvent, type OnBehalf } from '#domains/companies/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/** Nobody is asked any more; whoever was asked may still answer. */
export async function closeCallOff(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: OnBehalf & { callOffId: string; reason: string },
): Promise<void> {
  const { callOffId, reason } = input;
  const closed = await tx
    .updateTable('callOff')
    .set({ closedAt: clock.now(), closedBy: actor.accountId, closedReason: reason })
    .where('id', '=', callOffId)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!closed) return;
  const behalf = behalfOfEvent(input);
  await recordEvent(tx, clock, actor, {
    kind: 'call-off.closed',
    subjectId: callOffId,
    ...behalf,
    data: { ...behalf.data, reason },
  });
}
