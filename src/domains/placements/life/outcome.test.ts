import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  hidden,
  inDatabase,
  type LifeScene,
  later,
  lifeScene,
  messagesAbout,
  queriesOfLast,
} from './testing/life-scene.ts';

const job = {
  _version: 'none',
  kind: 'job',
  jobTitle: 'Pakker',
  jobHours: '12,5',
  'jobStartsOn-day': '1',
  'jobStartsOn-month': '7',
  'jobStartsOn-year': '2026',
  sameWorkplace: 'yes',
};
const talks = (it: LifeScene) =>
  inDatabase((tx) =>
    tx
      .selectFrom('followUp')
      .selectAll()
      .where('placementId', '=', it.ids.placementId)
      .where('cancelledAt', 'is', null)
      .orderBy('dueOn')
      .execute(),
  );

/** Completed the day after its last. */
async function completed(work: (then: LifeScene) => Promise<void>) {
  const it = await lifeScene();
  await later(it, 71, async (then) => {
    assert.equal((await then.consultant.post(`${it.at}/afslut`, {})).status, 303);
    await work(then);
  });
}

describe('the outcome', () => {
  test('job plans the talks after 1, 4 and 13 weeks, and the last one lets the case be closed with thanks', () =>
    completed(async (it) => {
      assert.match((await it.consultant.get(`${it.at}/afslut`)).text, /Hvad førte det til/);
      const answer = await it.consultant.post(`${it.at}/resultat`, job);
      assert.equal(answer.location, `${it.at}/opfoelgning?besked=gemt`);
      const planned = await talks(it);
      assert.deepEqual(
        planned.map((row) => [row.kind, row.dueOn.toString(), row.ownerId]),
        [
          ['job-1-week', '2026-07-08', it.people.consultant.accountId],
          ['job-4-weeks', '2026-07-29', it.people.consultant.accountId],
          ['job-13-weeks', '2026-09-30', it.people.consultant.accountId],
        ],
      );
      const [employment] = await inDatabase((tx) =>
        tx.selectFrom('employment').selectAll().where('placementId', '=', it.ids.placementId).execute(),
      );
      assert.deepEqual(
        [employment?.citizenId, employment?.minutesPerWeek, employment?.fromOn.toString()],
        [it.ids.citizenId, 750, '2026-07-01'],
        'an employment follows',
      );
      assert.ok(!(await it.consultant.get(`${it.at}/opfoelgning`)).text.includes('luk-sag'));
      assert.equal((await it.consultant.post(`${it.at}/luk-sag`)).status, 409);
      await later(it, 100, async (then) => {
        for (const row of planned) {
          const page = await then.consultant.get(`${it.at}/opfoelgning/${row.id}`);
          assert.ok(!page.text.includes('value="adjust-hours"'));
          const done = { _version: hidden(page.text, '_version'), channel: 'phone', decision: 'continue' };
          assert.equal((await then.consultant.post(`${it.at}/opfoelgning/${row.id}`, done)).status, 303);
        }
        const list = await then.consultant.get(`${it.at}/opfoelgning`);
        assert.match(list.text, /Jobbet har holdt i 13 uger/);
        assert.ok(queriesOfLast() <= 12, String(queriesOfLast()));
        const closed = await then.consultant.post(`${it.at}/luk-sag`);
        assert.match(closed.location!, new RegExp(`^/borgere/${it.ids.citizenId}`));
        const citizen = await inDatabase((tx) =>
          tx
            .selectFrom('citizen')
            .select('closedAt')
            .where('id', '=', it.ids.citizenId)
            .executeTakeFirstOrThrow(),
        );
        assert.ok(citizen.closedAt);
        const thanks = (await messagesAbout(it.ids.placementId)).filter(({ subject }) =>
          subject.startsWith('Tak'),
        );
        assert.equal(thanks.length, 2);
        assert.equal((await then.consultant.post(`${it.at}/luk-sag`)).status, 409);
      });
    }));

  test('job asks for title, hours, first day and place, and keeps what was typed', () =>
    completed(async (it) => {
      for (const field of ['jobTitle', 'jobHours', 'jobStartsOn-day', 'sameWorkplace']) {
        const answer = await it.consultant.post(`${it.at}/resultat`, {
          ...job,
          [field]: '',
          note: 'Min note',
        });
        assert.equal(answer.status, 422, field);
        assert.match(answer.text, /Min note/);
      }
      const far = await it.consultant.post(`${it.at}/resultat`, { ...job, 'jobStartsOn-year': '2096' });
      assert.equal(far.status, 422);
      assert.deepEqual(await talks(it), []);
    }));

  test('corrected plans anew; the one who had not seen it is told', () =>
    completed(async (it) => {
      await it.consultant.post(`${it.at}/resultat`, job);
      const late = await it.caseworker.post(`${it.at}/resultat`, { _version: 'none', kind: 'closer' });
      assert.equal(late.status, 409);
      assert.match(late.text, /Kaj Konsulent rettede det her/);
      assert.match(late.text, /Nu står der: Job/);
      const corrected = { ...job, _version: hidden(late.text, '_version'), 'jobStartsOn-month': '8' };
      assert.equal((await it.caseworker.post(`${it.at}/resultat`, corrected)).status, 303);
      assert.deepEqual(
        (await talks(it)).map((row) => row.dueOn.toString()),
        ['2026-08-10', '2026-08-31', '2026-11-02'],
      );
      const page = await it.caseworker.get(`${it.at}/resultat`);
      const closer = { _version: hidden(page.text, '_version'), kind: 'closer' };
      // The same clock reading twice still tells two kinds apart.
      assert.equal((await it.caseworker.post(`${it.at}/resultat`, closer)).status, 303);
      assert.deepEqual(await talks(it), []);
    }));

  test('belongs to what has ended', async () => {
    const it = await lifeScene();
    assert.equal((await it.consultant.get(`${it.at}/resultat`)).status, 403);
    assert.equal((await it.consultant.post(`${it.at}/resultat`, { ...job })).status, 403);
  });
});
