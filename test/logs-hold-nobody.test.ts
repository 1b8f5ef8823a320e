import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { pino } from 'pino';
import { createLink, get, openSession } from '#domains/access/index.ts';
import { testSite } from '#test/support/site.ts';
import { citizenName, newWorld } from '#test/support/world.ts';
import { createApp } from '../src/app.tsx';

const nothingThere = '/borgere/Ottilie-Abelgren/20202020';

test('the log tells what happened, and nothing of whom it happened to', async () => {
  const site = await testSite();
  const { ids, people } = await newWorld(site);
  const lines: string[] = [];
  const into = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const broken = get('/gaar-galt/:citizenId', 'see citizen', () => {
    throw new Error(`no row for ${citizenName}\n    at ${citizenName}, phone 20202020`);
  });
  const app = createApp({
    database: site.database,
    clock: site.clock,
    log: pino({ level: 'trace', base: null }, into),
    secret: 'only-for-tests-only-for-tests-only-for-tests',
    demo: false,
    baseUrl: 'http://localhost',
    oidcReady: false,
    routes: [...site.routes, broken],
  });
  const { token, link } = await site.database.inMunicipality(site.municipalityId, async (tx) => ({
    token: await openSession(tx, site.clock, site.municipalityId, { accountId: people.caseworker.accountId }),
    link: await createLink(tx, site.clock, site.municipalityId, {
      party: 'employer',
      purpose: 'placement',
      subjectId: ids.placementId,
      name: 'Ejnar Ejer',
      channel: 'mail',
      address: 'ejnar@bageri.example',
    }),
  }));
  const statuses: number[] = [];
  for (const path of [
    `/borgere/${ids.citizenId}`,
    `/borgere?q=${encodeURIComponent(citizenName)}`,
    link,
    `/gaar-galt/${ids.citizenId}`,
    nothingThere,
  ]) {
    const answer = await app.request(path, { headers: { cookie: `fodfaeste=${token}` } });
    statuses.push(answer.status);
  }
  assert.deepEqual(statuses, [200, 200, 200, 500, 404]);
  const log = lines.join('');
  assert.equal(lines.length, 6);
  assert.match(log, /"unexpected"/);
  for (const secret of ['Ottilie', 'Abelgren', 'Ejnar', 'ejnar@', '20202020', token, link.split('.')[1]!])
    assert.ok(!log.includes(secret), `${secret} is in the log`);
  for (const id of [ids.citizenId, ids.placementId]) assert.ok(!log.includes(id), 'an id is in the log');
});
