import { sql } from 'kysely';
import { formatMoment } from '#design/index.ts';
import { type Actor, createLink } from '#domains/access/index.ts';
import { type Way, wayToCitizen, wayToWorkplace } from '#domains/messages/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import { calendarFile } from './calendar-file.ts';

export interface Telling {
  clock: Clock;
  baseUrl: string;
}

export type Occasion = 'seated' | 'waits' | 'moved' | 'cancelled' | 'reminder';

interface Told {
  id: string;
  gatheringId: string;
  title: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  place: string;
  sequence: number;
  cancelReason: string | null;
  seated: boolean;
  citizenId: string | null;
  workplaceId: string | null;
  name: string;
  language: 'da' | 'en';
  hasAccount: boolean;
  email: string | null;
  phone: string | null;
  address: string | null;
  postalCode: string | null;
  preferredChannel: string;
  contactName: string;
  contactEmail: string | null;
  contactPhone: string | null;
  contactChannel: string;
}

const told = (which: ReturnType<typeof sql>) => sql<Told>`
  select s.id, s.gathering_id, g.title, g.starts_at, g.ends_at, g.place, g.sequence, g.cancel_reason,
         s.seated_at is not null as seated, s.citizen_id, s.workplace_id, s.name,
         coalesce(c.language, a.language, 'da') as language,
         s.account_id is not null or exists (select from account own where own.citizen_id = s.citizen_id and own.closed_at is null and c.digital) as has_account,
         coalesce(c.email, a.email) as email, coalesce(c.phone, a.phone) as phone, c.address, c.postal_code,
         coalesce(c.preferred_channel, 'mail') as preferred_channel,
         w.contact_name, w.contact_email, w.contact_phone, w.contact_channel
  from sign_up s
  join gathering g on g.id = s.gathering_id
  left join citizen c on c.id = s.citizen_id
  left join workplace w on w.id = s.workplace_id
  left join account a on a.id = s.account_id
  where ${which}`;

export async function tellOne(tx: Tx, telling: Telling, actor: Actor, signUpId: string, occasion: Occasion) {
  const { rows } = await told(sql`s.id = ${signUpId}`).execute(tx);
  for (const one of rows) await tell(tx, telling, actor, one, occasion);
}

/** Everybody with a seat or on the list; a reminder goes only to those with a seat. Returns how many were reached. */
export async function tellAll(
  tx: Tx,
  telling: Telling,
  actor: Actor,
  gatheringId: string,
  occasion: Occasion,
): Promise<number> {
  const { rows } = await told(sql`s.gathering_id = ${gatheringId} and s.withdrawn_at is null
    order by s.signed_up_at, s.id`).execute(tx);
  let reached = 0;
  for (const one of rows)
    if (occasion !== 'reminder' || one.seated) reached += await tell(tx, telling, actor, one, occasion);
  return reached;
}

async function tell(tx: Tx, telling: Telling, actor: Actor, one: Told, occasion: Occasion): Promise<number> {
  const way: Way | null = one.workplaceId ? wayToWorkplace(one) : wayToCitizen(one);
  if (!way) return 0;
  const { clock } = telling;
  const words = textsFor(one.language).gatherings.messages[occasion];
  const facts = {
    title: one.title,
    when: formatMoment(one.startsAt, one.language, clock.today()),
    place: one.place,
    reason: one.cancelReason ?? '',
    url: await addressFor(tx, telling, actor, one, way),
  };
  const attachments =
    way.channel === 'mail' && (one.seated || occasion === 'cancelled')
      ? [calendarFile(one, { name: one.name, email: way.address }, occasion === 'cancelled', clock.now())]
      : [];
  await sendMessage(
    tx,
    {
      channel: way.channel,
      toName: one.workplaceId ? one.contactName : one.name,
      toAddress: way.address,
      subject: words.subject(facts.title),
      body: way.channel === 'sms' ? words.sms(facts) : words.body(facts),
      attachments,
      about: `gathering:${one.gatheringId}`,
    },
    clock.now(),
  );
  return 1;
}

/** Their own page when they log in, else a link made for them alone; a letter has none. */
async function addressFor(tx: Tx, { clock, baseUrl }: Telling, actor: Actor, one: Told, way: Way) {
  if (way.channel === 'letter') return null;
  if (one.hasAccount) return `${baseUrl}/arrangementer/${one.gatheringId}`;
  const path = await createLink(tx, clock, actor.municipalityId, {
    party: one.workplaceId ? 'employer' : 'citizen',
    purpose: 'event-sign-up',
    subjectId: one.id,
    name: one.workplaceId ? one.contactName : one.name,
    channel: way.channel,
    address: way.address,
  });
  return baseUrl + path;
}
