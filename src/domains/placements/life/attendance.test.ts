import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { attendanceOf, eventsOf, hidden, later, lifeScene, queriesOfLast } from './testing/life-scene.ts';

const onDays = async (placementId: string) =>
  (await attendanceOf(placementId)).map((row) => `${row.onDate} ${row.practiceMinutes + row.paidMinutes}`);

describe('attendance is recorded', () => {
  test('by the mentor with one tap for each missing day of the last two weeks, holidays not among them', async () => {
    const it = await lifeScene();
    const page = await it.mentor.get(`${it.at}/fremmoede`);
    assert.equal(page.status, 200);
    assert.match(page.text, /3 dage mangler/);
    for (const day of ['2026-04-13', '2026-04-08', '2026-04-01'])
      assert.ok(page.text.includes(`value="${day}"`), day);
    // Easter Monday.
    assert.ok(!page.text.includes('value="2026-04-06"'));
    assert.ok(queriesOfLast() <= 12, String(queriesOfLast()));

    const answer = await it.mentor.post(`${it.at}/fremmoede`, { date: '2026-04-13' });
    assert.equal(answer.status, 303);
    assert.deepEqual(await onDays(it.ids.placementId), ['2026-04-13 240']);
    assert.match((await it.mentor.get(`${it.at}/fremmoede`)).text, /2 dage mangler/);
  });

  test('today first, with one button, when today is planned', async () => {
    const it = await lifeScene();
    await later(it, 1, async (it) => {
      const page = await it.employer.get(`${it.at}/fremmoede`);
      assert.ok(page.text.indexOf('I dag, onsdag 15. april') < page.text.indexOf('dage mangler'));
      assert.equal((await it.employer.post(`${it.at}/fremmoede`, { date: '2026-04-15' })).status, 303);
      assert.match((await it.employer.get(`${it.at}/fremmoede`)).text, /I dag er skrevet/);
    });
  });

  test('a whole week as planned, up to today and never over what is recorded', async () => {
    const it = await lifeScene();
    await later(it, 1, async (it) => {
      await it.mentor.post(`${it.at}/fremmoede/2026-04-13`, {
        practice: '2',
        cause: 'transport',
        _version: 'none',
      });
      const answer = await it.mentor.post(`${it.at}/fremmoede/uge`, { monday: '2026-04-13' });
      assert.equal(answer.status, 303);
      assert.deepEqual(await onDays(it.ids.placementId), ['2026-04-13 120', '2026-04-15 240']);
    });
  });

  test('fewer hours ask for a cause and keep what was typed; more hours need none', async () => {
    const it = await lifeScene();
    const to = `${it.at}/fremmoede/2026-04-13`;
    const refused = await it.mentor.post(to, { practice: '1,5', note: 'Bussen kom ikke', _version: 'none' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Vælg en grund/);
    assert.match(refused.text, /value="1,5"/);
    assert.match(refused.text, /Bussen kom ikke/);
    assert.deepEqual(await onDays(it.ids.placementId), []);
    const wrong = await it.mentor.post(to, { practice: 'mange', cause: 'sludder', _version: 'none' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /value="mange"/);
    assert.equal((await it.mentor.post(to, { practice: '5', _version: 'none' })).status, 303);
    assert.deepEqual(await onDays(it.ids.placementId), ['2026-04-13 300']);
  });

  test('not for days to come, nor outside the period', async () => {
    const it = await lifeScene();
    const future = await it.mentor.post(`${it.at}/fremmoede`, { date: '2026-04-15' });
    assert.equal(future.status, 422);
    assert.match(future.text, /ikke kommet endnu/);
    assert.equal((await it.mentor.post(`${it.at}/fremmoede`, { date: '2026-03-20' })).status, 422);
    assert.equal((await it.mentor.post(`${it.at}/fremmoede`, { date: 'i går' })).status, 422);
    // A Tuesday within the period, with nothing planned.
    assert.equal((await it.mentor.post(`${it.at}/fremmoede`, { date: '2026-04-07' })).status, 422);
    assert.equal((await it.mentor.get(`${it.at}/fremmoede/2026-04-15`)).status, 404);
    assert.equal((await it.mentor.get(`${it.at}/fremmoede/i-gaar`)).status, 404);
    assert.deepEqual(await onDays(it.ids.placementId), []);
  });

  test('another day is found by its date', async () => {
    const it = await lifeScene();
    const find = (day: string, month: string) =>
      it.mentor.get(`${it.at}/fremmoede/anden-dag?dag-day=${day}&dag-month=${month}&dag-year=2026`);
    assert.equal((await find('10', '4')).location, `${it.at}/fremmoede/2026-04-10`);
    assert.equal((await find('30', '4')).status, 422);
    assert.equal((await find('31', '4')).status, 422);
    const swapped = await it.mentor.post(`${it.at}/fremmoede/2026-04-10`, {
      practice: '3',
      _version: 'none',
    });
    assert.equal(swapped.status, 303);
    assert.deepEqual(await onDays(it.ids.placementId), ['2026-04-10 180']);
  });

  test('the second of two who say different things is told what stands', async () => {
    const it = await lifeScene();
    const to = `${it.at}/fremmoede/2026-04-13`;
    const seen = hidden((await it.employer.get(to)).text, '_version');
    await it.mentor.post(to, { practice: '2', cause: 'too-much', _version: seen });
    const second = await it.employer.post(to, {
      practice: '0',
      cause: 'sick',
      note: 'Mit ord',
      _version: seen,
    });
    assert.equal(second.status, 409);
    assert.match(second.text, /Mona Mentor rettede det her/);
    assert.match(second.text, /2 timer af 4 timer\. Det blev for meget den dag/);
    assert.match(second.text, /Mit ord/);
    assert.deepEqual(await onDays(it.ids.placementId), ['2026-04-13 120']);
    // Having seen it, the form's new version counts.
    const again = { practice: '0', cause: 'sick', _version: hidden(second.text, '_version') };
    assert.equal((await it.employer.post(to, again)).status, 303);
    assert.deepEqual(await onDays(it.ids.placementId), ['2026-04-13 0']);
    const [correction] = await eventsOf(it.ids.placementId, 'placement.attendance-corrected');
    const before = (correction!.data as { before: { practice: number; cause: string } }).before;
    assert.equal(before.practice, 120);
    assert.equal(before.cause, 'too-much');
  });

  test('one tap on a day somebody has recorded as planned is no conflict; on another it is', async () => {
    const it = await lifeScene();
    await it.mentor.post(`${it.at}/fremmoede`, { date: '2026-04-13' });
    assert.equal((await it.employer.post(`${it.at}/fremmoede`, { date: '2026-04-13' })).status, 303);
    await it.mentor.post(`${it.at}/fremmoede/2026-04-08`, { practice: '1', cause: 'sick', _version: 'none' });
    const tap = await it.employer.post(`${it.at}/fremmoede`, { date: '2026-04-08' });
    assert.equal(tap.status, 409);
    assert.match(tap.text, /1 time af 4 timer/);
  });

  test('by staff only with the reason', async () => {
    const it = await lifeScene();
    const without = await it.consultant.post(`${it.at}/fremmoede`, { date: '2026-04-13' });
    assert.equal(without.status, 422);
    assert.match(without.text, /Vælg, hvorfor/);
    const form = { date: '2026-04-13', onBehalfReason: 'asked-by-phone' };
    assert.equal((await it.consultant.post(`${it.at}/fremmoede`, form)).status, 303);
    const [row] = await attendanceOf(it.ids.placementId);
    assert.equal(row!.onBehalfReason, 'asked-by-phone');
    const [event] = await eventsOf(it.ids.placementId, 'placement.attendance-recorded');
    assert.equal(event!.onBehalfOf, 'employer');
    assert.equal(event!.onBehalfReason, 'asked-by-phone');
    assert.equal(
      (await it.consultant.post(`${it.at}/fremmoede/2026-04-08`, { practice: '4', _version: 'none' })).status,
      422,
    );
  });

  test('the citizen sees their own days and records nothing', async () => {
    const it = await lifeScene();
    await it.mentor.post(`${it.at}/fremmoede`, { date: '2026-04-13' });
    const page = await it.citizen.get(`${it.at}/fremmoede`);
    assert.equal(page.status, 200);
    assert.match(page.text, /mandag 13\. april/);
    assert.ok(!page.text.includes('Som planlagt</button>'));
    assert.notEqual((await it.citizen.post(`${it.at}/fremmoede`, { date: '2026-04-08' })).status, 303);
    const managers = await it.manager.get(`${it.at}/fremmoede`);
    assert.equal(managers.status, 200);
    assert.ok(!managers.text.includes('name="date"'));
  });

  test('the rate is of what was planned', async () => {
    const it = await lifeScene();
    await it.mentor.post(`${it.at}/fremmoede`, { date: '2026-04-13' });
    await it.mentor.post(`${it.at}/fremmoede/2026-04-08`, {
      practice: '2',
      cause: 'transport',
      _version: 'none',
    });
    await it.mentor.post(`${it.at}/fremmoede/2026-04-01`, {
      practice: '0',
      cause: 'agreed-day-off',
      _version: 'none',
    });
    assert.match((await it.mentor.get(`${it.at}/fremmoede`)).text, /75 %/);
  });

  test('the same hours with another word about the day are not the same: nothing typed is lost', async () => {
    const it = await lifeScene();
    const to = `${it.at}/fremmoede/2026-04-13`;
    await it.mentor.post(to, { practice: '4', note: 'Gik fint', _version: 'none' });
    const second = await it.employer.post(to, {
      practice: '4',
      note: 'Var træt til sidst',
      _version: 'none',
    });
    assert.equal(second.status, 409);
    assert.match(second.text, /Var træt til sidst/);
    assert.equal((await it.employer.post(to, { practice: '4', _version: 'none' })).status, 303);
    assert.equal((await attendanceOf(it.ids.placementId))[0]!.note, 'Gik fint');
  });
});
