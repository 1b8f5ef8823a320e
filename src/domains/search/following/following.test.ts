import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { reindexOpenings } from '#domains/openings/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { oneMore } from '#test/support/more-people.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';
import { tellOfNew } from '../tell-of-new.ts';
import { tellOfFollowed } from './tell-of-followed.ts';

let site: TestSite;
let world: World;
let citizenId: string;
/** Logged in anew each time: days pass here, and a session does not last. */
const caseworker = () => site.as(world.people.caseworker.accountId);
const consultant = () => site.as(world.people.consultant.accountId);
const name = 'Frida Følger';

const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  site.database.inMunicipality(site.municipalityId, work);
const telling = () => ({
  clock: site.clock,
  baseUrl: 'http://localhost',
  secret: 'only-for-tests-only-for-tests-only-for-tests',
  municipality: { id: site.municipalityId, name: 'Prøve' },
  database: site.database,
});
/** The mails of one morning to everybody. */
async function morning() {
  const before = new Set((await mails()).map(({ id }) => id));
  await within(async (tx) => {
    await tellOfNew(tx, telling());
    await tellOfFollowed(tx, telling());
  });
  return (await mails()).filter(({ id, about }) => !before.has(id) && about.startsWith('saved-search:'));
}
const mails = () => within((tx) => tx.selectFrom('message').selectAll().orderBy('createdAt').execute());

const newOpening = (title: string) =>
  within(async (tx) => {
    const id = newId();
    await tx
      .insertInto('opening')
      .values({
        ...{ id, workplaceId: world.ids.workplaceId, title, schemes: ['fleksjob'], perspective: 'agreed' },
        ...{ minutesMin: 60, minutesMax: 1200, createdAt: site.clock.now() },
      })
      .execute();
    return id;
  });

before(async () => {
  site = await testSite({ demo: false });
  world = await newWorld(site);
  // The world's own is followed too; here only what the test follows.
  await within((tx) => tx.deleteFrom('savedSearch').execute());
  ({ citizenId } = await oneMore(site, world, { name, caseworkerId: world.people.caseworker.accountId }));
});

