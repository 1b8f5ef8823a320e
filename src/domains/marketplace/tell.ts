import { createLink } from '#domains/access/index.ts';
import type { Lang } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { type Channel, sendMessage } from '#platform/jobs/outbox.ts';

export interface Words {
  subject: string;
  /** For mail and letters. */
  body: string;
  sms: string;
}

interface Way {
  channel: Channel;
  address: string;
  name: string;
}

/** Tells a citizen in the way they chose. Their own pages need a log-in, so nothing leads past it. */
export async function tellCitizen(
  tx: Tx,
  clock: Clock,
  citizenId: string,
  words: (lang: Lang, name: string) => Words,
): Promise<void> {
  const citizen = await tx
    .selectFrom('citizen')
    .select(['name', 'email', 'phone', 'preferredChannel', 'address', 'postalCode', 'language'])
    .where('id', '=', citizenId)
    .executeTakeFirstOrThrow();
  const { email, phone, address, postalCode, preferredChannel, name } = citizen;
  const mail: Way | null = email ? { channel: 'mail', address: email, name } : null;
  const sms: Way | null = phone ? { channel: 'sms', address: phone, name } : null;
  const letter: Way | null = address
    ? { channel: 'letter', address: [address, postalCode].filter(Boolean).join('\n'), name }
    : null;
  const way = {
    mail: mail ?? sms ?? letter,
    sms: sms ?? mail ?? letter,
    letter: letter ?? mail ?? sms,
    // Has to be called: their caseworker does, who is told on the list of those who need a hand.
    phone: null,
  }[preferredChannel as 'mail' | 'sms' | 'letter' | 'phone'];
  if (way)
    await send(tx, clock, way, words(citizen.language === 'en' ? 'en' : 'da', name), 'marketplace:profile');
}

/** Tells a workplace's contact; the words get an address that opens one conversation, or the front page. */
export async function tellWorkplace(
  tx: Tx,
  clock: Clock,
  municipalityId: string,
  to: { workplaceId: string; baseUrl: string; conversationId: string | null },
  words: (url: string, name: string) => Words,
): Promise<void> {
  const { contactName, contactEmail, contactPhone, contactChannel } = await tx
    .selectFrom('workplace')
    .select(['contactName', 'contactEmail', 'contactPhone', 'contactChannel'])
    .where('id', '=', to.workplaceId)
    .executeTakeFirstOrThrow();
  const name = contactName;
  const mail: Way | null = contactEmail ? { channel: 'mail', address: contactEmail, name } : null;
  const sms: Way | null = contactPhone ? { channel: 'sms', address: contactPhone, name } : null;
  const way = contactChannel === 'sms' ? (sms ?? mail) : (mail ?? sms);
  if (!way) return;
  const path = to.conversationId
    ? await createLink(tx, clock, municipalityId, {
        party: 'employer',
        purpose: 'conversation',
        subjectId: to.conversationId,
        name,
        channel: way.channel as 'mail' | 'sms',
        address: way.address,
      })
    : '/markedsplads';
  const about = to.conversationId ? `conversation:${to.conversationId}` : `workplace:${to.workplaceId}`;
  await send(tx, clock, way, words(to.baseUrl + path, name), about);
}

/** Tells a colleague by mail. */
export async function tellColleague(
  tx: Tx,
  clock: Clock,
  accountId: string | null,
  words: (name: string) => Words,
): Promise<void> {
  if (!accountId) return;
  const colleague = await tx
    .selectFrom('account')
    .select(['name', 'email'])
    .where('id', '=', accountId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  if (!colleague?.email) return;
  const { name, email } = colleague;
  await send(tx, clock, { channel: 'mail', address: email, name }, words(name), 'marketplace:employer');
}

const send = (tx: Tx, clock: Clock, way: Way, words: Words, about: string) =>
  sendMessage(
    tx,
    {
      channel: way.channel,
      toName: way.name,
      toAddress: way.address,
      subject: words.subject,
      body: way.channel === 'sms' ? words.sms : words.body,
      about,
    },
    clock.now(),
  );
