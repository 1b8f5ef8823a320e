import { type RawBuilder, sql } from 'kysely';
import { type Actor, actorKey } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { LivePlacement } from './live-placement.ts';
import { asLive, type LiveRow } from './live-placement-row.ts';

/** What has been over for longer than this is on nobody's front page. Days; a job's last follow-up is within it. */
const shownAfterEnd = 130;

const list = (object: string, from: string) =>
  sql.raw(`(select coalesce(jsonb_agg(jsonb_build_object(${object})), '[]') from ${from})`);
const day = (column: string) => `(${column} at time zone 'Europe/Copenhagen')::date`;
/** Those of `mine` (placement ids) and of `besides` in one query, with every fact the rules ask for. */
async function livePlacements(
  tx: Tx,
  actor: Actor,
  today: Temporal.PlainDate,
  mine: RawBuilder<unknown>,
  besides: RawBuilder<unknown> | null = null,
): Promise<LivePlacement[]> {
  const { rows } = await sql<LiveRow>`
    with chosen as (
      select id, bool_or(mine) as mine from (
        select chosen_id as id, true as mine from (${mine}) own (chosen_id)
        ${besides ? sql`union all select chosen_id, false from (${besides}) other (chosen_id)` : sql``}) both_kinds
      group by id)
    select p.id, p.scheme, chosen.mine,
      coalesce((select true from confidentiality k where k.placement_id = p.id and k.holder = ${actorKey(actor)}), false) as confidential,
      jsonb_build_object('id', c.id, 'name', c.name, 'phone', c.phone, 'hidden', c.protected and not coalesce(
        ${actor.accountId}::uuid in (c.caseworker_id, c.consultant_id) or c.id = ${actor.citizenId}::uuid, false)) as citizen,
      jsonb_build_object('id', w.id, 'name', w.name, 'address', w.address, 'postalCode', w.postal_code, 'city', pc.name) as workplace,
      e.kind as end_kind, e.ended_on, r.kind as outcome,
      array(select a.party from end_assessment a where a.placement_id = p.id) as assessed,
      ${list(
        `'number', v.number, 'startsOn', v.starts_on, 'endsOn', v.ends_on, 'createdAt', v.created_at, 'sentAt', v.sent_at,
         'mentorName', v.mentor_name, 'mentorAccountId', v.mentor_account_id, 'steps',
         (select coalesce(jsonb_agg(jsonb_build_object('fromDate', h.from_date, 'practiceMinutes', h.practice_minutes,
           'paidMinutes', h.paid_minutes, 'weekdays', h.weekdays, 'note', h.note) order by h.from_date), '[]')
          from hours_step h where h.placement_id = v.placement_id and h.version = v.number)`,
        'placement_version v where v.placement_id = p.id',
      )} as versions,
      ${list(`'version', g.version, 'party', g.party, 'signedAt', g.signed_at`, 'signature g where g.placement_id = p.id')} as signatures,
      ${list(
        `'date', d.on_date, 'plannedMinutes', d.planned_minutes, 'attendedMinutes', d.practice_minutes + d.paid_minutes, 'cause', d.cause`,
        'attendance d where d.placement_id = p.id',
      )} as attendance,
      ${list(
        `'by', i.party, 'on', ${day('i.at')}, 'mood', i.mood, 'callMe', i.call_me, 'answeredOn', ${day('i.called_at')}`,
        'check_in i where i.placement_id = p.id',
      )} as check_ins,
      ${list(
        `'id', f.id, 'kind', f.kind, 'dueOn', f.due_on, 'ownerId', f.owner_id, 'doneOn', ${day('f.done_at')}`,
        'follow_up f where f.placement_id = p.id and f.cancelled_at is null',
      )} as follow_ups
    from chosen
      -- One look-up each: the planner takes a colleague's seventy for many and would read the whole table.
      cross join lateral (select * from placement one where one.id = chosen.id limit 1) p
      join citizen c on c.id = p.citizen_id
      join workplace w on w.id = p.workplace_id
      left join postal_code pc on pc.code = w.postal_code
      left join placement_end e on e.placement_id = p.id
      left join outcome r on r.placement_id = p.id
    where e.ended_on is null or e.ended_on > ${today.subtract({ days: shownAfterEnd }).toString()}::date
    order by p.created_at desc, p.id`.execute(tx);
  return rows.map((row) => asLive(row, today));
}

type Load = (tx: Tx, actor: Actor, today: Temporal.PlainDate) => Promise<LivePlacement[]>;

const owedFollowUps = (ownerIds: readonly (string | null)[]) => sql`
  select f.placement_id from follow_up f
  where f.owner_id = any(${[...ownerIds]}::uuid[]) and f.done_at is null and f.cancelled_at is null`;

export const placementsOfCitizen: Load = (tx, actor, today) =>
  livePlacements(tx, actor, today, sql`select p.id from placement p where p.citizen_id = ${actor.citizenId}`);

export const placementsOfCaseworker: Load = (tx, actor, today) =>
  livePlacements(
    tx,
    actor,
    today,
    sql`select p.id from citizen c join placement p on p.citizen_id = c.id
        where c.caseworker_id = ${actor.accountId} and c.closed_at is null`,
    owedFollowUps([actor.accountId]),
  );

/** `consultantIds`: the actor, and the colleagues the actor stands in for. */
export const placementsOfConsultant = (
  tx: Tx,
  actor: Actor,
  today: Temporal.PlainDate,
  consultantIds: readonly string[],
): Promise<LivePlacement[]> =>
  livePlacements(
    tx,
    actor,
    today,
    sql`select p.id from placement p where p.consultant_id = any(${[...consultantIds]}::uuid[])
        union select p.id from workplace w join placement p on p.workplace_id = w.id
        where w.consultant_id = any(${[...consultantIds]}::uuid[]) and p.consultant_id is null`,
    owedFollowUps(consultantIds),
  );

export const placementsAtWorkplaces: Load = (tx, actor, today) =>
  livePlacements(
    tx,
    actor,
    today,
    sql`select p.id from workplace_member m join placement p on p.workplace_id = m.workplace_id
        where m.account_id = ${actor.accountId}`,
  );

/** Where the agreement in force names this person as the mentor; a change is theirs only when it is signed. */
export const placementsOfMentor: Load = async (tx, actor, today) => {
  const named = await livePlacements(
    tx,
    actor,
    today,
    sql`select distinct v.placement_id from placement_version v where v.mentor_account_id = ${actor.accountId}`,
  );
  return named.filter(({ inForce }) => inForce?.mentorAccountId === actor.accountId);
};
