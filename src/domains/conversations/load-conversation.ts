import { sql } from 'kysely';
import { type Actor, isOwnPart } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { notFound } from '#platform/http/refusal.ts';
import type { AboutKind, Participant } from './participant.ts';

export interface Conversation {
  id: string;
  aboutKind: AboutKind;
  aboutId: string;
  subject: string;
  citizenId: string | null;
  workplaceId: string | null;
  startedAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
  closedByName: string | null;
}

/** The thread itself. `lock` holds it, so that of two who change it at once the second sees the first. @throws 404 */
export async function findConversation(tx: Tx, id: string, lock?: 'lock'): Promise<Conversation> {
  const found = await tx
    .selectFrom('conversation')
    .select(['id', 'aboutKind', 'aboutId', 'subject', 'citizenId', 'workplaceId', 'startedAt'])
    .select(['closedAt', 'closedByName'])
    .where('id', '=', id)
    .$if(lock === 'lock', (query) => query.forUpdate())
    .executeTakeFirst();
  if (!found) throw notFound();
  return found as Conversation;
}

/** What participant `part` of conversation `k` has opened; with a contact on the marketplace it closes again. */
const openedItems = sql<string[]>`case when k.about_kind = 'profile' and k.closed_at is not null
  then '{}' else part.identity_items end`;

/** Those who take part, and who is behind each. One query. */
export async function participantsOf(tx: Tx, actor: Actor, conversationId: string): Promise<Participant[]> {
  const { rows } = await sql<Participant>`
    select part.id, part.party, part.account_id, part.citizen_id, part.workplace_id, part.shown_as,
      part.identity_opened_at, ${openedItems} as identity_items, part.last_read_at, part.settled_at, part.digest, part.muted, part.left_at,
      coalesce(c.name, a.name, part.name, w.contact_name) as name, a.title, w.name as workplace_name,
      coalesce(c.email, part.email, a.email, w.contact_email) as email,
      coalesce(c.phone, part.phone, a.phone, w.contact_phone) as phone,
      coalesce(c.protected, false) as protected, ${isOwnPart(actor)} as own
    from conversation_participant part
      join conversation k on k.id = part.conversation_id
      left join citizen c on c.id = part.citizen_id
      left join account a on a.id = part.account_id
      left join workplace w on w.id = part.workplace_id
    where part.conversation_id = ${conversationId}
    order by array_position(array['citizen', 'employer', 'mentor', 'staff'], part.party), part.joined_at, part.id`.execute(
    tx,
  );
  return rows;
}

/** The participant the actor is; null for staff who look after the citizen and have not written yet. */
export const ownPart = (participants: readonly Participant[]): Participant | null =>
  participants.find(({ own }) => own) ?? null;

/** Everyone of the municipality is one side: when a colleague has answered, it is answered. */
export const sameSide = (a: Participant, b: Participant): boolean =>
  a.id === b.id || (a.party === 'staff' && b.party === 'staff');
