import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Ended } from './leave-group.ts';

/** `untilOn` is the last day at work. */
export async function endEmployment(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: { citizenId: string; employmentId: string; untilOn: Temporal.PlainDate },
): Promise<Ended> {
  const { citizenId, employmentId, untilOn } = input;
  const employment = await tx
    .selectFrom('employment')
    .select(['kind', 'fromOn'])
    .where('id', '=', employmentId)
    .where('citizenId', '=', citizenId)
    .where('untilOn', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!employment) return 'over-already';
  if (Temporal.PlainDate.compare(untilOn, employment.fromOn) < 0) return 'before-it-began';
  await tx
    .updateTable('employment')
    .set({ untilOn, endedAt: clock.now(), endedByName: actor.name })
    .where('id', '=', employmentId)
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'citizen.employment-ended',
    citizenId,
    subjectId: employmentId,
    data: { kind: employment.kind, untilOn: untilOn.toString() },
  });
  return 'ended';
}
