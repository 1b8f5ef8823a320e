import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { siteActor } from '#domains/access/index.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';
import { remindOfGatherings } from './remind-of-gatherings.ts';
import { whoIsSeated } from './seat-waiting.ts';

let site: TestSite;
let world: World;
let consultant: Awaited<ReturnType<TestSite['as']>>;
let citizen: typeof consultant;
let employer: typeof consultant;

before(async () => {
  site = await testSite();
  world = await newWorld(site);
  consultant = await site.as(world.people.consultant.accountId);
  citizen = await site.as(world.people.citizen.accountId);
  employer = await site.as(world.people.employer.accountId);
});

const typed = (changes: Record<string, string> = {}) => ({
  title: 'Mentorcafé',
  about: 'Vi taler om den første dag.',
  audience: 'all',
  'onDate-day': '20',
  'onDate-month': '4',
  'onDate-year': '2026',
  startsAt: '14.00',
  endsAt: '16.00',
  place: 'Havnen 1, mødelokalet',
  capacity: '2',
  ...changes,
});

async function arranged(changes: Record<string, string> = {}): Promise<string> {
  const { status, location } = await consultant.post('/arrangementer/ny', typed(changes));
  assert.equal(status, 303);
  return location!.match(/arrangementer\/([0-9a-f-]{36})/)![1]!;
}

const signUps = (gatheringId: string) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    tx
      .selectFrom('signUp')
      .selectAll()
      .where('gatheringId', '=', gatheringId)
      .orderBy('signedUpAt')
      .execute(),
  );
const mailsAbout = (gatheringId: string) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    tx.selectFrom('message').selectAll().where('about', '=', `gathering:${gatheringId}`).execute(),
  );

describe('signing up', () => {
  test('gives a seat, tells so with a calendar file, and twice is once', async () => {
    const id = await arranged();
    for (const _ of [1, 2])
      assert.equal((await citizen.post(`/arrangementer/${id}/tilmeld`, { wishes: 'Ved døren' })).status, 303);
    const [own, ...others] = await signUps(id);
    assert.equal(others.length, 0);
    assert.ok(own!.seatedAt);
    assert.match((await citizen.get(`/arrangementer/${id}`)).text, /Du er tilmeldt/);
    const [mail, ...more] = await mailsAbout(id);
    assert.equal(more.length, 0);
    assert.match(JSON.stringify(mail!.attachments), /text\/calendar/);
  });

  test('beyond the seats waits, and gets the seat of whoever withdraws', async () => {
    const id = await arranged();
    await employer.post(`/arrangementer/${id}/tilmeld`, { seats: '2' });
    await citizen.post(`/arrangementer/${id}/tilmeld`, {});
    assert.match((await citizen.get(`/arrangementer/${id}`)).text, /Du er den næste/);
    await employer.post(`/arrangementer/${id}/meld-fra`, {});
    assert.match((await citizen.get(`/arrangementer/${id}`)).text, /Vi glæder os til at se dig/);
    const told = (await mailsAbout(id)).filter(({ toName }) => toName !== 'Ejnar Ejer');
    assert.deepEqual(
      new Set(told.map(({ subject }) => subject)),
      new Set(['Du står på ventelisten: Mentorcafé', 'Du er tilmeldt: Mentorcafé']),
    );
  });

  test('is not possible to what is meant for others, is over or is called off', async () => {
    const forCompanies = await arranged({ audience: 'employer' });
    assert.equal((await citizen.get(`/arrangementer/${forCompanies}`)).status, 404);
    assert.equal((await citizen.post(`/arrangementer/${forCompanies}/tilmeld`, {})).status, 404);
    const off = await arranged();
    await consultant.post(`/arrangementer/${off}/aflys`, { reason: 'For få meldte sig.' });
    assert.equal((await citizen.post(`/arrangementer/${off}/tilmeld`, {})).status, 422);
    const past = await arranged({ 'onDate-year': '2025' });
    assert.equal((await citizen.post(`/arrangementer/${past}/tilmeld`, {})).status, 422);
  });

  test('by a colleague for somebody needs a reason, and stands in the log', async () => {
    const id = await arranged();
    const who = `citizen:${world.ids.citizenId}`;
    const address = `/arrangementer/${id}/tilmeld-en`;
    assert.equal((await consultant.post(address, { q: 'Ottilie', who, seats: '1' })).status, 422);
    const done = { q: 'Ottilie', who, seats: '1', onBehalfReason: 'not-digital' };
    assert.equal((await consultant.post(address, done)).status, 303);
    assert.equal((await signUps(id))[0]!.onBehalfReason, 'not-digital');
  });
});

