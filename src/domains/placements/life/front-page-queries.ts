import { sql } from 'kysely';
import { pageSize } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { FollowUpKind } from '../follow-up-plan.ts';
import { attendanceOverview, minutesOf } from './attendance-days.ts';
import type { Channel } from './follow-up-decision.ts';
import type { CheckInParty } from './moods.ts';
import { idsOf, type StaffFilter } from './of-staff.ts';
import { runningPlacements } from './running-placements.ts';

export interface ToRecord {
  placementId: string;
  citizenId: string;
  citizenName: string;
  workplaceName: string;
  /** 0 when nothing is planned today. */
  minutesToday: number;
  recordedToday: boolean;
  /** Planned days of the last two weeks that nobody has recorded, today not counted. */
  missingDays: number;
}

/**
 * What a mentor or employer records today: running placements where they act for the workplace,
 * or are the mentor and have promised confidentiality. One query.
 */
export async function attendanceToRecord(
  tx: Tx,
  today: Temporal.PlainDate,
  accountId: string,
): Promise<ToRecord[]> {
  const mine = sql<string>`
    select p1.id from workplace_member m join placement p1 on p1.workplace_id = m.workplace_id
    where m.account_id = ${accountId}::uuid
    union
    select v1.placement_id from placement_version v1
    where v1.mentor_account_id = ${accountId}::uuid
      and v1.number = (select max(v2.number) from placement_version v2 where v2.placement_id = v1.placement_id)
      and exists (select from confidentiality k where k.placement_id = v1.placement_id and k.holder = ${accountId})`;
  return (await runningPlacements(tx, today, mine)).map(({ plan, recorded, ...row }) => {
    const overview = attendanceOverview(plan, recorded, today);
    return {
      ...row,
      minutesToday: overview.today ? minutesOf(overview.today.planned) : 0,
      recordedToday: Boolean(overview.today?.recorded),
      missingDays: overview.missing.length,
    };
  });
}

export interface CallWaiting {
  checkInId: string;
  placementId: string;
  citizenId: string;
  citizenName: string;
  workplaceName: string;
  party: CheckInParty;
  name: string;
  mood: number;
  note: string | null;
  at: Temporal.Instant;
}

/** Those who wrote "call me" and have not been, who has waited longest first. One query. */
export async function callsWaiting(tx: Tx, filter: StaffFilter): Promise<CallWaiting[]> {
  const { rows } = await sql<CallWaiting>`
    select i.id as check_in_id, i.placement_id, c.id as citizen_id, c.name as citizen_name, w.name as workplace_name,
      i.party, i.name, i.mood, i.note, i.at
    from check_in i
      join placement p on p.id = i.placement_id
      join citizen c on c.id = p.citizen_id
      join workplace w on w.id = p.workplace_id
    where i.call_me and i.called_at is null and i.placement_id in (${idsOf(filter)})
    order by i.at, i.id
    limit ${pageSize}`.execute(tx);
  return rows;
}

export interface FollowUpDue {
  id: string;
  placementId: string;
  kind: FollowUpKind;
  dueOn: Temporal.PlainDate;
  channel: Channel;
  citizenId: string;
  citizenName: string;
  workplaceName: string;
}

/** A week ahead is what one can plan for. */
const daysAhead = 7;

/** An owner's talks that are due within a week or late, the oldest first; one more row than a page when there is more. */
export const followUpsDue = async (
  tx: Tx,
  today: Temporal.PlainDate,
  ownerId: string,
  page = 1,
): Promise<FollowUpDue[]> =>
  (await tx
    .selectFrom('followUp as f')
    .innerJoin('placement as p', 'p.id', 'f.placementId')
    .innerJoin('citizen as c', 'c.id', 'p.citizenId')
    .innerJoin('workplace as w', 'w.id', 'p.workplaceId')
    .select(['f.id', 'f.placementId', 'f.kind', 'f.dueOn', 'f.channel'])
    .select(['c.id as citizenId', 'c.name as citizenName', 'w.name as workplaceName'])
    .where('f.ownerId', '=', ownerId)
    .where('f.doneAt', 'is', null)
    .where('f.cancelledAt', 'is', null)
    .where('f.dueOn', '<=', today.add({ days: daysAhead }))
    .orderBy('f.dueOn')
    .orderBy('f.id')
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
    .execute()) as FollowUpDue[];
