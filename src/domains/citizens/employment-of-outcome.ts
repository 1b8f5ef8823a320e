import { sql } from 'kysely';
import type { Actor } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';

/**
 * A placement that led to a job is followed by an employment. A corrected outcome corrects it; one that is no
 * job after all takes it away again. The end somebody has recorded stays as long as the job does.
 */
export async function keepEmploymentOfOutcome(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  outcome: {
    placementId: string;
    citizenId: string;
    workplaceId: string;
    scheme: string;
    job: { minutes: number; startsOn: Temporal.PlainDate; atSameWorkplace: boolean } | null;
  },
): Promise<void> {
  const { placementId, citizenId, workplaceId, scheme, job } = outcome;
  if (!job) {
    await tx.deleteFrom('employment').where('placementId', '=', placementId).execute();
    return;
  }
  const now = clock.now();
  const told = {
    kind: scheme === 'fleksjob' ? 'fleksjob' : 'ordinary',
    workplaceId: job.atSameWorkplace ? workplaceId : null,
    // The outcome asks for hours down to none, and for none there is no employment by the week to speak of.
    minutesPerWeek: job.minutes >= 15 ? job.minutes : null,
    fromOn: job.startsOn,
  };
  const corrected = await tx
    .updateTable('employment')
    .set({
      ...told,
      untilOn: sql<Temporal.PlainDate | null>`case when until_on < ${job.startsOn.toString()}::date then null else until_on end`,
    })
    .where('placementId', '=', placementId)
    .returning('id')
    .executeTakeFirst();
  if (corrected) return;
  await tx
    .insertInto('employment')
    .values({
      id: newId(now.epochMilliseconds),
      citizenId,
      ...told,
      source: 'outcome',
      placementId,
      recordedAt: now,
      recordedBy: actor.accountId,
      recordedByName: actor.name,
    })
    .execute();
}
