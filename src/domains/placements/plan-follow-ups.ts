import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type FollowUpKind, replan } from './follow-up-plan.ts';
import { agreementInForce } from './placement.ts';
import type { Placement } from './placement-facts.ts';
import { holidaysAround } from './placement-holidays.ts';

/** Half-way and the end are talked through where the work is; the first week is a call that disturbs nobody. */
const channels: Partial<Record<FollowUpKind, string>> = { 'half-way': 'visit', 'before-end': 'visit' };

/**
 * Writes the follow-ups that plan themselves, when an agreement comes into force or its period changes.
 * Done ones stay as they are. Nothing happens while no agreement is in force.
 */
export async function planFollowUps(tx: Tx, clock: Clock, placement: Placement): Promise<void> {
  const period = agreementInForce(placement);
  if (!period) return;
  const now = clock.now();
  const today = clock.today();
  const rows = await tx
    .selectFrom('followUp')
    .select(['id', 'kind', 'dueOn', 'doneAt', 'version'])
    .where('placementId', '=', placement.id)
    .where('cancelledAt', 'is', null)
    .orderBy('dueOn')
    .execute();
  const existing = rows.map((row) => ({
    id: row.id,
    kind: row.kind as FollowUpKind,
    dueOn: row.dueOn,
    doneOn: row.doneAt?.toZonedDateTimeISO('Europe/Copenhagen').toPlainDate() ?? null,
    version: row.version,
  }));
  const plan = replan(existing, period, { holidays: holidaysAround(period.startsOn, period.endsOn), today });
  if (plan.add.length > 0) {
    await tx
      .insertInto('followUp')
      .values(
        plan.add.map(({ kind, dueOn }) => ({
          id: newId(now.epochMilliseconds),
          placementId: placement.id,
          kind,
          dueOn,
          ownerId: placement.consultant?.id ?? placement.caseworker?.id ?? null,
          channel: channels[kind] ?? 'phone',
          plannedAt: now,
        })),
      )
      .execute();
  }
  for (const { followUp, dueOn } of plan.move) {
    await tx
      .updateTable('followUp')
      .set({ dueOn, plannedAt: now, version: followUp.version + 1 })
      .where('id', '=', followUp.id)
      .execute();
  }
  if (plan.drop.length > 0) {
    await tx
      .updateTable('followUp')
      .set({ cancelledAt: now })
      .where(
        'id',
        'in',
        plan.drop.map(({ id }) => id),
      )
      .execute();
  }
}
