import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type TestSite, testSite } from '#test/support/site.ts';
import { citizenName, newWorld, type World } from '#test/support/world.ts';
import { createLink, revokeLinks } from './access-link.ts';

let site: TestSite;
let world: World;
before(async () => {
  site = await testSite();
  world = await newWorld(site);
});

const linkOf = (party: 'employer' | 'mentor', address: string, subjectId = world.ids.placementId) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    createLink(tx, site.clock, site.municipalityId, {
      party,
      purpose: 'placement',
      subjectId,
      name: 'Ejnar Ejer',
      channel: 'mail',
      address,
    }),
  );

const employerLink = (address = 'ejnar@bageri.example') => linkOf('employer', address);

const messagesTo = (address: string) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    tx.selectFrom('message').select(['body', 'about']).where('toAddress', '=', address).execute(),
  );

describe('someone who never logs in', () => {
  test('opens a link with a button; opening the page alone does nothing', async () => {
    const visitor = site.visitor();
    const path = await employerLink();
    const page = await visitor.get(path);
    assert.equal(page.status, 200);
    assert.match(page.text, /Ejnar Ejer/);
    assert.match((await visitor.get('/mine-opslag')).location ?? '', /log-ind/);
    const opened = await visitor.post(path);
    assert.equal(opened.location, `/forloeb/${world.ids.placementId}`);
  });

  test('comes as a mentor to the promise, and not to a page that refuses', async () => {
    const visitor = site.visitor();
    const opened = await visitor.post(await linkOf('mentor', 'mona@bageri.example'));
    const page = await visitor.get(opened.location!);
    assert.equal(page.status, 200);
    assert.match(page.text, /Jeg lover tavshed/);
    assert.doesNotMatch(page.text, new RegExp(citizenName));
    const promised = await visitor.post(opened.location!, {});
    assert.equal(promised.status, 303);
    const again = await site.visitor().post(await linkOf('mentor', 'mona@bageri.example'));
    assert.equal(again.location, opened.location);
    assert.match((await visitor.get(opened.location!)).location!, /^\/forloeb\/[^/]+$/);
  });

  test('who has promised as a mentor is not asked again after logging in', async () => {
    const { people, ids } = await newWorld(site, 'Gerda Gang');
    const { placementId } = ids;
    const address = `${people.mentor.accountId}@post.example`;
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.deleteFrom('confidentiality').where('placementId', '=', placementId).execute(),
    );
    const byMail = site.visitor();
    const promise = (await byMail.post(await linkOf('mentor', address, placementId))).location!;
    const mentor = await site.as(people.mentor.accountId);
    assert.equal((await mentor.get(`/forloeb/${placementId}`)).status, 403);
    await byMail.post(promise, {});
    assert.equal((await mentor.get(`/forloeb/${placementId}`)).status, 200);
  });

  test('sees that one thing and nothing else', async () => {
    const other = await newWorld(site, 'Frida Fremmed');
    const visitor = site.visitor();
    await visitor.post(await employerLink());
    for (const path of [
      `/forloeb/${other.ids.placementId}/aftale.pdf`,
      `/borgere/${world.ids.citizenId}/opslag`,
      `/arbejdssteder/${world.ids.workplaceId}`,
    ]) {
      assert.ok([403, 404].includes((await visitor.get(path)).status), path);
    }
  });

  test('gets a new link when it has run out, sent to the address we know', async () => {
    const path = await employerLink('gammel@bageri.example');
    site.clock.moveDays(15);
    const visitor = site.visitor();
    const page = await visitor.get(path);
    assert.match(page.text, /gælder ikke mere/);
    assert.match((await visitor.post(path)).location ?? '', /^\/l\//);
    const renewed = await visitor.post(`${path}/nyt`);
    assert.equal(renewed.status, 200);
    const [message] = await messagesTo('gammel@bageri.example');
    const newPath = /http:\/\/localhost(\/l\/\S+)/.exec(message!.body)![1]!;
    assert.equal((await visitor.post(newPath)).location, `/forloeb/${world.ids.placementId}`);
  });

  test('gets one new link and not ten when pressing ten times', async () => {
    const path = await employerLink('utaalmodig@bageri.example');
    for (let press = 0; press < 10; press += 1) await site.visitor().post(`${path}/nyt`);
    assert.equal((await messagesTo('utaalmodig@bageri.example')).length, 1);
  });

  test('is out at once when the link is revoked', async () => {
    const visitor = site.visitor();
    await visitor.post(await employerLink());
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      revokeLinks(tx, site.clock, world.ids.placementId, 'employer'),
    );
    assert.match((await visitor.get('/mine-opslag')).location ?? '', /log-ind/);
  });

  test('whose link was taken away cannot send themself another', async () => {
    const address = 'forhenvaerende@bageri.example';
    const path = await employerLink(address);
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      revokeLinks(tx, site.clock, world.ids.placementId, 'employer'),
    );
    const page = await site.visitor().get(path);
    assert.match(page.text, /gælder ikke mere/);
    assert.doesNotMatch(page.text, /\/nyt"/);
    assert.equal((await site.visitor().post(`${path}/nyt`)).status, 404);
    assert.deepEqual(await messagesTo(address), []);
  });

  test('with a link nobody made learns nothing', async () => {
    for (const path of [
      '/l/x',
      `/l/${site.municipalityId}.${'a'.repeat(32)}`,
      `/l/findes-ikke.${'a'.repeat(32)}`,
    ]) {
      assert.equal((await site.visitor().get(path)).status, 404);
      assert.equal((await site.visitor().post(`${path}/nyt`)).status, 404);
    }
  });
});
