import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';

let site: TestSite;
let world: World;
before(async () => {
  site = await testSite();
  world = await newWorld(site);
});
const within = <T>(work: (tx: Tx) => Promise<T>) => site.database.inMunicipality(site.municipalityId, work);
const as = (role: keyof World['people'], of = world) => site.as(of.people[role].accountId);
const concernAt = (of = world) => `/forloeb/${of.ids.placementId}/bekymring`;
const placeAt = (of = world) => `/tal/arbejdssteder/${of.ids.workplaceId}`;
const mails = (about: string) =>
  within((tx) => tx.selectFrom('message').selectAll().where('about', 'like', `${about}%`).execute());

/** A world where nobody has looked into what the citizen told. */
async function unheardWorld(name: string): Promise<World> {
  const own = await newWorld(site, name);
  await within((tx) => tx.deleteFrom('workplaceCheck').where('concernId', '=', own.ids.concernId!).execute());
  return own;
}

/** One more in practice at the workplace, of that many minutes a week. */
async function place(of: World, minutes: number, daysAgo = 10, ended = false): Promise<string> {
  const { citizenId } = await site.newAccount('citizen');
  const placementId = newId();
  const at = site.clock.now();
  const startsOn = site.clock.today().subtract({ days: daysAgo });
  const { workplaceId, openingId } = of.ids;
  await within(async (tx) => {
    const scheme = 'virksomhedspraktik';
    await tx
      .insertInto('placement')
      .values({ id: placementId, citizenId: citizenId!, workplaceId, openingId, scheme, createdAt: at })
      .execute();
    await tx
      .insertInto('placementVersion')
      .values({
        placementId,
        number: 1,
        startsOn,
        endsOn: startsOn.add({ weeks: ended ? 1 : 13 }),
        purposes: ['ordinary-hours'],
        purposeNote: '',
        tasks: '',
        mentorName: 'M',
        perspective: 'none',
        createdAt: at,
        sentAt: at,
      })
      .execute();
    await tx
      .insertInto('hoursStep')
      .values({
        placementId,
        version: 1,
        fromDate: startsOn,
        practiceMinutes: minutes,
        paidMinutes: 0,
        weekdays: [1],
      })
      .execute();
    await tx
      .insertInto('signature')
      .values({ placementId, version: 1, party: 'caseworker', signedAt: at, name: 'S', way: 'site' })
      .execute();
  });
  return citizenId!;
}

