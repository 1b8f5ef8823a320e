import { type RawBuilder, sql } from 'kysely';
import { type Actor, pageSize } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { SigningParty, Status } from './placement.ts';

export const listTabs = ['mine', 'all', 'waiting', 'ending'] as const;
export type ListTab = (typeof listTabs)[number];

/** "Soon" is as long as it takes to prepare what comes next. */
const endingWithinDays = 14;

export interface ListedPlacement {
  id: string;
  citizenId: string;
  personName: string;
  workplaceName: string;
  scheme: string;
  status: Status;
  startsOn: Temporal.PlainDate;
  endsOn: Temporal.PlainDate;
  /** Minutes a week of the step in force today; null outside the period. */
  practiceMinutes: number | null;
  paidMinutes: number | null;
  /** Who has signed the version that waits; null when none waits. */
  waitingSigned: SigningParty[] | null;
}

/** The last version with the caseworker's signature, which is only written when the two others are there. */
const inForce = (placementId: RawBuilder<unknown>) => sql`(select one.number from placement_version one
  where one.placement_id = ${placementId} and exists (select from signature g
    where g.placement_id = one.placement_id and g.version = one.number and g.party = 'caseworker')
  order by one.number desc limit 1)`;
const newest = (placementId: RawBuilder<unknown>) =>
  sql`(select one.number from placement_version one where one.placement_id = ${placementId} order by one.number desc limit 1)`;
const p = sql`p.id`;
const v = sql`v.placement_id`;
const notEnded = sql`not exists (select from placement_end e where e.placement_id = p.id)`;

/**
 * Which placements a tab holds. `waiting` asks each in turn, newest first, until the page is full: those not signed
 * are the newest. `ending` starts from the versions of these days, whatever the number of others.
 */
function within(tab: ListTab, actor: Actor, today: Temporal.PlainDate) {
  const day = sql`${today.toString()}::date`;
  switch (tab) {
    case 'mine':
      return sql`(p.caseworker_id = ${actor.accountId}::uuid or p.consultant_id = ${actor.accountId}::uuid)`;
    case 'all':
      return sql`true`;
    case 'waiting':
      return sql`${notEnded} and exists (
        select from (select v.* from placement_version v where v.placement_id = p.id order by v.number desc limit 1) last
        where last.ends_on >= ${day} and last.sent_at is not null
          and not exists (select from signature g
            where g.placement_id = p.id and g.version = last.number and g.party = 'caseworker'))`;
    case 'ending':
      return sql`p.id in (select v.placement_id from placement_version v
        where v.ends_on between ${day} and ${day} + ${endingWithinDays}::integer and v.starts_on <= ${day}
          and v.number = ${inForce(v)}) and ${notEnded}`;
  }
}

/**
 * One page of placements, one row more than fits. A protected citizen is there for their own two only.
 * The status is the one `status()` derives, said in SQL; a test holds the two together.
 */
export async function listPlacements(
  tx: Tx,
  actor: Actor,
  today: Temporal.PlainDate,
  { tab, page }: { tab: ListTab; page: number },
): Promise<ListedPlacement[]> {
  const day = sql`${today.toString()}::date`;
  const { rows } = await sql<ListedPlacement>`
    with chosen as (
      select p.*, c.name as person_name
      from placement p join citizen c on c.id = p.citizen_id
      where ${within(tab, actor, today)}
        and (not c.protected or coalesce(${actor.accountId}::uuid in (c.caseworker_id, c.consultant_id), false))
      order by p.created_at desc, p.id desc
      limit ${pageSize + 1} offset ${(page - 1) * pageSize}
    )
    select p.id, p.citizen_id, p.person_name, w.name as workplace_name, p.scheme, s.starts_on, s.ends_on,
      h.practice_minutes, h.paid_minutes,
      case
        when e.kind = 'completed' then 'ended'
        when e.kind is not null then e.kind
        when f.number is null then case when n.sent_at is not null and n.ends_on >= ${day} then 'awaiting-signatures' else 'draft' end
        when f.ends_on < ${day} then 'past-end-not-closed'
        when f.starts_on > ${day} then 'agreed'
        when n.number <> f.number and n.sent_at is not null then 'running-with-change-awaiting-signatures'
        else 'running'
      end as status,
      case when e.kind is null and n.sent_at is not null and n.number is distinct from f.number
        then array(select g.party from signature g where g.placement_id = p.id and g.version = n.number) end as waiting_signed
    from chosen p
      join workplace w on w.id = p.workplace_id
      join lateral (select v.number, v.starts_on, v.ends_on, v.sent_at from placement_version v
                    where v.placement_id = p.id and v.number = ${newest(p)}) n on true
      left join lateral (select v.number, v.starts_on, v.ends_on from placement_version v
                         where v.placement_id = p.id and v.number = ${inForce(p)}) f on true
      cross join lateral (select coalesce(f.number, n.number) as number, coalesce(f.starts_on, n.starts_on) as starts_on,
                                 coalesce(f.ends_on, n.ends_on) as ends_on) s
      left join lateral (select step.practice_minutes, step.paid_minutes from hours_step step
                         where step.placement_id = p.id and step.version = s.number and step.from_date <= ${day} and s.ends_on >= ${day}
                         order by step.from_date desc limit 1) h on true
      left join placement_end e on e.placement_id = p.id
    order by p.created_at desc, p.id desc`.execute(tx);
  return rows;
}
