import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { notFound } from '#platform/http/refusal.ts';
import type { Placement } from '../placement-facts.ts';

/**
 * Somebody has called back; the wish leaves the list. Whoever calls second changes nothing.
 * @throws Refusal 404 when the check-in is not of this placement
 */
export async function answerCall(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { placement, checkInId, note }: { placement: Placement; checkInId: string; note: string },
): Promise<void> {
  const found = await tx
    .selectFrom('checkIn')
    .select('party')
    .where('id', '=', checkInId)
    .where('placementId', '=', placement.id)
    .executeTakeFirst();
  if (!found) throw notFound();
  const noted = await tx
    .updateTable('checkIn')
    .set({ calledAt: clock.now(), calledBy: actor.accountId, callNote: note })
    .where('id', '=', checkInId)
    .where('calledAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!noted) return;
  await recordEvent(tx, clock, actor, {
    kind: 'placement.called-back',
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    data: { checkInId, party: found.party },
  });
}
