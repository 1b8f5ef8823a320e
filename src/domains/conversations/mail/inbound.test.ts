import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { deliverDue } from '#platform/jobs/deliver.ts';
import { createLog } from '#platform/log.ts';
import { createMailer, type Mailer } from '#platform/mail/mailer.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { closeConversation } from '../close-conversation.ts';
import { type ThreadScene, threadScene } from '../testing/thread-scene.ts';
import { startInbound } from './inbound-server.ts';
import { tellUnread } from './tell-unread.ts';

const domain = 'svar.kommune.example';
const shop = 'bodil@butik.example';

let site: TestSite;
let scene: ThreadScene;
let inbound: Awaited<ReturnType<typeof startInbound>>;
let sink: SMTPServer;
let mailer: Mailer;
let arrived: { to: string; text: string; replyTo: string | null }[] = [];

before(async () => {
  site = await testSite();
  const { database, clock } = site;
  inbound = await startInbound({
    host: '127.0.0.1',
    port: 0,
    domain,
    baseUrl: 'https://site.example',
    database,
    clock,
    log: createLog('silent'),
  });
  sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, session, done) {
      const text = Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>)).toString('utf8');
      const replyTo = /^Reply-To: *<?([^>\r\n]+)>?/im.exec(text.replaceAll(/\r\n[ \t]+/g, ' '))?.[1] ?? null;
      arrived.push({ to: session.envelope.rcptTo[0]!.address, text, replyTo });
      done();
    },
  });
  sink.listen(0, '127.0.0.1');
  await once(sink.server, 'listening');
  const { port } = sink.server.address() as AddressInfo;
  mailer = createMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Fodfæste <fra@eksempel.dk>' });
});
after(async () => {
  mailer.close();
  await inbound.stop();
  await new Promise<void>((done) => sink.close(done));
});

beforeEach(async () => {
  scene = await threadScene(site);
  site.clock.moveTo(Temporal.Instant.from('2026-04-14T08:00:00Z'));
  await scene.inTown((tx) => tx.deleteFrom('message').execute());
  arrived = [];
});

/** Site → outbox → a real mail server: everything that waits is told of and sent. */
async function sendAll(): Promise<void> {
  scene.later(5);
  const telling = { clock: site.clock, baseUrl: 'https://site.example', inboundDomain: domain };
  await scene.inTown((tx) => tellUnread(tx, telling, { id: site.municipalityId, name: 'Prøve Kommune' }));
  const carriers = { mailer, sms: null, demo: false };
  await deliverDue({ database: site.database, clock: site.clock, carriers }, site.municipalityId);
}
async function replyAddressOf(to: string): Promise<string> {
  await sendAll();
  const mail = arrived.findLast((one) => one.to === to);
  assert.ok(mail?.replyTo, `a mail to ${to} can be answered`);
  return mail.replyTo;
}

/** A mail program's conversation with our server. */
async function reply(mail: SendMailOptions): Promise<{ code: number; text: string }> {
  scene.later();
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: inbound.port, ignoreTLS: true });
  try {
    const { response } = await transport.sendMail({ from: shop, subject: 'SV: Der er en besked', ...mail });
    return { code: Number(response.slice(0, 3)), text: response };
  } catch (error) {
    const { responseCode, message } = error as { responseCode: number; message: string };
    return { code: responseCode, text: message };
  } finally {
    transport.close();
  }
}
const thread = (id: string) =>
  scene.inTown((tx) =>
    tx
      .selectFrom('conversationMessage')
      .select(['body', 'authorName', 'way'])
      .where('conversationId', '=', id)
      .orderBy('at')
      .execute(),
  );
const outcomes = (id: string) =>
  scene.inTown(async (tx) => {
    const rows = await tx
      .selectFrom('receivedReply')
      .select('outcome')
      .where('conversationId', '=', id)
      .execute();
    return rows.map(({ outcome }) => outcome);
  });

