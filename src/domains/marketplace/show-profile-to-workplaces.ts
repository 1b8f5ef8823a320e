import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { written } from './answer-offer.ts';
import { isForThem } from './profile-queries.ts';
import { refreshCards } from './refresh-cards.ts';

interface Act {
  citizenId: string;
  onBehalfReason: string | null;
}

type Facts = Partial<{
  publishedAt: Temporal.Instant;
  pausedAt: Temporal.Instant | null;
  pausedUntil: Temporal.PlainDate | null;
}>;

/** Only somebody who has said yes and has not left has a profile to act on. */
async function change(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { citizenId, onBehalfReason }: Act,
  kind: string,
  facts: Facts,
): Promise<boolean> {
  const changed = await tx
    .updateTable('marketplaceProfile')
    .set({ ...facts, ...written(clock, actor, onBehalfReason) })
    .where('citizenId', '=', citizenId)
    .where('acceptedAt', 'is not', null)
    .where('leftAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!changed) return false;
  await recordEvent(tx, clock, actor, {
    kind: `marketplace.${kind}`,
    citizenId,
    subjectId: citizenId,
    onBehalfOf: onBehalfReason ? 'citizen' : null,
    onBehalfReason,
  });
  await refreshCards(tx, clock, citizenId);
  return true;
}

/** Somebody who may not stand there, such as one whose address is protected, is never shown, whoever asks. */
export async function publishProfile(tx: Tx, clock: Clock, actor: Actor, act: Act): Promise<boolean> {
  if (!(await isForThem(tx, act.citizenId, clock.today()))) return false;
  return change(tx, clock, actor, act, 'published', {
    publishedAt: clock.now(),
    pausedAt: null,
    pausedUntil: null,
  });
}

/** Gone from every search at once; until a day, or until the person comes back. */
export const pauseProfile = (
  tx: Tx,
  clock: Clock,
  actor: Actor,
  act: Act & { until: Temporal.PlainDate | null },
): Promise<boolean> =>
  change(tx, clock, actor, act, 'paused', { pausedAt: clock.now(), pausedUntil: act.until });

export const resumeProfile = (tx: Tx, clock: Clock, actor: Actor, act: Act): Promise<boolean> =>
  change(tx, clock, actor, act, 'resumed', { pausedAt: null, pausedUntil: null });
