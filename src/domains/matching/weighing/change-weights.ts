import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import { loadWeights } from '../loading/load-weights.ts';
import { DEFAULT_WEIGHTS } from '../pair/default-weights.ts';
import type { Weights } from '../pair/weights.ts';
import { changesBetween } from './weights-form.ts';
import { latestChange } from './weights-queries.ts';

/** `version` is the number of the change the actor had seen; 0 when there was none. */
export async function changeWeights(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { version, weights, why }: { version: number; weights: Weights; why: string },
): Promise<'changed' | 'same' | 'stale'> {
  // The second of two waits here, and then sees what the first did. Whoever only writes rows of the municipality does not.
  await tx.selectFrom('municipality').select('id').forNoKeyUpdate().execute();
  const number = (await latestChange(tx))?.number ?? 0;
  if (number !== version) return 'stale';
  const changes = changesBetween(await loadWeights(tx), weights);
  if (changes.length === 0) return 'same';
  const changedAt = clock.now();
  for (const { term, to } of changes) {
    // What is as ordinary follows the ordinary, also when a later version of the product moves it.
    if (to === DEFAULT_WEIGHTS[term]) {
      await tx.deleteFrom('matchingWeight').where('term', '=', term).execute();
      continue;
    }
    const own = { term, weight: to, changedAt, changedBy: actor.accountId };
    await tx
      .insertInto('matchingWeight')
      .values(own)
      .onConflict((conflict) => conflict.columns(['municipalityId', 'term']).doUpdateSet(own))
      .execute();
  }
  await tx
    .insertInto('matchingWeightChange')
    .values({
      number: number + 1,
      changedAt,
      changedBy: actor.accountId,
      changedByName: actor.name,
      changes: json(changes),
      why,
    })
    .execute();
  await recordEvent(tx, clock, actor, { kind: 'matching.weights-changed', data: { changes, why } });
  return 'changed';
}
