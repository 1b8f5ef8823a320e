import { daysInFortnight, fortnightOf, saltOf } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { tallyOf } from './log-in-bands.ts';

/**
 * Counts each fortnight that is over, and forgets its salt and its days: what is left is four numbers.
 * The fortnight that runs gets its salt even when nobody comes, so that it is counted too.
 */
export async function tallyLogIns(tx: Tx, clock: Clock): Promise<void> {
  const today = clock.today();
  await saltOf(tx, fortnightOf(today));
  const over = await tx
    .selectFrom('loginPeriod')
    .select('startsOn')
    .where('startsOn', '<=', today.subtract({ days: daysInFortnight }))
    .orderBy('startsOn')
    .forUpdate()
    .execute();
  if (over.length === 0) return;
  const people = await countProfiles(tx);
  for (const { startsOn } of over) {
    const days = await tx.selectFrom('loginDay').select('dayBits').where('startsOn', '=', startsOn).execute();
    const tally = tallyOf(
      people,
      days.map(({ dayBits }) => dayBits),
    );
    await tx
      .insertInto('loginTally')
      .values({ startsOn, ...tally, talliedAt: clock.now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx.deleteFrom('loginDay').where('startsOn', '=', startsOn).execute();
    await tx.deleteFrom('loginPeriod').where('startsOn', '=', startsOn).execute();
  }
}

async function countProfiles(tx: Tx): Promise<number> {
  const { count } = await tx
    .selectFrom('marketplaceProfile')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('acceptedAt', 'is not', null)
    .where('leftAt', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}
