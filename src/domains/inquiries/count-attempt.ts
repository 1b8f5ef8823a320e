import { createHmac } from 'node:crypto';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';

/** More than this within an hour from one place is looked at by a person before it reaches anybody. */
const manyAnHour = 10;
/** And more than this is not kept at all: the page says to call instead. */
const mostAnHour = 60;
const keptHours = 24;

/** Counts this sending, and says whether there have been many from the same place. The place itself is not kept. */
export async function countAttempt(
  tx: Tx,
  clock: Clock,
  { secret, source }: { secret: string; source: string },
): Promise<'few' | 'many' | 'too-many'> {
  const hashed = createHmac('sha256', secret).update(`source:${source}`).digest('base64url');
  const now = clock.now();
  const { count } = await tx
    .selectFrom('inquiryAttempt')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('source', '=', hashed)
    .where('at', '>', now.subtract({ hours: 1 }))
    .executeTakeFirstOrThrow();
  if (count >= mostAnHour) return 'too-many';
  await tx.insertInto('inquiryAttempt').values({ id: newId(), source: hashed, at: now }).execute();
  return count >= manyAnHour ? 'many' : 'few';
}

export async function forgetAttempts(tx: Tx, clock: Clock): Promise<void> {
  await tx
    .deleteFrom('inquiryAttempt')
    .where('at', '<', clock.now().subtract({ hours: keptHours }))
    .execute();
}
