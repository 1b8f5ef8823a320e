import type { Tx } from '#platform/database/open.ts';

export interface Colleague {
  id: string;
  name: string;
  email: string | null;
}

/** Those an inquiry can be handed to. */
export const consultantsBut = (tx: Tx, accountId: string | null): Promise<Colleague[]> =>
  tx
    .selectFrom('account')
    .select(['id', 'name', 'email'])
    .where('role', '=', 'consultant')
    .where('closedAt', 'is', null)
    .$if(accountId !== null, (query) => query.where('id', '!=', accountId))
    .orderBy('nameSort')
    .execute();

/** A long list is found under the company itself. */
const mostWorkplaces = 10;

export async function workplacesOf(
  tx: Tx,
  companyId: string | null,
): Promise<{ id: string; name: string }[]> {
  if (!companyId) return [];
  return tx
    .selectFrom('workplace')
    .select(['id', 'name'])
    .where('companyId', '=', companyId)
    .where('closedAt', 'is', null)
    .orderBy('nameSort')
    .limit(mostWorkplaces)
    .execute();
}
