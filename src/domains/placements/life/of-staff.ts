import { type RawBuilder, sql } from 'kysely';

/** Whose placements: a colleague's own, or some that are known. */
export type StaffFilter =
  | { caseworkerId: string }
  | { consultantId: string }
  | { placementIds: readonly string[] };

/**
 * The placements' ids as a subquery. The placement's own colleague goes before the citizen's or workplace's,
 * and each half finds its rows by an index.
 */
export function idsOf(filter: StaffFilter): RawBuilder<string> {
  if ('placementIds' in filter) return sql`select unnest(${[...filter.placementIds]}::uuid[])`;
  if ('caseworkerId' in filter) {
    return sql`
      select id from placement where caseworker_id = ${filter.caseworkerId}::uuid
      union all
      select p2.id from citizen c2 join placement p2 on p2.citizen_id = c2.id
      where c2.caseworker_id = ${filter.caseworkerId}::uuid and p2.caseworker_id is null`;
  }
  return sql`
    select id from placement where consultant_id = ${filter.consultantId}::uuid
    union all
    select p2.id from workplace w2 join placement p2 on p2.workplace_id = w2.id
    where w2.consultant_id = ${filter.consultantId}::uuid and p2.consultant_id is null`;
}
