import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/** Whoever was helped on can come back; nothing that was told is lost. An open case stays as it is. */
export async function reopenCitizen(tx: Tx, clock: Clock, actor: Actor, citizenId: string): Promise<void> {
  const reopened = await tx
    .updateTable('citizen')
    .set((eb) => ({ closedAt: null, version: eb('version', '+', 1) }))
    .where('id', '=', citizenId)
    .where('closedAt', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  if (reopened)
    await recordEvent(tx, clock, actor, { kind: 'citizen.case-reopened', citizenId, subjectId: citizenId });
}
