import { sql } from 'kysely';
import { type Actor, actorKey, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/**
 * The same mentor by the other door: the account that the mail's address belongs to, or the links sent to the
 * account's own address. Whoever has promised is not asked again for having logged in.
 */
async function otherDoor(tx: Tx, { accountId, link }: Actor): Promise<string | null> {
  if (accountId) {
    const own = tx.selectFrom('account').select('email').where('id', '=', accountId);
    const email = (await own.executeTakeFirst())?.email;
    return email ? `link:${email}` : null;
  }
  const account = await tx
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'mentor')
    .where('closedAt', 'is', null)
    .where(sql`lower(email)`, '=', (link?.address ?? '').toLowerCase())
    .executeTakeFirst();
  return account?.id ?? null;
}

/** The mentor's promise, kept with who gave it; promising again changes nothing. */
export async function promiseConfidentiality(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { placementId, citizenId }: { placementId: string; citizenId: string },
): Promise<void> {
  const other = await otherDoor(tx, actor);
  const holders = other ? [actorKey(actor), other] : [actorKey(actor)];
  const written = await tx
    .insertInto('confidentiality')
    .values(holders.map((holder) => ({ placementId, holder, name: actor.name, confirmedAt: clock.now() })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('holder')
    .execute();
  if (!written.some(({ holder }) => holder === actorKey(actor))) return;
  await recordEvent(tx, clock, actor, {
    kind: 'placement.confidentiality-promised',
    citizenId,
    subjectId: placementId,
  });
}
