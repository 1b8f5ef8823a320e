import { sql } from 'kysely';
import { type Actor, isStaff } from '#domains/access/index.ts';
import { profilesShutTo } from '#domains/marketplace-doors/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { type CardView, cardView } from './card-view.ts';
import { isVisible, type VisibleProfile } from './profile-queries.ts';

export interface MetProfile {
  /** Never shown to a workplace. */
  citizenId: string;
  view: CardView;
}

/** A profile as others meet it, with the card it has now; null when there is none to see for this one. One query. */
export async function metProfile(
  tx: Tx,
  actor: Actor,
  profileId: string,
  today: Temporal.PlainDate,
): Promise<MetProfile | null> {
  const { rows } = await sql<
    VisibleProfile & { area: string | null; iscoCode: string | null; moreIscoCodes: string[] }
  >`
    select p.citizen_id, p.id as profile_id, p.alias, p.published_at, null as town, null as latitude, null as longitude,
      card.area, card.isco_code, card.more_isco_codes,
      coalesce((select jsonb_object_agg(s.name, s.content) from marketplace_section s
        where s.citizen_id = p.citizen_id and s.shown), '{}') as sections
    from marketplace_profile p
      join citizen c on c.id = p.citizen_id
      join marketplace_card card on card.citizen_id = p.citizen_id
    where p.id = ${profileId}::uuid and ${isVisible(today)}
      ${isStaff(actor) ? sql`` : sql`and p.id not in ${profilesShutTo(actor)}`}`.execute(tx);
  const [found] = rows;
  return found ? { citizenId: found.citizenId, view: cardView(found, found) } : null;
}

export interface OfferedJob {
  id: string;
  title: string;
}

/** The open openings of a workplace that a letter may be about. */
export const openingsAt = (tx: Tx, workplaceIds: readonly string[]): Promise<OfferedJob[]> =>
  tx
    .selectFrom('opening')
    .select(['id', 'title'])
    .where('workplaceId', 'in', [...workplaceIds])
    .where('closedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .limit(30)
    .execute();
