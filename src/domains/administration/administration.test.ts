import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { citizenName, newWorld } from '#test/support/world.ts';
import { readSettings } from './settings.ts';

const within = <T>(site: TestSite, work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
  site.database.inMunicipality(site.municipalityId, work);
const eventsOf = (site: TestSite, kind: string) =>
  within(site, (tx) =>
    tx.selectFrom('event').select(['actorName', 'data']).where('kind', '=', kind).execute(),
  );

async function administrator() {
  const site = await testSite();
  const { accountId } = await site.newAccount('administrator', 'Asta Admin');
  return { site, accountId, asta: await site.as(accountId) };
}
const settings = {
  unitName: 'Job og Vækst',
  phone: '70 20 30 40',
  answerDays: '3',
  caseLimit: '35',
  portfolioLimit: '60',
  marketplaceWeeklyContacts: '5',
  marketplaceContactsAtOnce: '3',
  marketplaceAnswerDays: '3',
};

describe('settings', () => {
  test('are saved, with an event, and reach the citizens', async () => {
    const { site, asta } = await administrator();
    const page = await asta.get('/indstillinger');
    assert.match(page.text, /name="_version" value="1"/);
    const saved = await asta.post('/indstillinger', { ...settings, _version: '1' });
    assert.equal(saved.status, 303);
    const kept = await within(site, (tx) => readSettings(tx));
    assert.deepEqual(
      {
        unitName: kept.unitName,
        phone: kept.phone,
        answerDays: kept.answerDays,
        caseLimit: kept.caseLimit,
        version: kept.version,
      },
      { unitName: 'Job og Vækst', phone: '70203040', answerDays: 3, caseLimit: 35, version: 2 },
    );
    assert.equal((await eventsOf(site, 'municipality.settings-changed')).length, 1);
    const citizen = await site.newAccount('citizen');
    const front = await (await site.as(citizen.accountId)).get('/');
    assert.match(front.text, /Job og Vækst/);
    assert.match(front.text, /tel:\+4570203040/);
  });

  test('wrong input: 422, a sentence at the field, everything typed kept', async () => {
    const { site, asta } = await administrator();
    const wrong = await asta.post('/indstillinger', {
      unitName: 'x'.repeat(101),
      phone: 'ring bare <b>',
      answerDays: 'hurtigt',
      caseLimit: '0',
      _version: '1',
    });
    assert.equal(wrong.status, 422);
    for (const typed of ['x'.repeat(101), 'ring bare &lt;b', 'hurtigt'])
      assert.ok(wrong.text.includes(typed), typed);
    assert.match(wrong.text, /højst fylde 100 tegn/);
    assert.match(wrong.text, /telefonnummer med 8 cifre/);
    assert.match(wrong.text, /Skriv et helt tal/);
    assert.match(wrong.text, /mindst 1/);
    assert.equal((await within(site, (tx) => readSettings(tx))).version, 1);
  });

  test('two at once: the second is told who was first, and may then save', async () => {
    const { site, asta } = await administrator();
    const { accountId } = await site.newAccount('administrator', 'Bo Bestyrer');
    const bo = await site.as(accountId);
    await bo.post('/indstillinger', { ...settings, unitName: 'Bos enhed', _version: '1' });
    const second = await asta.post('/indstillinger', { ...settings, unitName: 'Astas enhed', _version: '1' });
    assert.equal(second.status, 409);
    assert.match(second.text, /Bo Bestyrer rettede det her/);
    assert.match(second.text, /value="Astas enhed"/);
    assert.equal((await within(site, (tx) => readSettings(tx))).unitName, 'Bos enhed');
    const version = /name="_version" value="(\d+)"/.exec(second.text)![1]!;
    assert.equal(
      (await asta.post('/indstillinger', { ...settings, unitName: 'Astas enhed', _version: version })).status,
      303,
    );
    assert.equal((await within(site, (tx) => readSettings(tx))).unitName, 'Astas enhed');
  });

  test('a municipality with none yet has sensible ones', async () => {
    const { site } = await administrator();
    const { answerDays, caseLimit, version } = await within(site, (tx) => readSettings(tx));
    assert.ok(answerDays >= 1 && caseLimit >= 1 && version === 1);
  });
});

describe('accounts', () => {
  const anna = {
    role: 'caseworker',
    name: 'Anna Åsted',
    title: '',
    email: 'anna@kommune.example',
    phone: '',
    pNumber: '',
  };

  test('are listed and found by name and role; citizens are not among them', async () => {
    const site = await testSite();
    const { people } = await newWorld(site);
    const asta = await site.as(people.administrator.accountId);
    const all = await asta.get('/indstillinger/konti');
    assert.match(all.text, /Sanne Sag/);
    assert.ok(!all.text.includes(citizenName));
    const found = await asta.get('/indstillinger/konti?navn=sanne&rolle=caseworker');
    assert.match(found.text, /Sanne Sag/);
    assert.doesNotMatch(found.text, /Kaj Konsulent/);
    assert.match((await asta.get('/indstillinger/konti?navn=%25_%5C')).text, /Vi fandt ingen/);
    assert.equal((await asta.get(`/indstillinger/konti/${people.citizen.accountId}`)).status, 404);
    const { queries } = site.answers.at(-1)!;
    assert.ok(queries <= 15);
  });

  test('many of them are paged', async () => {
    const { site, asta } = await administrator();
    await within(site, (tx) =>
      tx
        .insertInto('account')
        .values(
          Array.from({ length: 60 }, (_, index) => ({
            id: newId(),
            role: 'mentor',
            name: `Mentor ${100 + index}`,
          })),
        )
        .execute(),
    );
    const first = await asta.get('/indstillinger/konti?rolle=mentor');
    assert.match(first.text, /Mentor 149/);
    assert.doesNotMatch(first.text, /Mentor 150/);
    assert.match(first.text, /rolle=mentor&amp;side=2/);
    assert.match((await asta.get('/indstillinger/konti?rolle=mentor&side=2')).text, /Mentor 159/);
  });

  test('one is added, with an event; the same address twice is refused', async () => {
    const { site, asta } = await administrator();
    const added = await asta.post('/indstillinger/konti/ny', anna);
    assert.equal(added.status, 303);
    assert.match((await asta.get(added.location!)).text, /Anna Åsted/);
    assert.equal((await eventsOf(site, 'account.added')).length, 1);
    const again = await asta.post('/indstillinger/konti/ny', {
      ...anna,
      name: 'En anden',
      email: 'ANNA@kommune.example',
    });
    assert.equal(again.status, 422);
    assert.match(again.text, /allerede en åben konto/);
    assert.match(again.text, /value="En anden"/);
  });

  test('an employer’s account belongs to a workplace we know', async () => {
    const site = await testSite();
    const { people, ids } = await newWorld(site);
    const asta = await site.as(people.administrator.accountId);
    const emma = { ...anna, role: 'employer', name: 'Emma Ejer', email: 'emma@sted.example' };
    for (const [pNumber, says] of [
      ['', /P-nummer med 10 cifre/],
      ['12', /P-nummer med 10 cifre/],
      ['0000000001', /kender ikke et åbent arbejdssted/],
    ] as const) {
      const refused = await asta.post('/indstillinger/konti/ny', { ...emma, pNumber });
      assert.equal(refused.status, 422);
      assert.match(refused.text, says);
    }
    const { pNumber } = await within(site, (tx) =>
      tx
        .selectFrom('workplace')
        .select('pNumber')
        .where('id', '=', ids.workplaceId)
        .executeTakeFirstOrThrow(),
    );
    const added = await asta.post('/indstillinger/konti/ny', { ...emma, pNumber });
    assert.equal(added.status, 303);
    const emmas = await site.as(added.location!.split('/').at(-1)!.split('?')[0]!);
    assert.match((await emmas.get('/')).text, /Prøvebageriet, Havnen/);
  });

  test('nothing, or a role that is not given here: 422', async () => {
    const { asta } = await administrator();
    for (const role of ['', 'citizen', 'konge']) {
      const refused = await asta.post('/indstillinger/konti/ny', { role, name: '', email: 'ikke en mail' });
      assert.equal(refused.status, 422);
      assert.match(refused.text, /ikke en mail/);
    }
  });

  test('one is closed: logged out at once, and the citizens stand as nobody’s', async () => {
    const site = await testSite();
    const { people, ids } = await newWorld(site);
    const asta = await site.as(people.administrator.accountId);
    const sanne = await site.as(people.caseworker.accountId);
    assert.match((await sanne.get('/')).text, /Hej Sanne/);
    assert.equal((await asta.post(`/indstillinger/konti/${people.caseworker.accountId}/luk`)).status, 303);
    assert.doesNotMatch((await sanne.get('/')).text, /Hej Sanne/);
    const citizen = await within(site, (tx) =>
      tx
        .selectFrom('citizen')
        .select('caseworkerId')
        .where('id', '=', ids.citizenId)
        .executeTakeFirstOrThrow(),
    );
    assert.equal(citizen.caseworkerId, null);
    const [event] = await eventsOf(site, 'account.closed');
    assert.deepEqual(event?.data, { role: 'caseworker', citizens: 1 });
    const other = await site.newAccount('caseworker', 'Carl Kollega');
    assert.match((await (await site.as(other.accountId)).get('/')).text, new RegExp(citizenName));
    const again = await asta.post(`/indstillinger/konti/${people.caseworker.accountId}/luk`);
    assert.equal(again.status, 303);
    assert.equal((await eventsOf(site, 'account.closed')).length, 1);
  });

  test('one is closed: a protected citizen left without a caseworker is found by the manager, and by no one else', async () => {
    const site = await testSite();
    const { people, ids } = await newWorld(site);
    await within(site, (tx) =>
      tx
        .updateTable('citizen')
        .set({ protected: true, consultantId: null })
        .where('id', '=', ids.citizenId)
        .execute(),
    );
    const manager = await site.as(people.manager.accountId);
    const assign = `/borgere/${ids.citizenId}/tildel`;
    assert.equal((await manager.get(assign)).status, 404);
    const asta = await site.as(people.administrator.accountId);
    await asta.post(`/indstillinger/konti/${people.caseworker.accountId}/luk`);
    const next = await site.newAccount('caseworker', 'Nina Næste');
    const nina = await site.as(next.accountId);
    assert.ok(!(await nina.get('/borgere?visning=uden')).text.includes(citizenName));
    assert.equal((await nina.get(assign)).status, 404);
    assert.ok((await manager.get('/borgere?visning=uden')).text.includes(citizenName));
    assert.equal((await manager.get(assign)).status, 200);
    const given = { caseworkerId: next.accountId, consultantId: '', _version: '2' };
    assert.equal((await manager.post(assign, given)).status, 303);
    assert.equal((await manager.get(assign)).status, 404);
    assert.equal((await nina.get(`/borgere/${ids.citizenId}`)).status, 200);
  });

  test('nobody closes their own', async () => {
    const { site, accountId, asta } = await administrator();
    const refused = await asta.post(`/indstillinger/konti/${accountId}/luk`);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /ikke lukke din egen/);
    assert.equal((await eventsOf(site, 'account.closed')).length, 0);
  });
});

test('messages that could not be sent are shown without whom they were for', async () => {
  const { site, asta } = await administrator();
  await within(site, (tx) =>
    tx
      .insertInto('message')
      .values({
        id: newId(),
        channel: 'mail',
        toName: citizenName,
        toAddress: 'hemmelig@post.example',
        subject: 'Om dit forløb',
        body: 'Hej',
        about: 'placement:1',
        createdAt: site.clock.now(),
        failedAt: site.clock.now(),
        attempts: 12,
        lastError: 'No mail server is set up',
      })
      .execute(),
  );
  const { text } = await asta.get('/');
  assert.match(text, /En besked nåede ikke frem/);
  assert.match(text, /ikke sat en mailserver op/);
  assert.ok(
    !text.includes('hemmelig@post.example') && !text.includes(citizenName) && !text.includes('Om dit forløb'),
  );
});
