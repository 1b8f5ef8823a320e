import { recordEvent } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Placement } from '../placement-facts.ts';
import { lastKind } from './follow-up-decision.ts';
import type { FollowUpRow } from './follow-up-queries.ts';
import { type Sending, tellOfLife } from './tell-of-life.ts';

/** The job has held for thirteen weeks and somebody has asked how it goes. */
export const jobHasHeld = (placement: Placement, followUps: readonly FollowUpRow[]): boolean =>
  placement.outcome === 'job' && followUps.some((row) => row.kind === lastKind && row.doneAt !== null);

/** Whether the person's case is closed already, or something else is still going on for them. */
export async function whatElse(tx: Tx, placement: Placement): Promise<'closed' | 'other-placement' | null> {
  const citizen = await tx
    .selectFrom('citizen as c')
    .select(['c.closedAt'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('placement as p')
            .leftJoin('placementEnd as e', 'e.placementId', 'p.id')
            .select('p.id')
            .whereRef('p.citizenId', '=', 'c.id')
            .where('e.placementId', 'is', null),
        )
        .as('others'),
    )
    .where('c.id', '=', placement.citizen.id)
    .executeTakeFirstOrThrow();
  if (citizen.closedAt) return 'closed';
  return citizen.others ? 'other-placement' : null;
}

/** The case ends with thanks. Both sides are told; the person can always come back. */
export async function closeCase(tx: Tx, sending: Sending, placement: Placement): Promise<void> {
  const { clock, actor } = sending;
  const closed = await tx
    .updateTable('citizen')
    .set({ closedAt: clock.now() })
    .where('id', '=', placement.citizen.id)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!closed) return;
  await recordEvent(tx, clock, actor, {
    kind: 'citizen.case-closed',
    citizenId: placement.citizen.id,
    subjectId: placement.id,
  });
  await tellOfLife(tx, sending, placement, { party: 'citizen', occasion: 'thanksCitizen', page: null });
  await tellOfLife(tx, sending, placement, { party: 'employer', occasion: 'thanksEmployer', page: null });
}
