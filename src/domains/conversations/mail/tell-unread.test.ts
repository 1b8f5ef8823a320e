import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';
import { type TestSite, testSite } from '#test/support/site.ts';
import { markRead } from '../mark-read.ts';
import { type ThreadScene, threadScene } from '../testing/thread-scene.ts';
import { writeMessage } from '../write-message.ts';
import { tellUnread } from './tell-unread.ts';

let site: TestSite;
let scene: ThreadScene;
before(async () => {
  site = await testSite();
});
const beginAfresh = async () => {
  scene = await threadScene(site);
  site.clock.moveTo(Temporal.Instant.from('2026-04-14T08:00:00Z'));
  await scene.inTown((tx) => tx.deleteFrom('message').execute());
};

const tell = () =>
  scene.inTown((tx) =>
    tellUnread(
      tx,
      { clock: site.clock, baseUrl: 'https://site.example', inboundDomain: 'svar.example' },
      { id: site.municipalityId, name: 'Prøve Kommune' },
    ),
  );
const sent = () => scene.inTown((tx) => tx.selectFrom('message').selectAll().orderBy('id').execute());
const about = async (id: string) => (await sent()).filter((one) => one.about === `conversation:${id}`);

describe('telling of something unread', () => {
  beforeEach(beginAfresh);

  test('names nobody and quotes nothing, with an address to answer to', async () => {
    const id = await scene.start('citizen', { body: 'Jeg kan ikke tåle støj' });
    scene.later(5);
    await tell();
    const mails = await about(id);
    assert.equal(mails.length, 2, 'the workplace at once, the consultant in the day’s mail');
    for (const { subject, body } of mails)
      assert.doesNotMatch(`${subject} ${body}`, /Xenia|Hemmelig|Sommerfugl|støj|bageriet/);
    const toShop = mails.find(({ toAddress }) => toAddress === 'bodil@butik.example')!;
    assert.match(toShop.replyTo!, /^svar\+[a-z0-9-]+\.[0-9a-f]{24}@svar\.example$/);
    assert.ok(toShop.replyTo!.split('@')[0]!.length <= 64);
    assert.ok(toShop.body.includes(`https://site.example/dialoger/${id}`));
    await tell();
    assert.equal((await about(id)).length, 2, 'once');
  });

  test('not when it has been read meanwhile', async () => {
    const id = await scene.start('citizen');
    const employer = await scene.as('employer');
    await scene.inTown((tx) => markRead(tx, site.clock, employer, id));
    scene.later(5);
    await tell();
    assert.deepEqual(
      (await about(id)).map(({ toAddress }) => toAddress).filter((to) => to === 'bodil@butik.example'),
      [],
    );
  });

  test('waits for the morning', async () => {
    site.clock.moveTo(Temporal.Instant.from('2026-04-14T20:00:00Z'));
    const id = await scene.start('citizen');
    scene.later(30);
    assert.equal(await tell(), 0);
    site.clock.moveTo(Temporal.Instant.from('2026-04-15T05:30:00Z'));
    await tell();
    assert.ok((await about(id)).length > 0);
  });

  test('gathers a day in one mail for those who chose it', async () => {
    const ids = [await scene.start('citizen'), await scene.start('citizen'), await scene.start('citizen')];
    scene.later(5);
    await tell();
    const mail = (await sent()).find((one) => one.about === 'conversations')!;
    assert.match(mail.subject, /3 ulæste beskeder/);
    for (const id of ids) assert.ok(mail.body.includes(id));
    await scene.start('citizen');
    scene.later(5);
    await tell();
    const toConsultant = (await sent()).filter(({ toAddress }) => toAddress === mail.toAddress);
    assert.equal(toConsultant.length, 1, 'one a day');
  });

  test('sends what is urgent alone', async () => {
    const id = await scene.start('citizen');
    scene.later(5);
    await tell();
    const consultant = await scene.as('consultant');
    await scene.inTown((tx) =>
      writeMessage(tx, site.clock, consultant, { conversationId: id, body: 'Ring i dag', urgent: true }),
    );
    scene.later(1);
    await tell();
    assert.ok((await about(id)).some(({ subject }) => subject.includes('haster')));
  });

  test('gives those without an account a link of their own', async () => {
    await scene.inTown((tx) =>
      tx.deleteFrom('workplaceMember').where('workplaceId', '=', scene.workplaceId).execute(),
    );
    const id = await scene.start('citizen');
    scene.later(5);
    await tell();
    const { body } = (await about(id)).find(({ toAddress }) => toAddress === 'bodil@butik.example')!;
    const path = /https:\/\/site\.example(\/l\/\S+)/.exec(body)![1]!;
    const guest = site.visitor();
    assert.equal((await guest.post(path)).location, `/dialoger/${id}`);
    const page = await guest.get(`/dialoger/${id}`);
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.text, /Xenia|Hemmelig/);
    assert.equal((await guest.post(`/dialoger/${id}`, { body: 'Ja, den er ledig' })).status, 303);
    const other = await scene.start('citizen');
    assert.equal((await guest.get(`/dialoger/${other}`)).status, 404);
  });
});
