import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld } from '#test/support/world.ts';
import { alias, type ThreadScene, threadScene } from './testing/thread-scene.ts';

type Who = keyof ThreadScene['accounts'];

let site: TestSite;
let scene: ThreadScene;
before(async () => {
  site = await testSite();
  scene = await threadScene(site);
});

async function visitor(who: Who) {
  scene.later();
  return site.as(scene.accounts[who]);
}
const get = async (who: Who, path: string) => (await visitor(who)).get(path);
const post = async (who: Who, path: string, form: Record<string, string>) =>
  (await visitor(who)).post(path, form);

describe('the page of a conversation', () => {
  test('is for those who take part and those who look after the citizen, and nobody else', async () => {
    const path = `/dialoger/${await scene.start('citizen')}`;
    for (const who of ['citizen', 'employer', 'colleague', 'consultant', 'caseworker'] as const)
      assert.equal((await get(who, path)).status, 200, who);
    for (const who of ['stranger', 'otherCitizen', 'otherStaff'] as const)
      assert.equal((await get(who, path)).status, 404, who);
  });

  test('names nobody to the workplace before the citizen’s own act, on any page', async () => {
    const id = await scene.start('citizen', { body: 'Er der plads?' });
    for (const path of ['/dialoger', `/dialoger/${id}`, '/dialoger?q=plads']) {
      const { text } = await get('employer', path);
      assert.doesNotMatch(text, /Xenia|Hemmelig|borger\.example|20101010/, path);
    }
    assert.match((await get('employer', `/dialoger/${id}`)).text, new RegExp(alias));
    assert.equal((await get('employer', `/dialoger/${id}/vis-hvem`)).status, 403);
    const asked = await get('citizen', `/dialoger/${id}/vis-hvem`);
    assert.doesNotMatch(asked.text, /checked/, 'nothing is chosen beforehand');
    assert.equal((await post('citizen', `/dialoger/${id}/vis-hvem`, {})).status, 422);
    assert.equal((await post('citizen', `/dialoger/${id}/vis-hvem`, { items: 'name' })).status, 303);
    const after = await get('employer', `/dialoger/${id}`);
    assert.match(after.text, /Xenia Hemmelig/);
    assert.doesNotMatch(after.text, /borger\.example|20101010/);
  });

  test('asks before words go out that tell who wrote them', async () => {
    const path = `/dialoger/${await scene.start('citizen')}`;
    const form = { body: 'Hilsen Xenia' };
    const asked = await post('citizen', path, form);
    assert.equal(asked.status, 422);
    assert.match(asked.text, /Hilsen Xenia/);
    assert.doesNotMatch((await get('employer', path)).text, /Hilsen Xenia/);
    assert.equal((await post('citizen', path, { ...form, sendAnyway: 'yes' })).status, 303);
    assert.match((await get('employer', path)).text, /Hilsen Xenia/);
  });

  test('keeps what was typed: by the button, after a mistake, and in another window', async () => {
    const path = `/dialoger/${await scene.start('citizen')}`;
    await post('employer', `${path}/kladde`, { body: 'Vi kan godt br' });
    assert.match((await get('employer', path)).text, /Vi kan godt br/);
    assert.equal((await post('employer', `${path}/kladde`, { body: 'Vi kan', _quiet: 'yes' })).status, 204);
    const tooLong = 'x'.repeat(5001);
    assert.equal((await post('employer', path, { body: tooLong })).status, 422);
    assert.match((await get('employer', path)).text, new RegExp(tooLong));
    assert.doesNotMatch((await get('colleague', path)).text, new RegExp(tooLong));
    assert.equal((await post('employer', path, { body: 'Vi kan godt bruge dig' })).status, 303);
    assert.doesNotMatch((await get('employer', path)).text, new RegExp(tooLong));
  });

  test('tells of a colleague’s answer and of a closed thread instead of sending', async () => {
    const about = { kind: 'workplace', id: scene.workplaceId } as const;
    const path = `/dialoger/${await scene.start('citizen', { about })}`;
    const { text } = await get('employer', path);
    const version = /name="_version" value="(\d+)"/.exec(text)![1]!;
    await post('colleague', path, { body: 'Vi vender tilbage' });
    const stale = await post('employer', path, { body: 'Kom på tirsdag', _version: version });
    assert.equal(stale.status, 409);
    assert.match(stale.text, /Karen Kollega svarede/);
    assert.match(stale.text, /Kom på tirsdag/);
    await post('consultant', `${path}/afslut`, {});
    const closed = await post('employer', path, { body: 'Kom på onsdag' });
    assert.equal(closed.status, 409);
    await post('consultant', `${path}/genaabn`, {});
    assert.match((await get('employer', path)).text, /Kom på onsdag/, 'kept for when it opens again');
  });

  test('holds internal notes for staff alone', async () => {
    const path = `/dialoger/${await scene.start('citizen')}`;
    assert.equal((await post('employer', `${path}/noter`, { note: 'x' })).status, 403);
    await post('consultant', `${path}/noter`, { note: 'Ring til chefen først' });
    assert.match((await get('caseworker', path)).text, /Ring til chefen først/);
    for (const who of ['citizen', 'employer'] as const)
      for (const at of [path, `${path}?vis=noter`, '/dialoger?q=chefen'])
        assert.doesNotMatch((await get(who, at)).text, /Ring til chefen/, who);
  });

  test('is on paper without notes until staff choose them', async () => {
    const path = `/dialoger/${await scene.start('citizen')}`;
    await post('consultant', `${path}/noter`, { note: 'Hemmeligt ord' });
    assert.match((await get('consultant', path)).text, /class="ff-notes d-print-none"/);
    assert.match((await get('consultant', `${path}?vis=noter`)).text, /class="ff-notes"/);
  });

  test('holds what was agreed until it is done', async () => {
    const path = `/dialoger/${await scene.start('citizen')}`;
    const { text } = await get('employer', path);
    const whoId = /<option value="([0-9a-f-]{36})">Du</.exec(text)![1]!;
    const due = { 'due-day': '20', 'due-month': '4', 'due-year': '2026' };
    assert.equal((await post('employer', `${path}/aftaler`, { what: 'Købe en stol', whoId })).status, 422);
    await post('employer', `${path}/aftaler`, { what: 'Købe en stol', whoId, ...due });
    const shown = await get('citizen', path);
    assert.match(shown.text, /Købe en stol/);
    const done = /action="([^"]+\/gjort)"/.exec(shown.text)![1]!;
    await post('citizen', done, {});
    assert.match((await get('employer', path)).text, /Gjort/);
    assert.equal((await post('stranger', done, {})).status, 404);
  });

  test('is written in for a party only with the reason', async () => {
    const path = `/dialoger/${await scene.start('citizen')}`;
    const { text } = await get('consultant', path);
    const as = /value="([0-9a-f-]{36})"[^>]*>(?:(?!<input)[\s\S])*?På vegne af Xenia/.exec(text)![1]!;
    assert.equal((await post('consultant', path, { body: 'Hun siger ja', as })).status, 422);
    const answer = await post('consultant', path, {
      body: 'Hun siger ja',
      as,
      onBehalfReason: 'asked-by-phone',
    });
    assert.equal(answer.status, 303);
    const seen = (await get('employer', path)).text;
    assert.match(seen, new RegExp(`på vegne af ${alias}`));
    assert.doesNotMatch(seen, /Xenia/);
  });

  test('leaves a look when staff or workplace read it', async () => {
    const path = `/dialoger/${await scene.start('citizen')}`;
    await get('caseworker', path);
    const looks = await get('caseworker', `/borgere/${scene.citizenId}/opslag`);
    assert.match(looks.text, /dialog, du er med i/);
  });
});

