import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';

/** The suggestion of this pair that is still alive, if any; alive as the pure `suggestionStatus` reads it. */
export async function openSuggestionOf(tx: Tx, citizenId: string, openingId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select s.id from suggestion s
    left join lateral (
      select step.kind from suggestion_step step
      where step.suggestion_id = s.id and step.kind not in ('meeting-set', 'meeting-cancelled')
      order by step.at desc, step.id desc limit 1) as last on true
    where s.citizen_id = ${citizenId}::uuid and s.opening_id = ${openingId}::uuid
      and coalesce(last.kind, '') not in ('citizen-no', 'employer-no', 'withdrawn')
      and not exists (
        select from placement p join placement_end e on e.placement_id = p.id where p.suggestion_id = s.id)
    order by s.created_at desc limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}
