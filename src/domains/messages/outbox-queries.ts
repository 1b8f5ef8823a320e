import { pageSize } from '#domains/access/index.ts';
import type { Database, Tx } from '#platform/database/open.ts';

/** One page of what a municipality has sent, newest first; one more row than a page when there is more. */
export const sentMessages = (tx: Tx, page: number) =>
  tx
    .selectFrom('message')
    .select(['id', 'channel', 'toName', 'toAddress', 'subject', 'createdAt', 'sentAt', 'failedAt'])
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
    .execute();

export const findMessage = (tx: Tx, id: string) =>
  tx.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirst();

export const municipalityIds = async (database: Database): Promise<string[]> => {
  const rows = await database.asOwner((tx) =>
    tx.selectFrom('municipality').select('id').orderBy('createdAt').orderBy('id').execute(),
  );
  return rows.map((row) => row.id);
};
