import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/** Asks for a new count; the job that looks each minute does it. */
export async function askCount(tx: Tx, clock: Clock, actor: Actor): Promise<void> {
  const asked = { askedAt: clock.now() };
  await tx
    .insertInto('servedCount')
    .values(asked)
    .onConflict((conflict) => conflict.column('municipalityId').doUpdateSet(asked))
    .execute();
  await recordEvent(tx, clock, actor, { kind: 'matching.count-asked' });
}
