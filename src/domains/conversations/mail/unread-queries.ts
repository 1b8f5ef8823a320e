import { sql } from 'kysely';
import { isOpenToWorkplace } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { AboutKind, ConversationParty, Digest } from '../participant.ts';

/** Someone with something unread, and all that decides whether and how they are told. */
export interface UnreadBy {
  participantId: string;
  conversationId: string;
  party: ConversationParty;
  digest: Digest;
  /** The same for all threads of one person. */
  person: string;
  name: string;
  language: 'da' | 'en';
  channel: 'mail' | 'sms';
  address: string;
  needsLink: boolean;
  toldAt: Temporal.Instant | null;
  lastReadAt: Temporal.Instant | null;
  count: number;
  oldest: Temporal.Instant;
  newest: Temporal.Instant;
  urgentAt: Temporal.Instant | null;
  aboutKind: AboutKind;
  aboutName: string | null;
}

/** What is older has been told of, or is found on the site. */
const daysBack = 14;

/** Everyone who has something unread and can be written to. One query. */
export async function unreadParticipants(tx: Tx, now: Temporal.Instant, today: Temporal.PlainDate) {
  const since = now.subtract({ hours: daysBack * 24 }).toString();
  const { rows } = await sql<Omit<UnreadBy, 'channel'> & { channel: 'mail' | 'sms' | null }>`
    with recent as (
      select conversation_id, max(at) as at from conversation_message where at > ${since}::timestamptz group by conversation_id)
    select * from (
      select part.id as participant_id, part.conversation_id, part.party, part.digest, part.told_at, part.last_read_at,
        coalesce('account:' || a.id, 'citizen:' || c.id, 'workplace:' || w.id, 'address:' || part.email, 'address:' || part.phone) as person,
        coalesce(c.name, a.name, part.name, w.contact_name) as name,
        coalesce(c.language, a.language, 'da') as language, u.*,
        ${channel} as channel,
        case ${channel} when 'mail' then ${mail} when 'sms' then ${phone} end as address,
        case part.party
          when 'citizen' then not exists (select from account o where o.citizen_id = c.id and o.closed_at is null)
          when 'employer' then not exists (select from workplace_member m where m.workplace_id = w.id)
          else part.account_id is null end as needs_link,
        k.about_kind, coalesce(op.title, f.name, kw.name) as about_name
      from recent join conversation k on k.id = recent.conversation_id and k.closed_at is null
        join conversation_participant part on part.conversation_id = k.id and part.left_at is null
          and not part.muted and part.digest <> 'never'
        left join citizen c on c.id = part.citizen_id
        left join account a on a.id = part.account_id
        left join workplace w on w.id = part.workplace_id
        left join opening op on k.about_kind = 'opening' and op.id = k.about_id
        left join company f on k.about_kind = 'company' and f.id = k.about_id
        left join workplace kw on k.about_kind in ('placement', 'workplace') and kw.id = k.workplace_id
        join lateral (
          select count(*) as count, min(m.at) as oldest, max(m.at) as newest, max(m.at) filter (where m.urgent) as urgent_at
          from conversation_message m
          where m.conversation_id = k.id and m.author_id <> part.id and m.at > coalesce(part.last_read_at, '-infinity')
            and m.at > ${since}::timestamptz) u on u.count > 0
      where (part.party in ('citizen', 'staff') or ${isOpenToWorkplace(today)})
        and (a.id is null or a.closed_at is null)) found
    where channel is not null
    order by person, oldest, participant_id`.execute(tx);
  return rows as UnreadBy[];
}

const mail = sql`coalesce(c.email, a.email, part.email, w.contact_email)`;
const phone = sql`coalesce(c.phone, a.phone, part.phone, w.contact_phone)`;
/** By their own choice as far as we know an address for it. Null: they have to be called, or get letters. */
const channel = sql`case
  when c.preferred_channel in ('letter', 'phone') or w.contact_channel = 'phone' then null
  when (c.preferred_channel = 'sms' or w.contact_channel = 'sms') and ${phone} is not null then 'sms'
  when ${mail} is not null then 'mail'
  when ${phone} is not null then 'sms' end`;
