import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { GatheringInput } from './gathering-form.ts';
import { seatWaiting } from './seat-waiting.ts';
import { type Telling, tellAll } from './tell-signed-up.ts';

/** A gathering people can sign up for from now on. Returns its id. */
export async function arrangeGathering(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: GatheringInput,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('gathering')
    .values({ id, ...input, contactId: actor.accountId, createdAt: clock.now(), createdBy: actor.accountId })
    .execute();
  await recordEvent(tx, clock, actor, { kind: 'gathering.arranged', subjectId: id });
  return id;
}

/**
 * The whole gathering as it is now; `version` is the one the actor saw. Those signed up are told of a new
 * time or place, and more seats go to those who wait. Nobody with a seat loses it.
 */
export async function changeGathering(
  tx: Tx,
  telling: Telling,
  actor: Actor,
  { gatheringId, version, ...input }: GatheringInput & { gatheringId: string; version: number },
): Promise<'changed' | 'stale' | 'too-few-seats'> {
  const standing = await tx
    .selectFrom('gathering')
    .selectAll()
    .where('id', '=', gatheringId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (standing.version !== version || standing.cancelledAt) return 'stale';
  const { taken } = await tx
    .selectFrom('signUp')
    .select(({ fn }) => fn.coalesce(fn.sum<number>('seats'), fn.sum<number>('seats')).as('taken'))
    .where('gatheringId', '=', gatheringId)
    .where('withdrawnAt', 'is', null)
    .where('seatedAt', 'is not', null)
    .executeTakeFirstOrThrow();
  if (Number(taken ?? 0) > input.capacity) return 'too-few-seats';
  const moved =
    !standing.startsAt.equals(input.startsAt) ||
    !standing.endsAt.equals(input.endsAt) ||
    standing.place !== input.place;
  await tx
    .updateTable('gathering')
    .set({
      ...input,
      version: version + 1,
      sequence: standing.sequence + (moved ? 1 : 0),
      // A new day is reminded of anew.
      ...(moved && { remindedAt: null }),
    })
    .where('id', '=', gatheringId)
    .execute();
  await recordEvent(tx, telling.clock, actor, { kind: 'gathering.changed', subjectId: gatheringId });
  if (moved) await tellAll(tx, telling, actor, gatheringId, 'moved');
  await seatWaiting(tx, telling, actor, gatheringId);
  return 'changed';
}

/** It does not take place: whoever is signed up is told why. Returns false when it was called off already. */
export async function cancelGathering(
  tx: Tx,
  telling: Telling,
  actor: Actor,
  { gatheringId, reason }: { gatheringId: string; reason: string },
): Promise<boolean> {
  const cancelled = await tx
    .updateTable('gathering')
    .set(({ eb }) => ({
      cancelledAt: telling.clock.now(),
      cancelReason: reason,
      sequence: eb('sequence', '+', 1),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', gatheringId)
    .where('cancelledAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!cancelled) return false;
  await recordEvent(tx, telling.clock, actor, { kind: 'gathering.cancelled', subjectId: gatheringId });
  await tellAll(tx, telling, actor, gatheringId, 'cancelled');
  return true;
}
