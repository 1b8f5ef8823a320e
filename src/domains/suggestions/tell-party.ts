import { type Actor, createLink } from '#domains/access/index.ts';
import { type Way, wayToCitizen, wayToWorkplace } from '#domains/messages/index.ts';
import type { Lang } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import type { MailAttachment } from '#platform/mail/mailer.ts';
import type { Person, Suggestion } from './suggestion-facts.ts';

export interface Words {
  subject: string;
  /** For mail and letters. */
  body: string;
  sms: string;
}

export type Recipient = 'citizen' | 'employer';

export const languageOf = (suggestion: Suggestion, recipient: Recipient): Lang =>
  recipient === 'citizen' ? suggestion.citizen.language : 'da';

/** A message that leads somewhere: `words` gets the address; null in a letter. */
export interface LinkedWords {
  baseUrl: string;
  words: (url: string | null) => Words;
}

/** Tells one party in the way they chose; nobody when they have to be called. */
export async function tellParty(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  suggestion: Suggestion,
  recipient: Recipient,
  said: Words | LinkedWords,
  attachments: readonly MailAttachment[] = [],
): Promise<void> {
  const { citizen, workplace } = suggestion;
  const way = recipient === 'citizen' ? wayToCitizen(citizen) : wayToWorkplace(workplace);
  if (!way) return;
  const words =
    'words' in said
      ? said.words(await addressFor(tx, clock, actor, suggestion, recipient, way, said.baseUrl))
      : said;
  await sendMessage(
    tx,
    {
      channel: way.channel,
      toName: nameOf(suggestion, recipient),
      toAddress: way.address,
      subject: words.subject,
      body: way.channel === 'sms' ? words.sms : words.body,
      attachments: way.channel === 'mail' ? attachments : [],
      about: `suggestion:${suggestion.id}`,
    },
    clock.now(),
  );
}

const nameOf = ({ citizen, workplace }: Suggestion, recipient: Recipient): string =>
  recipient === 'citizen' ? citizen.name : workplace.contactName;

/** Their own page when they log in, else a link made for them alone. */
async function addressFor(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  suggestion: Suggestion,
  recipient: Recipient,
  { channel, address }: Way,
  baseUrl: string,
): Promise<string | null> {
  const { citizen, id } = suggestion;
  if (channel === 'letter') return null;
  if (recipient === 'citizen' && citizen.hasAccount && citizen.digital) return `${baseUrl}/forslag/${id}`;
  const path = await createLink(tx, clock, actor.municipalityId, {
    party: recipient,
    purpose: 'suggestion',
    subjectId: id,
    name: nameOf(suggestion, recipient),
    channel,
    address,
  });
  return baseUrl + path;
}

/** The colleague to call, as said in a message: "Mette Holm på 20 30 40 50". */
export function callWords(person: Pick<Person, 'name' | 'phone'> | null): string | null {
  if (!person) return null;
  return person.phone ? `${person.name}, ${person.phone}` : person.name;
}
