import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { CvrUnanswered, createCvrSearch } from './cvr-search.ts';

/** A company as the register writes it: the history first, the newest of each in the metadata. */
const bakery = {
  cvrNummer: 99000016,
  enhedsNummer: 4000000001,
  enhedstype: 'VIRKSOMHED',
  reklamebeskyttet: false,
  navne: [{ navn: 'BAGEREN PÅ HAVNEN ApS', periode: { gyldigFra: '2019-01-01', gyldigTil: null } }],
  virksomhedMetadata: {
    nyesteNavn: { navn: 'BAGEREN PÅ HAVNEN ApS', periode: { gyldigFra: '2019-01-01', gyldigTil: null } },
    nyesteHovedbranche: {
      branchekode: '107120',
      branchetekst: 'Fremstilling af friske bageriprodukter',
      periode: { gyldigFra: '2019-01-01', gyldigTil: null },
    },
    nyesteErstMaanedsbeskaeftigelse: {
      aar: 2026,
      maaned: 2,
      antalAnsatte: null,
      intervalKodeAntalAnsatte: 'ANTAL_10_19',
    },
    nyesteAarsbeskaeftigelse: { aar: 2024, antalAnsatte: 12, intervalKodeAntalAnsatte: 'ANTAL_10_19' },
    sammensatStatus: 'NORMAL',
  },
};
const bare = { cvrNummer: 1000002, virksomhedMetadata: { nyesteNavn: null, nyesteHovedbranche: null } };

describe('the public CVR search', () => {
  let url: string;
  let asked: {
    authorization?: string;
    body: { query: { term: Record<string, string> }; _source: string[] };
  }[] = [];
  let mood: 'answers' | 'is silent' | 'is down' | 'talks nonsense' | 'sends away' | 'breaks off' = 'answers';
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    asked.push({ authorization: request.headers.authorization, body: JSON.parse(body) });
    if (mood === 'is silent') return;
    if (mood === 'is down') return void response.writeHead(503).end('busy');
    if (mood === 'talks nonsense')
      return void response.writeHead(200).end('{"hits":{"hits":[{"_source":{}}]}}');
    if (mood === 'sends away') return void response.writeHead(302, { location: '/elsewhere' }).end();
    if (mood === 'breaks off') {
      response.writeHead(200, { 'content-length': '900' }).write('{"hits":');
      return void response.destroy();
    }
    if (request.headers.authorization !== `Basic ${Buffer.from('os:hemmelig').toString('base64')}`)
      return void response.writeHead(401).end();
    const cvr = Number(asked.at(-1)!.body.query.term['Vrvirksomhed.cvrNummer']);
    const found = [bakery, bare].filter((one) => one.cvrNummer === cvr);
    response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        took: 3,
        timed_out: false,
        hits: {
          total: found.length,
          hits: found.map((one) => ({ _type: '_doc', _source: { Vrvirksomhed: one } })),
        },
      }),
    );
  });
  const search = (more = {}) =>
    createCvrSearch({ url, user: 'os', password: 'hemmelig', timeoutMs: 5_000, ...more });

  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/cvr-permanent/virksomhed/_search`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  test('a number is found with name, industry and the newest number of people told', async () => {
    asked = [];
    assert.deepEqual(await search().find('99000016'), {
      cvr: '99000016',
      name: 'BAGEREN PÅ HAVNEN ApS',
      industryCode: '107120',
      industryText: 'Fremstilling af friske bageriprodukter',
      employees: 12,
      advertisingProtected: false,
    });
    assert.deepEqual(asked[0]!.body.query, { term: { 'Vrvirksomhed.cvrNummer': '99000016' } });
    assert.ok(asked[0]!.body._source.every((field) => field.startsWith('Vrvirksomhed.')));
  });

  test('what the register does not say is not made up, and not said is protected', async () => {
    assert.deepEqual(await search().find('01000002'), {
      cvr: '01000002',
      name: '01000002',
      industryCode: null,
      industryText: null,
      employees: null,
      advertisingProtected: true,
    });
  });

  test('an unknown number is nobody', async () => {
    assert.equal(await search().find('99000024'), null);
  });

  test('whatever else happens is one kind of error that says nothing of what was asked', async () => {
    const fails = async (given = search()) =>
      assert.rejects(given.find('99000016'), (error: unknown) => {
        assert.ok(error instanceof CvrUnanswered);
        assert.doesNotMatch(error.message, /99000016|hemmelig/);
        return true;
      });
    await fails(search({ password: 'forkert' }));
    for (const one of ['is silent', 'is down', 'talks nonsense', 'sends away', 'breaks off'] as const) {
      mood = one;
      await fails(search(one === 'is silent' ? { timeoutMs: 100 } : {}));
    }
    mood = 'answers';
    await fails(search({ url: 'http://127.0.0.1:1/' }));
  });

  test('silence is waited for no longer than said', async () => {
    mood = 'is silent';
    const start = performance.now();
    await assert.rejects(search({ timeoutMs: 100 }).find('99000016'), CvrUnanswered);
    assert.ok(performance.now() - start < 2_000);
    mood = 'answers';
  });
});
