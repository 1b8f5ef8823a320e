import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { deliverDue } from '#platform/jobs/deliver.ts';
import { createLog } from '#platform/log.ts';
import { createMailer } from '#platform/mail/mailer.ts';
import { startInbound } from '../../src/domains/conversations/mail/inbound-server.ts';
import { tellUnread } from '../../src/domains/conversations/mail/tell-unread.ts';
import type { TestSite } from './site.ts';

export const replyDomain = 'svar.kommune.example';

export interface ArrivedMail {
  to: string;
  /** Headers and body, decoded. */
  text: string;
  replyTo: string | null;
}

/** Of quoted-printable, whatever way the lines were folded. */
const decoded = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** Mail both ways over real SMTP: a server that takes what the site sends, and the site's own that takes the answers. */
export async function mailRound(
  site: Pick<TestSite, 'database' | 'clock' | 'municipalityId'>,
  baseUrl: string,
) {
  const { database, clock, municipalityId } = site;
  const arrived: ArrivedMail[] = [];
  let fails = false;
  const inbound = await startInbound({
    host: '127.0.0.1',
    port: 0,
    domain: replyDomain,
    baseUrl,
    // Fails where it would be worst: when all is written and nothing committed.
    database: {
      ...database,
      asOwner: (work) => database.asOwner(work),
      inMunicipality: (id, work) =>
        database.inMunicipality(id, async (tx) => {
          const result = await work(tx);
          if (fails && typeof result === 'string') {
            fails = false;
            throw new Error('The power went');
          }
          return result;
        }),
    },
    clock,
    log: createLog('silent'),
  });
  const sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, session, done) {
      const raw = Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>)).toString('latin1');
      const text = decoded(raw);
      const replyTo = /^Reply-To:\s*<?([^>\s]+)>?/im.exec(raw.replaceAll(/\r\n[ \t]+/g, ' '))?.[1] ?? null;
      arrived.push({ to: session.envelope.rcptTo[0]!.address, text, replyTo });
      done();
    },
  });
  sink.listen(0, '127.0.0.1');
  await once(sink.server, 'listening');
  const { port } = sink.server.address() as AddressInfo;
  const mailer = createMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Fodfæste <fra@eksempel.dk>' });

  /** One connection for all answers: the server lets each new one wait a while, to see whether it can. */
  const answering = nodemailer.createTransport({
    pool: true,
    maxConnections: 1,
    host: '127.0.0.1',
    port: inbound.port,
    ignoreTLS: true,
  });

  /** Site → outbox → mail server: everything that waits is told of and sent. */
  async function sendAll(): Promise<void> {
    clock.moveTo(clock.now().add({ minutes: 5 }));
    const telling = { clock, baseUrl, inboundDomain: replyDomain };
    await database.inMunicipality(municipalityId, (tx) =>
      tellUnread(tx, telling, { id: municipalityId, name: 'Prøve Kommune' }),
    );
    await deliverDue({ database, clock, carriers: { mailer, sms: null, demo: false } }, municipalityId);
  }

  return {
    arrived,
    sendAll,
    /** The next answer meets a database that goes away just before it has committed. */
    failNext: () => {
      fails = true;
    },
    lastTo: (address: string) => arrived.findLast((one) => one.to === address),
    async replyAddressOf(address: string): Promise<string> {
      await sendAll();
      const mail = arrived.findLast((one) => one.to === address);
      assert.ok(mail?.replyTo, `a mail to ${address} can be answered`);
      return mail.replyTo;
    },
    /** A mail program's conversation with the site's server; what it is answered. */
    async reply(mail: SendMailOptions): Promise<number> {
      clock.moveTo(clock.now().add({ minutes: 1 }));
      try {
        const { response } = await answering.sendMail({ subject: 'SV: Der er en besked til dig', ...mail });
        return Number(response.slice(0, 3));
      } catch (error) {
        return (error as { responseCode: number }).responseCode;
      }
    },
    async close() {
      mailer.close();
      answering.close();
      await inbound.stop();
      await new Promise<void>((done) => sink.close(done));
    },
  };
}
