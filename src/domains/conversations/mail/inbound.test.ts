import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { replyDomain as domain, mailRound } from '#test/support/mail-round.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { closeConversation } from '../close-conversation.ts';
import { type ThreadScene, threadScene } from '../testing/thread-scene.ts';

const shop = 'bodil@butik.example';

let site: TestSite;
let scene: ThreadScene;
let round: Awaited<ReturnType<typeof mailRound>>;

before(async () => {
  site = await testSite();
  round = await mailRound(site, 'https://site.example');
});
after(() => round.close());
const beginAfresh = async () => {
  scene = await threadScene(site);
  site.clock.moveTo(Temporal.Instant.from('2026-04-14T08:00:00Z'));
  await scene.inTown((tx) => tx.deleteFrom('message').execute());
  round.arrived.length = 0;
};

const replyAddressOf = (to: string) => round.replyAddressOf(to);
const reply = (mail: Parameters<typeof round.reply>[0]) => round.reply({ from: shop, ...mail });
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
  beforeEach(beginAfresh);

  test('goes the whole way round: site, outbox, mail server, answer, thread', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    const text = `Ja, den er ledig.\n\nDen 14. april 2026 kl. 10.05 skrev Fodfæste <fra@eksempel.dk>:\n\n> Der er en besked til dig`;
    const answer = await reply({ to, text });
    assert.equal(answer, 250);
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
      assert.equal(answer, 550, wrong);
    }
    const elsewhere = to.replace(site.municipalityId, 'findes-ikke');
    assert.equal(await reply({ to: elsewhere, text: 'Hej' }), 550);
    await scene.inTown((tx) => tx.updateTable('replyAddress').set({ revokedAt: site.clock.now() }).execute());
    assert.equal(await reply({ to, text: 'Hej' }), 550);
    await scene.inTown((tx) => tx.updateTable('replyAddress').set({ revokedAt: null }).execute());
    assert.equal(await reply({ to: to.toUpperCase(), text: 'Hej' }), 250, 'however it is written');
    site.clock.moveDays(61);
    assert.equal(await reply({ to, text: 'Hej' }), 550);
  });

  test('sent again, as mail servers do, stands there once', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    const mail = { to, text: 'Kom på tirsdag', messageId: '<same@butik.example>' };
    assert.deepEqual([await reply(mail), await reply(mail)], [250, 250]);
    assert.equal((await thread(id)).filter(({ body }) => body === 'Kom på tirsdag').length, 1);
    await Promise.all(
      [1, 2, 3].map(() => reply({ ...mail, messageId: '<three@butik.example>', text: 'På én gang' })),
    );
    assert.equal((await thread(id)).filter(({ body }) => body === 'På én gang').length, 1);
  });

  test('from somebody else is kept for staff, and is not the person’s word', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    assert.equal(await reply({ to, from: 'en.anden@fremmed.example', text: 'Jeg er chefen' }), 250);
    const forged = { from: 'ond@fremmed.example', to: [to] };
    assert.equal(await reply({ to, envelope: forged, text: 'Jeg lader som om' }), 250);
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
    await round.sendAll();
    assert.ok(
      round.arrived.some((one) => one.to === 'en.anden@fremmed.example'),
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
    await round.sendAll();
    assert.equal(round.arrived.filter((one) => one.to === shop && /tage imod/.test(one.text)).length, 2);
  });

  test('that is far too large is refused', async () => {
    await scene.start('citizen');
    const to = await replyAddressOf(shop);
    const answer = await reply({
      to,
      text: 'x',
      attachments: [{ filename: 'a.bin', content: Buffer.alloc(3_000_000) }],
    });
    assert.equal(answer, 552);
  });

  test('from a strange address gets one kind word a day, and a flood is asked to wait', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    await scene.inTown((tx) => tx.deleteFrom('message').execute());
    // Somebody else's address in the mail: we are not to be used to plague it.
    for (let number = 0; number < 4; number += 1)
      assert.equal(await reply({ to, from: 'offer@fremmed.example', text: `Nr. ${number}` }), 250);
    const sent = await scene.inTown((tx) =>
      tx.selectFrom('message').select('toAddress').where('toAddress', '=', 'offer@fremmed.example').execute(),
    );
    assert.equal(sent.length, 1);
    const answers: number[] = [];
    for (let number = 0; number < 20; number += 1)
      answers.push(await reply({ to, from: `x${number}@fremmed.example`, text: `Nr. ${number}` }));
    assert.equal(answers.at(-1), 452);
    assert.ok((await outcomes(id)).length <= 20);
  });

  test('in a closed thread is answered with a kind no', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    const consultant = await scene.as('consultant');
    await scene.inTown((tx) => closeConversation(tx, site.clock, consultant, { conversationId: id }));
    assert.equal(await reply({ to, text: 'For sent' }), 250);
    assert.deepEqual(await outcomes(id), ['closed']);
    assert.equal((await thread(id)).length, 1);
  });

  test('is acknowledged when it is kept, and else asked for again', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    round.failNext();
    const mail = { to, text: 'Kom torsdag', messageId: '<again@butik.example>' };
    assert.equal(await reply(mail), 451);
    assert.equal((await thread(id)).length, 1, 'nothing of it is left');
    assert.equal(await reply(mail), 250);
    assert.equal((await thread(id)).filter(({ body }) => body === 'Kom torsdag').length, 1);
  });

  test('by a colleague of the workplace is theirs', async () => {
    const id = await scene.start('citizen');
    const to = await replyAddressOf(shop);
    await reply({ to, from: `${scene.accounts.colleague}@post.example`, text: 'Jeg svarer for Bodil' });
    assert.equal((await thread(id)).at(-1)!.authorName, 'Karen Kollega');
  });
});

describe('an answer by mail from a citizen known by an alias', () => {
  beforeEach(beginAfresh);

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

  test('of a million letters without a space is taken in at once', async () => {
    const id = await scene.start('employer');
    const to = await replyAddressOf(own());
    const began = performance.now();
    assert.equal(await reply({ to, from: own(), text: 'a'.repeat(1_000_000) }), 250);
    assert.ok(performance.now() - began < 5_000, `${performance.now() - began} ms`);
    assert.equal((await thread(id)).at(-1)!.body.length, 10_000);
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
    await round.sendAll();
    assert.match(round.lastTo(own())!.text, /gemt svaret som en kladde/);
  });
});
