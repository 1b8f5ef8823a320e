import { sql } from 'kysely';
import type { Actor, Role } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { ConversationParty } from '../participant.ts';
import type { ReceivedMail } from './read-mail.ts';

/** Someone who may answer for the participant: who they are and where we know them to write from. */
export interface KnownSender {
  accountId: string | null;
  role: Role;
  name: string;
  email: string;
}

/** The citizen, the mentor, the colleague, or for a workplace everyone who acts for it and its contact. One query. */
export async function knownSenders(tx: Tx, participantId: string, sentTo: string): Promise<KnownSender[]> {
  const { rows } = await sql<KnownSender & { party: ConversationParty }>`
    with part as (select * from conversation_participant where id = ${participantId})
    select a.id as account_id, a.role, a.name, a.email from part join account a on a.closed_at is null and (
        a.id = part.account_id or a.citizen_id = part.citizen_id
        or exists (select from workplace_member m where m.workplace_id = part.workplace_id and m.account_id = a.id))
      where a.email is not null
    union all
    select null, part.party, c.name, c.email from part join citizen c on c.id = part.citizen_id where c.email is not null
    union all
    select null, part.party, w.contact_name, w.contact_email from part join workplace w on w.id = part.workplace_id
      where w.contact_email is not null
    union all
    select null, part.party, coalesce(part.name, ''), coalesce(part.email, ${sentTo}) from part
      where part.account_id is null and part.party = 'mentor'`.execute(tx);
  return rows.map(({ accountId, role, name, email }) => ({
    accountId,
    role,
    name,
    email: email.toLowerCase(),
  }));
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/**
 * Whom a mail is from, when we know the address in it and it was brought from the same house. Null: somebody else,
 * or somebody who says they are another.
 */
export function senderOf(
  { from, envelopeFrom }: ReceivedMail,
  known: readonly KnownSender[],
): KnownSender | null {
  const sender = known.find(({ email }) => email === from);
  if (!sender || !envelopeFrom) return null;
  const sameHouse =
    known.some(({ email }) => email === envelopeFrom) || domainOf(envelopeFrom) === domainOf(sender.email);
  return sameHouse ? sender : null;
}

/** As whom it is written down. */
export const actorFor = (
  municipality: { id: string; name: string },
  { accountId, role, name }: KnownSender,
  citizenId: string | null,
): Actor => ({
  municipalityId: municipality.id,
  municipalityName: municipality.name,
  role,
  name,
  language: 'da',
  accountId,
  citizenId: role === 'citizen' ? citizenId : null,
  link: null,
});
