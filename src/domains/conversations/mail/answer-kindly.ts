import { createLink } from '#domains/access/index.ts';
import { type Texts, textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import type { Participant } from '../participant.ts';
import type { ReceivedMail } from './read-mail.ts';

export type KindAnswer = Exclude<keyof Texts['conversations']['reply'], 'subject'>;

interface Arrived {
  clock: Clock;
  baseUrl: string;
  municipality: { id: string; name: string };
  conversationId: string;
  sentTo: string;
  mail: ReceivedMail;
}

/** A mail to whoever wrote, saying what became of theirs. The way in goes only to the address we wrote to. */
export async function answerKindly(
  tx: Tx,
  { clock, baseUrl, municipality, conversationId, sentTo, mail }: Arrived,
  author: Participant,
  isKnown: boolean,
  kind: KindAnswer,
): Promise<void> {
  const words = textsFor('da').conversations;
  const toAddress = isKnown ? sentTo : mail.from;
  if (!toAddress) return;
  // Who it is from may be made up: nobody hears from us more than once a day for it.
  if (!isKnown && (await isTold(tx, clock, toAddress, conversationId))) return;
  const leads = isKnown && (kind === 'draft' || kind === 'empty');
  const hasLogIn = author.accountId !== null || (await logsIn(tx, author));
  const path =
    !leads || hasLogIn || author.party === 'staff'
      ? `/dialoger/${conversationId}`
      : await createLink(tx, clock, municipality.id, {
          party: author.party,
          purpose: 'conversation',
          subjectId: conversationId,
          name: author.name,
          channel: 'mail',
          address: sentTo,
        });
  const text = words.reply[kind];
  const isOpen = kind === 'empty' && !isKnown;
  await sendMessage(
    tx,
    {
      channel: 'mail',
      toName: null,
      toAddress,
      subject: words.reply.subject,
      body: [
        leads ? `${text}\n${baseUrl}${path}` : isOpen ? text.replace(/:$/, '.') : text,
        words.mail.regards(municipality.name),
      ].join('\n\n'),
      about: `conversation:${conversationId}`,
    },
    clock.now(),
  );
}

const isTold = async (tx: Tx, clock: Clock, toAddress: string, conversationId: string): Promise<boolean> =>
  (await tx
    .selectFrom('message')
    .select('id')
    .where('toAddress', '=', toAddress)
    .where('about', '=', `conversation:${conversationId}`)
    .where('createdAt', '>', clock.now().subtract({ hours: 24 }))
    .executeTakeFirst()) !== undefined;

const logsIn = async (tx: Tx, { citizenId, workplaceId }: Participant): Promise<boolean> => {
  const found = citizenId
    ? await tx
        .selectFrom('account')
        .select('id')
        .where('citizenId', '=', citizenId)
        .where('closedAt', 'is', null)
        .executeTakeFirst()
    : workplaceId &&
      (await tx
        .selectFrom('workplaceMember')
        .select('accountId')
        .where('workplaceId', '=', workplaceId)
        .executeTakeFirst());
  return Boolean(found);
};
