import { type Actor, createLink } from '#domains/access/index.ts';
import { type Texts, textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import type { Reach } from './inquiry-form.ts';
import { promiseWords } from './promise-words.ts';

export interface Sending {
  clock: Clock;
  baseUrl: string;
  municipality: { id: string; name: string };
}

/** To one address; beyond this within a day somebody may be using us to plague it. */
const mostADay = 3;

export interface Sender {
  inquiryId: string;
  name: string;
  reach: Reach;
  language: 'da' | 'en';
  answerBy: Temporal.Instant;
  answererName: string | null;
}

const longestName = 60;
/**
 * Anybody can write anything at the entrance, and to anybody's address: what carries a number, an address or a
 * whole sentence is not sent on in our name.
 */
const canBeName = (written: string): boolean =>
  written.length <= longestName &&
  written.split(/\s+/).length <= 5 &&
  /^[\p{L}\p{M}’' .-]+$/u.test(written) &&
  !/\p{L}{2,}\.\p{L}{2,}/u.test(written);

/** The promise in writing, with the way back to their own page. False when the address has had enough of them. */
export async function tellSender(tx: Tx, sending: Sending, sender: Sender): Promise<boolean> {
  const { clock, baseUrl, municipality } = sending;
  const { inquiryId, reach } = sender;
  const words = textsFor(sender.language).inquiries.messages;
  const name = canBeName(sender.name) ? sender.name : words.received.unnamed;
  const channel = reach.phone ? 'sms' : 'mail';
  const address = (reach.phone ?? reach.email)!;
  const { count } = await tx
    .selectFrom('accessLink')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('purpose', '=', 'inquiry')
    .where((eb) => eb(eb.fn<string>('lower', ['address']), '=', address.toLowerCase()))
    .where('createdAt', '>', clock.now().subtract({ hours: 24 }))
    .executeTakeFirstOrThrow();
  if (count >= mostADay) return false;
  const path = await createLink(tx, clock, municipality.id, {
    party: 'employer',
    purpose: 'inquiry',
    subjectId: inquiryId,
    name,
    channel,
    address,
  });
  const by = promiseWords(sender.answerBy, sender.language, clock.today());
  const said = { name, municipality: municipality.name, by, who: sender.answererName, url: baseUrl + path };
  await sendMessage(
    tx,
    {
      channel,
      toName: name,
      toAddress: address,
      subject: words.received.subject(municipality.name),
      body: channel === 'sms' ? words.received.sms(said) : words.received.mail(said),
      about: `inquiry:${inquiryId}`,
    },
    clock.now(),
  );
  return true;
}

export interface Colleague {
  name: string;
  email: string | null;
  language?: 'da' | 'en';
}
export type StaffOccasion = keyof Texts['inquiries']['messages']['staff'];

/** To staff: which workplace and until when, and nothing about whoever asked; a mail stays where it was sent. */
export async function tellStaff(
  tx: Tx,
  { clock, baseUrl, municipality }: Sending,
  colleagues: readonly Colleague[],
  occasion: StaffOccasion,
  inquiry: { id: string; companyName: string; answerBy: Temporal.Instant },
  by?: Pick<Actor, 'name'>,
): Promise<void> {
  for (const { name, email, language = 'da' } of colleagues) {
    if (!email) continue;
    const words = textsFor(language).inquiries.messages.staff[occasion];
    const until = promiseWords(inquiry.answerBy, language, clock.today());
    await sendMessage(
      tx,
      {
        channel: 'mail',
        toName: name,
        toAddress: email,
        subject: words.subject(inquiry.companyName),
        body: words.body({
          name,
          company: inquiry.companyName,
          by: until,
          who: by?.name ?? '',
          url: `${baseUrl}/henvendelser/${inquiry.id}`,
          municipality: municipality.name,
        }),
        about: `inquiry:${inquiry.id}`,
      },
      clock.now(),
    );
  }
}
