import { recordEvent } from '#domains/access/index.ts';
import { type Learned, learnFromPlacement } from '#domains/citizens/index.ts';
import { json, type Tx } from '#platform/database/open.ts';
import type { Placement } from '../placement-facts.ts';
import { askForAssessment } from './ask-for-assessment.ts';
import type { StopCause } from './end-cause.ts';
import { closeWorkplaceLinks, type Sending, tellOfLife } from './tell-of-life.ts';

interface Ending {
  endedOn: Temporal.PlainDate;
  learning: string | null;
  learned: readonly Learned[];
}

/** What every end does: the facts are written, the talks that were planned fall away, the learning is kept. */
async function writeEnd(
  tx: Tx,
  { clock, actor }: Sending,
  placement: Placement,
  end: Ending & { kind: 'stopped' | 'completed'; cause: StopCause | null },
): Promise<void> {
  const { kind, endedOn, cause, learning, learned } = end;
  await tx
    .insertInto('placementEnd')
    .values({
      placementId: placement.id,
      kind,
      endedOn,
      cause,
      learning,
      learnedNeeds: json(learned),
      endedAt: clock.now(),
      endedBy: actor.accountId,
    })
    .execute();
  await tx
    .updateTable('followUp')
    .set({ cancelledAt: clock.now() })
    .where('placementId', '=', placement.id)
    .where('doneAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .execute();
  await learnFromPlacement(tx, clock, actor, placement.citizen.id, learned);
  await recordEvent(tx, clock, actor, {
    kind: `placement.${kind}`,
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    data: { endedOn: endedOn.toString(), cause },
  });
  await closeWorkplaceLinks(tx, clock, placement);
}

/**
 * It did not fit, and stops now. From here on the workplace sees nothing about the person;
 * its new link opens the end assessment only. The caller holds the placement's lock.
 */
export async function stopPlacement(
  tx: Tx,
  sending: Sending,
  { placement, ...end }: Ending & { placement: Placement; cause: StopCause },
): Promise<void> {
  await writeEnd(tx, sending, placement, { ...end, kind: 'stopped' });
  await askForAssessment(tx, sending, { placement, party: 'citizen', occasion: 'stoppedCitizen' });
  await askForAssessment(tx, sending, { placement, party: 'employer', occasion: 'stoppedEmployer' });
  await tellRest(tx, sending, placement, 'stopped');
}

/** The agreed time has passed. Both sides are asked how it went. The caller holds the placement's lock. */
export async function completePlacement(
  tx: Tx,
  sending: Sending,
  { placement, ...end }: Ending & { placement: Placement },
): Promise<void> {
  await writeEnd(tx, sending, placement, { ...end, kind: 'completed', cause: null });
  for (const party of ['citizen', 'employer'] as const) {
    if (!placement.assessments.some((given) => given.party === party))
      await askForAssessment(tx, sending, { placement, party });
  }
  await tellRest(tx, sending, placement, 'completed');
}

/** The mentor, whose part is done, and the caseworker unless it was they who did it. */
async function tellRest(tx: Tx, sending: Sending, placement: Placement, kind: 'stopped' | 'completed') {
  await tellOfLife(tx, sending, placement, { party: 'mentor', occasion: `${kind}Mentor`, page: null });
  if (placement.caseworker && placement.caseworker.id !== sending.actor.accountId) {
    await tellOfLife(tx, sending, placement, {
      party: 'caseworker',
      occasion: `${kind}Caseworker`,
      page: `/forloeb/${placement.id}/afslut`,
    });
  }
}
