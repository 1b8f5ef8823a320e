import { sql } from 'kysely';
import { type Actor, isAssigned } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { CheckResult, ConcernKind } from './concern.ts';

export interface Concern {
  id: string;
  kind: ConcernKind;
  placementId: string;
  workplaceId: string;
  workplaceName: string;
  citizenId: string;
  /** Null when the one who reads may not know who it is; the words could tell it. */
  citizenName: string | null;
  words: string | null;
  toldAt: Temporal.Instant;
  /** What came of it; null while nobody has looked into it. */
  result: CheckResult | null;
  checkedAt: Temporal.Instant | null;
}

/** The newest first; of one placement or one workplace, or those of everywhere that nobody has looked into. */
export async function concernsAbout(
  tx: Tx,
  actor: Actor,
  of: { placementId: string } | { workplaceId: string } | 'unheard',
): Promise<Concern[]> {
  const which =
    of === 'unheard'
      ? sql`done.result is null`
      : 'placementId' in of
        ? sql`k.placement_id = ${of.placementId}`
        : sql`k.workplace_id = ${of.workplaceId}`;
  const known = sql`(not c.protected or ${isAssigned(actor)} or c.id = ${actor.citizenId}::uuid)`;
  const { rows } = await sql<Concern>`
    select k.id, k.kind, k.placement_id, k.workplace_id, w.name as workplace_name, k.citizen_id, k.told_at,
      case when ${known} then c.name end as citizen_name, case when ${known} then k.words end as words,
      done.result, done.checked_at
    from concern k
    join citizen c on c.id = k.citizen_id
    join workplace w on w.id = k.workplace_id
    left join lateral (
      select x.result, x.checked_at from workplace_check x
      where x.concern_id = k.id order by x.checked_at desc, x.id desc limit 1) done on true
    where ${which}
    order by k.told_at desc, k.id desc limit 100`.execute(tx);
  return rows;
}

export interface UnheardConcern {
  id: string;
  placementId: string;
  citizenId: string;
  citizenName: string;
  workplaceName: string;
  toldAt: Temporal.Instant;
}

/** What a caseworker's own people have told, and nobody has looked into; the oldest first. */
export async function unheardConcerns(tx: Tx, caseworkerId: string): Promise<UnheardConcern[]> {
  const { rows } = await sql<UnheardConcern>`
    select k.id, k.placement_id, k.citizen_id, c.name as citizen_name, w.name as workplace_name, k.told_at
    from concern k
    join citizen c on c.id = k.citizen_id and c.caseworker_id = ${caseworkerId}::uuid
    join workplace w on w.id = k.workplace_id
    where not exists (select from workplace_check x where x.concern_id = k.id)
    order by k.told_at limit 50`.execute(tx);
  return rows;
}
