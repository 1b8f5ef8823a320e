import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { movableClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import { type Database, openDatabase } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { createLog } from '#platform/log.ts';
import { createMailer, type Mailer } from '#platform/mail/mailer.ts';
import { type Sms, SmsNotSent } from '#platform/sms/sms-gateway.ts';
import { type Carriers, deliver, deliverDue, NotDelivered } from './deliver.ts';
import { type NewMessage, sendMessage } from './outbox.ts';
import { startDelivery } from './start-delivery.ts';
import { startJobs } from './start-jobs.ts';

const url = process.env.TEST_DATABASE_URL;
const clock = movableClock(Temporal.Instant.from('2026-08-03T08:00:00Z'));
const mail: NewMessage = {
  channel: 'mail',
  toName: 'Åse Kjær',
  toAddress: 'aase@eksempel.dk',
  subject: 'Mødet på onsdag',
  body: 'Hej Åse',
  about: 'placement:1',
};

describe('outbox', { timeout: 60_000 }, () => {
  let database: Database;
  let server: SMTPServer;
  let mailer: Mailer;
  let municipality: string;
  let arrived: string[] = [];
  let onArrival: () => void = () => undefined;
  let refusal: { code: number; message: string } | undefined;

  before(async () => {
    database = await openDatabase(url ? { url } : { directory: null });
    await migrate(database);
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) =>
        done(refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code })),
      onData(stream, _session, done) {
        let text = '';
        stream.on('data', (part: Buffer) => {
          text += part.toString('latin1');
        });
        stream.on('end', () => {
          arrived.push(text);
          done();
          onArrival();
        });
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    mailer = createMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Fodfæste <fra@eksempel.dk>' });
  });
  after(async () => {
    mailer.close();
    await new Promise<void>((done) => server.close(done));
    await database.close();
  });
  beforeEach(async () => {
    arrived = [];
    onArrival = () => undefined;
    refusal = undefined;
    municipality = await newMunicipality();
  });

  async function newMunicipality(): Promise<string> {
    const id = `post-${newId().slice(9)}`.slice(0, 31);
    await database.asOwner((tx) => tx.insertInto('municipality').values({ id, name: 'Prøve' }).execute());
    return id;
  }
  const write = (message: NewMessage) =>
    database.inMunicipality(municipality, (tx) => sendMessage(tx, message, clock.now()));
  const read = (id: string) =>
    database.inMunicipality(municipality, (tx) =>
      tx.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    );
  const delivery = (carriers: Partial<Carriers> = {}) => ({
    database,
    clock,
    carriers: { mailer, sms: null, demo: false, ...carriers },
  });

  test('a mail with its attachment is sent once and marked with the time', async () => {
    const content = new Uint8Array([0, 1, 254, 255]);
    const id = await write({
      ...mail,
      attachments: [{ filename: 'a.pdf', contentType: 'application/pdf', content }],
    });
    assert.equal(await deliverDue(delivery(), municipality), 1);
    assert.equal(await deliverDue(delivery(), municipality), 0);
    assert.equal(await deliver(delivery(), municipality, id), false);
    assert.equal(arrived.length, 1);
    assert.match(arrived[0]!, new RegExp(`^Message-ID: <${id}@eksempel.dk>`, 'mi'));
    assert.ok(arrived[0]!.includes(Buffer.from(content).toString('base64')));
    const { sentAt, attempts, lastError } = await read(id);
    assert.deepEqual([sentAt!.toString(), attempts, lastError], ['2026-08-03T08:00:00Z', 1, null]);
  });

  test('an SMS goes to the gateway with the message’s id as its reference', async () => {
    const sent: Sms[] = [];
    const sms = { send: async (message: Sms) => void sent.push(message) };
    const id = await write({ ...mail, channel: 'sms', toAddress: '20123456' });
    assert.equal(await deliverDue(delivery({ sms }), municipality), 1);
    assert.deepEqual(sent, [{ to: '20123456', text: 'Hej Åse', reference: id }]);
  });

  test('a server that cannot now gets another try, and the error thrown names nobody', async () => {
    refusal = { code: 451, message: 'aase@eksempel.dk later' };
    const id = await write(mail);
    await assert.rejects(deliver(delivery(), municipality, id), (error: Error) => {
      assert.ok(error instanceof NotDelivered);
      assert.doesNotMatch(error.message + error.stack, /aase/);
      return true;
    });
    const failed = await read(id);
    assert.deepEqual([failed.sentAt, failed.failedAt, failed.attempts], [null, null, 1]);
    assert.match(failed.lastError!, /451/);
    refusal = undefined;
    assert.equal(await deliverDue(delivery(), municipality), 1);
    assert.deepEqual([(await read(id)).attempts, (await read(id)).lastError], [2, null]);
  });

  test('an address that does not exist is given up at once, any other after the last try', async () => {
    refusal = { code: 550, message: 'No such user' };
    const gone = await write(mail);
    assert.equal(await deliver(delivery(), municipality, gone), false);
    assert.equal((await read(gone)).failedAt!.toString(), '2026-08-03T08:00:00Z');

    const sms = { send: () => Promise.reject(new SmsNotSent(false, 'busy')) };
    const id = await write({ ...mail, channel: 'sms' });
    for (let tries = 0; tries < 12; tries += 1)
      await assert.rejects(deliver(delivery({ sms }), municipality, id), NotDelivered);
    assert.equal((await read(id)).failedAt, null);
    assert.equal(await deliver(delivery({ sms }), municipality, id), false);
    assert.ok((await read(id)).failedAt);
    assert.equal(await deliverDue(delivery({ sms }), municipality), 0);
  });

  test('without a mail server the demo counts it as sent, and earnest does not', async () => {
    const id = await write(mail);
    assert.equal(await deliverDue(delivery({ mailer: null }), municipality), 0);
    assert.match((await read(id)).lastError!, /No mail server/);
    assert.equal(await deliverDue(delivery({ mailer: null, demo: true }), municipality), 1);
    assert.ok((await read(id)).sentAt);
    assert.equal(arrived.length, 0);
  });

  test('a letter waits for a person to print it', async () => {
    const id = await write({ ...mail, channel: 'letter', toAddress: 'Nørregade 1, 4990 Søby' });
    assert.equal(await deliverDue(delivery({ demo: true }), municipality), 0);
    assert.equal((await read(id)).sentAt, null);
  });

  test('one municipality cannot send another’s messages', async () => {
    const id = await write(mail);
    const other = await newMunicipality();
    assert.equal(await deliverDue(delivery(), other), 0);
    assert.equal(await deliver(delivery(), other, id), false);
    assert.equal(arrived.length, 0);
  });

  test('with jobs running, a committed message is on its way at once, an undone one never', async () => {
    const subject = (text: string) => /Subject: (\w+)/.exec(text)?.[1];
    const untilArrived = (wanted: string) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      onArrival = () => arrived.map(subject).includes(wanted) && resolve();
      return promise;
    };
    const early = await write({ ...mail, subject: 'early' });
    const earlyArrived = untilArrived('early');
    const jobs = await startJobs({ database, log: createLog('silent') });
    await startDelivery(jobs, delivery());
    await earlyArrived;

    await assert.rejects(
      database.inMunicipality(municipality, async (tx) => {
        await sendMessage(tx, { ...mail, subject: 'undone' }, clock.now());
        throw new Error('changed my mind');
      }),
    );
    const letter = await write({ ...mail, channel: 'letter' });
    const lastArrived = untilArrived('last');
    for (const name of ['one', 'two', 'last']) await write({ ...mail, subject: name });
    await lastArrived;
    await jobs.stop();
    const subjects = arrived.map(subject);
    for (const name of ['early', 'one', 'two', 'last']) {
      assert.equal(subjects.filter((found) => found === name).length, 1, name);
    }
    assert.ok(!subjects.includes('undone'));
    assert.ok((await read(early)).sentAt);
    const ids = await database.asOwner((tx) =>
      sql<{ id: string }>`select id from pgboss.job where id in (${early}, ${letter})`.execute(tx),
    );
    assert.deepEqual(ids.rows, [{ id: early }]);
  });
});
