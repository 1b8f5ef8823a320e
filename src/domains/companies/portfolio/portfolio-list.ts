import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { lastContactOn, nextDueOn, openOpenings, runningPlacements, silentSince } from './relation-sql.ts';

export const portfolioFilters = ['alle', 'forbi', 'stille'] as const;
export type PortfolioFilter = (typeof portfolioFilters)[number];

/** One company as its consultant sees it in a row. */
export interface PortfolioCompany {
  id: string;
  name: string;
  industry: string;
  consultantId: string | null;
  consultantName: string | null;
  cadenceMonths: number | null;
  advertisingProtected: boolean;
  lastContact: Temporal.PlainDate | null;
  nextDue: Temporal.PlainDate | null;
  running: number;
  openings: number;
}

export interface PortfolioAsked {
  /** Whose companies; null for those nobody has. */
  consultantIds: readonly string[] | null;
  filter: PortfolioFilter;
  industry: string | null;
  today: Temporal.PlainDate;
}

/** More than this nobody keeps up; the list says so. */
export const mostCompanies = 300;

const silent = (today: Temporal.PlainDate) => sql`(
  coalesce(last_contact, (k.registered_at at time zone 'Europe/Copenhagen')::date) < ${silentSince(today)})`;

/** What is due first, then by name; one row more than the most when there are more. One query. */
export async function listPortfolio(
  tx: Tx,
  { consultantIds, filter, industry, today }: PortfolioAsked,
): Promise<PortfolioCompany[]> {
  const whose = consultantIds
    ? sql`k.consultant_id = any(${[...consultantIds]}::uuid[])`
    : sql`k.consultant_id is null`;
  const kind = industry ? sql`and k.industry = ${industry}` : sql``;
  const chosen = {
    alle: sql`true`,
    forbi: sql`k.next_due <= ${today.toString()}::date`,
    stille: sql`k.silent and k.running = 0 and k.openings = 0`,
  }[filter];
  const { rows } = await sql<PortfolioCompany>`
    with mine as (
      select k.*, ${lastContactOn} as last_contact, ${runningPlacements(today)} as running, ${openOpenings} as openings
      from company k where ${whose} and k.closed_at is null ${kind}),
    dated as (select k.*, ${nextDueOn} as next_due, ${silent(today)} as silent from mine k)
    select k.id, k.name, k.industry, k.consultant_id, a.name as consultant_name, k.cadence_months,
           k.advertising_protected, k.last_contact, k.next_due, k.running, k.openings
    from dated k left join account a on a.id = k.consultant_id
    where ${chosen}
    order by k.next_due nulls last, k.name_sort, k.id
    limit ${mostCompanies + 1}`.execute(tx);
  return rows;
}

/** Those of one consultant, or of nobody, by name. */
export const companiesToHandOver = (
  tx: Tx,
  consultantId: string | null,
): Promise<{ id: string; name: string }[]> =>
  tx
    .selectFrom('company')
    .select(['id', 'name'])
    .where('consultantId', consultantId ? '=' : 'is', consultantId)
    .where('closedAt', 'is', null)
    .orderBy('nameSort')
    .orderBy('id')
    .limit(mostCompanies)
    .execute();
