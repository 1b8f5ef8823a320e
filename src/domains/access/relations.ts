import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { type Actor, actorKey } from './actor.ts';
import type { LinkPurpose } from './link-purposes.ts';
import type { Subject } from './policies.ts';

/** How the actor stands to one thing. The facts the policies decide by, and nothing else. */
export interface Relation {
  /** The person it is about; null for workplaces and openings. */
  citizenId: string | null;
  self: boolean;
  atWorkplace: boolean;
  mentor: boolean;
  confidential: boolean;
  /** The citizen has said yes and it is not over. */
  openToWorkplace: boolean;
  protected: boolean;
  /** Named caseworker or consultant of the citizen; while there is no caseworker, the manager who is to name one. */
  assigned: boolean;
  /** One of those who write in the conversation; on conversations only. */
  takesPart?: boolean;
}

type Loader = (tx: Tx, actor: Actor, id: string, today: Temporal.PlainDate) => Promise<Relation | null>;

/** One query each; null when the thing does not exist in the actor's municipality. */
export const relationTo: Record<Subject, Loader> = {
  citizen: (tx, actor, id) =>
    one(
      tx,
      sql<Relation>`
        select c.id as citizen_id, c.id = ${actor.citizenId}::uuid as self, false as at_workplace, false as mentor,
               false as confidential, false as open_to_workplace, c.protected, ${isAssigned(actor)} as assigned
        from citizen c where c.id = ${id}`,
    ),

  suggestion: (tx, actor, id, today) =>
    one(
      tx,
      sql<Relation>`
        select c.id as citizen_id,
               c.id = ${actor.citizenId}::uuid or ${holdsLink(actor, 'citizen', 'suggestion', sql`s.id`)} as self,
               ${isMember(actor, sql`s.workplace_id`)} or ${holdsLink(actor, 'employer', 'suggestion', sql`s.id`)} as at_workplace,
               false as mentor, false as confidential, c.protected, ${isAssigned(actor)} as assigned,
               coalesce((select step.kind = 'citizen-yes' from suggestion_step step
                         where step.suggestion_id = s.id and step.kind in ('citizen-yes', 'citizen-no', 'citizen-talk')
                         order by step.at desc, step.id desc limit 1), false)
               and not exists (select from suggestion_step step
                               where step.suggestion_id = s.id and step.kind in ('withdrawn', 'employer-no'))
               and not exists (select from placement p where p.suggestion_id = s.id and ${isOver(today)}) as open_to_workplace
        from suggestion s join citizen c on c.id = s.citizen_id
        where s.id = ${id}`,
    ),

  placement: (tx, actor, id, today) =>
    one(
      tx,
      sql<Relation>`
        select c.id as citizen_id,
               c.id = ${actor.citizenId}::uuid or ${holdsLink(actor, 'citizen', 'placement', sql`p.id`)}
                 or ${holdsLink(actor, 'citizen', 'suggestion', sql`p.suggestion_id`)} as self,
               ${isMember(actor, sql`p.workplace_id`)} or ${holdsLink(actor, 'employer', 'placement', sql`p.id`)}
                 or ${holdsLink(actor, 'employer', 'suggestion', sql`p.suggestion_id`)} as at_workplace,
               coalesce((select v.mentor_account_id = ${actor.accountId}::uuid from placement_version v
                         where v.placement_id = p.id
                         order by ${signedByCaseworker} desc, v.number desc limit 1), false)
                 or ${holdsLink(actor, 'mentor', 'placement', sql`p.id`)} as mentor,
               exists (select from confidentiality k where k.placement_id = p.id and k.holder = ${actorKey(actor)}) as confidential,
               not ${isOver(today)} as open_to_workplace, c.protected, ${isAssigned(actor)} as assigned
        from placement p join citizen c on c.id = p.citizen_id
        where p.id = ${id}`,
    ),

  workplace: (tx, actor, id) =>
    one(
      tx,
      sql<Relation>`
        select null::uuid as citizen_id, false as self, ${isMember(actor, sql`w.id`)} as at_workplace, false as mentor,
               false as confidential, true as open_to_workplace, false as protected, false as assigned
        from workplace w where w.id = ${id}`,
    ),

  company: (tx, actor, id) =>
    one(
      tx,
      sql<Relation>`
        select null::uuid as citizen_id, false as self,
               exists (select from workplace w join workplace_member m on m.workplace_id = w.id
                       where w.company_id = k.id and m.account_id = ${actor.accountId}::uuid) as at_workplace,
               false as mentor, false as confidential, true as open_to_workplace, false as protected, false as assigned
        from company k where k.id = ${id}`,
    ),

  opening: (tx, actor, id) =>
    one(
      tx,
      sql<Relation>`
        select null::uuid as citizen_id, false as self, ${isMember(actor, sql`o.workplace_id`)} as at_workplace, false as mentor,
               false as confidential, true as open_to_workplace, false as protected, false as assigned
        from opening o where o.id = ${id}`,
    ),

  callOff: (tx, actor, id) =>
    one(
      tx,
      sql<Relation>`
        select null::uuid as citizen_id, false as self,
               ${isMember(actor, sql`k.workplace_id`)} or ${holdsLink(actor, 'employer', 'call-off', sql`k.id`)} as at_workplace,
               false as mentor, false as confidential, true as open_to_workplace, false as protected, false as assigned
        from call_off k where k.id = ${id}`,
    ),

  /** Whoever sent it, by its link or by the log-in they had. */
  inquiry: (tx, actor, id) =>
    one(
      tx,
      sql<Relation>`
        select null::uuid as citizen_id, false as self,
               coalesce(i.account_id = ${actor.accountId}::uuid, false) or ${holdsLink(actor, 'employer', 'inquiry', sql`i.id`)} as at_workplace,
               false as mentor, false as confidential, true as open_to_workplace, false as protected, false as assigned
        from inquiry i where i.id = ${id}`,
    ),

  conversation: (tx, actor, id, today) =>
    one(
      tx,
      sql<Relation>`
        select k.citizen_id, ${hasPart(actor, 'citizen')} as self, ${hasPart(actor, 'employer')} as at_workplace,
               ${hasPart(actor, 'mentor')} as mentor, ${hasPart(actor, 'staff')} as takes_part,
               (k.about_kind <> 'placement' or exists (select from confidentiality g
                 where g.placement_id = k.about_id and g.holder = ${actorKey(actor)})) as confidential,
               ${isOpenToWorkplace(today)} as open_to_workplace, coalesce(c.protected, false) as protected,
               case when c.id is null then coalesce(${actor.accountId}::uuid in (w.consultant_id, f.consultant_id), false)
                    else ${isAssigned(actor)} end as assigned
        from conversation k
          left join citizen c on c.id = k.citizen_id
          left join workplace w on w.id = k.workplace_id left join company f on f.id = w.company_id
        where k.id = ${id}`,
    ),
};

