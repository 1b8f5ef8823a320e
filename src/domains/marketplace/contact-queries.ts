import { type RawBuilder, sql } from 'kysely';
import { type Actor, isAssigned, isStaff } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** When this party first wrote in contact `k`. */
const firstBy = (party: 'citizen' | 'employer') => sql`(
  select min(m.at) from conversation_message m join conversation_participant by on by.id = m.author_id
  where m.conversation_id = k.conversation_id and by.party = ${party})`;
/** When this party last wrote in contact `k`. */
const lastBy = (party: 'citizen' | 'employer') => sql`(
  select max(m.at) from conversation_message m join conversation_participant by on by.id = m.author_id
  where m.conversation_id = k.conversation_id and by.party = ${party})`;

/** The two can still write: a conversation may also be ended where it is read. */
export const isOpen = sql<boolean>`(k.closed_at is null and not exists (
  select from conversation v where v.id = k.conversation_id and v.closed_at is not null))`;

/** The other party has not written at all. */
export const isUnanswered = sql<boolean>`(case k.started_by
  when 'citizen' then ${firstBy('employer')} else ${firstBy('citizen')} end is null)`;
/** When the workplace answered a citizen who wrote first; null while it has not. */
export const answeredAt = firstBy('employer');
/** The citizen wrote last: the workplace is the one to answer. */
export const waitsForEmployer = sql<boolean>`(${isOpen}
  and ${lastBy('citizen')} > coalesce(${lastBy('employer')}, '-infinity'))`;
export const waitsForCitizen = sql<boolean>`(${isOpen}
  and ${lastBy('employer')} > coalesce(${lastBy('citizen')}, '-infinity'))`;
/** Since when the workplace owes an answer. */
export const employerSilentSince = sql<Temporal.Instant>`(
  select min(m.at) from conversation_message m join conversation_participant by on by.id = m.author_id
  where m.conversation_id = k.conversation_id and by.party = 'citizen'
    and m.at > coalesce(${lastBy('employer')}, '-infinity'))`;

export interface ContactLine {
  id: string;
  conversationId: string;
  workplaceName: string;
  openingTitle: string | null;
  /** Who it is, as the one who reads may know it. */
  alias: string;
  waitsForEmployer: boolean;
  waitsForCitizen: boolean;
  /** When the workplace promised to answer what now waits; null when it has not. */
  promisedAt: Temporal.Instant | null;
  startedAt: Temporal.Instant;
  open: boolean;
}

/** What a workplace reads of the person: the alias, until their own act has opened the name, and again when it is ended. */
const shownName = sql`coalesce((select case
    when 'name' = any(part.identity_items) and part.identity_opened_at is not null and not c.protected and ${isOpen} then c.name
    else part.shown_as end
  from conversation_participant part
  where part.conversation_id = k.conversation_id and part.party = 'citizen' limit 1), '')`;

const lines = async (tx: Tx, which: RawBuilder<unknown>, limit: number): Promise<ContactLine[]> => {
  const { rows } = await sql<ContactLine>`
    select k.id, k.conversation_id, w.name as workplace_name, o.title as opening_title, ${shownName} as alias,
      ${waitsForEmployer} as waits_for_employer, ${waitsForCitizen} as waits_for_citizen,
      case when k.promised_at >= ${employerSilentSince} then k.promised_at end as promised_at, k.started_at, ${isOpen} as open
    from marketplace_contact k
      join workplace w on w.id = k.workplace_id
      join citizen c on c.id = k.citizen_id
      left join opening o on o.id = k.opening_id
    where ${which}
    order by open desc, k.started_at desc, k.id limit ${limit}`.execute(tx);
  return rows;
};

const shown = 20;

/** Those a citizen writes with; the open ones first. One query. */
export const contactsOfCitizen = (tx: Tx, citizenId: string): Promise<ContactLine[]> =>
  lines(tx, sql`k.citizen_id = ${citizenId}::uuid`, shown);

/** Those the actor writes with; the open ones first. One query. */
export const contactsOf = (tx: Tx, actor: Actor): Promise<ContactLine[]> =>
  actor.role === 'citizen' && actor.citizenId
    ? contactsOfCitizen(tx, actor.citizenId)
    : lines(
        tx,
        sql`k.workplace_id in (select m.workplace_id from workplace_member m where m.account_id = ${actor.accountId}::uuid)
          and (k.closed_reason is null or k.closed_reason <> 'blocked')`,
        shown,
      );

export interface Contact {
  id: string;
  citizenId: string;
  workplaceId: string;
  workplaceName: string;
  openingId: string | null;
  conversationId: string;
  alias: string;
  identityItems: string[];
  open: boolean;
  waitsForEmployer: boolean;
}

/** The contact behind a conversation; null when it is another kind of conversation. `lock` holds it. */
export async function contactOfConversation(
  tx: Tx,
  conversationId: string,
  lock?: 'lock',
): Promise<Contact | null> {
  if (lock)
    await tx
      .selectFrom('marketplaceContact')
      .select('id')
      .where('conversationId', '=', conversationId)
      .forUpdate()
      .execute();
  const { rows } = await sql<Contact>`
    select k.id, k.citizen_id, k.workplace_id, w.name as workplace_name, k.opening_id, k.conversation_id,
      part.shown_as as alias, part.identity_items, ${isOpen} as open, ${waitsForEmployer} as waits_for_employer
    from marketplace_contact k
      join workplace w on w.id = k.workplace_id
      join conversation_participant part on part.conversation_id = k.conversation_id and part.party = 'citizen'
    where k.conversation_id = ${conversationId}`.execute(tx);
  return rows[0] ?? null;
}

/** The open contact of these two, if there is one. */
export async function openContact(
  tx: Tx,
  citizenId: string,
  workplaceId: string,
): Promise<{ id: string; conversationId: string } | null> {
  const { rows } = await sql<{ id: string; conversationId: string }>`
    select k.id, k.conversation_id from marketplace_contact k
    where k.citizen_id = ${citizenId}::uuid and k.workplace_id = ${workplaceId}::uuid and ${isOpen}
    limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Who is protected is seen by those named on them only. */
export const seenByStaff = (actor: Actor) =>
  isStaff(actor) ? sql<boolean>`(not c.protected or ${isAssigned(actor)})` : sql<boolean>`false`;

/** Whom staff do it for: the citizen's name, and who answers at the workplace. */
export async function behindContact(
  tx: Tx,
  { citizenId, workplaceId }: Pick<Contact, 'citizenId' | 'workplaceId'>,
): Promise<{ name: string; contactName: string; contactPhone: string | null }> {
  const { rows } = await sql<{ name: string; contactName: string; contactPhone: string | null }>`
    select c.name, w.contact_name, w.contact_phone from citizen c, workplace w
    where c.id = ${citizenId}::uuid and w.id = ${workplaceId}::uuid`.execute(tx);
  return rows[0]!;
}
