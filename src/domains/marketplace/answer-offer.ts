import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { makePlace, newMask } from './offer-place.ts';

export type OfferAnswer = 'yes' | 'no' | 'later';

/** After “later” we say nothing for this long. */
const quietWeeks = 4;

/**
 * Yes, no or later; a no may become a yes whenever the person wants. Who comes back after having left gets a
 * new name, so that no workplace recognises the old one.
 */
export async function answerOffer(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: { citizenId: string; answer: OfferAnswer; onBehalfReason: string | null },
): Promise<void> {
  const { citizenId, answer, onBehalfReason } = input;
  const at = clock.now();
  await makePlace(tx, clock, actor, citizenId, onBehalfReason !== null);
  const standing = await tx
    .selectFrom('marketplaceProfile')
    .select(['leftAt', 'acceptedAt'])
    .where('citizenId', '=', citizenId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const inside = standing.acceptedAt !== null && standing.leftAt === null;
  // Somebody who is in already leaves by the door for that.
  if (inside) return;
  const mask = standing.leftAt ? await newMask(tx) : {};
  const facts = {
    yes: { acceptedAt: at, declinedAt: null, laterUntil: null, leftAt: null, publishedAt: null },
    no: { declinedAt: at, laterUntil: null },
    later: { laterUntil: clock.today().add({ weeks: quietWeeks }), declinedAt: null },
  }[answer];
  await tx
    .updateTable('marketplaceProfile')
    .set({ ...mask, ...facts, pausedAt: null, pausedUntil: null, ...written(clock, actor, onBehalfReason) })
    .where('citizenId', '=', citizenId)
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: `marketplace.${answer}`,
    citizenId,
    subjectId: citizenId,
    onBehalfOf: onBehalfReason ? 'citizen' : null,
    onBehalfReason,
  });
}

export const written = (clock: Clock, actor: Actor, onBehalfReason: string | null) => ({
  updatedAt: clock.now(),
  updatedBy: actor.accountId,
  onBehalfReason,
});