describe('a concern', () => {
  const told = { kind: 'tone', words: 'Chefen råber, når jeg spørger.' };

  test('is told by the citizen, thanked for, and reaches the caseworker and the manager', async () => {
    const own = await newWorld(site, 'Inga Intrygg');
    const citizen = await as('citizen', own);
    assert.match((await citizen.get(`/forloeb/${own.ids.placementId}`)).text, /Er noget ikke rigtigt her\?/);
    assert.equal((await citizen.post(concernAt(own), told)).status, 303);
    const page = await citizen.get(concernAt(own));
    assert.match(page.text, /Tak, fordi du sagde det/);
    assert.match(page.text, /Vi taler med dig, før vi taler med stedet/);
    for (const role of ['caseworker', 'manager'] as const)
      assert.match((await (await as(role, own)).get(concernAt(own))).text, /Chefen råber/, role);
    const sent = await mails('concern:');
    const { email } = await within((tx) =>
      tx
        .selectFrom('account')
        .select('email')
        .where('id', '=', own.people.caseworker.accountId)
        .executeTakeFirstOrThrow(),
    );
    assert.ok(sent.some(({ toAddress }) => toAddress === email));
    for (const { subject, body } of sent)
      assert.doesNotMatch(`${subject} ${body}`, /Inga|Prøvebageriet|råber/, 'the mail names nobody');
  });

  test('is not seen by the workplace, the mentor, the consultant, or another caseworker', async () => {
    const secret = /længere, end vi har aftalt/;
    for (const role of ['employer', 'mentor', 'consultant', 'administrator'] as const) {
      const visitor = await as(role);
      const answer = await visitor.get(concernAt());
      assert.ok([403, 404].includes(answer.status), role);
      assert.ok([403, 404].includes((await visitor.post(concernAt(), told)).status), role);
      const placement = await visitor.get(`/forloeb/${world.ids.placementId}`);
      assert.doesNotMatch(placement.text, secret, role);
      assert.doesNotMatch(placement.text, /bekymring/, role);
    }
    const other = await site.newAccount('caseworker', 'Ulla Udenfor');
    assert.doesNotMatch((await (await site.as(other.accountId)).get(concernAt())).text, secret);
    const consultant = await as('consultant');
    assert.doesNotMatch((await consultant.get(`/borgere/${world.ids.citizenId}`)).text, secret);
    assert.equal((await consultant.get('/tal/arbejdssteder')).status, 403);
  });

  test('is written down for the citizen with the reason', async () => {
    const own = await newWorld(site, 'Preben Papir');
    const caseworker = await as('caseworker', own);
    assert.equal((await caseworker.post(concernAt(own), told)).status, 422);
    const sent = await caseworker.post(concernAt(own), { ...told, onBehalfReason: 'asked-by-phone' });
    assert.equal(sent.status, 303);
  });

  test('of a protected person reaches their own, and tells the manager only that there is one', async () => {
    const own = await unheardWorld('Skjult Dyrehave');
    await within((tx) =>
      tx.updateTable('citizen').set({ protected: true }).where('id', '=', own.ids.citizenId).execute(),
    );
    const page = await (await as('manager', own)).get(placeAt(own));
    assert.equal(page.status, 200);
    assert.match(page.text, /Borgeren har beskyttet navn/);
    assert.doesNotMatch(page.text, /Skjult Dyrehave|længere, end vi har aftalt/);
    assert.equal((await (await as('manager', own)).get(concernAt(own))).status, 404);
    assert.match(
      (await (await as('caseworker', own)).get(concernAt(own))).text,
      /længere, end vi har aftalt/,
    );
  });

  test('is looked into, and the citizen is told what came of it', async () => {
    const own = await unheardWorld('Hilma Hørt');
    const manager = await as('manager', own);
    assert.match((await manager.get('/tal/arbejdssteder')).text, new RegExp(placeAt(own)));
    const check = {
      reason: 'concern',
      subject: own.ids.concernId!,
      result: 'talked',
      note: 'Ringede mandag',
    };
    assert.equal((await manager.post(`${placeAt(own)}/set-paa`, { ...check, result: '' })).status, 422);
    assert.equal((await manager.post(`${placeAt(own)}/set-paa`, check)).status, 303);
    const page = await manager.get(placeAt(own));
    assert.match(page.text, /Ringede mandag/);
    assert.match(page.text, /Lea Leder/);
    const citizen = await (await as('citizen', own)).get(concernAt(own));
    assert.match(citizen.text, /Vi har talt med stedet/);
    assert.doesNotMatch(citizen.text, /Ringede mandag/);
    assert.doesNotMatch((await manager.get('/tal/arbejdssteder')).text, new RegExp(placeAt(own)));
  });

  test('is heard by the person’s own caseworker too, and by no other', async () => {
    const own = await unheardWorld('Hedda Hørt');
    const path = `${concernAt(own)}/${own.ids.concernId}/set-paa`;
    const other = await site.newAccount('caseworker', 'Ulla Udenfor');
    for (const someone of [other.accountId, own.people.consultant.accountId, own.people.citizen.accountId])
      assert.ok([403, 404].includes((await (await site.as(someone)).post(path, { result: 'fine' })).status));
    const caseworker = await as('caseworker', own);
    assert.equal((await caseworker.post(path, { result: 'nonsense' })).status, 422);
    assert.equal((await caseworker.post(path, { result: 'fine' })).status, 303);
    assert.match((await caseworker.get(concernAt(own))).text, /Vi har set på det/);
    const foreign = `${concernAt(own)}/${world.ids.concernId}/set-paa`;
    assert.equal((await caseworker.post(foreign, { result: 'fine' })).status, 404);
  });

  test('of another workplace is not checked here', async () => {
    const own = await newWorld(site, 'Fie Forkert');
    const check = { reason: 'concern', subject: world.ids.concernId!, result: 'fine', note: '' };
    assert.equal((await (await as('manager', own)).post(`${placeAt(own)}/set-paa`, check)).status, 404);
  });
});

