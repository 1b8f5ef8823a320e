import { sql } from 'kysely';
import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

export type AccountClosed = { ok: true } | { ok: false; wrong: 'own' | 'unknown' };

/**
 * Sessions end at once. What the colleague had is let go of, so that it stands as nobody's
 * on the work list instead of waiting for someone who has left.
 */
export async function closeAccount(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { accountId }: { accountId: string },
): Promise<AccountClosed> {
  if (accountId === actor.accountId) return { ok: false, wrong: 'own' };
  const closed = await tx
    .updateTable('account')
    .set({ closedAt: clock.now() })
    .where('id', '=', accountId)
    .where('role', '!=', 'citizen')
    .where('closedAt', 'is', null)
    .returning(['id', 'role'])
    .executeTakeFirst();
  if (!closed) return { ok: false, wrong: 'unknown' };
  await tx.deleteFrom('session').where('accountId', '=', accountId).execute();
  const citizens = await letGo(tx, accountId);
  await recordEvent(tx, clock, actor, {
    kind: 'account.closed',
    subjectId: accountId,
    data: { role: closed.role, citizens },
  });
  return { ok: true };
}

/** How many citizens are without a caseworker now. What is over keeps the name of who had it. */
async function letGo(tx: Tx, accountId: string): Promise<number> {
  const withoutCaseworker = await tx
    .updateTable('citizen')
    .set({ caseworkerId: null, version: sql`version + 1` })
    .where('caseworkerId', '=', accountId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  await tx
    .updateTable('citizen')
    .set({ consultantId: null, version: sql`version + 1` })
    .where('consultantId', '=', accountId)
    .where('closedAt', 'is', null)
    .execute();
  await tx
    .updateTable('company')
    .set({ consultantId: null, version: sql`version + 1` })
    .where('consultantId', '=', accountId)
    .where('closedAt', 'is', null)
    .execute();
  for (const column of ['caseworkerId', 'consultantId'] as const) {
    await tx
      .updateTable('placement as p')
      .set({ [column]: null })
      .where(`p.${column}`, '=', accountId)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb.selectFrom('placementEnd as e').select('e.placementId').whereRef('e.placementId', '=', 'p.id'),
          ),
        ),
      )
      .execute();
  }
  await tx
    .updateTable('followUp')
    .set({ ownerId: null, version: sql`version + 1` })
    .where('ownerId', '=', accountId)
    .where('doneAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .execute();
  return Number(withoutCaseworker.numUpdatedRows);
}
