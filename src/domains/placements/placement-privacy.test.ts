import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testSite } from '#test/support/site.ts';
import { citizenName, newWorld } from '#test/support/world.ts';

const site = await testSite();
const inDatabase = <T>(work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
  site.database.inMunicipality(site.municipalityId, work);

/** Words of the person and the agreement that a workplace must not read outside its time. */
const personal = [citizenName, 'Lære at pakke', 'Skal have ro'];
const assertNothingPersonal = (text: string) => {
  for (const word of personal) assert.ok(!text.includes(word), `“${word}” is on the page`);
};

async function scene() {
  const world = await newWorld(site);
  const { placementId } = world.ids;
  await inDatabase((tx) =>
    tx
      .updateTable('hoursStep')
      .set({ note: 'Skal have ro' })
      .where('placementId', '=', placementId)
      .execute(),
  );
  return { ...world, at: `/forloeb/${placementId}`, placementId };
}
const end = (placementId: string, kind = 'completed') =>
  inDatabase((tx) =>
    tx
      .insertInto('placementEnd')
      .values({ placementId, kind, endedOn: site.clock.today(), endedAt: site.clock.now() })
      .execute(),
  );
const pages = ['', '/aftale', '/underskriv', '/aftale.pdf'];

describe('an employer', () => {
  test('sees the person while it runs', async () => {
    const { people, at } = await scene();
    const employer = await site.as(people.employer.accountId);
    const overview = await employer.get(at);
    assert.equal(overview.status, 200);
    assert.ok(overview.text.includes(citizenName));
    const agreement = await employer.get(`${at}/aftale`);
    for (const word of personal) assert.ok(agreement.text.includes(word), word);
    assert.equal((await employer.get(`${at}/aftale.pdf`)).headers.get('content-type'), 'application/pdf');
  });

  test('sees nothing about the person from the moment it ends, on any page', async () => {
    const { people, at, placementId } = await scene();
    await end(placementId);
    const employer = await site.as(people.employer.accountId);
    for (const page of pages) {
      const answer = await employer.get(at + page);
      assert.equal(answer.status, page === '' ? 200 : 403, page);
      assertNothingPersonal(answer.text);
    }
  });

  test('sees nothing the day after the last agreed day, also when nobody has closed it', async () => {
    const { people, at, placementId } = await scene();
    await inDatabase((tx) =>
      tx
        .updateTable('placementVersion')
        .set({ endsOn: site.clock.today().subtract({ days: 1 }) })
        .where('placementId', '=', placementId)
        .execute(),
    );
    const employer = await site.as(people.employer.accountId);
    for (const page of pages) assertNothingPersonal((await employer.get(at + page)).text);
  });

  test('sees nothing while the agreement is a draft, and not the draft of a change', async () => {
    const { people, at, placementId } = await scene();
    await inDatabase(async (tx) => {
      await tx.deleteFrom('signature').where('placementId', '=', placementId).execute();
      await tx
        .updateTable('placementVersion')
        .set({ sentAt: null })
        .where('placementId', '=', placementId)
        .execute();
    });
    const employer = await site.as(people.employer.accountId);
    for (const page of pages) assertNothingPersonal((await employer.get(at + page)).text);
    const citizen = await site.as(people.citizen.accountId);
    assert.ok(
      !(await citizen.get(`${at}/aftale`)).text.includes('Lære at pakke'),
      'a draft is not the citizen’s yet either',
    );
  });

  test('of another workplace: the placement does not exist', async () => {
    const { at } = await scene();
    const other = await newWorld(site);
    const employer = await site.as(other.people.employer.accountId);
    for (const page of pages) assert.equal((await employer.get(at + page)).status, 404, page);
  });

  test('does not read a protected name', async () => {
    const { people, ids, at } = await scene();
    await inDatabase((tx) =>
      tx.updateTable('citizen').set({ protected: true }).where('id', '=', ids.citizenId).execute(),
    );
    const employer = await site.as(people.employer.accountId);
    for (const page of ['', '/aftale', '/underskriv']) {
      const answer = await employer.get(at + page);
      assert.equal(answer.status, 200, page);
      assert.ok(!answer.text.includes(citizenName), page);
    }
  });
});

describe('a mentor', () => {
  async function unpromised() {
    const it = await scene();
    await inDatabase((tx) =>
      tx.deleteFrom('confidentiality').where('placementId', '=', it.placementId).execute(),
    );
    return { ...it, mentor: await site.as(it.people.mentor.accountId) };
  }

  test('sees nothing about the person before the promise, and is led to it', async () => {
    const { at, mentor } = await unpromised();
    for (const page of ['', '/aftale', '/aftale.pdf']) {
      const answer = await mentor.get(at + page);
      assert.equal(answer.status, 403);
      assertNothingPersonal(answer.text);
      assert.ok(answer.text.includes(`${at}/fortrolighed`));
    }
    assertNothingPersonal((await mentor.get(`${at}/fortrolighed`)).text);
  });

  test('promises once, and then sees the person', async () => {
    const { at, mentor, placementId, people } = await unpromised();
    assert.equal((await mentor.post(`${at}/fortrolighed`)).location, `${at}?besked=lovet`);
    await mentor.post(`${at}/fortrolighed`);
    const rows = await inDatabase((tx) =>
      tx.selectFrom('confidentiality').select('holder').where('placementId', '=', placementId).execute(),
    );
    // Once each for the log-in and for the links sent to the same person's address.
    const { accountId } = people.mentor;
    const holders = new Set(rows.map(({ holder }) => holder));
    assert.deepEqual(holders, new Set([accountId, `link:${accountId}@post.example`]));
    const events = await inDatabase((tx) =>
      tx
        .selectFrom('event')
        .select('id')
        .where('subjectId', '=', placementId)
        .where('kind', '=', 'placement.confidentiality-promised')
        .execute(),
    );
    assert.equal(events.length, 1);
    assert.ok((await mentor.get(at)).text.includes(citizenName));
    assert.equal((await mentor.get(`${at}/fortrolighed`)).status, 303);
  });

  test('sees nothing after the end', async () => {
    const { people, at, placementId } = await scene();
    await end(placementId, 'stopped');
    const mentor = await site.as(people.mentor.accountId);
    for (const page of ['', '/aftale', '/fortrolighed', '/aftale.pdf']) {
      const answer = await mentor.get(at + page);
      assert.equal(answer.status, 403);
      assertNothingPersonal(answer.text);
    }
  });

  test('stays the mentor while a change to another one waits; the new one is not in before it is signed', async () => {
    const { people, at, placementId } = await scene();
    const next = await site.newAccount('mentor', 'Nye Mentor');
    await inDatabase(async (tx) => {
      const first = await tx
        .selectFrom('placementVersion')
        .selectAll()
        .where('placementId', '=', placementId)
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('placementVersion')
        .values({
          ...first,
          number: 2,
          mentorAccountId: next.accountId,
          mentorName: 'Nye Mentor',
          createdAt: site.clock.now(),
          sentAt: site.clock.now(),
        })
        .execute();
      await tx
        .insertInto('hoursStep')
        .values({
          placementId,
          version: 2,
          fromDate: first.startsOn,
          practiceMinutes: 480,
          paidMinutes: 0,
          weekdays: [1, 3],
        })
        .execute();
    });
    assert.equal((await (await site.as(people.mentor.accountId)).get(at)).status, 200);
    const newOne = await site.as(next.accountId);
    assert.equal((await newOne.post(`${at}/fortrolighed`)).status, 404);
    assertNothingPersonal((await newOne.get(at)).text);
  });
});

describe('a cancelled placement', () => {
  test('shuts the workplace out, by account and by link, and tells them', async () => {
    const { people, at, placementId } = await scene();
    const consultant = await site.as(people.consultant.accountId);
    await inDatabase((tx) =>
      tx
        .updateTable('placementVersion')
        .set({ startsOn: site.clock.today().add({ days: 7 }) })
        .where('placementId', '=', placementId)
        .execute(),
    );
    await consultant.post(`${at}/send-link`, { party: 'employer', channel: 'mail' });
    assert.equal((await consultant.post(`${at}/aflys`, {})).status, 422);
    assert.equal((await consultant.post(`${at}/aflys`, { cause: 'other' })).status, 303);
    assertNothingPersonal((await (await site.as(people.employer.accountId)).get(at)).text);
    const facts = await inDatabase(async (tx) => ({
      open: await tx
        .selectFrom('accessLink')
        .select('party')
        .where('subjectId', '=', placementId)
        .where('party', '=', 'employer')
        .where('revokedAt', 'is', null)
        .execute(),
      waiting: await tx
        .selectFrom('followUp')
        .select('id')
        .where('placementId', '=', placementId)
        .where('cancelledAt', 'is', null)
        .execute(),
      told: await tx
        .selectFrom('message')
        .select(['subject', 'body'])
        .where('about', '=', `placement:${placementId}`)
        .where('subject', '=', 'Forløbet er aflyst')
        .execute(),
    }));
    assert.deepEqual(facts.open, []);
    assert.deepEqual(facts.waiting, []);
    assert.ok(facts.told.length >= 2);
    for (const { body } of facts.told) assert.ok(!body.includes('http'), 'leads nowhere');
  });
});
