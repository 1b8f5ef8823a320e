import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';

export interface OpenSuggestion {
  id: string;
  citizenId: string;
  openingId: string;
}

/** Those still alive, the newest first; alive as the pure `suggestionStatus` reads it. */
const alive = (tx: Tx, which: RawBuilder<unknown>) =>
  sql<OpenSuggestion>`
    select s.id, s.citizen_id, s.opening_id from suggestion s
    left join lateral (
      select step.kind from suggestion_step step
      where step.suggestion_id = s.id and step.kind not in ('meeting-set', 'meeting-cancelled')
      order by step.at desc, step.id desc limit 1) as last on true
    where ${which}
      and coalesce(last.kind, '') not in ('citizen-no', 'employer-no', 'withdrawn')
      and not exists (
        select from placement p join placement_end e on e.placement_id = p.id where p.suggestion_id = s.id)
    order by s.created_at desc, s.id desc`.execute(tx);

/** The suggestion of this pair that is still alive, if any. */
export async function openSuggestionOf(tx: Tx, citizenId: string, openingId: string): Promise<string | null> {
  const { rows } = await alive(
    tx,
    sql`s.citizen_id = ${citizenId}::uuid and s.opening_id = ${openingId}::uuid`,
  );
  return rows[0]?.id ?? null;
}

/** All that these people have waiting. */
export const openSuggestionsOf = async (tx: Tx, citizenIds: readonly string[]): Promise<OpenSuggestion[]> =>
  (await alive(tx, sql`s.citizen_id = any(${[...citizenIds]}::uuid[])`)).rows;
