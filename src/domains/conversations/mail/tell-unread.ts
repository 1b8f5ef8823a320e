import { createLink } from '#domains/access/index.ts';
import { type Texts, textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import { makeReplyAddress } from './reply-address.ts';
import { type UnreadBy, unreadParticipants } from './unread-queries.ts';
import { howToTell } from './when-to-tell.ts';

export interface Telling {
  clock: Clock;
  baseUrl: string;
  /** Where answers by mail are received; null when they are not. */
  inboundDomain: string | null;
}

interface Municipality {
  id: string;
  name: string;
}

/**
 * Tells those who have something unread that there is something: never who wrote it nor what. Whoever has one mail a
 * day gets one, whatever the number of threads. Returns how many messages were sent.
 */
export async function tellUnread(tx: Tx, telling: Telling, municipality: Municipality): Promise<number> {
  const { clock } = telling;
  const now = clock.now();
  const found = (await unreadParticipants(tx, now, clock.today())).map((one) => ({
    one,
    how: howToTell(one, now),
  }));
  let sent = 0;
  for (const { one, how } of found.filter(({ how: way }) => way === 'alone' || way === 'urgent')) {
    await tellAlone(tx, telling, municipality, one, how === 'urgent');
    sent += 1;
  }
  const daily = Map.groupBy(
    found.filter(({ how }) => how === 'daily').map(({ one }) => one),
    ({ person }) => person,
  );
  const toldToday = new Set(
    found
      .filter(({ one }) => one.digest === 'daily' && one.toldAt && now.since(one.toldAt).total('hours') < 20)
      .map(({ one }) => one.person),
  );
  for (const [person, threads] of daily) {
    if (toldToday.has(person)) continue;
    const [only, ...more] = threads;
    await (more.length === 0
      ? tellAlone(tx, telling, municipality, only!, false)
      : tellTogether(tx, telling, municipality, threads));
    sent += 1;
  }
  return sent;
}

async function tellAlone(
  tx: Tx,
  { clock, baseUrl, inboundDomain }: Telling,
  municipality: Municipality,
  one: UnreadBy,
  urgent: boolean,
): Promise<void> {
  const words = textsFor(one.language).conversations.mail;
  const about = aboutIn(words, one);
  const url = baseUrl + (await pathFor(tx, clock, municipality.id, one));
  const said = urgent ? words.urgent(about) : words.text(about);
  const replyTo =
    inboundDomain && one.channel === 'mail'
      ? await makeReplyAddress(
          tx,
          clock,
          { municipalityId: municipality.id, domain: inboundDomain },
          { conversationId: one.conversationId, participantId: one.participantId, sentTo: one.address },
        )
      : null;
  const body = [
    words.greeting(one.name),
    said,
    `${words.read}\n${url}`,
    one.needsLink && words.linkHolds,
    replyTo && words.replyByMail,
    words.settings,
    words.regards(municipality.name),
  ];
  await sendMessage(
    tx,
    {
      channel: one.channel,
      toName: one.name,
      toAddress: one.address,
      subject: urgent ? words.subjectUrgent : words.subject,
      body: one.channel === 'sms' ? words.sms(about, url) : body.filter(Boolean).join('\n\n'),
      replyTo,
      about: `conversation:${one.conversationId}`,
    },
    clock.now(),
  );
  await markTold(tx, clock, [one]);
}

async function tellTogether(
  tx: Tx,
  { clock, baseUrl }: Telling,
  municipality: Municipality,
  threads: readonly UnreadBy[],
): Promise<void> {
  const first = threads[0]!;
  const words = textsFor(first.language).conversations.mail;
  const lines: string[] = [];
  for (const one of threads) {
    const url = baseUrl + (await pathFor(tx, clock, municipality.id, one));
    lines.push(`${words.dailyLine(aboutIn(words, one), one.count)}\n${url}`);
  }
  const total = threads.reduce((sum, { count }) => sum + count, 0);
  const title = words.subjectDaily(total);
  const body = [
    words.greeting(first.name),
    words.daily,
    ...lines,
    first.needsLink && words.linkHolds,
    words.settings,
    words.regards(municipality.name),
  ];
  await sendMessage(
    tx,
    {
      channel: first.channel,
      toName: first.name,
      toAddress: first.address,
      subject: title,
      body: first.channel === 'sms' ? [title, ...lines].join('\n') : body.filter(Boolean).join('\n\n'),
      about: 'conversations',
    },
    clock.now(),
  );
  await markTold(tx, clock, threads);
}

const aboutIn = (
  words: Texts['conversations']['mail'],
  { aboutKind, aboutName }: UnreadBy,
): string | null => {
  const say = words.about[aboutKind];
  return aboutKind === 'profile' ? say!('') : aboutName && say ? say(aboutName) : null;
};

/** Their own page when they log in, else a link made for them alone. */
const pathFor = async (tx: Tx, clock: Clock, municipalityId: string, one: UnreadBy): Promise<string> =>
  one.needsLink && one.party !== 'staff'
    ? createLink(tx, clock, municipalityId, {
        party: one.party,
        purpose: 'conversation',
        subjectId: one.conversationId,
        name: one.name,
        channel: one.channel,
        address: one.address,
      })
    : `/dialoger/${one.conversationId}`;

const markTold = (tx: Tx, clock: Clock, all: readonly UnreadBy[]) =>
  tx
    .updateTable('conversationParticipant')
    .set({ toldAt: clock.now() })
    .where(
      'id',
      'in',
      all.map(({ participantId }) => participantId),
    )
    .execute();
