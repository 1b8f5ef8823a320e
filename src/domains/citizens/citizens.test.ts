import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { hiddenField, newCitizen } from './testing/people.ts';

const details = {
  name: 'Karla Vig',
  email: 'karla@borger.example',
  phone: '20 30 40 50',
  preferredChannel: 'mail',
  digital: 'yes',
  address: 'Havnegade 3',
  postalCode: '4900',
  language: 'da',
};

let site: TestSite;
let mette: Awaited<ReturnType<TestSite['as']>>;
let metteId: string;
const citizenRow = (id: string) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    tx.selectFrom('citizen').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
const looksAt = (id: string) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    tx
      .selectFrom('look')
      .select(['reason', 'result', 'actorName'])
      .where('citizenId', '=', id)
      .orderBy('id')
      .execute(),
  );
const queriesOfLast = () => site.answers.at(-1)!.queries;

const beginAfresh = async () => {
  site = await testSite();
  metteId = (await site.newAccount('caseworker', 'Mette Bro')).accountId;
  mette = await site.as(metteId);
};

describe('the citizen’s own log-in', () => {
  beforeEach(beginAfresh);

  const accounts = () =>
    site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.selectFrom('account').select(['name', 'email', 'role']).where('citizenId', 'is not', null).execute(),
    );

  const corrects = async (page: string, email: string) => {
    const path = `${page.split('?')[0]}/oplysninger`;
    const _version = hiddenField(await mette.get(path), '_version');
    return mette.post(path, { ...details, email, _version });
  };

  it('comes with the registration of somebody digital with an e-mail, and follows what is corrected', async () => {
    const made = await mette.post('/borgere/ny', { ...details, caseworkerId: '' });
    assert.deepEqual(await accounts(), [
      { name: 'Karla Vig', email: 'karla@borger.example', role: 'citizen' },
    ]);
    await corrects(made.location!, 'vig@borger.example');
    assert.deepEqual(await accounts(), [{ name: 'Karla Vig', email: 'vig@borger.example', role: 'citizen' }]);
  });

  it('waits for an e-mail, and is never made of one that somebody else logs in with', async () => {
    const byPhone = { ...details, email: '', preferredChannel: 'phone', caseworkerId: '' };
    const made = await mette.post('/borgere/ny', byPhone);
    await mette.post('/borgere/ny', {
      ...details,
      email: 'ude@borger.example',
      digital: 'no',
      caseworkerId: '',
    });
    await mette.post('/borgere/ny', { ...details, email: `${metteId}@POST.example`, caseworkerId: '' });
    assert.deepEqual(await accounts(), []);
    await corrects(made.location!, 'karla@borger.example');
    assert.equal((await accounts()).length, 1);
  });
});