describe('a caseworker follows the suggestions for a citizen', () => {
  const path = () => `/borgere/${citizenId}/foelg-jobforslag`;

  test('says how often, and finds it among what they follow', async () => {
    assert.match(
      (await (await caseworker()).get(`/borgere/${citizenId}/jobforslag`)).text,
      new RegExp(path()),
    );
    assert.equal((await (await caseworker()).post(path(), { every: 'altid' })).status, 422);
    assert.equal((await (await caseworker()).post(path(), { every: 'day' })).status, 303);
    assert.match(
      (await (await caseworker()).get(path())).text,
      /Du følger\. Du får besked højst én gang om dagen/,
    );
    assert.match((await (await caseworker()).get('/markedsplads/gemte')).text, new RegExp(name));
    assert.doesNotMatch((await (await consultant()).get('/markedsplads/gemte')).text, new RegExp(name));
  });

  test('is told of new openings only, once, at the chosen rhythm, and without a name', async () => {
    site.clock.moveDays(1);
    assert.deepEqual(await morning(), [], 'what there was has been seen');
    await newOpening('Vande planter');
    assert.deepEqual(await morning(), [], 'not twice a day');
    site.clock.moveDays(1);
    const [mail, ...more] = await morning();
    assert.deepEqual(more, []);
    assert.match(mail!.body, /Vande planter/);
    assert.match(mail!.body, /en ny jobåbning/);
    assert.match(mail!.body, /stop-besked/);
    assert.doesNotMatch(`${mail!.subject} ${mail!.body} ${mail!.about}`, /Frida|Følger/);
    site.clock.moveDays(1);
    assert.deepEqual(await morning(), []);
  });

  test('finds the news on the front page until it is opened', async () => {
    const front = async () => (await (await caseworker()).get('/')).text;
    const news = new RegExp(`Nye jobforslag til <span[^>]*>${name}`);
    assert.match(await front(), news);
    assert.doesNotMatch((await (await consultant()).get('/')).text, news);
    site.clock.moveTo(site.clock.now().add({ minutes: 1 }));
    await (await caseworker()).get(`/borgere/${citizenId}/jobforslag`);
    assert.doesNotMatch(await front(), news);
  });

  test('two presses at the same moment keep one row', async () => {
    const caseworkerId = world.people.caseworker.accountId;
    const other = await oneMore(site, world, { name: 'Grethe Gentager', caseworkerId });
    const windows = [await caseworker(), await caseworker()];
    const follow = `/borgere/${other.citizenId}/foelg-jobforslag`;
    const answers = await Promise.all(windows.map((window) => window.post(follow, { every: 'week' })));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
    );
    const removed = await within((tx) =>
      tx.deleteFrom('savedSearch').where('citizenId', '=', other.citizenId).returning('id').execute(),
    );
    assert.equal(removed.length, 1);
  });

  test('following again changes how often and keeps one row', async () => {
    await (await caseworker()).post(path(), { every: 'week' });
    const rows = await within((tx) => tx.selectFrom('savedSearch').select('every').execute());
    assert.deepEqual(rows, [{ every: 'week' }]);
    await newOpening('Luge bede');
    site.clock.moveDays(3);
    assert.deepEqual(await morning(), []);
    site.clock.moveDays(5);
    assert.equal((await morning()).length, 1);
  });

  test('the link in the mail stops it without a name on the page', async () => {
    const [last] = (await mails()).toReversed();
    const address = /http:\/\/localhost(\/stop-besked\/\S+)/.exec(last!.body)![1]!;
    const stranger = site.visitor();
    const page = await stranger.get(address);
    assert.match(page.text, /Jobforslag til en borger/);
    assert.doesNotMatch(page.text, /Frida/);
    await stranger.post(address);
    await newOpening('Rive blade');
    site.clock.moveDays(9);
    assert.deepEqual(await morning(), []);
    assert.match((await (await caseworker()).get(path())).text, /har stoppet beskederne/);
  });

  test('whoever follows again has seen what came while it was silent', async () => {
    await newOpening('Samle kogler');
    await (await caseworker()).post(path(), { every: 'day' });
    site.clock.moveDays(2);
    assert.deepEqual(await morning(), []);
    await newOpening('Vaske cykler');
    site.clock.moveDays(1);
    const [mail] = await morning();
    assert.match(mail!.body, /Vaske cykler/);
    assert.doesNotMatch(mail!.body, /Samle kogler|Rive blade/);
  });

  test('whoever may see suggestions no more, because the job is another one, is told nothing', async () => {
    const becomes = (role: string) =>
      within((tx) =>
        tx.updateTable('account').set({ role }).where('id', '=', world.people.caseworker.accountId).execute(),
      );
    await (await caseworker()).post('/markedsplads/gemte', {
      ...{ kind: 'opening', name: 'Alt', every: 'day', criteria: '' },
    });
    for (const role of ['manager', 'administrator', 'mentor']) {
      await newOpening(`Ny for ${role}`);
      await within((tx) => reindexOpenings(tx, site.clock.today()));
      await becomes(role);
      site.clock.moveDays(2);
      assert.deepEqual(await morning(), [], role);
      await becomes('caseworker');
    }
    await within((tx) => tx.deleteFrom('savedSearch').where('kind', '=', 'opening').execute());
  });

  test('a protected citizen is told of to those named alone', async () => {
    await (await caseworker()).post(path(), { every: 'day' });
    await within((tx) =>
      tx
        .updateTable('citizen')
        .set({ protected: true, caseworkerId: null })
        .where('id', '=', citizenId)
        .execute(),
    );
    await newOpening('Feje gård');
    site.clock.moveDays(2);
    assert.deepEqual(await morning(), []);
    assert.doesNotMatch((await (await caseworker()).get('/markedsplads/gemte')).text, new RegExp(name));
    await within((tx) =>
      tx.updateTable('citizen').set({ protected: false }).where('id', '=', citizenId).execute(),
    );
    assert.equal((await morning()).length, 1);
  });

  test('it ends with the case', async () => {
    await within((tx) =>
      tx.updateTable('citizen').set({ closedAt: site.clock.now() }).where('id', '=', citizenId).execute(),
    );
    await newOpening('Male hegn');
    site.clock.moveDays(2);
    assert.deepEqual(await morning(), []);
    assert.deepEqual(await within((tx) => tx.selectFrom('savedSearch').select('id').execute()), []);
  });
});

describe('a consultant follows the candidates for an opening', () => {
  test('is told that there are new ones, and not who; and can stop', async () => {
    const openingId = await newOpening('Samle cykler');
    const path = `/jobaabninger/${openingId}/foelg-kandidater`;
    assert.equal((await (await consultant()).post(path, { every: 'day' })).status, 303);
    await oneMore(site, world, { name: 'Nora Nyankommen' });
    site.clock.moveDays(2);
    const [mail, ...more] = await morning();
    assert.deepEqual(more, []);
    assert.match(mail!.subject, /Samle cykler/);
    assert.match(mail!.body, /en ny borger/);
    assert.doesNotMatch(mail!.body, /Nora/);
    assert.equal((await (await consultant()).post(`${path}/stop`)).status, 303);
    await oneMore(site, world, { name: 'Orla Også' });
    site.clock.moveDays(2);
    assert.deepEqual(await morning(), []);
  });

  test('a closed opening cannot be followed', async () => {
    const openingId = await newOpening('Lukket igen');
    await within((tx) =>
      tx.updateTable('opening').set({ closedAt: site.clock.now() }).where('id', '=', openingId).execute(),
    );
    const path = `/jobaabninger/${openingId}/foelg-kandidater`;
    assert.match((await (await consultant()).get(path)).text, /Jobåbningen er lukket/);
    await (await consultant()).post(path, { every: 'day' });
    assert.deepEqual(await within((tx) => tx.selectFrom('savedSearch').select('id').execute()), []);
  });
});