describe('who sees whom', () => {
  test('an employer sees how many come, not who, and no number that is small', async () => {
    const id = await arranged({ capacity: '20' });
    await citizen.post(`/arrangementer/${id}/tilmeld`, {});
    const { text } = await employer.get(`/arrangementer/${id}`);
    assert.ok(!text.includes('Ottilie'));
    assert.match(text, /Nogle få/);
    assert.doesNotMatch(text, /1 person\b/);
    assert.match((await consultant.get(`/arrangementer/${id}`)).text, /Ottilie/);
  });

  test('a protected name is kept from colleagues who are not named for it', async () => {
    const id = await arranged();
    await citizen.post(`/arrangementer/${id}/tilmeld`, {});
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.updateTable('citizen').set({ protected: true }).where('id', '=', world.ids.citizenId).execute(),
    );
    const manager = await site.as(world.people.manager.accountId);
    const { text } = await manager.get(`/arrangementer/${id}`);
    assert.ok(!text.includes('Ottilie'));
    assert.match(text, /beskyttet navn/);
    const search = await manager.get(`/arrangementer/${id}/tilmeld-en?q=Ottilie`);
    assert.ok(!search.text.includes('Ottilie Abelgren'));
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.updateTable('citizen').set({ protected: false }).where('id', '=', world.ids.citizenId).execute(),
    );
  });
});

describe('arranging', () => {
  test('refuses an end before the beginning, with everything kept', async () => {
    const { status, text } = await consultant.post('/arrangementer/ny', typed({ endsAt: '13.00' }));
    assert.equal(status, 422);
    assert.match(text, /efter det er begyndt/);
    assert.match(text, /Vi taler om den første dag/);
  });

  test('tells everybody signed up of a new place and of calling off', async () => {
    const id = await arranged();
    await citizen.post(`/arrangementer/${id}/tilmeld`, {});
    const { status } = await consultant.post(`/arrangementer/${id}/ret`, {
      ...typed({ place: 'Biblioteket' }),
      _version: '1',
    });
    assert.equal(status, 303);
    await consultant.post(`/arrangementer/${id}/aflys`, { reason: 'Oplægsholderen er syg.' });
    const mails = await mailsAbout(id);
    const moved = mails.find(({ subject }) => subject.startsWith('Ny tid'));
    const off = mails.find(({ subject }) => subject.startsWith('Aflyst'));
    assert.match(moved!.body, /Biblioteket/);
    assert.match(off!.body, /Oplægsholderen er syg/);
    assert.match(
      Buffer.from((off!.attachments as { base64: string }[])[0]!.base64, 'base64').toString(),
      /CANCELLED/,
    );
  });

  test('of two who change it, the second is told', async () => {
    const id = await arranged();
    assert.equal(
      (await consultant.post(`/arrangementer/${id}/ret`, { ...typed(), _version: '1' })).status,
      303,
    );
    const late = await consultant.post(`/arrangementer/${id}/ret`, {
      ...typed({ title: 'Min titel' }),
      _version: '1',
    });
    assert.equal(late.status, 409);
    assert.match(late.text, /Min titel/);
  });

  test('never takes a seat from somebody who has one', async () => {
    const id = await arranged();
    await employer.post(`/arrangementer/${id}/tilmeld`, { seats: '2' });
    const fewer = { ...typed({ capacity: '1' }), _version: '1' };
    assert.equal((await consultant.post(`/arrangementer/${id}/ret`, fewer)).status, 422);
  });

  test('notes who came', async () => {
    const id = await arranged({ 'onDate-day': '14', startsAt: '0.30', endsAt: '23.30' });
    await citizen.post(`/arrangementer/${id}/tilmeld`, {});
    await employer.post(`/arrangementer/${id}/tilmeld`, { seats: '1' });
    const [first] = await signUps(id);
    await consultant.post(`/arrangementer/${id}/fremmoede`, { attended: first!.id });
    assert.deepEqual(
      (await signUps(id)).map(({ attended }) => attended),
      [true, false],
    );
    assert.match((await consultant.get(`/arrangementer/${id}`)).text, /Kom ikke/);
  });
});

test('those with a seat are reminded the day before, once', async () => {
  const id = await arranged({ 'onDate-day': '15', capacity: '1' });
  await employer.post(`/arrangementer/${id}/tilmeld`, { seats: '1' });
  await citizen.post(`/arrangementer/${id}/tilmeld`, {});
  const remind = () =>
    site.database.inMunicipality(site.municipalityId, (tx) =>
      remindOfGatherings(
        tx,
        { clock: site.clock, baseUrl: 'https://fodfaeste.example' },
        siteActor({ id: site.municipalityId, name: 'Prøve' }),
      ),
    );
  assert.ok((await remind()) >= 1);
  assert.equal(await remind(), 0);
  const reminders = (await mailsAbout(id)).filter(({ subject }) => subject.startsWith('I morgen'));
  assert.deepEqual(
    reminders.map(({ toName }) => toName),
    ['Ejnar Ejer'],
  );
});

test('seats are never given twice, and never left empty while one who waits would fit', () => {
  const one = fc.record({ seats: fc.integer({ min: 1, max: 10 }), seated: fc.boolean() });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.array(one, { maxLength: 30 }), (capacity, list) => {
      const all = list.map((each, index) => ({ ...each, id: `${index}` }));
      const taken = all.filter(({ seated }) => seated).reduce((sum, { seats }) => sum + seats, 0);
      fc.pre(taken <= capacity);
      const chosen = new Set(whoIsSeated(capacity, all));
      const now = taken + all.filter(({ id }) => chosen.has(id)).reduce((sum, { seats }) => sum + seats, 0);
      assert.ok(now <= capacity);
      for (const left of all.filter(({ id, seated }) => !seated && !chosen.has(id)))
        assert.ok(left.seats > capacity - now);
    }),
  );
});