describe('the list of citizens', () => {
  beforeEach(beginAfresh);

  it('shows a caseworker their own first, with state, and writes a look for each shown', async () => {
    const own = await newCitizen(site, { name: 'Aage Lund', caseworkerId: metteId });
    const other = await newCitizen(site, { name: 'Bente Sø' });
    const page = await mette.get('/borgere');
    assert.equal(page.status, 200);
    assert.match(page.text, /Aage Lund/);
    assert.match(page.text, /Ikke spurgt om behov/);
    assert.doesNotMatch(page.text, /Bente Sø/);
    assert.deepEqual(
      (await looksAt(own)).map((look) => look.reason),
      ['list-citizens'],
    );
    assert.deepEqual(await looksAt(other), []);
    assert.ok(queriesOfLast() <= 7, String(queriesOfLast()));
  });

  it('shows those without a caseworker, the longest waiting first', async () => {
    await newCitizen(site, { name: 'Anna Ny' });
    await newCitizen(site, { name: 'Zenia Gammel', registeredAt: site.clock.now().subtract({ hours: 240 }) });
    await newCitizen(site, { name: 'Har En', caseworkerId: metteId });
    const { text } = await mette.get('/borgere?visning=uden');
    assert.ok(text.indexOf('Zenia Gammel') < text.indexOf('Anna Ny'));
    assert.doesNotMatch(text, /Har En/);
  });

  it('finds by the beginning of any word of the name, in Danish spelling', async () => {
    await newCitizen(site, { name: 'Søren Aagaard' });
    await newCitizen(site, { name: 'Åse Holm' });
    const found = async (query: string) => (await mette.get(`/borgere?q=${encodeURIComponent(query)}`)).text;
    assert.match(await found('aag'), /Søren Aagaard/);
    assert.match(await found('SØR'), /Søren Aagaard/);
    assert.match(await found('aase'), /Åse Holm/);
    assert.match(await found('hol'), /Åse Holm/);
    const none = await found('olm%_<b>');
    assert.doesNotMatch(none, /Åse Holm/);
    assert.match(none, /Ingen borgere med »olm%_&lt;b>«|Ingen borgere med »olm%_&lt;b&gt;«/);
  });

  it('goes on after fifty without counting them', async () => {
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx
        .insertInto('citizen')
        .values(
          Array.from({ length: 51 }, (_, at) => ({
            id: newId(),
            name: `Borger ${String(at).padStart(2, '0')}`,
            registeredAt: site.clock.now(),
          })),
        )
        .execute(),
    );
    const first = await mette.get('/borgere?visning=alle');
    assert.match(first.text, /Borger 49/);
    assert.doesNotMatch(first.text, /Borger 50/);
    assert.ok(queriesOfLast() <= 7, String(queriesOfLast()));
    assert.match((await mette.get('/borgere?visning=alle&side=2')).text, /Borger 50/);
  });

  it('hides a protected citizen from all but the named staff', async () => {
    const other = await site.newAccount('caseworker', 'Ole Dam');
    const id = await newCitizen(site, { name: 'Hemmelig Person', caseworkerId: metteId, protected: true });
    const ole = await site.as(other.accountId);
    assert.doesNotMatch((await ole.get('/borgere?visning=alle')).text, /Hemmelig/);
    assert.doesNotMatch((await ole.get('/borgere?q=hemmelig')).text, /Hemmelig Person/);
    assert.equal((await ole.get(`/borgere/${id}`)).status, 404);
    assert.equal((await ole.get(`/borgere/${id}/behov`)).status, 404);
    assert.match((await mette.get('/borgere?visning=alle')).text, /Hemmelig Person/);
    const manager = await site.as((await site.newAccount('manager')).accountId);
    assert.doesNotMatch((await manager.get('/borgere')).text, /Hemmelig/);
    assert.deepEqual((await looksAt(id)).map(({ reason, result }) => `${reason} ${result}`).sort(), [
      'list-citizens allowed',
      'see-citizen denied',
      'see-needs denied',
    ]);
  });
});

describe('registering and changing a citizen', () => {
  beforeEach(beginAfresh);

  it('registers, and the citizen’s page says what comes next', async () => {
    const sent = await mette.post('/borgere/ny', { ...details, caseworkerId: metteId });
    assert.equal(sent.status, 303);
    const page = await mette.get(sent.location!);
    assert.match(page.text, /Spørg Karla Vig om behov og ønsker/);
    assert.match(page.text, /href="tel:\+4520304050"/);
    assert.ok(queriesOfLast() <= 13, String(queriesOfLast()));
  });

  it('keeps everything typed when something is wrong', async () => {
    const sent = await mette.post('/borgere/ny', {
      ...details,
      email: 'karla(a)borger',
      phone: '123',
      postalCode: '49',
      name: '<b>Karla</b>',
    });
    assert.equal(sent.status, 422);
    assert.match(sent.text, /value="karla\(a\)borger"/);
    assert.match(sent.text, /value="123"/);
    assert.match(sent.text, /value="&lt;b>Karla|value="&lt;b&gt;Karla/);
    assert.match(sent.text, /Skriv et postnummer med 4 cifre/);
    assert.match(sent.text, /Skriv et telefonnummer med 8 cifre/);
  });

  it('asks for what the chosen way of contact needs', async () => {
    const sent = await mette.post('/borgere/ny', { ...details, phone: '', preferredChannel: 'sms' });
    assert.equal(sent.status, 422);
    assert.match(sent.text, /Skriv et telefonnummer, eller vælg en anden måde/);
    const letter = await mette.post('/borgere/ny', { ...details, address: '', preferredChannel: 'letter' });
    assert.match(letter.text, /Skriv vej og postnummer/);
    const nobody = await mette.post('/borgere/ny', { ...details, caseworkerId: newId() });
    assert.equal(nobody.status, 422);
    const hidden = await mette.post('/borgere/ny', { ...details, protected: 'yes' });
    assert.match(hidden.text, /skal have en sagsbehandler/);
  });

  it('tells the second of two who change the same, and keeps what they typed', async () => {
    const id = await newCitizen(site, { name: 'Karla Vig', caseworkerId: metteId });
    const page = await mette.get(`/borgere/${id}/oplysninger`);
    const version = hiddenField(page, '_version');
    const ole = await site.as((await site.newAccount('caseworker', 'Ole Dam')).accountId);
    const path = `/borgere/${id}/oplysninger`;
    assert.equal((await ole.post(path, { ...details, _version: version })).status, 303);
    const late = await mette.post(path, { ...details, address: 'Storegade 9', _version: version });
    assert.equal(late.status, 409);
    assert.match(late.text, /Ole Dam rettede det her/);
    assert.match(late.text, /value="Storegade 9"/);
    assert.equal((await citizenRow(id)).address, 'Havnegade 3');
    const again = await mette.post(path, {
      ...details,
      address: 'Storegade 9',
      _version: hiddenField(late, '_version'),
    });
    assert.equal(again.status, 303);
    assert.equal((await citizenRow(id)).address, 'Storegade 9');
  });

  it('sets caseworker and consultant, each of their own role', async () => {
    const id = await newCitizen(site, { name: 'Karla Vig' });
    const consultant = (await site.newAccount('consultant', 'Jens Kær')).accountId;
    assert.match((await mette.get(`/borgere/${id}`)).text, /Vælg en sagsbehandler til Karla Vig/);
    const path = `/borgere/${id}/tildel`;
    const wrong = await mette.post(path, { caseworkerId: consultant, consultantId: '', _version: '1' });
    assert.equal(wrong.status, 422);
    const chosen = { caseworkerId: metteId, consultantId: consultant, _version: '1' };
    assert.equal((await mette.post(path, chosen)).status, 303);
    assert.equal((await citizenRow(id)).consultantId, consultant);
    assert.equal((await mette.post(path, chosen)).status, 409);
    assert.match((await (await site.as(consultant)).get('/borgere')).text, /Karla Vig/);
  });
});

