import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { before, describe, it } from 'node:test';
import { createCvrSearch } from '#platform/cvr/cvr-search.ts';
import { newId } from '#platform/id.ts';
import { createLog } from '#platform/log.ts';
import { freshMunicipality } from '#test/support/database.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';
import { createApp } from '../../app.tsx';
import { inquiriesRoutes } from './routes.tsx';
import { atEntrance, fairForm, inquiriesAbout, messagesTo } from './testing/entrance.ts';

let site: TestSite;
let world: World;
before(async () => {
  site = await testSite({ demo: false, trustProxy: true });
  world = await newWorld(site);
});

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the entrance', () => {
  it('promises an answer at a time, and says who answers today', async () => {
    const { page } = await atEntrance(site);
    assert.equal(page.status, 200);
    // Tuesday morning and two working days.
    assert.match(words(page.text), /senest torsdag den 16\. april kl\. 15/);
    assert.match(words(page.text), /Kaj Konsulent tager imod det/);
    assert.doesNotMatch(page.text, /dkfds\.min\.js/);
  });

  it('takes an inquiry in, gives it to the company’s consultant and tells both', async () => {
    const { send, wait, visitor } = await atEntrance(site);
    wait(40);
    const sent = await send({ company: 'prøvebageriet', name: 'Ebbe Ejer', words: 'To timer om morgenen' });
    assert.equal(sent.status, 303);
    const receipt = await visitor.get(sent.location!);
    assert.match(words(receipt.text), /senest torsdag den 16\. april kl\. 15/);
    assert.match(words(receipt.text), /Kaj Konsulent/);
    assert.doesNotMatch(receipt.text, /Ebbe|30405060/);
    const [inquiry] = await inquiriesAbout(site, 'Ebbe Ejer');
    assert.equal(inquiry!.companyId, world.ids.companyId);
    assert.equal(inquiry!.companyName, 'Prøvebageriet ApS');
    assert.equal(inquiry!.consultantId, world.people.consultant.accountId);
    assert.equal(inquiry!.phone, '30405060');
    const [sms] = await messagesTo(site, '30405060');
    assert.match(sms!.body, /senest torsdag den 16\. april kl\. 15.*\/l\//);
    const [mail] = await messagesTo(site, `${world.people.consultant.accountId}@post.example`);
    assert.match(mail!.body, new RegExp(`/henvendelser/${inquiry!.id}`));
    // A mail stays where it was sent: who asked is on the page.
    assert.doesNotMatch(mail!.subject + mail!.body, /Ebbe|30405060|morgenen/);
  });

  it('shows everything again with a sentence at each field, and takes names of 200 letters', async () => {
    const { send, wait } = await atEntrance(site);
    wait(40);
    const wrong = await send({ need: '', company: 'Smedjen', name: '', reach: '12', words: 'Tag jer »tid«' });
    assert.equal(wrong.status, 422);
    for (const kept of ['Smedjen', 'value="12"', 'Tag jer »tid«', 'Skriv et telefonnummer med 8 cifre'])
      assert.ok(wrong.text.includes(kept), kept);
    const long = 'Æ'.repeat(200);
    assert.equal((await send({ name: long, company: long, reach: 'lang@navn.example' })).status, 303);
    assert.equal((await inquiriesAbout(site, long))[0]!.email, 'lang@navn.example');
    assert.equal((await send({ name: `${long}Æ` })).status, 422);
  });

  it('acts once for a form sent twice, also when both come at the same time', async () => {
    const { send, wait } = await atEntrance(site);
    wait(40);
    const form = { name: 'Tove Toggange', reach: 'tove@dobbelt.example', _form: newId() };
    const [first, second] = await Promise.all([send(form), send(form)]);
    assert.equal(first.status, 303);
    assert.equal(second.location, first.location);
    assert.equal((await inquiriesAbout(site, 'Tove Toggange')).length, 1);
    assert.equal((await messagesTo(site, 'tove@dobbelt.example')).length, 1);
  });

  it('does not let another browser use a form’s id', async () => {
    const mine = await atEntrance(site);
    const theirs = await atEntrance(site);
    mine.wait(40);
    const form = { name: 'Egon Eneste', reach: 'egon@en.example', _form: newId() };
    assert.equal((await mine.send(form)).status, 303);
    assert.equal((await theirs.send(form)).status, 409);
  });

  it('lays a second one about the same to the first while that waits', async () => {
    const again = { name: 'Inge Igen', reach: 'inge@igen.example', company: 'Inges Is' };
    const first = await atEntrance(site);
    first.wait(40);
    await first.send(again);
    const second = await atEntrance(site);
    second.wait(40);
    const sent = await second.send({ ...again, reach: 'Inge@igen.example', words: 'Ring efter kl. 12' });
    assert.match(words((await second.visitor.get(sent.location!)).text), /Du har spurgt før/);
    const all = await inquiriesAbout(site, 'Inge Igen');
    assert.equal(all.length, 1);
    assert.equal((await messagesTo(site, 'inge@igen.example')).length, 1);
    const consultant = await site.as(world.people.consultant.accountId);
    assert.match((await consultant.get(`/henvendelser/${all[0]!.id}`)).text, /Ring efter kl\. 12/);
  });

  it('names the consultant who knows the company when its number is in the address', async () => {
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.updateTable('company').set({ cvr: '99000015' }).execute(),
    );
    const page = await site.visitor().get(`/virksomhed/hjaelp?kommune=${site.municipalityId}&cvr=99000015`);
    assert.ok(words(page.text).includes('Kaj Konsulent kender jeres branche'));
  });

  it('asks which municipality when there are several, and knows that of somebody logged in', async () => {
    const neighbour = await freshMunicipality('Nabo Kommune');
    const choice = await site.visitor().get('/virksomhed/hjaelp');
    for (const id of [site.municipalityId, neighbour])
      assert.ok(choice.text.includes(`/virksomhed/hjaelp?kommune=${id}"`));
    const employer = await site.as(world.people.employer.accountId);
    const page = await employer.get('/virksomhed/hjaelp');
    assert.match(page.text, /value="Ejnar Ejer"/);
    assert.match(page.text, /value="Prøvebageriet ApS"/);
  });

  it('has nothing to show for a receipt somebody made up', async () => {
    assert.equal((await site.visitor().get('/virksomhed/hjaelp/tak?kvittering=abc.def')).status, 404);
  });
});

