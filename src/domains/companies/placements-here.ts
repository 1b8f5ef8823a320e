import { sql } from 'kysely';
import { type Actor, isOver } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';

export const shownPlacements = 20;

export interface PlacementHere {
  id: string;
  citizenId: string;
  /** Null when the person's name is protected from this actor. */
  name: string | null;
  scheme: string;
  startsOn: Temporal.PlainDate | null;
  endsOn: Temporal.PlainDate | null;
  over: boolean;
}

/** The newest placements at a workplace, for staff only; those not over come first. */
export async function placementsHere(
  tx: Tx,
  actor: Actor,
  workplaceId: string,
  today: Temporal.PlainDate,
): Promise<PlacementHere[]> {
  const { rows } = await sql<PlacementHere>`
    select p.id, p.citizen_id, p.scheme, v.starts_on, v.ends_on, ${isOver(today)} is true as over,
           case when not c.protected or coalesce(${actor.accountId}::uuid in (c.caseworker_id, c.consultant_id), false)
                then c.name end as name
    from (select * from placement where workplace_id = ${workplaceId}
          order by created_at desc, id desc limit ${shownPlacements + 1}) p
    join citizen c on c.id = p.citizen_id
    left join lateral (select starts_on, ends_on from placement_version
                       where placement_id = p.id order by number desc limit 1) v on true
    order by over, p.created_at desc, p.id desc`.execute(tx);
  return rows;
}
