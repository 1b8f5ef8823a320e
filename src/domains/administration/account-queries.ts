import { sql } from 'kysely';
import { pageSize, type Role, staffRoles } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { AccountRole } from './account-form.ts';

export interface AccountRow {
  id: string;
  role: AccountRole;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  closedAt: Temporal.Instant | null;
  /** Where an employer acts. */
  workplaces: string[];
  /** Open citizens of a caseworker or consultant. */
  citizens: number;
}

const columns = sql`
  a.id, a.role, a.name, a.title, a.email, a.phone, a.closed_at,
  array(select w.name from workplace_member m join workplace w on w.id = m.workplace_id
        where m.account_id = a.id order by w.name_sort limit 5) as workplaces,
  case a.role
    when 'caseworker' then (select count(*)::int from citizen c where c.caseworker_id = a.id and c.closed_at is null)
    when 'consultant' then (select count(*)::int from citizen c where c.consultant_id = a.id and c.closed_at is null)
    else 0 end as citizens`;

/** One page by name, open ones first, and one row more when there are more. Never citizens. */
export async function listAccounts(
  tx: Tx,
  { role, query, page }: { role: AccountRole | null; query: string; page: number },
): Promise<AccountRow[]> {
  const pattern = `%${query.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const { rows } = await sql<AccountRow>`
    with page as (
      select a.id from account a
      where a.role ${role ? sql`= ${role}` : sql`<> 'citizen'`}
        ${query ? sql`and a.name_sort like danish_sort_key(${pattern})` : sql``}
      order by a.closed_at is not null, a.name_sort, a.id
      limit ${pageSize + 1} offset ${(page - 1) * pageSize})
    select ${columns} from page join account a on a.id = page.id
    order by a.closed_at is not null, a.name_sort, a.id`.execute(tx);
  return rows;
}

export async function findAccount(tx: Tx, accountId: string): Promise<AccountRow | null> {
  const { rows } = await sql<AccountRow>`
    select ${columns} from account a where a.id = ${accountId} and a.role <> 'citizen'`.execute(tx);
  return rows[0] ?? null;
}

export interface FailedMessage {
  id: string;
  channel: string;
  about: string;
  failedAt: Temporal.Instant;
  lastError: string | null;
}

/** Messages nobody got, newest first. What they say and to whom is not for the one who runs the site. */
export const failedMessages = (tx: Tx, limit = 20): Promise<FailedMessage[]> =>
  tx
    .selectFrom('message')
    .select(['id', 'channel', 'about', 'failedAt', 'lastError'])
    .where('sentAt', 'is', null)
    .where('failedAt', 'is not', null)
    .orderBy('failedAt', 'desc')
    .limit(limit)
    .$narrowType<{ failedAt: Temporal.Instant }>()
    .execute();

/** Open accounts per staff role; the others are as many as there are workplaces and grow with them. */
export async function accountCounts(tx: Tx): Promise<Map<Role, number>> {
  const rows = await tx
    .selectFrom('account')
    .select((eb) => ['role', eb.fn.countAll<number>().as('count')])
    .where('role', 'in', staffRoles)
    .where('closedAt', 'is', null)
    .groupBy('role')
    .execute();
  return new Map(rows.map((row) => [row.role as Role, Number(row.count)]));
}