describe('what a machine sends', () => {
  it('too fast is asked again, with everything kept, and then taken', async () => {
    const { send, wait } = await atEntrance(site);
    const fast = await send({ name: 'Frida Fartglad', reach: 'frida@fart.example' });
    assert.equal(fast.status, 422);
    assert.match(fast.text, /gik meget hurtigt/);
    assert.match(fast.text, /value="Frida Fartglad"/);
    wait(5);
    assert.equal((await send({ name: 'Frida Fartglad', reach: 'frida@fart.example' })).status, 303);
    assert.equal((await inquiriesAbout(site, 'Frida Fartglad'))[0]!.suspicion, null);
  });

  for (const [what, form, suspicion] of [
    ['with the hidden field filled in', { website: 'http://køb.example' }, 'hidden-field'],
    ['without a page of ours', { _begun: '' }, 'no-token'],
    ['with a token of another’s making', { _begun: 'eyJhdCI6MH0.x' }, 'no-token'],
  ] as const) {
    it(`${what} is kept aside for a person to look at, and reaches nobody’s telephone`, async () => {
      const { send, wait } = await atEntrance(site);
      wait(40);
      const name = `Robot ${suspicion} ${what.length}`;
      const sent = await send({ name, reach: `robot${what.length}@spam.example`, ...form });
      assert.equal(sent.status, 303);
      const [kept] = await inquiriesAbout(site, name);
      assert.equal(kept!.suspicion, suspicion);
      assert.deepEqual(await messagesTo(site, `robot${what.length}@spam.example`), []);
      const consultant = await site.as(world.people.consultant.accountId);
      assert.match((await consultant.get('/henvendelser?vis=spam')).text, new RegExp(name));
      assert.doesNotMatch((await consultant.get('/henvendelser?vis=venter')).text, new RegExp(name));
    });
  }

  it('many from one place are kept aside, far too many are asked to wait, and others get through', async () => {
    const { send, wait } = await atEntrance(site, 'the crowd');
    wait(40);
    for (let number = 1; number <= 12; number += 1)
      await send({ name: 'Myldret', company: `Firma ${number}`, reach: `m${number}@myld.example` });
    const kept = await inquiriesAbout(site, 'Myldret');
    const aside = kept.filter(({ suspicion }) => suspicion === 'many').map(({ companyName }) => companyName);
    assert.equal(kept.length, 12);
    assert.deepEqual(aside.sort(), ['Firma 11', 'Firma 12']);
    for (let number = 13; number <= 60; number += 1) await send({ need: '' });
    const refused = await send({ name: 'Myldret' });
    assert.equal(refused.status, 429);
    assert.match(refused.text, /value="Myldret"/);
    const other = await atEntrance(site);
    assert.equal((await other.send({ name: 'Alene', reach: 'alene@hjemme.example' })).status, 422);
    wait(3600);
    assert.equal((await send({ name: 'Roligt igen', reach: 'ro@igen.example' })).status, 303);
    assert.equal((await inquiriesAbout(site, 'Roligt igen'))[0]!.suspicion, null);
  });

  it('does not use us to plague one telephone', async () => {
    for (let number = 1; number <= 5; number += 1) {
      const { send, wait } = await atEntrance(site);
      wait(40);
      await send({ name: 'Plaget', company: `Skiftende ${number}`, reach: '31313131' });
    }
    assert.equal((await inquiriesAbout(site, 'Plaget')).length, 5);
    assert.equal((await messagesTo(site, '31313131')).length, 3);
  });

  it('nor one mailbox, however its address is written', async () => {
    const ways = ['offer@byen.example', 'Offer@byen.example', 'OFFER@byen.example', 'ofFer@Byen.example'];
    for (const [number, reach] of ways.entries()) {
      const { send, wait } = await atEntrance(site);
      wait(40);
      await send({ name: 'Plaget Post', company: `Postkasse ${number}`, reach });
    }
    const all = await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx
        .selectFrom('message')
        .select('toAddress')
        .where('toAddress', 'ilike', 'offer@byen.example')
        .execute(),
    );
    assert.equal(all.length, 3);
  });

  it('carries nobody’s advertisement to a stranger: only what can be a name is in the mail', async () => {
    const { send, wait } = await atEntrance(site);
    wait(40);
    const name = 'Din konto er spærret, åbn www.ond.example/hent';
    await send({ name, company: 'Lokkebutikken', reach: 'maal@byen.example' });
    const [mail] = await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.selectFrom('message').selectAll().where('toAddress', '=', 'maal@byen.example').execute(),
    );
    assert.ok(mail);
    assert.doesNotMatch(`${mail.subject}${mail.body}${mail.toName}`, /ond\.example|spærret/);
    const link = /\/l\/\S+/.exec(mail.body)![0];
    site.clock.moveDays(20);
    await site.visitor().post(`${link}/nyt`);
    const renewed = await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.selectFrom('message').selectAll().where('toAddress', '=', 'maal@byen.example').execute(),
    );
    assert.equal(renewed.length, 2);
    for (const { subject, body, toName } of renewed)
      assert.doesNotMatch(`${subject}${body}${toName}`, /ond\.example|spærret/);
    site.clock.moveDays(-20);
  });

  it('counts a household of the new kind of address as one place', async () => {
    let last = 0;
    for (let number = 1; number <= 62 && last !== 429; number += 1) {
      const { send, wait } = await atEntrance(site, `2001:db8:1:2:${number.toString(16)}::1`);
      wait(4);
      last = (await send({ name: 'Mange Adresser', company: `Hus ${number}`, need: '' })).status;
    }
    assert.equal(last, 429);
  });

  it('a receipt is none but a receipt', async () => {
    const { page } = await atEntrance(site);
    const begun = /name="_begun" value="([^"]+)"/.exec(page.text)![1]!;
    const answer = await site.visitor().get(`/virksomhed/hjaelp/tak?kvittering=${begun}`);
    assert.equal(answer.status, 404);
  });
});

