import { type RawBuilder, sql } from 'kysely';
import { type Actor, isStaff } from '#domains/access/index.ts';
import { isOpenGroup } from '#domains/administration/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** Workplace `w` is let in to the marketplace, and not on a pause. */
export const isAdmitted = sql<boolean>`exists (select from marketplace_employer e
  where e.workplace_id = w.id and e.paused_at is null)`;

export interface AdmittedWorkplace {
  id: string;
  name: string;
}

/** The workplaces an employer acts for that may see profiles now. None: the marketplace is closed to them. */
export async function admittedWorkplaces(tx: Tx, actor: Actor): Promise<AdmittedWorkplace[]> {
  const { rows } = await sql<AdmittedWorkplace>`
    select w.id, w.name from workplace_member m join workplace w on w.id = m.workplace_id
    where m.account_id = ${actor.accountId}::uuid and w.closed_at is null and ${isAdmitted}
    order by w.name_sort, w.id`.execute(tx);
  return rows;
}

/**
 * Citizen `c` may stand on the marketplace with profile `p`: the case is open, the address is not protected, and they
 * are in a group it is open to, or in one from before they were offered the place. Asked wherever a workplace can look, so that nobody is met
 * from the very moment this changes, wherever it was changed.
 */
export const mayStand = (today: Temporal.PlainDate) => sql<boolean>`(
  not c.protected and c.closed_at is null
  -- Asked first, and once for all: of thousands only few are left for the second question.
  and (c.id in (select g.citizen_id from citizen_group g where ${lasts(today)} and ${isOpenGroup(sql`g.kind`)})
    or exists (select from citizen_group g
      where g.citizen_id = c.id and ${lasts(today)} and g.from_on <= p.offered_at::date)))`;

const lasts = (today: Temporal.PlainDate) => sql`g.from_on <= ${today.toString()}::date
  and (g.until_on is null or g.until_on >= ${today.toString()}::date)`;

/**
 * Profile ids this employer must not meet: either has blocked the other, at any of the workplaces the
 * employer acts for, so that nobody is found by way of another workplace. To be written after `not in`.
 */
export const profilesShutTo = (actor: Actor): RawBuilder<unknown> => sql`(
  select p.id from marketplace_block b
    join marketplace_profile p on p.citizen_id = b.citizen_id
    join workplace_member m on m.workplace_id = b.workplace_id
  where m.account_id = ${actor.accountId}::uuid)`;

/** Those who may not stand there any more: gone from that moment, before the index is written anew. After `not in`. */
const profilesOfTheGone = (today: Temporal.PlainDate) => sql`(
  select p.id from marketplace_profile p join citizen c on c.id = p.citizen_id
  where p.published_at is not null and not ${mayStand(today)})`;

/** What a search must leave out for this one, whatever is in the index. After `not in`; undefined for nothing. */
export function shutTo(
  kind: 'opening' | 'profile',
  actor: Actor,
  today: Temporal.PlainDate,
): RawBuilder<unknown> | undefined {
  if (kind === 'opening') return isStaff(actor) ? undefined : openingsShutTo(actor.citizenId);
  const gone = profilesOfTheGone(today);
  return isStaff(actor) ? gone : sql`(${gone} union all ${profilesShutTo(actor)})`;
}

/** Openings a citizen must not meet: of workplaces not let in, and of those either has blocked. After `not in`. */
export const openingsShutTo = (citizenId: string | null): RawBuilder<unknown> => sql`(
  select o.id from opening o join workplace w on w.id = o.workplace_id
  where o.closed_at is null and (not ${isAdmitted} or exists (select from marketplace_block b
    where b.workplace_id = w.id and b.citizen_id = ${citizenId}::uuid)))`;
