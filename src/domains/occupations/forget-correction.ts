import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/** What anybody has meant by these words; the next time they are read anew. False when there was nothing. */
export async function forgetCorrection(tx: Tx, clock: Clock, actor: Actor, words: string): Promise<boolean> {
  const [{ numDeletedRows }] = (await tx
    .deleteFrom('occupationCorrection')
    .where('words', '=', words)
    .execute()) as [{ numDeletedRows: bigint }];
  if (numDeletedRows === 0n) return false;
  await recordEvent(tx, clock, actor, { kind: 'occupation.forgotten' });
  return true;
}
