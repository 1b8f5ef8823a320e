import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { Clock } from '#platform/clock.ts';
import type { Database, Tx } from '#platform/database/open.ts';
import type { Log } from '#platform/log.ts';
import { readMail } from './read-mail.ts';
import { findReplyAddress, receiveReply } from './receive-reply.ts';
import { type ReplyAddress, readReplyAddress } from './reply-address.ts';

export interface Inbound {
  host: string;
  /** 0: any free port. */
  port: number;
  /** What stands after the @ of our addresses. */
  domain: string;
  baseUrl: string;
  database: Database;
  clock: Clock;
  log: Log;
}

/** An answer in words is small; files are refused anyway. Bytes. */
const largestMail = 2 * 1024 * 1024;
/** One thread is answered at a time; a few when a mail goes to several. */
const mostRecipients = 10;

const refusal = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });
const unknown = () => refusal(550, '5.1.1 Ukendt adresse');

/**
 * Receives answers by mail. A mail is acknowledged (250) after it has been committed and never before, so that what a
 * mail server believes delivered is kept; one sent again, as its acknowledgement was lost, is known by its id.
 */
export async function startInbound(inbound: Inbound): Promise<{ port: number; stop(): Promise<void> }> {
  const { host, port, domain, database, clock, log } = inbound;

  async function inTheirs<T>(address: ReplyAddress, work: (tx: Tx) => Promise<T>): Promise<T | null> {
    const known = await database.asOwner((tx) =>
      tx.selectFrom('municipality').select('id').where('id', '=', address.municipalityId).executeTakeFirst(),
    );
    return known ? database.inMunicipality(known.id, work) : null;
  }

  async function takeRecipient(written: string, recipients: number): Promise<void> {
    const address = readReplyAddress(written, domain);
    if (!address) throw unknown();
    if (recipients >= mostRecipients) throw refusal(452, '4.5.3 For mange modtagere');
    if (!(await inTheirs(address, (tx) => findReplyAddress(tx, clock, address.token)))) throw unknown();
  }

  async function takeMail(stream: SMTPServerDataStream, from: string | null, recipients: readonly string[]) {
    const raw = await collect(stream);
    if (!raw) throw refusal(552, '5.3.4 Mailen fylder for meget');
    const mail = await readMail(raw, from);
    for (const written of recipients) {
      const address = readReplyAddress(written, domain);
      if (!address) continue;
      const outcome = await inTheirs(address, async (tx) => {
        const municipality = await tx
          .selectFrom('municipality')
          .select(['id', 'name'])
          .executeTakeFirstOrThrow();
        return receiveReply(tx, { clock, baseUrl: inbound.baseUrl, municipality }, address.token, mail);
      });
      if (outcome === null) throw unknown();
      if (outcome === 'too-many') throw refusal(452, '4.7.1 For mange mails i dag');
      log.info({ municipality: address.municipalityId, outcome }, 'answer by mail');
    }
  }

  const server = new SMTPServer({
    name: domain,
    banner: 'Fodfaeste',
    size: largestMail,
    authOptional: true,
    // The relay before us speaks TLS with the world; see docs/operating.md.
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    maxClients: 20,
    socketTimeout: 60_000,
    closeTimeout: 5_000,
    onRcptTo: (address, session, done) => {
      takeRecipient(address.address, session.envelope.rcptTo.length).then(
        () => done(),
        (error: Error) => done(told(error, log)),
      );
    },
    onData: (stream, session, done) => {
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom ? mailFrom.address || null : null;
      takeMail(
        stream,
        from,
        rcptTo.map(({ address }) => address),
      ).then(
        () => done(null, 'Modtaget'),
        (error: Error) => done(told(error, log)),
      );
    },
  });
  server.on('error', (error) => log.warn({ error: error.name }, 'inbound mail'));
  server.listen(port, host);
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise<void>((done) => server.close(done)),
  };
}

/** What is our own fault is asked for again later; the mail server keeps it until then. */
function told(error: Error, log: Log): Error {
  if ('responseCode' in error) return error;
  log.error({ error: error.name }, 'inbound mail not taken');
  return refusal(451, '4.3.0 Prøv igen senere');
}

/** The whole mail, or null when it is larger than we take; it is read to its end either way. */
async function collect(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= largestMail) chunks.push(chunk);
  }
  return size > largestMail || stream.sizeExceeded ? null : Buffer.concat(chunks);
}