describe('the public register', () => {
  it('answers by the extract imported here when the search is not set up', async () => {
    await site.database.asOwner((tx) =>
      tx
        .insertInto('registerCompany')
        .values({
          cvr: '99000031',
          name: 'VASKERIET I VESTEN',
          advertisingProtected: false,
          industryCode: '960110',
          industryVersion: 'DB07',
          updatedAt: site.clock.now(),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
    const { send, wait } = await atEntrance(site);
    wait(40);
    await send({ name: 'Vera Vask', reach: 'vera@vask.example', company: 'DK 99000031' });
    const [found] = await inquiriesAbout(site, 'Vera Vask');
    assert.deepEqual([found!.companyName, found!.industry], ['VASKERIET I VESTEN', 'cleaning']);
  });

  it('gives the name and the industry of a number; when it is silent nobody notices', async () => {
    let silent = false;
    const register = createServer((_request, response) => {
      if (silent) return void response.destroy();
      const company = {
        cvrNummer: 99000023,
        reklamebeskyttet: true,
        virksomhedMetadata: {
          nyesteNavn: { navn: 'HØKEREN I HULLET ApS' },
          nyesteHovedbranche: { branchekode: '471110', branchetekst: 'Supermarkeder' },
        },
      };
      response.end(JSON.stringify({ hits: { total: 1, hits: [{ _source: { Vrvirksomhed: company } }] } }));
    });
    register.listen(0, '127.0.0.1');
    await once(register, 'listening');
    const url = `http://127.0.0.1:${(register.address() as AddressInfo).port}/_search`;
    const search = createCvrSearch({ url, user: 'os', password: 'hemmelig', timeoutMs: 5_000 });
    const { database, clock, municipalityId } = site;
    const app = createApp({
      ...{ database, clock, log: createLog('silent'), demo: false, baseUrl: 'http://localhost' },
      secret: 'only-for-tests-only-for-tests-only-for-tests',
      oidcReady: false,
      routes: [
        ...site.routes.filter(({ path }) => path !== '/virksomhed/hjaelp'),
        ...inquiriesRoutes(search).slice(0, 2),
      ],
    });
    const withRegister = { ...site, app, visitor: site.visitor };
    const asked = async (name: string, reach: string) => {
      const cookie = `fodfaeste=guest.${'a'.repeat(32)}`;
      const page = await app.request(`/virksomhed/hjaelp?kommune=${municipalityId}`, { headers: { cookie } });
      const html = await page.text();
      const field = (of: string) => new RegExp(`name="${of}" value="([^"]+)"`).exec(html)![1]!;
      clock.moveTo(clock.now().add({ seconds: 40 }));
      const body = new URLSearchParams({
        ...fairForm,
        ...{ name, reach, company: '99 00 00 23', kommune: municipalityId },
        _csrf: field('_csrf'),
        _begun: field('_begun'),
      });
      const sent = await app.request('/virksomhed/hjaelp', {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        body: body.toString(),
      });
      assert.equal(sent.status, 303);
      return (await inquiriesAbout(withRegister, name))[0]!;
    };
    const found = await asked('Høker Hansen', 'hoker@hul.example');
    assert.deepEqual(
      [found.cvr, found.companyName, found.industry, found.companyText],
      ['99000023', 'HØKEREN I HULLET ApS', 'shop', '99 00 00 23'],
    );
    silent = true;
    const unknown = await asked('Høker Jensen', 'jensen@hul.example');
    assert.deepEqual([unknown.cvr, unknown.companyName, unknown.industry], ['99000023', '99 00 00 23', null]);
    register.closeAllConnections();
    register.close();
  });
});
