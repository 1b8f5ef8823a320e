import { createHmac } from 'node:crypto';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';

/** More than this within an hour from one place is looked at by a person before it reaches anybody. */
const manyAnHour = 10;
/** And more than this is not kept at all: the page says to call instead. */
const mostAnHour = 60;
const keptHours = 24;

/** A household has one address of the old kind, and of the new kind as many as there are, alike in their first half. */
const placeOf = (source: string): string =>
  source.includes('.') ? source.replace(/^::ffff:/i, '') : expanded(source).slice(0, 4).join(':');
function expanded(address: string): string[] {
  const [before = '', after] = address.toLowerCase().split('::');
  const head = before.split(':').filter(Boolean);
  const tail = (after ?? '').split(':').filter(Boolean);
  const missing = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  return [...head, ...Array<string>(missing).fill('0'), ...tail].map((part) => part.replace(/^0+(?=.)/, ''));
}

/** Counts this sending, and says whether there have been many from the same place. The place itself is not kept. */
export async function countAttempt(
  tx: Tx,
  clock: Clock,
  { secret, source }: { secret: string; source: string },
): Promise<'few' | 'many' | 'too-many'> {
  const hashed = createHmac('sha256', secret)
    .update(`source:${placeOf(source)}`)
    .digest('base64url');
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
