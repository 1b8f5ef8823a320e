import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { forbidden } from '#platform/http/refusal.ts';
import { findConversation, ownPart, participantsOf } from './load-conversation.ts';

/** The citizen lets the workplace keep what was written when the placement is over. @throws 403 for anybody else */
export async function keepContact(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { conversationId }: { conversationId: string },
): Promise<void> {
  const { aboutKind, aboutId, citizenId } = await findConversation(tx, conversationId, 'lock');
  const own = ownPart(await participantsOf(tx, actor, conversationId));
  if (own?.party !== 'citizen' || aboutKind !== 'placement') throw forbidden();
  const answer = { yes: true, answeredAt: clock.now(), answeredBy: actor.accountId };
  await tx
    .insertInto('contactAfterEnd')
    .values({ placementId: aboutId, ...answer })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'placementId']).doUpdateSet(answer))
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'conversation.contact-kept',
    citizenId,
    subjectId: conversationId,
  });
}
