import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#platform/id.ts';
import { openingAnswers, taskAnswers, workplaceTown } from '#test/support/workplace-town.ts';

async function townWithTask() {
  const town = await workplaceTown();
  const owner = await town.site.as(town.employer);
  const tasks = `/arbejdssteder/${town.workplaceId}/opgaver`;
  const written = await owner.post(`${tasks}/ny`, {
    ...taskAnswers,
    'level-lifting': '2',
    'lowers-lifting': '1',
  });
  assert.equal(written.status, 303);
  const task = await town.inTown((tx) => tx.selectFrom('task').selectAll().executeTakeFirstOrThrow());
  return { ...town, owner, tasks, task, here: `${tasks}/${task.id}` };
}

test('an employer writes a task: linked to a trade, with what it asks and what can be lowered', async () => {
  const { inTown, task, owner, workplaceId, here } = await townWithTask();
  assert.equal(task.minutesPerWeek, 450);
  assert.equal(task.iscoCode, '5223');
  assert.equal(task.onBehalfReason, null);
  const demands = await inTown((tx) =>
    tx.selectFrom('taskDemand').select(['dimension', 'level', 'lowersTo']).execute(),
  );
  assert.deepEqual(demands, [{ dimension: 'lifting', level: 2, lowersTo: 1 }]);
  const page = await owner.get(`/arbejdssteder/${workplaceId}`);
  assert.match(page.text, /Fylde varer op: Man løfter op til 5 kg/);
  const form = await owner.get(here);
  assert.match(form.text, /Vi læser det som: Butiksmedarbejder/);
  assert.match(form.text, /<option value="2" selected>/);
});

test('a consultant writes on behalf only with a reason, and the reason is kept', async () => {
  const { site, consultant, workplaceId, inTown } = await workplaceTown();
  const staff = await site.as(consultant);
  const path = `/arbejdssteder/${workplaceId}/opgaver/ny`;
  const without = await staff.post(path, taskAnswers);
  assert.equal(without.status, 422);
  assert.match(without.text, /value="Fylde varer op"/);
  const reasoned = { ...taskAnswers, onBehalfReason: 'asked-by-phone', onBehalfNote: 'Ringede tirsdag' };
  assert.equal((await staff.post(path, reasoned)).status, 303);
  const task = await inTown((tx) =>
    tx.selectFrom('task').select(['id', 'onBehalfReason']).executeTakeFirstOrThrow(),
  );
  assert.equal(task.onBehalfReason, 'asked-by-phone');
  const event = await inTown((tx) =>
    tx.selectFrom('event').selectAll().where('subjectId', '=', task.id).executeTakeFirstOrThrow(),
  );
  assert.equal(event.onBehalfOf, 'employer');
  assert.equal(event.onBehalfReason, 'asked-by-phone');
  assert.deepEqual(event.data, { onBehalfNote: 'Ringede tirsdag' });
});

test('wrong answers in every part of the form are told at once, and all is kept', async () => {
  const { owner, here, inTown } = await townWithTask();
  const answer = await owner.post(here, {
    title: '',
    minutesPerWeek: 'mange',
    occupation: '',
    description: '<script>alert(1)</script>',
    'level-noise': '1',
    'lowers-noise': '2',
    _version: '1',
  });
  assert.equal(answer.status, 422);
  assert.match(answer.text, /Her mangler et svar/);
  assert.match(answer.text, /Skriv timer som et tal/);
  assert.match(answer.text, /skal være lavere end i dag/);
  assert.match(answer.text, /value="mange"/);
  assert.match(answer.text, /&lt;script>alert/);
  assert.match(answer.text, /<details class="details" open/);
  const kept = await inTown((tx) => tx.selectFrom('task').select('title').executeTakeFirstOrThrow());
  assert.equal(kept.title, taskAnswers.title);
  const nonsense = await owner.post(here, { ...taskAnswers, occupation: 'qxzq', _version: '1' });
  assert.equal(nonsense.status, 422);
  assert.match(nonsense.text, /Det job kender vi ikke/);
});

