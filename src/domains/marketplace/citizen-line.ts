import { sql } from 'kysely';
import type { Actor } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** What the marketplace has for a citizen's front page: an offer to answer, or a profile begun. Null: nothing new. */
export type MarketplaceLine = 'offer' | 'draft' | null;

/** One query. Who has answered, or wants to wait, is left in peace. */
export async function marketplaceLine(
  tx: Tx,
  actor: Actor,
  openGroups: readonly string[],
  today: Temporal.PlainDate,
): Promise<MarketplaceLine> {
  const { rows } = await sql<{ line: MarketplaceLine }>`
    select case
        when c.protected then null
        when p.accepted_at is not null and p.published_at is null and p.left_at is null then 'draft'
        when p.citizen_id is not null then case
          when p.accepted_at is null and p.declined_at is null
            and (p.later_until is null or p.later_until <= ${today.toString()}::date) then 'offer' end
        when exists (select from citizen_group g where g.citizen_id = c.id and g.kind = any(${[...openGroups]}::text[])
          and g.from_on <= ${today.toString()}::date and (g.until_on is null or g.until_on >= ${today.toString()}::date)) then 'offer'
      end as line
    from citizen c left join marketplace_profile p on p.citizen_id = c.id
    where c.id = ${actor.citizenId}::uuid`.execute(tx);
  return rows[0]?.line ?? null;
}
