import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { checkPolicies } from './gate.ts';
import type { Route } from './route.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});

describe('a route', () => {
  const route = (path: string, policy: string) =>
    ({ method: 'GET', path, policy, handle: () => new Response() }) as unknown as Route;

  test('without a known policy stops the start', () => {
    assert.throws(() => checkPolicies([route('/hemmeligt', 'nobody thought of it')]), /\/hemmeligt/);
  });

  test('whose address lacks what its policy is about stops the start', () => {
    assert.throws(() => checkPolicies([route('/borgere/:id', 'see citizen')]), /:citizenId/);
  });
});

describe('a form', () => {
  test('without this browser’s token is refused and changes nothing', async () => {
    const { accountId } = await site.newAccount('citizen');
    const visitor = await site.as(accountId);
    const answer = await visitor.post('/sprog', { lang: 'en', _csrf: 'guessed' });
    assert.equal(answer.status, 403);
    const account = await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.selectFrom('account').select('language').where('id', '=', accountId).executeTakeFirstOrThrow(),
    );
    assert.equal(account.language, 'da');
  });

  test('with another browser’s token is refused', async () => {
    const theirs = await site.visitor().get('/log-ind');
    const token = /name="_csrf" value="([^"]+)"/.exec(theirs.text)![1]!;
    const answer = await (await site.as((await site.newAccount('citizen')).accountId)).post('/sprog', {
      _csrf: token,
      lang: 'en',
    });
    assert.equal(answer.status, 403);
  });

  test('larger than the limit gets a friendly 413', async () => {
    const answer = await site.visitor().post('/sprog', { lang: 'x'.repeat(600_000) });
    assert.equal(answer.status, 413);
    assert.match(answer.text, /fylder for meget/);
  });

  test('of another kind than a form is refused, not a 500', async () => {
    const response = await site.app.request('/sprog', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    assert.equal(response.status, 422);
  });
});

describe('a session', () => {
  test('ends after its hours', async () => {
    const own = await testSite();
    const { accountId, citizenId } = await own.newAccount('citizen');
    const visitor = await own.as(accountId);
    assert.equal((await visitor.get(`/borgere/${citizenId}/opslag`)).status, 200);
    own.clock.moveDays(1);
    assert.match((await visitor.get(`/borgere/${citizenId}/opslag`)).location ?? '', /^\/log-ind/);
  });

  test('ends when the person logs out, also in another copy of the browser', async () => {
    const { accountId, citizenId } = await site.newAccount('citizen');
    const visitor = await site.as(accountId);
    const copy = site.visitor(visitor.jar.cookie);
    assert.equal((await visitor.post('/log-ud')).status, 303);
    assert.match((await copy.get(`/borgere/${citizenId}/opslag`)).location ?? '', /^\/log-ind/);
  });

  test('of a closed account ends at once', async () => {
    const { accountId, citizenId } = await site.newAccount('citizen');
    const visitor = await site.as(accountId);
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.updateTable('account').set({ closedAt: site.clock.now() }).where('id', '=', accountId).execute(),
    );
    assert.match((await visitor.get(`/borgere/${citizenId}/opslag`)).location ?? '', /^\/log-ind/);
  });

  test('is not made by guessing a token', async () => {
    for (const cookie of [
      'fodfaeste=guest.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      `fodfaeste=${site.municipalityId}.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`,
      'fodfaeste=x',
      "fodfaeste=';drop table look",
    ]) {
      assert.match((await site.visitor(cookie).get('/mine-opslag')).location ?? '', /^\/log-ind/);
    }
  });
});

describe('logging in to the demo', () => {
  test('refuses after too many attempts from one place', async () => {
    const own = await testSite();
    const { accountId } = await own.newAccount('manager');
    const visitor = own.visitor();
    const attempt = () => visitor.post('/log-ind', { person: accountId, municipality: own.municipalityId });
    assert.equal((await attempt()).status, 303);
    for (let sent = 1; sent < 60; sent += 1) await attempt();
    assert.equal((await attempt()).status, 429);
    own.clock.moveDays(1);
    assert.equal((await attempt()).status, 303);
  });

  test('counts people behind our own proxy one by one, and believes no other', async () => {
    for (const [trustProxy, statusOfTheOther] of [
      [true, 303],
      [false, 429],
    ] as const) {
      const own = await testSite({ trustProxy });
      const { accountId } = await own.newAccount('manager');
      const attempt = (from: string) =>
        own
          .visitor('', { 'x-forwarded-for': `1.2.3.4, ${from}` })
          .post('/log-ind', { person: accountId, municipality: own.municipalityId });
      for (let sent = 0; sent < 60; sent += 1) await attempt('10.0.0.1');
      assert.equal((await attempt('10.0.0.1')).status, 429);
      assert.equal((await attempt('10.0.0.2')).status, statusOfTheOther);
    }
  });

  test('is not there outside the demo', async () => {
    const real = await testSite({ demo: false });
    const { accountId } = await real.newAccount('manager');
    assert.equal(
      (await real.visitor().post('/log-ind', { person: accountId, municipality: real.municipalityId }))
        .status,
      403,
    );
    assert.equal((await real.visitor().get('/demo/udbakke')).status, 404);
  });

  test('never leads to another site', async () => {
    const { accountId } = await site.newAccount('manager');
    for (const videre of ['https://ond.example', '//ond.example', '/\\ond.example', 'javascript:alert(1)']) {
      const answer = await site
        .visitor()
        .post('/log-ind', { person: accountId, municipality: site.municipalityId, videre });
      assert.equal(answer.location, '/');
    }
  });
});

describe('an address', () => {
  test('with something else than an id is a page that does not exist', async () => {
    const visitor = await site.as((await site.newAccount('caseworker')).accountId);
    for (const id of ['1', "'", '%00', '..%2f..', 'x'.repeat(5000)]) {
      assert.equal((await visitor.get(`/borgere/${id}/opslag`)).status, 404);
    }
  });

  test('of somebody who does not exist is logged as tried', async () => {
    const { accountId } = await site.newAccount('caseworker');
    const guessed = newId();
    assert.equal((await (await site.as(accountId)).get(`/borgere/${guessed}/opslag`)).status, 404);
    const looks = await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.selectFrom('look').select(['result']).where('citizenId', '=', guessed).execute(),
    );
    assert.deepEqual(looks, [{ result: 'denied' }]);
  });
});
