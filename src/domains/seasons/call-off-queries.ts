import { sql } from 'kysely';
import { type Actor, isOver } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';

export interface CallOff {
  id: string;
  workplaceId: string;
  workplaceName: string;
  contactName: string;
  openingId: string;
  tasks: string[];
  people: number;
  startsOn: Temporal.PlainDate;
  endsOn: Temporal.PlainDate;
  minutesPerWeek: number;
  note: string | null;
  callerName: string;
  calledAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
}

/** @throws when there is no such call; the gate has looked before. */
export async function callOffFacts(tx: Tx, id: string): Promise<CallOff> {
  const { rows } = await sql<CallOff>`
    select k.id, k.workplace_id, w.name as workplace_name, w.contact_name, k.opening_id, k.people, k.starts_on, k.ends_on,
      k.minutes_per_week, k.note, k.caller_name, k.called_at, k.closed_at,
      array(select t.title from opening_task ot join task t on t.id = ot.task_id
            where ot.opening_id = k.opening_id order by t.created_at, t.id) as tasks
    from call_off k join workplace w on w.id = k.workplace_id
    where k.id = ${id}::uuid`.execute(tx);
  if (!rows[0]) throw new Error('no such call');
  return rows[0];
}

/** Somebody who has been asked, as the call's page tells it. */
export interface Asked {
  suggestionId: string;
  citizenId: string;
  /** Null when the name is protected from this actor. */
  name: string | null;
  /** The last thing that happened; null before it was sent. */
  step: string | null;
  placementId: string | null;
  /** The citizen has said yes and it is not over: the workplace may see who it is. */
  open: boolean;
  /** Was there before and has said that the workplace may know. */
  known: boolean;
}

/** Everybody suggested for the call's opening, in the order they were asked. One query. */
export async function askedFor(
  tx: Tx,
  actor: Actor,
  { openingId, workplaceId }: Pick<CallOff, 'openingId' | 'workplaceId'>,
  today: Temporal.PlainDate,
): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    select s.id as suggestion_id, c.id as citizen_id, last.kind as step, p.id as placement_id,
      case when not c.protected or coalesce(${actor.accountId}::uuid in (c.caseworker_id, c.consultant_id), false)
           then c.name end as name,
      coalesce(last.kind in ('citizen-yes', 'employer-yes', 'placement-made'), false)
        and (p.id is null or not ${isOver(today)}) as open,
      exists (select from placement old join contact_after_end contact on contact.placement_id = old.id and contact.yes
              where old.citizen_id = c.id and old.workplace_id = ${workplaceId}::uuid) as known
    from suggestion s
    join citizen c on c.id = s.citizen_id
    left join lateral (
      select step.kind from suggestion_step step
      where step.suggestion_id = s.id and step.kind not in ('meeting-set', 'meeting-cancelled')
      order by step.at desc, step.id desc limit 1) as last on true
    left join placement p on p.suggestion_id = s.id
    where s.opening_id = ${openingId}::uuid
    order by s.created_at, s.id`.execute(tx);
  return rows;
}

export interface OpenCall {
  id: string;
  workplaceName: string;
  people: number;
  month: number;
  calledAt: Temporal.Instant;
}

/** Calls at these consultants' workplaces for which too few are asked, the longest waiting first. One query. */
export async function openCalls(
  tx: Tx,
  consultants: readonly string[],
  today: Temporal.PlainDate,
): Promise<OpenCall[]> {
  const { rows } = await sql<OpenCall>`
    select k.id, w.name as workplace_name, k.people, extract(month from k.starts_on)::int as month, k.called_at
    from call_off k join workplace w on w.id = k.workplace_id
    where k.closed_at is null and k.ends_on >= ${today.toString()}::date and w.consultant_id = any(${[...consultants]}::uuid[])
      and k.people > (
        select count(*) from suggestion s
        cross join lateral (select step.kind from suggestion_step step
          where step.suggestion_id = s.id and step.kind not in ('meeting-set', 'meeting-cancelled')
          order by step.at desc, step.id desc limit 1) last
        where s.opening_id = k.opening_id and last.kind not in ('citizen-no', 'employer-no', 'withdrawn'))
    order by k.called_at, k.id limit 50`.execute(tx);
  return rows;
}