describe('a thread begins', () => {
  test('with the citizen, by staff and by the citizen', async () => {
    const path = `/borgere/${scene.citizenId}/dialog`;
    const form = { with: 'citizen', subject: 'Mødet', body: 'Passer tirsdag?' };
    assert.equal((await post('caseworker', path, { ...form, body: '' })).status, 422);
    const { location } = await post('caseworker', path, form);
    assert.match((await get('citizen', location!)).text, /Passer tirsdag/);
    assert.match((await get('citizen', '/dialoger')).text, /Venter på dig siden/);
    assert.equal((await get('otherCitizen', path)).status, 404);
    assert.equal((await post('citizen', path, { ...form, with: 'caseworker' })).status, 303);
  });

  test('with a workplace and about an opening', async () => {
    const made = await post('consultant', `/arbejdssteder/${scene.workplaceId}/dialog`, {
      subject: 'Opfølgning',
      body: 'Hvordan går det?',
    });
    assert.match((await get('colleague', made.location!)).text, /Hvordan går det/);
    assert.equal((await get('stranger', made.location!)).status, 404);
    assert.equal((await get('stranger', `/jobaabninger/${scene.openingId}/dialog`)).status, 404);
  });
});

describe('a new caseworker', () => {
  test('finds what a colleague began, and what waits there', async () => {
    const path = `/borgere/${scene.citizenId}/dialog`;
    const begun = await post('caseworker', path, {
      with: 'citizen',
      subject: 'Nyt skema',
      body: 'Passer det?',
    });
    const thread = begun.location!.split('?')[0]!;
    await post('citizen', thread, { body: 'Ja, men kan du ringe?' });
    assert.doesNotMatch((await get('otherStaff', '/dialoger')).text, /Nyt skema/);
    await scene.inTown((tx) =>
      tx
        .updateTable('citizen')
        .set({ caseworkerId: scene.accounts.otherStaff })
        .where('id', '=', scene.citizenId)
        .execute(),
    );
    assert.match((await get('otherStaff', '/dialoger?visning=venter')).text, /Nyt skema/);
    assert.match((await get('otherStaff', '/')).text, /Nyt skema/);
    await post('otherStaff', thread, { body: 'Jeg ringer i morgen' });
    assert.doesNotMatch((await get('otherStaff', '/dialoger?visning=venter')).text, /Nyt skema/);
    assert.equal(((await get('otherStaff', '/dialoger')).text.match(/Nyt skema/g) ?? []).length, 1);
  });
});

describe('when the placement is over', () => {
  test('the workplace and the mentor see nothing of it, until the citizen keeps contact', async () => {
    const { people, ids } = await newWorld(site, 'Yrsa Afsluttet', { ended: true });
    const path = `/dialoger/${ids.conversationId}`;
    const see = async (role: 'citizen' | 'employer' | 'mentor' | 'caseworker', at = path) =>
      (await site.as(people[role].accountId)).get(at);
    for (const role of ['employer', 'mentor'] as const) {
      assert.equal((await see(role)).status, 403, role);
      assert.doesNotMatch((await see(role, '/dialoger')).text, /Yrsa|Mødetiden/, role);
    }
    assert.equal((await see('caseworker')).status, 200);
    assert.match((await see('citizen')).text, /Ja, de må gerne skrive med mig/);
    const employer = await site.as(people.employer.accountId);
    assert.equal((await employer.post(`${path}/kontakt`)).status, 403);
    const citizen = await site.as(people.citizen.accountId);
    assert.equal((await citizen.post(`${path}/kontakt`)).status, 303);
    assert.equal((await see('employer')).status, 200);
  });
});
