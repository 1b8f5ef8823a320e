import { type Actor, recordEvent } from '#domains/access/index.ts';
import { recordFact } from '#domains/companies/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { addSpottedTasks, toldIn } from './save-visit.ts';
import type { VisitInput } from './visit-form.ts';
import { visitPlace } from './visit-queries.ts';

/** What was remembered afterwards. Tasks already written are changed at the workplace; new ones may be added. */
export async function changeVisit(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: VisitInput & { visitId: string; version: number; baseUrl: string },
): Promise<'changed' | 'stale'> {
  const { visitId, version, visitedOn } = input;
  const changed = await tx
    .updateTable('visit')
    .set({ visitedOn, ...toldIn(input), version: version + 1 })
    .where('id', '=', visitId)
    .where('version', '=', version)
    .returning('workplaceId')
    .executeTakeFirst();
  if (!changed) return 'stale';
  await recordEvent(tx, clock, actor, { kind: 'visit.changed', subjectId: visitId });
  const { workplaceId } = changed;
  for (const kind of input.includes)
    await recordFact(tx, clock, actor, {
      workplaceId,
      kind,
      note: null,
      source: 'visit',
      observedOn: visitedOn,
    });
  const where = await visitPlace(tx, workplaceId);
  await addSpottedTasks(tx, clock, actor, { visitId, where, tasks: input.tasks, baseUrl: input.baseUrl });
  return 'changed';
}

/** The agreed next step is taken. */
export async function takeNextStep(tx: Tx, clock: Clock, actor: Actor, visitId: string): Promise<void> {
  const taken = await tx
    .updateTable('visit')
    .set({ nextStepDoneAt: clock.now() })
    .where('id', '=', visitId)
    .where('nextStep', 'is not', null)
    .where('nextStepDoneAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (taken) await recordEvent(tx, clock, actor, { kind: 'visit.step-taken', subjectId: visitId });
}

/** Counted once for each colleague. */
export async function thankForVisit(tx: Tx, clock: Clock, actor: Actor, visitId: string): Promise<void> {
  await tx
    .insertInto('visitThanks')
    .values({ visitId, accountId: actor.accountId!, at: clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
