import { sql } from 'kysely';
import { isOpenToWorkplace, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { revealsTheCitizen } from '../check-reply.ts';
import { keepMailAsDraft } from '../keep-draft.ts';
import { findConversation, participantsOf } from '../load-conversation.ts';
import type { Participant } from '../participant.ts';
import { answerKindly, type KindAnswer } from './answer-kindly.ts';
import type { ReceivedMail } from './read-mail.ts';
import { hashReplyToken } from './reply-address.ts';
import { actorFor, type KnownSender, knownSenders, senderOf } from './sender.ts';

export type Outcome = 'posted' | 'draft' | 'held' | 'ignored' | 'empty' | 'closed';

export interface Receiving {
  clock: Clock;
  baseUrl: string;
  municipality: { id: string; name: string };
}

/** Whom an address of ours belongs to, while it can be used. */
export async function findReplyAddress(tx: Tx, clock: Clock, token: string) {
  return tx
    .selectFrom('replyAddress')
    .select(['conversationId', 'participantId', 'sentTo'])
    .where('tokenHash', '=', hashReplyToken(token))
    .where('expiresAt', '>', clock.now())
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
}

/** One person answers no more often in a day; beyond it the mail server is asked to try later. */
const mostADay = 20;
/** More than anybody writes in a mail by hand. */
const longest = 10_000;

/**
 * Takes an answer by mail into its thread, or says kindly why not. The same mail again changes nothing.
 * @returns what became of it; null when the address is not (or no more) one of ours
 */
export async function receiveReply(
  tx: Tx,
  receiving: Receiving,
  token: string,
  received: ReceivedMail,
): Promise<Outcome | 'again' | 'too-many' | null> {
  const { clock } = receiving;
  // Cut before it is looked at: what is far too long takes its time to be searched for names.
  const mail = { ...received, words: received.words.slice(0, longest) };
  const address = await findReplyAddress(tx, clock, token);
  if (!address) return null;
  if (await isFlooded(tx, clock, address.participantId)) return 'too-many';
  const { conversationId, participantId, sentTo } = address;
  const at = clock.now();
  const id = newId(at.epochMilliseconds);
  const claimed = await tx
    .insertInto('receivedReply')
    .values({
      id,
      mailId: mail.mailId.slice(0, 500),
      conversationId,
      participantId,
      outcome: 'ignored',
      receivedAt: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!claimed) return 'again';
  const arrived = { ...receiving, conversationId, participantId, sentTo, mail };
  const outcome = await takeIn(tx, arrived);
  await tx
    .updateTable('receivedReply')
    .set({
      outcome,
      ...(outcome === 'held'
        ? {
            fromAddress: (mail.from ?? mail.envelopeFrom ?? '').slice(0, 320),
            body: mail.words,
          }
        : {}),
    })
    .where('id', '=', id)
    .execute();
  return outcome;
}

async function isFlooded(tx: Tx, clock: Clock, participantId: string): Promise<boolean> {
  const { count } = await tx
    .selectFrom('receivedReply')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('participantId', '=', participantId)
    .where('receivedAt', '>', clock.now().subtract({ hours: 24 }))
    .executeTakeFirstOrThrow();
  return count >= mostADay;
}

interface Arrived extends Receiving {
  conversationId: string;
  participantId: string;
  sentTo: string;
  mail: ReceivedMail;
}

async function takeIn(tx: Tx, arrived: Arrived): Promise<Outcome> {
  const { clock, municipality, conversationId, participantId, sentTo, mail } = arrived;
  // Two programs that answer each other never stop.
  if (mail.automatic) return 'ignored';
  const conversation = await findConversation(tx, conversationId, 'lock');
  const known = await knownSenders(tx, participantId, sentTo);
  const sender = senderOf(mail, known);
  const writer = sender ?? known[0] ?? { accountId: null, role: 'mentor' as const, name: '', email: sentTo };
  const actor = actorFor(municipality, writer, conversation.citizenId);
  const author = (await participantsOf(tx, actor, conversationId)).find(({ id }) => id === participantId)!;
  const answer = (kind: KindAnswer) => answerKindly(tx, arrived, author, sender !== null, kind);
  if (conversation.closedAt || author.leftAt || !(await isStillTheirs(tx, clock, conversationId, author))) {
    await answer('closed');
    return 'closed';
  }
  if (mail.words === '') {
    await answer(mail.hasAttachments ? 'onlyAttachments' : 'empty');
    return 'empty';
  }
  if (!sender) {
    await answer('held');
    return 'held';
  }
  if (revealsTheCitizen(mail.words, author)) {
    const account = known.find(({ accountId }) => accountId !== null);
    const holder = account?.accountId ?? `link:${sentTo}`;
    await keepMailAsDraft(tx, clock, { conversationId, holder, body: mail.words });
    await answer('draft');
    return 'draft';
  }
  await post(tx, arrived, author, sender);
  await recordEvent(tx, clock, actor, {
    kind: 'conversation.message-written',
    citizenId: conversation.citizenId,
    subjectId: conversationId,
    data: { way: 'mail' },
  });
  if (mail.hasAttachments) await answer('attachments');
  return 'posted';
}

async function post(
  tx: Tx,
  { clock, conversationId, mail }: Arrived,
  author: Participant,
  sender: KnownSender,
) {
  const at = clock.now();
  await tx
    .insertInto('conversationMessage')
    .values({
      id: newId(at.epochMilliseconds),
      conversationId,
      authorId: author.id,
      authorName: author.party === 'citizen' ? null : sender.name,
      body: mail.words,
      at,
      way: 'mail',
      writtenBy: sender.accountId,
    })
    .execute();
  // The mail they answer told them there was something: they have seen it.
  await tx
    .updateTable('conversationParticipant')
    .set({ lastReadAt: at })
    .where('id', '=', author.id)
    .execute();
}

/** With the placement the workplace's part of the thread ends, unless the citizen keeps contact. */
async function isStillTheirs(
  tx: Tx,
  clock: Clock,
  conversationId: string,
  { party }: Participant,
): Promise<boolean> {
  if (party === 'citizen' || party === 'staff') return true;
  const { rows } = await sql<{ open: boolean }>`
    select ${isOpenToWorkplace(clock.today())} as open from conversation k where k.id = ${conversationId}`.execute(
    tx,
  );
  return rows[0]?.open ?? false;
}
