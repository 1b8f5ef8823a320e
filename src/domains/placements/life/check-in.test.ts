import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventsOf, inDatabase, later, lifeScene, queriesOfLast, site } from './testing/life-scene.ts';

/** Those who asked for a call and have not had it. */
const waiting = (placementId: string) =>
  inDatabase((tx) =>
    tx
      .selectFrom('checkIn')
      .select(['id', 'party'])
      .where('placementId', '=', placementId)
      .where('callMe', '=', true)
      .where('calledAt', 'is', null)
      .orderBy('at')
      .execute(),
  );

describe('a check-in', () => {
  test('given for the mentor is in the name of the one there is, not of one only proposed', async () => {
    const it = await lifeScene();
    const { placementId } = it.ids;
    await inDatabase(async (tx) => {
      const first = await tx
        .selectFrom('placementVersion')
        .selectAll()
        .where('placementId', '=', placementId)
        .executeTakeFirstOrThrow();
      const next = { number: 2, mentorName: 'Nete Næste', mentorAccountId: null };
      const times = { createdAt: site.clock.now(), sentAt: null };
      await tx
        .insertInto('placementVersion')
        .values({ ...first, ...next, ...times })
        .execute();
    });
    const given = { party: 'mentor', mood: '3', onBehalfReason: 'asked-by-phone' };
    assert.equal((await it.consultant.post(`${it.at}/tjek`, given)).status, 303);
    const row = await inDatabase((tx) =>
      tx
        .selectFrom('checkIn')
        .select(['name', 'onBehalfReason'])
        .where('placementId', '=', placementId)
        .where('party', '=', 'mentor')
        .executeTakeFirstOrThrow(),
    );
    assert.deepEqual(row, { name: 'Mona Mentor', onBehalfReason: 'asked-by-phone' });
    const [event] = await eventsOf(placementId, 'placement.checked-in');
    assert.deepEqual([event?.onBehalfOf, event?.onBehalfReason], ['mentor', 'asked-by-phone']);
  });

  test('is one tap on a sentence, by citizen and mentor, each seeing only their own', async () => {
    const it = await lifeScene();
    assert.equal(
      (await it.citizen.post(`${it.at}/tjek`, { mood: '4', note: 'Det er hyggeligt ved ovnen' })).status,
      303,
    );
    assert.equal(
      (await it.mentor.post(`${it.at}/tjek`, { mood: '3', note: 'Hun er lidt stille' })).status,
      303,
    );
    const citizens = await it.citizen.get(`${it.at}/tjek`);
    assert.match(citizens.text, /Det er hyggeligt ved ovnen/);
    assert.ok(!citizens.text.includes('lidt stille'));
    const mentors = await it.mentor.get(`${it.at}/tjek`);
    assert.match(mentors.text, /lidt stille/);
    assert.ok(!mentors.text.includes('hyggeligt'));
    const staff = await it.consultant.get(`${it.at}/tjek`);
    assert.match(staff.text, /hyggeligt/);
    assert.match(staff.text, /lidt stille/);
    assert.ok(queriesOfLast() <= 12, String(queriesOfLast()));
    assert.equal((await it.employer.get(`${it.at}/tjek`)).status, 403);
  });

  test('without a mood asks again and keeps the words', async () => {
    const it = await lifeScene();
    const answer = await it.citizen.post(`${it.at}/tjek`, { note: 'Jeg ved ikke rigtig', callMe: 'ja' });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /Jeg ved ikke rigtig/);
    assert.match(answer.text, /name="callMe" value="ja" checked/);
    assert.equal((await it.citizen.post(`${it.at}/tjek`, { mood: '9' })).status, 422);
  });

  test('that asks for a call waits on the list until somebody has called and written what was said', async () => {
    const it = await lifeScene();
    const [first] = await waiting(it.ids.placementId);
    assert.equal(first!.id, it.ids.checkInId);
    await it.mentor.post(`${it.at}/tjek`, { mood: '2', callMe: 'ja' });
    assert.equal((await waiting(it.ids.placementId)).length, 2);
    assert.match(
      (await it.consultant.get(`${it.at}/tjek`)).text,
      /href="tel:\+4520101010"[^>]*>Ring 20101010/,
    );

    const to = `${it.at}/tjek/${it.ids.checkInId}/ringet`;
    assert.equal((await it.consultant.post(to, { callNote: '' })).status, 422);
    assert.equal((await it.consultant.post(to, { callNote: 'Vi sætter tempoet ned' })).status, 303);
    assert.deepEqual(
      (await waiting(it.ids.placementId)).map((row) => row.party),
      ['mentor'],
    );
    assert.match((await it.caseworker.get(`${it.at}/tjek`)).text, /Kaj Konsulent: Vi sætter tempoet ned/);
    const own = await it.citizen.get(`${it.at}/tjek`);
    assert.match(own.text, /Vi har ringet/);
    assert.ok(!own.text.includes('tempoet ned'));
    assert.notEqual((await it.citizen.post(to, { callNote: 'x' })).status, 303);
  });

  test('of another placement cannot be answered here', async () => {
    const it = await lifeScene();
    const other = await lifeScene();
    const answer = await it.consultant.post(`${it.at}/tjek/${other.ids.checkInId}/ringet`, { callNote: 'x' });
    assert.equal(answer.status, 404);
  });

  test('by staff says for whom and why', async () => {
    const it = await lifeScene();
    const without = await it.caseworker.post(`${it.at}/tjek`, { mood: '4', party: 'citizen' });
    assert.equal(without.status, 422);
    const form = { mood: '4', party: 'citizen', onBehalfReason: 'not-digital', onBehalfNote: 'På telefon' };
    assert.equal((await it.caseworker.post(`${it.at}/tjek`, form)).status, 303);
    const [event] = await eventsOf(it.ids.placementId, 'placement.checked-in');
    assert.equal(event!.onBehalfOf, 'citizen');
    assert.equal(event!.onBehalfReason, 'not-digital');
    // Between the two answers some time has passed.
    await inDatabase((tx) =>
      tx
        .updateTable('checkIn')
        .set({ at: site.clock.now().subtract({ hours: 24 }) })
        .where('id', '=', it.ids.checkInId)
        .execute(),
    );
    const page = await it.citizen.get(`${it.at}/tjek`);
    assert.match(page.text, /Det går bedre, end da du begyndte/);
  });

  test('is for while it runs', async () => {
    const it = await lifeScene();
    await later(it, 80, async (it) => {
      const page = await it.citizen.get(`${it.at}/tjek`);
      assert.equal(page.status, 200);
      assert.ok(!page.text.includes('name="mood"'));
      assert.equal((await it.citizen.post(`${it.at}/tjek`, { mood: '4' })).status, 403);
    });
  });
});