const one = async (tx: Tx, query: ReturnType<typeof sql<Relation>>): Promise<Relation | null> =>
  (await query.execute(tx)).rows[0] ?? null;

/** Sorts the version in force first: the caseworker signs last, so that signature says that all three have. */
const signedByCaseworker = sql`exists (select from signature g
  where g.placement_id = p.id and g.version = v.number and g.party = 'caseworker')`;

/** Of citizen `c`. When their colleague has left, someone must still find a protected citizen: the manager does. */
export const isAssigned = (actor: Actor) =>
  sql`(coalesce(${actor.accountId}::uuid in (c.caseworker_id, c.consultant_id), false)
    or ${actor.role === 'manager' ? sql`c.caseworker_id is null` : sql`false`})`;

const isMember = (actor: Actor, workplaceId: ReturnType<typeof sql>) =>
  sql`exists (select from workplace_member m where m.workplace_id = ${workplaceId} and m.account_id = ${actor.accountId}::uuid)`;

const holdsLink = (
  actor: Actor,
  role: Actor['role'],
  purpose: LinkPurpose,
  subject: ReturnType<typeof sql>,
) =>
  actor.link?.purpose === purpose && actor.role === role
    ? sql`coalesce(${subject} = ${actor.link.subjectId}::uuid, false)`
    : sql`false`;

/**
 * Over from the moment an end is recorded, and in any case the day after the last agreed day:
 * the agreed period is that of the last version all three have signed, or while none is, the last one.
 */
export const isOver = (today: Temporal.PlainDate) => sql`(
  exists (select from placement_end e where e.placement_id = p.id)
  or coalesce((select v.ends_on from placement_version v
      where v.placement_id = p.id
      order by ${signedByCaseworker} desc, v.number desc limit 1) < ${today.toString()}::date, false))`;

/** Whether participant `part` of a conversation is the actor: by account, as one who acts for the workplace, or by link. */
export function isOwnPart(actor: Actor) {
  const { link, role, accountId, citizenId } = actor;
  if (link) {
    // A link to a placement, or to the suggestion it came of, is one to what its parties write about it, too.
    const thread =
      link.purpose === 'conversation'
        ? sql`part.conversation_id = ${link.subjectId}::uuid`
        : sql`exists (select from conversation l join placement lp on l.about_kind = 'placement' and lp.id = l.about_id
            where l.id = part.conversation_id and ${link.subjectId}::uuid in (lp.id, lp.suggestion_id))`;
    // Several mentors may have a link to the same thread: each is the one it was sent to.
    const theirs =
      role === 'mentor' ? sql`coalesce(${link.address} in (part.email, part.phone), false)` : sql`true`;
    return sql<boolean>`(part.left_at is null and part.party = ${role} and ${theirs} and ${thread})`;
  }
  return sql<boolean>`(part.left_at is null and coalesce(part.account_id = ${accountId}::uuid
    ${citizenId ? sql`or part.citizen_id = ${citizenId}::uuid` : sql``}
    ${role === 'employer' ? sql`or ${isMember(actor, sql`part.workplace_id`)}` : sql``}, false))`;
}

const hasPart = (actor: Actor, party: 'citizen' | 'employer' | 'mentor' | 'staff') =>
  sql`exists (select from conversation_participant part
    where part.conversation_id = k.id and part.party = ${party} and ${isOwnPart(actor)})`;

/** Whether conversation `k` still is the workplace's: with the placement it ends, unless the citizen keeps contact. */
export const isOpenToWorkplace = (today: Temporal.PlainDate) => sql<boolean>`(
  k.about_kind <> 'placement'
  or exists (select from contact_after_end e where e.placement_id = k.about_id and e.yes)
  or exists (select from placement p where p.id = k.about_id and not ${isOver(today)}))`;
