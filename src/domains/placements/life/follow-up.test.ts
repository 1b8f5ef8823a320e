import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  eventsOf,
  hidden,
  inDatabase,
  type LifeScene,
  later,
  lifeScene,
  queriesOfLast,
} from './testing/life-scene.ts';

const followUps = (placementId: string) =>
  inDatabase((tx) =>
    tx
      .selectFrom('followUp')
      .selectAll()
      .where('placementId', '=', placementId)
      .where('cancelledAt', 'is', null)
      .orderBy('dueOn')
      .execute(),
  );
const list = (it: LifeScene) => `${it.at}/opfoelgning`;
const one = (it: LifeScene) => `${list(it)}/${it.ids.followUpId}`;

describe('a follow-up', () => {
  test('is planned for an owner and finished with channel, decision and note', async () => {
    const it = await lifeScene();
    const page = await it.consultant.get(list(it));
    assert.match(page.text, /Halvvejs/);
    assert.match(page.text, /Telefon · Kaj Konsulent/);
    assert.ok(queriesOfLast() <= 12, String(queriesOfLast()));
    const form = await it.consultant.get(one(it));
    const done = {
      _version: hidden(form.text, '_version'),
      channel: 'visit',
      decision: 'continue',
      note: 'Hemmelig note',
    };
    assert.equal((await it.consultant.post(one(it), done)).location, `${list(it)}?besked=gemt`);
    const [row] = await followUps(it.ids.placementId);
    assert.ok(row!.doneAt);
    assert.equal(row!.doneChannel, 'visit');
    assert.equal(row!.decision, 'continue');
    assert.match((await it.caseworker.get(list(it))).text, /Hemmelig note/);
  });

  test('keeps its note from the person and the workplace', async () => {
    const it = await lifeScene();
    await it.consultant.post(one(it), {
      _version: '1',
      channel: 'phone',
      decision: 'other',
      note: 'Hemmelig note',
    });
    const places = ['', '/aftale', '/fremmoede', '/tjek', '/opfoelgning', '/vurdering', '/afslut'];
    for (const who of ['citizen', 'employer', 'mentor'] as const) {
      for (const place of places) {
        const page = await it[who].get(it.at + place);
        assert.ok(!page.text.includes('Hemmelig note'), `${who} ${place}`);
      }
      assert.equal((await it[who].get(list(it))).status, 403, who);
    }
  });

  test('that changes something asks for words and keeps the choices', async () => {
    const it = await lifeScene();
    const answer = await it.consultant.post(one(it), {
      _version: '1',
      channel: 'video',
      decision: 'new-tasks',
    });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /value="video" checked/);
    assert.match(answer.text, /value="new-tasks" checked/);
    assert.equal((await it.consultant.post(one(it), { _version: '1' })).status, 422);
  });

  test('leads on to the hours plan or to stopping', async () => {
    const it = await lifeScene();
    const form = { _version: '1', channel: 'phone', note: 'Vi sætter timerne ned' };
    const adjust = await it.consultant.post(one(it), { ...form, decision: 'adjust-hours' });
    assert.match(adjust.location!, new RegExp(`^${it.at}/timeplan`));
    const other = await lifeScene();
    const stop = await other.consultant.post(one(other), { ...form, decision: 'stop' });
    assert.match(stop.location!, new RegExp(`^${other.at}/stop`));
  });

  test('done by one is not done again by another, who is told', async () => {
    const it = await lifeScene();
    await it.consultant.post(one(it), { _version: '1', channel: 'phone', decision: 'continue' });
    const second = await it.caseworker.post(one(it), {
      _version: '1',
      channel: 'mail',
      decision: 'other',
      note: 'Min',
    });
    assert.equal(second.status, 409);
    assert.match(second.text, /Kaj Konsulent rettede det her/);
    const [row] = await followUps(it.ids.placementId);
    assert.equal(row!.doneChannel, 'phone');
  });

  test('moves to another day and colleague with a reason that is kept', async () => {
    const it = await lifeScene();
    const to = `${one(it)}/flyt`;
    const moved = {
      _version: '1',
      'dueOn-day': '20',
      'dueOn-month': '4',
      'dueOn-year': '2026',
      ownerId: it.people.caseworker.accountId,
      channel: 'home',
    };
    const without = await it.consultant.post(to, moved);
    assert.equal(without.status, 422);
    assert.match(without.text, /name="dueOn-day" value="20"/);
    assert.equal((await it.consultant.post(to, { ...moved, reason: 'Ferie' })).status, 303);
    const [row] = await followUps(it.ids.placementId);
    assert.equal(row!.dueOn.toString(), '2026-04-20');
    assert.equal(row!.ownerId, it.people.caseworker.accountId);
    assert.match((await it.caseworker.get(one(it))).text, /Kaj Konsulent: Ferie/);
    assert.equal((await eventsOf(it.ids.followUpId, 'placement.follow-up-moved')).length, 1);
    const stale = await it.consultant.post(to, { ...moved, reason: 'Igen' });
    assert.equal(stale.status, 409);
    const past = await it.consultant.post(to, { ...moved, _version: '2', 'dueOn-day': '1', reason: 'x' });
    assert.equal(past.status, 422);
    const nobody = { ...moved, _version: '2', reason: 'x', ownerId: it.people.citizen.accountId };
    assert.equal((await it.consultant.post(to, nobody)).status, 422);
  });

  test('extra is planned, and the owner finds it among the due ones', async () => {
    const it = await lifeScene();
    const form = {
      'dueOn-day': '17',
      'dueOn-month': '4',
      'dueOn-year': '2026',
      ownerId: it.people.consultant.accountId,
      channel: 'phone',
    };
    assert.equal((await it.caseworker.get(`${list(it)}/ny`)).status, 200);
    assert.equal((await it.caseworker.post(`${list(it)}/ny`, form)).status, 303);
    const due = await inDatabase((tx) =>
      tx
        .selectFrom('followUp')
        .select(['kind', 'dueOn'])
        .where('placementId', '=', it.ids.placementId)
        .where('kind', '=', 'extra')
        .where('doneAt', 'is', null)
        .execute(),
    );
    assert.deepEqual(
      due.map((row) => [row.kind, row.dueOn.toString()]),
      [['extra', '2026-04-17']],
    );
  });

  test('of another placement is not found here', async () => {
    const it = await lifeScene();
    const other = await lifeScene();
    assert.equal((await it.consultant.get(`${list(it)}/${other.ids.followUpId}`)).status, 404);
    assert.equal((await it.consultant.get(`${list(it)}/ny-adresse`)).status, 404);
  });

  test('late ones say so', async () => {
    const it = await lifeScene();
    await later(it, 30, async (then) => {
      assert.match((await then.consultant.get(list(it))).text, /Overskredet/);
    });
  });

  test('with a version no form ever held: told, and nothing written', async () => {
    const it = await lifeScene();
    for (const nonsense of ['1.5', '-1', '99999999999', 'NaN', '']) {
      const done = { _version: nonsense, channel: 'phone', decision: 'continue' };
      assert.equal((await it.consultant.post(one(it), done)).status, 409, nonsense);
      const moved = { ...done, 'dueOn-day': '5', 'dueOn-month': '5', 'dueOn-year': '2026', reason: 'Ferie' };
      const ownerId = it.people.consultant.accountId;
      const answer = await it.consultant.post(`${one(it)}/flyt`, { ...moved, ownerId });
      assert.equal(answer.status, 409, nonsense);
    }
  });
});
