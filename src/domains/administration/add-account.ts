import { sql } from 'kysely';
import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { takeTurns } from '#platform/database/take-turns.ts';
import { newId } from '#platform/id.ts';
import type { AccountInput } from './account-form.ts';

export type AccountAdded =
  | { ok: true; accountId: string }
  | { ok: false; wrong: 'unknown-workplace' | 'known-email' };

/** An employer acts for one workplace from the first day; more can be added there. */
export async function addAccount(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { pNumber, ...input }: AccountInput,
): Promise<AccountAdded> {
  const workplaceId = input.role === 'employer' ? await workplaceWith(tx, pNumber) : null;
  if (input.role === 'employer' && !workplaceId) return { ok: false, wrong: 'unknown-workplace' };
  // A colleague may be adding the same person in the same moment.
  await takeTurns(tx, `account ${input.email?.toLowerCase()}`);
  if (await isKnown(tx, input.email)) return { ok: false, wrong: 'known-email' };
  const now = clock.now();
  const accountId = newId(now.epochMilliseconds);
  await tx
    .insertInto('account')
    .values({ id: accountId, ...input, createdAt: now })
    .execute();
  if (workplaceId)
    await tx.insertInto('workplaceMember').values({ workplaceId, accountId, addedAt: now }).execute();
  await recordEvent(tx, clock, actor, {
    kind: 'account.added',
    subjectId: accountId,
    data: { role: input.role, workplaceId },
  });
  return { ok: true, accountId };
}

async function workplaceWith(tx: Tx, pNumber: string | null): Promise<string | null> {
  const row = await tx
    .selectFrom('workplace')
    .select('id')
    .where('pNumber', '=', pNumber ?? '')
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The address is what a log-in is recognised by the first time, so two open accounts cannot share it. */
async function isKnown(tx: Tx, email: string | null): Promise<boolean> {
  const row = await tx
    .selectFrom('account')
    .select('id')
    .where(sql`lower(email)`, '=', (email ?? '').toLowerCase())
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
