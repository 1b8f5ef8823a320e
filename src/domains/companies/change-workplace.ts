import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { isConsultant } from './consultants.ts';
import { postalPlace } from './postal-place.ts';
import type { ChangeInput } from './workplace-form.ts';

export type Changed =
  | { ok: true }
  | { ok: false; wrong: 'stale' | 'unknown-postal-code' | 'unknown-consultant' };

/** `version` is the one the actor saw; a newer one in the database is told, not overwritten. */
export async function changeWorkplace(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { workplaceId, version, ...input }: ChangeInput & { workplaceId: string; version: number },
): Promise<Changed> {
  const place = await postalPlace(tx, input.postalCode);
  if (!place) return { ok: false, wrong: 'unknown-postal-code' };
  if (input.consultantId && !(await isConsultant(tx, input.consultantId))) {
    return { ok: false, wrong: 'unknown-consultant' };
  }
  const changed = await tx
    .updateTable('workplace')
    .set({ ...input, ...place, version: version + 1 })
    .where('id', '=', workplaceId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (!changed) return { ok: false, wrong: 'stale' };
  await recordEvent(tx, clock, actor, { kind: 'workplace.changed', subjectId: workplaceId });
  return { ok: true };
}
