import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { townsOfAasund } from '#demo/geography.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { makeOpenings, makeProfiles } from '#test/support/search/make-openings.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import type { SearchDocument } from './document.ts';
import { tellOfNew } from './tell-of-new.ts';
import { removeDocument, writeDocuments } from './write-document.ts';

let site: TestSite;
type Browser = Awaited<ReturnType<TestSite['as']>>;
let citizen: Browser;
let employer: Browser;
let citizenAccount: string;
let employerAccount: string;
const workplaceId = newId();

const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  site.database.inMunicipality(site.municipalityId, work);

/** Openings are of workplaces in the marketplace: here the made ones have no row of their own, so nothing shuts them. */
const opening = (title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  ...makeOpenings(1, townsOfAasund, site.clock.now())[0]!.document,
  id: newId(),
  texts: [{ weight: 'A', text: title }],
  iscoCode: null,
  card: {
    title,
    workplace: 'Prøve & Søn',
    area: 'Horsens',
    latitude: 55.87,
    longitude: 9.87,
    minutesFrom: 600,
    minutesTo: 900,
    minutesStart: 240,
    startTime: 480,
    endTime: 840,
    evenings: false,
    weekends: false,
    season: { from: 4, to: 9 },
    schemes: ['fleksjob'],
    adaptable: ['lifting', 'pace'],
  },
  publishedAt: site.clock.now(),
  ...more,
});

const profile = (alias: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  ...makeProfiles(1, townsOfAasund, site.clock.now())[0]!.document,
  id: newId(),
  iscoCode: '9112',
  area: 'Horsens',
  levels: {},
  card: {
    alias,
    area: 'Horsens',
    iscoCode: '9112',
    moreIscoCodes: [],
    competences: [],
    hours: { minutesNow: 300, minutesAim: 600, evenings: false, weekends: false },
    travel: null,
    needs: [],
    words: null,
  },
  publishedAt: site.clock.now(),
  ...more,
});

before(async () => {
  site = await testSite();
  citizenAccount = (await site.newAccount('citizen', 'Signe Søger')).accountId;
  employerAccount = (await site.newAccount('employer', 'Erik Ejer')).accountId;
  citizen = await site.as(citizenAccount);
  employer = await site.as(employerAccount);
  const companyId = newId();
  await within(async (tx) => {
    await tx
      .insertInto('company')
      .values({
        id: companyId,
        cvr: '12345674',
        name: 'Prøve & Søn',
        industry: 'cleaning',
        registeredAt: site.clock.now(),
      })
      .execute();
    await tx
      .insertInto('workplace')
      .values({
        id: workplaceId,
        companyId,
        pNumber: '1234567890',
        name: 'Prøve & Søn',
        industry: 'cleaning',
        address: 'Nørregade 1',
        postalCode: '8700',
        contactName: 'Erik Ejer',
        registeredAt: site.clock.now(),
      })
      .execute();
    await tx
      .insertInto('workplaceMember')
      .values({ workplaceId, accountId: employerAccount, addedAt: site.clock.now() })
      .execute();
    await writeDocuments(tx, [
      opening('Rengøringsassistent'),
      opening('Lagermedarbejder', { minutesFrom: 1200, minutesTo: 1500 }),
      ...Array.from({ length: 22 }, (_, index) => opening(`Køkkenmedhjælper ${index + 1}`)),
    ]);
  });
});

describe('a citizen finds openings', () => {
  test('misspelt, with what the next decision needs', async () => {
    const { status, text } = await citizen.get('/markedsplads/job?q=regn%C3%B8ring');
    assert.equal(status, 200);
    assert.match(text, /Rengøringsassistent/);
    assert.doesNotMatch(text, /Lagermedarbejder/);
    assert.match(text, /Prøve &amp; Søn, Horsens/);
    assert.match(
      text,
      /10 t til 15 t om ugen, kan begynde med 4 t, mellem 8\.00 og 14\.00, fra april til september/,
    );
    assert.match(text, /Kan tilpasses:/);
  });

  test('twenty at a time, and the address is the whole search', async () => {
    const first = await citizen.get('/markedsplads/job?q=k%C3%B8kken');
    assert.equal(first.text.match(/class="ff-result"/g)?.length, 20);
    assert.match(first.text, /\/markedsplads\/job\?q=k%C3%B8kken&amp;side=2/);
    const second = await citizen.get('/markedsplads/job?q=k%C3%B8kken&side=2');
    assert.equal(second.text.match(/class="ff-result"/g)?.length, 2);
  });

  test('by hours; what cannot be read in an address is left out', async () => {
    const { status, text } = await citizen.get(
      '/markedsplads/job?q=lager&timer=10&maaned=13&hensyn=x&radius=7&side=x',
    );
    assert.equal(status, 200);
    assert.match(text, /Vi fandt ikke noget, der passer/);
    assert.match((await citizen.get('/markedsplads/job?q=lager&timer=20')).text, /Lagermedarbejder/);
  });

  test('asks the same few questions of the database, however much there is', async () => {
    const asked = async (path: string) => {
      await citizen.get(path);
      return site.answers.at(-1)!.queries;
    };
    assert.equal(await asked('/markedsplads/job?q=lager'), await asked('/markedsplads/job?q=k%C3%B8kken'));
    assert.ok((await asked('/markedsplads/job?q=lager&sted=8700')) <= 10);
  });

  test('and is not let in to the profiles', async () => {
    assert.equal((await citizen.get('/markedsplads/profiler')).status, 403);
  });
});