describe('the watch list', () => {
  /** A world whose concern has been heard, so that only what else there is stands out. */
  async function calm(name: string): Promise<World> {
    const own = await newWorld(site, name);
    await within(async (tx) => {
      await tx.deleteFrom('workplaceCheck').where('concernId', '=', own.ids.concernId!).execute();
      await tx.deleteFrom('concern').where('id', '=', own.ids.concernId!).execute();
    });
    return own;
  }
  const employees = (of: World, count: number) =>
    within((tx) =>
      tx.updateTable('company').set({ employees: count }).where('id', '=', of.ids.companyId).execute(),
    );
  const listed = async (of: World) => {
    const { text } = await (await as('manager', of)).get('/tal/arbejdssteder');
    const from = text.indexOf(placeAt(of));
    return from < 0 ? '' : text.slice(from, from + 1500);
  };

  test('has those with more in practice than the ratio allows, and says which number it is against', async () => {
    const own = await calm('Mange Mennesker');
    await employees(own, 5);
    assert.equal(await listed(own), '', 'one is always allowed');
    await place(own, 2220);
    assert.match(
      await listed(own),
      /2 personer i praktik\. Deres timer svarer til 1,\d på fuld tid\. Med 5 ansatte må der være 1/,
    );
    await employees(own, 40);
    assert.equal(await listed(own), '');
    await employees(own, 0);
    assert.match(await listed(own), /vi ved ikke, hvor mange der er ansat/);
  });

  test('is quiet after somebody has looked, until another one comes', async () => {
    const own = await calm('Stille Sted');
    await employees(own, 5);
    await place(own, 300);
    assert.match(await listed(own), /Timerne er inden for reglen/);
    const manager = await as('manager', own);
    const check = { reason: 'ratio', subject: '', result: 'fine', note: '' };
    assert.equal((await manager.post(`${placeAt(own)}/set-paa`, check)).status, 303);
    const { text } = await manager.get('/tal/arbejdssteder');
    assert.match(text.slice(text.indexOf('Set på</h2>')), new RegExp(placeAt(own)));
    site.clock.moveDays(1);
    await place(own, 300, 0);
    const again = (await (await as('manager', own)).get('/tal/arbejdssteder')).text;
    assert.ok(again.indexOf(placeAt(own)) < again.indexOf('Set på</h2>') || !again.includes('Set på</h2>'));
    site.clock.moveDays(-1);
  });

  test('has a task done again and again without wage, unless somebody was employed', async () => {
    const own = await calm('Atter Igen');
    await employees(own, 100);
    // The world's own placement is one of them, as long as it led to no job.
    await within((tx) => tx.deleteFrom('employment').where('citizenId', '=', own.ids.citizenId).execute());
    await place(own, 200, 200, true);
    assert.equal(await listed(own), '', 'twice may be chance');
    const employed = await place(own, 200, 100, true);
    assert.match(await listed(own), /»Pakke brød« er løst \d gange i praktik/);
    await within((tx) =>
      tx
        .insertInto('employment')
        .values({
          id: newId(),
          citizenId: employed,
          kind: 'ordinary',
          workplaceId: own.ids.workplaceId,
          fromOn: site.clock.today(),
          source: 'staff',
          recordedAt: site.clock.now(),
          recordedByName: 'S',
        })
        .execute(),
    );
    assert.equal(await listed(own), '');
  });

  test('shows nobody by name, and a page about no workplace is not there', async () => {
    const { text } = await (await as('manager')).get('/tal/arbejdssteder');
    assert.doesNotMatch(text, /Ottilie/);
    assert.equal((await (await as('manager')).get(`/tal/arbejdssteder/${newId()}`)).status, 404);
  });
});