describe('an answer by mail', () => {
  test('goes the whole way round: site, outbox, mail server, answer, thread', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    const text = `Ja, den er ledig.\n\nDen 14. april 2026 kl. 10.05 skrev Fodfæste <fra@eksempel.dk>:\n\n> Der er en besked til dig`;
    const answer = await reply({ to, text });
    assert.equal(answer.code, 250);
    const said = await thread(id);
    assert.deepEqual(said.at(-1), { body: 'Ja, den er ledig.', authorName: 'Bodil Kontakt', way: 'mail' });
    const page = await (await site.as(scene.accounts.citizen)).get(`/dialoger/${id}`);
    assert.match(page.text, /Ja, den er ledig/);
  });

  test('to an address that is not ours, made up, too old or taken away is refused at the door', async () => {
    await scene.start('citizen');
    const to = await replyAddressOf(shop);
    const madeUp = to.replace(/\.[0-9a-f]{24}@/, `.${'a'.repeat(24)}@`);
    for (const wrong of [
      madeUp,
      to.replace('svar+', 'svar-'),
      `hej@${domain}`,
      to.replace(domain, 'andre.example'),
    ]) {
      const answer = await reply({ to: wrong, text: 'Hej' });
      assert.equal(answer.code, 550, wrong);
    }
    const elsewhere = to.replace(site.municipalityId, 'findes-ikke');
    assert.equal((await reply({ to: elsewhere, text: 'Hej' })).code, 550);
    await scene.inTown((tx) => tx.updateTable('replyAddress').set({ revokedAt: site.clock.now() }).execute());
    assert.equal((await reply({ to, text: 'Hej' })).code, 550);
    await scene.inTown((tx) => tx.updateTable('replyAddress').set({ revokedAt: null }).execute());
    assert.equal((await reply({ to: to.toUpperCase(), text: 'Hej' })).code, 250, 'however it is written');
    site.clock.moveDays(61);
    assert.equal((await reply({ to, text: 'Hej' })).code, 550);
  });

  test('sent again, as mail servers do, stands there once', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    const mail = { to, text: 'Kom på tirsdag', messageId: '<same@butik.example>' };
    assert.deepEqual([(await reply(mail)).code, (await reply(mail)).code], [250, 250]);
    assert.equal((await thread(id)).filter(({ body }) => body === 'Kom på tirsdag').length, 1);
    await Promise.all(
      [1, 2, 3].map(() => reply({ ...mail, messageId: '<three@butik.example>', text: 'På én gang' })),
    );
    assert.equal((await thread(id)).filter(({ body }) => body === 'På én gang').length, 1);
  });

  test('from somebody else is kept for staff, and is not the person’s word', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    assert.equal((await reply({ to, from: 'en.anden@fremmed.example', text: 'Jeg er chefen' })).code, 250);
    const forged = { from: 'ond@fremmed.example', to: [to] };
    assert.equal((await reply({ to, envelope: forged, text: 'Jeg lader som om' })).code, 250);
    assert.deepEqual(await outcomes(id), ['held', 'held']);
    assert.equal((await thread(id)).length, 1);
    const atOffice = await site.as(scene.accounts.consultant);
    const { text } = await atOffice.get(`/dialoger/${id}`);
    assert.match(text, /en\.anden@fremmed\.example/);
    for (const who of ['citizen', 'employer'] as const)
      assert.doesNotMatch(
        (await (await site.as(scene.accounts[who])).get(`/dialoger/${id}`)).text,
        /fremmed/,
      );
    const [post, drop] = [...text.matchAll(/action="([^"]+\/svar\/[^"]+)"/g)].map((found) => found[1]!);
    await atOffice.post(post!, { decision: 'posted' });
    await atOffice.post(drop!, { decision: 'dropped' });
    assert.deepEqual(
      (await thread(id)).map(({ body }) => body),
      ['Er opgaven stadig ledig?', 'Jeg er chefen'],
    );
    await sendAll();
    assert.ok(
      arrived.some((one) => one.to === 'en.anden@fremmed.example'),
      'told kindly',
    );
  });

  test('by a program is not answered and not shown', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    await scene.inTown((tx) => tx.deleteFrom('message').execute());
    const away = { to, text: 'Jeg er på ferie til mandag' };
    await reply({ ...away, headers: { 'Auto-Submitted': 'auto-replied' } });
    await reply({ ...away, headers: { Precedence: 'bulk' } });
    await reply({ ...away, subject: 'Automatisk svar: Der er en besked til dig' });
    await reply({ ...away, envelope: { from: '', to: [to] } });
    assert.deepEqual(await outcomes(id), ['ignored', 'ignored', 'ignored', 'ignored']);
    assert.equal((await thread(id)).length, 1);
    const sent = await scene.inTown((tx) => tx.selectFrom('message').select('id').execute());
    assert.equal(sent.length, 0, 'two programs that answer each other never stop');
  });

  test('as HTML alone, or with a file, is taken for its words', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    const html =
      '<p>Vi ses p&aring; <b>tirsdag</b>.<br>Kl. 9</p><blockquote><p>Der er en besked</p></blockquote>';
    await reply({ to, html });
    const attachments = [{ filename: 'plan.pdf', content: Buffer.from('%PDF') }];
    await reply({ to, text: 'Se planen', attachments });
    await reply({ to, attachments });
    const bodies = (await thread(id)).map(({ body }) => body);
    assert.deepEqual(bodies.slice(1), ['Vi ses på tirsdag.\nKl. 9', 'Se planen']);
    await sendAll();
    assert.equal(arrived.filter((one) => one.to === shop && /tage imod/.test(decoded(one.text))).length, 2);
  });

  test('that is far too large is refused', async () => {
    await scene.start('citizen');
    const to = await replyAddressOf(shop);
    const answer = await reply({
      to,
      text: 'x',
      attachments: [{ filename: 'a.bin', content: Buffer.alloc(3_000_000) }],
    });
    assert.equal(answer.code, 552);
  });

  test('in a closed thread is answered with a kind no', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    const consultant = await scene.as('consultant');
    await scene.inTown((tx) => closeConversation(tx, site.clock, consultant, { conversationId: id }));
    assert.equal((await reply({ to, text: 'For sent' })).code, 250);
    assert.deepEqual(await outcomes(id), ['closed']);
    assert.equal((await thread(id)).length, 1);
  });

  test('by a colleague of the workplace is theirs', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    await reply({ to, from: `${scene.accounts.colleague}@post.example`, text: 'Jeg svarer for Bodil' });
    assert.equal((await thread(id)).at(-1)!.authorName, 'Karen Kollega');
  });
});