test('the second of two who edit a task is told, and their answers stand', async () => {
  const { site, consultant, owner, here, inTown } = await townWithTask();
  assert.equal((await owner.post(here, { ...taskAnswers, title: 'Fylde op', _version: '1' })).status, 303);
  const staff = await site.as(consultant);
  const late = await staff.post(here, {
    ...taskAnswers,
    title: 'Noget andet',
    onBehalfReason: 'at-meeting',
    _version: '1',
  });
  assert.equal(late.status, 409);
  assert.match(late.text, /Erik Ejer rettede det her/);
  assert.match(late.text, /value="Noget andet"/);
  const task = await inTown((tx) =>
    tx.selectFrom('task').select(['title', 'version']).executeTakeFirstOrThrow(),
  );
  assert.deepEqual(task, { title: 'Fylde op', version: 2 });
  const demands = await inTown((tx) => tx.selectFrom('taskDemand').selectAll().execute());
  assert.equal(demands.length, 0);
});

test('a task is reached only through its own workplace', async () => {
  const { site, task, here, stranger, newWorkplace } = await townWithTask();
  const theirs = await newWorkplace('Den fremmedes', [stranger]);
  const other = await site.as(stranger);
  for (const path of [here, `${here}/luk`, `/arbejdssteder/${theirs}/opgaver/${task.id}`]) {
    assert.equal((await other.get(path)).status, 404, path);
  }
  const through = `/arbejdssteder/${theirs}/opgaver/${task.id}`;
  assert.equal((await other.post(through, { ...taskAnswers, _version: '1' })).status, 404);
  assert.equal((await other.get(`/arbejdssteder/${theirs}/opgaver/${newId()}`)).status, 404);
});

test('a task in an open opening is not closed; alone it is, and then it is gone', async () => {
  const { owner, here, task, workplaceId, inTown } = await townWithTask();
  const made = await owner.post(`/arbejdssteder/${workplaceId}/jobaabninger/ny`, openingAnswers([task.id]));
  assert.equal(made.status, 303);
  assert.match((await owner.get(`${here}/luk`)).text, /Hjælper om formiddagen/);
  assert.equal((await owner.post(`${here}/luk`)).status, 409);
  const opening = made.location!.split('?')[0]!;
  assert.equal((await owner.post(`${opening}/luk`, { reason: 'no-time' })).status, 303);
  assert.equal((await owner.post(`${here}/luk`)).status, 303);
  const closed = await inTown((tx) => tx.selectFrom('task').select('closedAt').executeTakeFirstOrThrow());
  assert.notEqual(closed.closedAt, null);
  assert.equal((await owner.get(here)).status, 404);
});

test('the task form asks the database few times', async () => {
  const { site, owner, here } = await townWithTask();
  assert.equal((await owner.get(here)).status, 200);
  assert.equal(site.answers.at(-1)!.queries <= 10, true, `${site.answers.at(-1)!.queries} queries`);
});

test('when a task lies is kept, shown again, and days that are fixed say how often', async () => {
  const { owner, here, inTown, task } = await townWithTask();
  const when = () =>
    inTown((tx) =>
      tx
        .selectFrom('task')
        .select(['weekdays', 'timesPerWeek', 'dayPart'])
        .where('id', '=', task.id)
        .executeTakeFirstOrThrow(),
    );
  const saved = await owner.post(here, {
    ...taskAnswers,
    ...{ _version: '1', weekdays: ['5', '1'], timesPerWeek: '4', dayPart: 'forenoon' },
  });
  assert.equal(saved.status, 303);
  assert.deepEqual(await when(), { weekdays: [1, 5], timesPerWeek: null, dayPart: 'forenoon' });
  assert.match((await owner.get(here)).text, /value="forenoon" selected/);
  await owner.post(here, { ...taskAnswers, _version: '2', timesPerWeek: '4' });
  assert.deepEqual(await when(), { weekdays: [], timesPerWeek: 4, dayPart: null });
  const odd = await owner.post(here, { ...taskAnswers, _version: '3', weekdays: ['8'] });
  assert.equal(odd.status, 422);
});
