import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

export const daysInFortnight = 14;
/** A Monday, so that each half is a week. */
const firstOfAll = Temporal.PlainDate.from('2024-01-01');

/** The first day of the fortnight that a day is in. */
export function fortnightOf(day: Temporal.PlainDate): Temporal.PlainDate {
  const days = firstOfAll.until(day, { largestUnit: 'day' }).days;
  return firstOfAll.add({ days: Math.floor(days / daysInFortnight) * daysInFortnight });
}

/** Who it was cannot be told from it, and not even that it was the same one, once the salt is gone. */
export const pseudonymOf = (salt: string, accountId: string): string =>
  createHmac('sha256', salt).update(accountId).digest('hex');

/** The fortnight's salt, made the first time it is needed. */
export async function saltOf(tx: Tx, startsOn: Temporal.PlainDate): Promise<string> {
  await tx
    .insertInto('loginPeriod')
    .values({ startsOn, salt: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { salt } = await tx
    .selectFrom('loginPeriod')
    .select('salt')
    .where('startsOn', '=', startsOn)
    .executeTakeFirstOrThrow();
  return salt;
}

/** Notes that somebody with a profile on the marketplace was here today, but not who; nothing of all others. */
export async function recordLogInDay(tx: Tx, clock: Clock, accountId: string): Promise<void> {
  const { rows } = await sql`
    select from account a join marketplace_profile p on p.citizen_id = a.citizen_id
    where a.id = ${accountId} and p.accepted_at is not null and p.left_at is null`.execute(tx);
  if (rows.length === 0) return;
  const today = clock.today();
  const startsOn = fortnightOf(today);
  const pseudonym = pseudonymOf(await saltOf(tx, startsOn), accountId);
  const dayBits = 1 << startsOn.until(today, { largestUnit: 'day' }).days;
  await tx
    .insertInto('loginDay')
    .values({ startsOn, pseudonym, dayBits })
    .onConflict((conflict) =>
      conflict
        .columns(['municipalityId', 'startsOn', 'pseudonym'])
        .doUpdateSet({ dayBits: sql`login_day.day_bits | excluded.day_bits` }),
    )
    .execute();
}
