import { sql } from 'kysely';
import { pageSize } from '#domains/access/index.ts';
import { candidateCount, hasCandidate, placesLeft } from '#domains/companies/index.ts';
import type { Tx } from '#platform/database/open.ts';

export const VIEWS = ['alle', 'uden-kandidater', 'mine'] as const;
export type View = (typeof VIEWS)[number];

export interface OpeningRow {
  id: string;
  title: string;
  workplaceId: string;
  workplaceName: string;
  minutesMin: number;
  minutesMax: number;
  schemes: string[];
  placesLeft: number;
  candidates: number;
  createdAt: Temporal.Instant;
}

export interface OpeningFilter {
  view: View;
  /** Whose workplaces "mine" are. */
  accountId: string | null;
  page: number;
  today: Temporal.PlainDate;
}

/** One page of open openings, newest first; those still waiting for a candidate oldest first. */
export async function listOpenings(
  tx: Tx,
  { view, accountId, page, today }: OpeningFilter,
): Promise<OpeningRow[]> {
  const only =
    view === 'mine'
      ? sql`and w.consultant_id = ${accountId}::uuid`
      : view === 'uden-kandidater'
        ? sql`and not ${hasCandidate} and ${placesLeft(today)} > 0`
        : sql``;
  const order = view === 'uden-kandidater' ? sql`o.created_at, o.id` : sql`o.created_at desc, o.id desc`;
  const { rows } = await sql<OpeningRow>`
    with page as (
      select o.* , w.name as workplace_name
      from opening o join workplace w on w.id = o.workplace_id
      where o.closed_at is null ${only}
      order by ${order}
      limit ${pageSize + 1} offset ${(page - 1) * pageSize})
    select o.id, o.title, o.workplace_id, o.workplace_name, o.minutes_min, o.minutes_max, o.schemes, o.created_at,
           ${placesLeft(today)} as places_left, ${candidateCount} as candidates
    from page o
    order by ${order}`.execute(tx);
  return rows;
}
