import { sql } from 'kysely';
import { type Actor, isAssigned, pageSize } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { type FactColumns, factColumns, factJoins } from './situation-facts.ts';

export const VIEWS = ['mine', 'all', 'unassigned'] as const;
export type View = (typeof VIEWS)[number];

export interface CitizenRow extends FactColumns {
  id: string;
  name: string;
  protected: boolean;
  registeredAt: Temporal.Instant;
  caseworkerName: string | null;
  consultantName: string | null;
}

export interface CitizenFilter {
  view: View;
  /** The beginning of any word of the name; empty for all. */
  query: string;
  page: number;
  today: Temporal.PlainDate;
}

/**
 * One page of citizens with what tells where each is, in one query; one row more than a page when there are more.
 * A protected citizen is listed only for the named caseworker and consultant, or for the manager who is to name them.
 */
export async function listCitizens(tx: Tx, actor: Actor, filter: CitizenFilter): Promise<CitizenRow[]> {
  const { view, query, page, today } = filter;
  const { rows } = await sql<CitizenRow>`
    with page as (
      select c.* from citizen c
      where ${maySee(actor)} ${stillOpen(query)} ${belongsTo(view, actor)} ${named(query)}
      order by ${orderOf(view)}
      limit ${pageSize + 1} offset ${(page - 1) * pageSize})
    select c.id, c.name, c.protected, c.registered_at,
           caseworker.name as caseworker_name, consultant.name as consultant_name, ${factColumns}
    from page c
    left join account caseworker on caseworker.id = c.caseworker_id
    left join account consultant on consultant.id = c.consultant_id
    ${factJoins(today)}
    order by ${orderOf(view)}`.execute(tx);
  return rows;
}

const maySee = (actor: Actor) => sql`(not c.protected or ${isAssigned(actor)})`;

/** Only a search finds a closed case, for whoever comes back. */
const stillOpen = (query: string) => (query === '' ? sql`and c.closed_at is null` : sql``);

function belongsTo(view: View, actor: Actor) {
  if (view === 'unassigned') return sql`and c.caseworker_id is null`;
  if (view === 'all') return sql``;
  return actor.role === 'consultant'
    ? sql`and c.consultant_id = ${actor.accountId}::uuid`
    : sql`and c.caseworker_id = ${actor.accountId}::uuid`;
}

/** Who has waited longest for a caseworker comes first; all others by name. */
const orderOf = (view: View) => (view === 'unassigned' ? sql`c.registered_at, c.id` : sql`c.name_sort, c.id`);

const named = (query: string) =>
  query === ''
    ? sql``
    : sql`and (starts_with(c.name_sort, danish_sort_key(${query}::text))
           or strpos(c.name_sort, ' ' || danish_sort_key(${query}::text)) > 0)`;
