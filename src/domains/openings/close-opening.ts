import { type Actor, recordEvent } from '#domains/access/index.ts';
import { behalfOfEvent, type OnBehalf } from '#domains/companies/index.ts';
import { removeDocument } from '#domains/search/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/** Offered to nobody more. Closing it twice keeps the first reason. */
export async function closeOpening(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { openingId, reason, ...onBehalf }: { openingId: string; reason: string } & OnBehalf,
): Promise<void> {
  const closed = await tx
    .updateTable('opening')
    .set((eb) => ({ closedAt: clock.now(), closedReason: reason, version: eb('version', '+', 1) }))
    .where('id', '=', openingId)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!closed) return;
  await removeDocument(tx, 'opening', openingId);
  const happening = behalfOfEvent(onBehalf);
  await recordEvent(tx, clock, actor, {
    kind: 'opening.closed',
    subjectId: openingId,
    ...happening,
    data: { ...happening.data, reason },
  });
}