describe('an answer by mail from a citizen known by an alias', () => {
  const own = () => `${scene.citizenId}@borger.example`;

  test('is shown under the alias', async () => {
    const id = await scene.start('employer');
    const to = await replyAddressOf(own());
    await reply({ to, from: own(), text: 'Jeg kan begynde på mandag' });
    assert.equal((await thread(id)).at(-1)!.authorName, null);
    const { text } = await (await site.as(scene.accounts.employer)).get(`/dialoger/${id}`);
    assert.match(text, /Jeg kan begynde på mandag/);
    assert.doesNotMatch(text, /Xenia|Hemmelig|borger\.example/);
  });

  test('that tells who it is becomes a draft, and the person is asked', async () => {
    const id = await scene.start('employer');
    const to = await replyAddressOf(own());
    await reply({ to, from: own(), text: 'Jeg kan godt.\n\nMvh Xenia' });
    assert.deepEqual(await outcomes(id), ['draft']);
    const { text } = await (await site.as(scene.accounts.employer)).get(`/dialoger/${id}`);
    assert.doesNotMatch(text, /Jeg kan godt|Xenia/);
    const page = await (await site.as(scene.accounts.citizen)).get(`/dialoger/${id}`);
    assert.match(page.text, /Mvh Xenia/);
    assert.match(page.text, /Du svarede på mail/);
    await sendAll();
    assert.match(decoded(arrived.findLast((one) => one.to === own())!.text), /gemt svaret som en kladde/);
  });
});

/** Of quoted-printable, whatever way the lines were folded. */
const decoded = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
