import type { Tx } from '#platform/database/open.ts';

/** Those who can be named as a workplace's consultant. */
export const consultants = (tx: Tx): Promise<{ id: string; name: string }[]> =>
  tx
    .selectFrom('account')
    .select(['id', 'name'])
    .where('role', '=', 'consultant')
    .where('closedAt', 'is', null)
    .orderBy('nameSort')
    .execute();

export async function isConsultant(tx: Tx, accountId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .where('role', '=', 'consultant')
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}
