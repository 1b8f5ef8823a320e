import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { lastContactOn, nextDueOn } from './relation-sql.ts';

/** A company whose agreed rhythm asks for a word now, or the note that one is back from being away. */
export interface DueContact {
  companyId: string;
  name: string;
  due: Temporal.PlainDate;
  consultantId: string;
  advertisingProtected: boolean;
}

/** The overdue relations of these consultants, longest waiting first. One query. */
export async function dueContacts(
  tx: Tx,
  consultantIds: readonly string[],
  today: Temporal.PlainDate,
  limit: number,
): Promise<DueContact[]> {
  const { rows } = await sql<DueContact>`
    with mine as (
      select k.*, ${lastContactOn} as last_contact from company k
      where k.consultant_id = any(${[...consultantIds]}::uuid[]) and k.closed_at is null and k.cadence_months is not null),
    dated as (select k.*, ${nextDueOn} as due from mine k)
    select k.id as company_id, k.name, k.due, k.consultant_id, k.advertising_protected
    from dated k where k.due <= ${today.toString()}::date
    order by k.due, k.name_sort, k.id limit ${limit}`.execute(tx);
  return rows;
}
