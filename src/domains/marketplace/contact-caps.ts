import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { isOpen, isUnanswered } from './contact-queries.ts';

export interface Caps {
  /** A workplace's letters of the last week that nobody has answered. */
  fromWorkplace: number;
  /** Workplaces waiting for an answer from the citizen. */
  toCitizen: number;
}

/** How much there is of it now. One query. */
export async function contactLoad(
  tx: Tx,
  now: Temporal.Instant,
  { citizenId, workplaceId }: { citizenId: string; workplaceId: string },
): Promise<Caps> {
  const weekAgo = now.subtract({ hours: 7 * 24 }).toString();
  const { rows } = await sql<Caps>`
    select
      count(*) filter (where k.workplace_id = ${workplaceId}::uuid and k.started_at > ${weekAgo}::timestamptz)::int as from_workplace,
      count(*) filter (where k.citizen_id = ${citizenId}::uuid)::int as to_citizen
    from marketplace_contact k
    where k.started_by = 'employer' and ${isOpen} and ${isUnanswered}
      and (k.workplace_id = ${workplaceId}::uuid or k.citizen_id = ${citizenId}::uuid)`.execute(tx);
  return rows[0]!;
}
