import { type Actor, recordEvent } from '#domains/access/index.ts';
import { keepEmploymentOfOutcome } from '#domains/citizens/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { jobFollowUps } from '../follow-up-plan.ts';
import type { Outcome } from '../placement.ts';
import type { Placement } from '../placement-facts.ts';
import { holidaysAround } from '../placement-holidays.ts';
import { type OutcomeRow, outcomeOf } from './end-queries.ts';

export interface Job {
  minutes: number;
  startsOn: Temporal.PlainDate;
  title: string;
  atSameWorkplace: boolean;
}

export interface OutcomeGiven {
  kind: Outcome;
  job: Job | null;
  note: string | null;
  /** From `outcomeVersion` of what the form showed. */
  version: string;
}

export const outcomeVersion = (outcome: OutcomeRow | null): string =>
  outcome ? `${outcome.recordedAt.epochMilliseconds}.${outcome.kind}` : 'none';

/**
 * What it led to. A job plans the talks of its first thirteen weeks, the vulnerable ones.
 * Returns what stands when somebody has written something else meanwhile. The caller holds the placement's lock.
 */
export async function recordOutcome(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { placement, given }: { placement: Placement; given: OutcomeGiven },
): Promise<{ standing: OutcomeRow } | null> {
  const standing = await outcomeOf(tx, placement.id);
  if (standing && outcomeVersion(standing) !== given.version) return { standing };
  const { kind, job, note } = given;
  const values = {
    kind,
    jobMinutes: job?.minutes ?? null,
    jobStartsOn: job?.startsOn ?? null,
    jobTitle: job?.title ?? null,
    atSameWorkplace: job?.atSameWorkplace ?? null,
    note,
    recordedAt: clock.now(),
    recordedBy: actor.accountId,
  };
  await tx
    .insertInto('outcome')
    .values({ placementId: placement.id, ...values })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'placementId']).doUpdateSet(values))
    .execute();
  await planJobFollowUps(tx, clock, actor, placement, job);
  await keepEmploymentOfOutcome(tx, clock, actor, {
    placementId: placement.id,
    citizenId: placement.citizen.id,
    workplaceId: placement.workplace.id,
    scheme: placement.scheme,
    job,
  });
  await recordEvent(tx, clock, actor, {
    kind: 'placement.outcome-recorded',
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    data: {
      kind,
      jobStartsOn: job?.startsOn.toString() ?? null,
      ...(standing && {
        before: { kind: standing.kind, jobStartsOn: standing.jobStartsOn?.toString() ?? null },
      }),
    },
  });
  return null;
}

/** 1, 4 and 13 weeks after the first day at work. A corrected outcome plans them anew; those held stay. */
async function planJobFollowUps(tx: Tx, clock: Clock, actor: Actor, placement: Placement, job: Job | null) {
  const now = clock.now();
  const jobKinds = ['job-1-week', 'job-4-weeks', 'job-13-weeks'];
  const ours = tx
    .selectFrom('followUp')
    .where('placementId', '=', placement.id)
    .where('kind', 'in', jobKinds);
  const held = await ours.select('kind').where('doneAt', 'is not', null).execute();
  await tx
    .updateTable('followUp')
    .set({ cancelledAt: now })
    .where('placementId', '=', placement.id)
    .where('kind', 'in', jobKinds)
    .where('doneAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .execute();
  if (!job) return;
  const planned = jobFollowUps(job.startsOn, holidaysAround(job.startsOn, job.startsOn.add({ weeks: 14 })));
  const missing = planned.filter((one) => !held.some(({ kind }) => kind === one.kind));
  if (missing.length === 0) return;
  const ownerId = placement.consultant?.id ?? placement.caseworker?.id ?? actor.accountId;
  await tx
    .insertInto('followUp')
    .values(
      missing.map(({ kind, dueOn }) => ({
        id: newId(now.epochMilliseconds),
        placementId: placement.id,
        kind,
        dueOn,
        ownerId,
        channel: 'phone',
        plannedAt: now,
      })),
    )
    .execute();
}
