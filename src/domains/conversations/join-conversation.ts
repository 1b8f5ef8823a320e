import { type Actor, isStaff, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { forbidden } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';

/** A colleague who looks after the citizen steps in by writing. @throws 403 for anybody else */
export async function joinAsStaff(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  conversationId: string,
): Promise<{ id: string; party: 'staff' }> {
  if (!isStaff(actor) || !actor.accountId) throw forbidden();
  const at = clock.now();
  const { id } = await tx
    .insertInto('conversationParticipant')
    .values({
      id: newId(at.epochMilliseconds),
      conversationId,
      party: 'staff',
      accountId: actor.accountId,
      name: actor.name,
      joinedAt: at,
      digest: 'daily',
    })
    // Someone who had left comes back.
    .onConflict((conflict) =>
      conflict.columns(['municipalityId', 'conversationId', 'accountId']).doUpdateSet({ leftAt: null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordEvent(tx, clock, actor, { kind: 'conversation.joined', subjectId: conversationId });
  return { id, party: 'staff' };
}