describe('an employer looks for people', () => {
  test('not before the workplace is let in', async () => {
    const { status, text } = await employer.get('/markedsplads/profiler');
    assert.equal(status, 200);
    assert.match(text, /ikke åben for jer endnu/);
    await within((tx) =>
      tx
        .insertInto('marketplaceEmployer')
        .values({ workplaceId, admittedAt: site.clock.now(), countedFrom: site.clock.now() })
        .execute(),
    );
  });

  test('four are shown as none, with a kind word; the fifth shows all', async () => {
    await within((tx) =>
      writeDocuments(
        tx,
        [1, 2, 3, 4].map((number) => profile(`Fugl ${number}`)),
      ),
    );
    const few = await employer.get('/markedsplads/profiler');
    assert.match(few.text, /Færre end fem passer på det hele/);
    assert.doesNotMatch(few.text, /Fugl|\(4\)|Horsens/);
    await within((tx) => writeDocuments(tx, [profile('Fugl 5')]));
    const five = await employer.get('/markedsplads/profiler');
    assert.match(five.text, /Mindst 5 profiler/);
    assert.equal(five.text.match(/Fugl \d/g)?.length, 5);
  });

  test('words put people in order and leave nobody out', async () => {
    const { text } = await employer.get('/markedsplads/profiler?q=astronaut');
    assert.equal(text.match(/Fugl \d/g)?.length, 5);
  });
});

describe('a saved search', () => {
  const saved = () => within((tx) => tx.selectFrom('savedSearch').selectAll().execute());

  test('is kept, and tells in the morning of what came after; never twice', async () => {
    const { status } = await citizen.post('/markedsplads/gemte', {
      kind: 'opening',
      criteria: '?q=reng%C3%B8ring',
      name: 'Noget rent',
      every: 'day',
    });
    assert.equal(status, 303);
    const telling = {
      clock: site.clock,
      baseUrl: 'https://sted.example',
      secret: 'only-for-tests-only-for-tests-only-for-tests',
      municipality: { id: site.municipalityId, name: 'Prøve' },
    };
    site.clock.moveDays(1);
    assert.equal(await within((tx) => tellOfNew(tx, telling)), 0);
    site.clock.moveDays(1);
    await within((tx) => writeDocuments(tx, [opening('Rengøring på skole'), opening('Kok')]));
    assert.equal(await within((tx) => tellOfNew(tx, telling)), 1);
    const message = await within((tx) =>
      tx.selectFrom('message').selectAll().where('about', 'like', 'saved-search:%').executeTakeFirstOrThrow(),
    );
    assert.match(message.body, /Rengøring på skole, Prøve & Søn, Horsens/);
    assert.doesNotMatch(message.body, /Kok/);
    await within((tx) => writeDocuments(tx, [opening('Rengøring af biler')]));
    assert.equal(await within((tx) => tellOfNew(tx, telling)), 0, 'at most once a day');

    const stop = /https:\/\/sted\.example(\/stop-besked\/\S+)/.exec(message.body)![1]!;
    const guest = site.visitor();
    assert.match((await guest.get(stop)).text, /Noget rent/);
    assert.equal((await saved())[0]!.every, 'day', 'opening the link stops nothing');
    await guest.post(stop, {});
    assert.equal((await saved())[0]!.every, 'never');
  });

  test('is one’s own: another neither sees, changes nor removes it', async () => {
    // Days have gone by, and they log in again.
    citizen = await site.as(citizenAccount);
    employer = await site.as(employerAccount);
    const [search] = await saved();
    assert.match((await citizen.get('/markedsplads/gemte')).text, /Noget rent/);
    assert.doesNotMatch((await employer.get('/markedsplads/gemte')).text, /Noget rent/);
    await employer.post(`/markedsplads/gemte/${search!.id}`, { name: 'Kapret', every: 'day' });
    await employer.post(`/markedsplads/gemte/${search!.id}/slet`, {});
    assert.equal((await saved())[0]!.name, 'Noget rent');
    await citizen.post(`/markedsplads/gemte/${search!.id}`, { name: 'Pænt og rent', every: 'week' });
    assert.equal((await saved())[0]!.name, 'Pænt og rent');
    assert.equal(
      (await citizen.post(`/markedsplads/gemte/${search!.id}`, { name: '', every: 'week' })).status,
      422,
    );
    await citizen.post(`/markedsplads/gemte/${search!.id}/slet`, {});
    assert.deepEqual(await saved(), []);
  });
});

test('what is taken out is found no more', async () => {
  const document = opening('Fyrpasser');
  await within((tx) => writeDocuments(tx, [document]));
  assert.match((await citizen.get('/markedsplads/job?q=fyrpasser')).text, /Fyrpasser/);
  await within((tx) => removeDocument(tx, 'opening', document.id));
  assert.doesNotMatch((await citizen.get('/markedsplads/job?q=fyrpasser')).text, /ff-result"/);
});