describe('the citizen’s page', () => {
  beforeEach(beginAfresh);

  it('is not for citizens, and a manager sees no needs', async () => {
    const { accountId, citizenId } = await site.newAccount('citizen', 'Karla Vig');
    const karla = await site.as(accountId);
    assert.equal((await karla.get(`/borgere/${citizenId}`)).status, 403);
    assert.equal((await karla.get('/borgere')).status, 403);
    const manager = await site.as((await site.newAccount('manager')).accountId);
    const page = await manager.get(`/borgere/${citizenId}`);
    assert.equal(page.status, 200);
    assert.doesNotMatch(page.text, new RegExp(`/borgere/${citizenId}/behov`));
    const mettes = await mette.get(`/borgere/${citizenId}`);
    assert.match(mettes.text, new RegExp(`/borgere/${citizenId}/behov`));
    assert.match(mettes.text, new RegExp(`/borgere/${citizenId}/opslag`));
  });

  it('opens a closed case again, found by name only', async () => {
    const id = await newCitizen(site, { name: 'Karla Vig', caseworkerId: metteId });
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.updateTable('citizen').set({ closedAt: site.clock.now() }).where('id', '=', id).execute(),
    );
    assert.doesNotMatch((await mette.get('/borgere')).text, /Karla Vig/);
    assert.match((await mette.get('/borgere?q=vig')).text, /Sagen er lukket/);
    assert.match((await mette.get(`/borgere/${id}`)).text, /Åbn sagen igen/);
    assert.equal((await mette.post(`/borgere/${id}/genaabn`)).status, 303);
    assert.match((await mette.get('/borgere')).text, /Karla Vig/);
    assert.match((await mette.get(`/borgere/${id}`)).text, /Sagen blev åbnet igen/);
  });

  it('tells what happened also in kinds it has no words for', async () => {
    const id = await newCitizen(site, { name: 'Karla Vig', caseworkerId: metteId });
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx
        .insertInto('event')
        .values(
          ['citizen.registered', 'placement.something-new', 'unheard-of'].map((kind) => ({
            id: newId(),
            at: site.clock.now(),
            kind,
            actorName: 'Ole Dam',
            actorRole: 'caseworker',
            citizenId: id,
          })),
        )
        .execute(),
    );
    const { text } = await mette.get(`/borgere/${id}`);
    for (const words of ['Borgeren blev oprettet', 'Der skete noget i et forløb', 'Der skete noget i sagen'])
      assert.ok(text.includes(words), words);
  });
});
