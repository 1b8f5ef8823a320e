import type { Actor } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { type Telling, tellOne } from './tell-signed-up.ts';

/**
 * Free seats go to those who wait, in the order they came; a group too big for what is left lets a smaller
 * one pass, so that no seat stays empty. Whoever gets one is told. The gathering's row is locked meanwhile.
 */
export async function seatWaiting(
  tx: Tx,
  telling: Telling,
  actor: Actor,
  gatheringId: string,
): Promise<void> {
  const { capacity, cancelledAt } = await tx
    .selectFrom('gathering')
    .select(['capacity', 'cancelledAt'])
    .where('id', '=', gatheringId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (cancelledAt) return;
  const all = await tx
    .selectFrom('signUp')
    .select(['id', 'seats', 'seatedAt'])
    .where('gatheringId', '=', gatheringId)
    .where('withdrawnAt', 'is', null)
    .orderBy('signedUpAt')
    .orderBy('id')
    .execute();
  for (const id of whoIsSeated(
    capacity,
    all.map((one) => ({ ...one, seated: one.seatedAt !== null })),
  )) {
    await tx.updateTable('signUp').set({ seatedAt: telling.clock.now() }).where('id', '=', id).execute();
    await tellOne(tx, telling, actor, id, 'seated');
  }
}

/** Whom the free seats go to. `all` in the order they came. */
export function whoIsSeated(
  capacity: number,
  all: readonly { id: string; seats: number; seated: boolean }[],
): string[] {
  let free = capacity - all.filter((one) => one.seated).reduce((sum, one) => sum + one.seats, 0);
  const chosen: string[] = [];
  for (const one of all) {
    if (one.seated || one.seats > free) continue;
    free -= one.seats;
    chosen.push(one.id);
  }
  return chosen;
}
