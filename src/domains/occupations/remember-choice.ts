import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { wordsOf } from './own-words.ts';
import { type Reading, type ReadOccupation, sameOccupation } from './understand.ts';

/**
 * Keeps what somebody meant, for the next time the same words are written in this municipality. What only
 * confirms a reading that was sure is not worth keeping.
 */
export async function rememberChoice(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  reading: Reading,
  chosen: ReadOccupation | null,
): Promise<void> {
  const words = wordsOf(reading.text);
  const already = reading.remembered || reading.chosen !== null;
  if (words === '' || !actor.accountId || (already && sameOccupation(reading.chosen, chosen))) return;
  const meant = {
    label: chosen?.label ?? null,
    iscoCode: chosen?.iscoCode ?? null,
    uri: chosen?.uri ?? null,
    chosenAt: clock.now(),
  };
  await tx
    .insertInto('occupationCorrection')
    .values({ words, chosenBy: actor.accountId, ...meant })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'words', 'chosenBy']).doUpdateSet(meant))
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'occupation.corrected',
    data: { iscoCode: meant.iscoCode },
  });
}
