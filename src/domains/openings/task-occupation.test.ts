import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taskAnswers, workplaceTown } from '#test/support/workplace-town.ts';

async function townWithMisread() {
  const town = await workplaceTown();
  const owner = await town.site.as(town.employer);
  const tasks = `/arbejdssteder/${town.workplaceId}/opgaver`;
  const written = await owner.post(`${tasks}/ny`, { ...taskAnswers, occupation: 'grøn hjælper' });
  const task = await town.inTown((tx) => tx.selectFrom('task').selectAll().executeTakeFirstOrThrow());
  const now = () =>
    town.inTown((tx) =>
      tx
        .selectFrom('task')
        .select(['iscoCode', 'version'])
        .where('id', '=', task.id)
        .executeTakeFirstOrThrow(),
    );
  return { ...town, owner, tasks, task, written, now, here: `${tasks}/${task.id}/fag` };
}

test('words that may be misread are shown as they were read, with two others one press away', async () => {
  const { owner, written, here } = await townWithMisread();
  assert.equal(written.location, `${here}?besked=gemt`);
  const page = await owner.get(here);
  assert.match(page.text, /Du skrev »grøn hjælper«\./);
  assert.match(page.text, /Vi læser det som: /);
  assert.equal(page.text.match(/name="choice"/g)?.length, 4);
  assert.match(page.text, /Det er et gæt\.|Det ligner/);
});

test('the words of a job are taken as said, and the task shows how', async () => {
  const { owner, tasks, workplaceId, inTown } = await townWithMisread();
  const sure = await owner.post(`${tasks}/ny`, { ...taskAnswers, title: 'Vaske op', occupation: 'opvask' });
  assert.equal(sure.location, `/arbejdssteder/${workplaceId}?besked=gemt#opgaver`);
  const { id } = await inTown((tx) =>
    tx.selectFrom('task').select('id').where('title', '=', 'Vaske op').executeTakeFirstOrThrow(),
  );
  const page = await owner.get(`${tasks}/${id}`);
  assert.match(page.text, /Vi læser det som: Køkkenmedhjælper\./);
  assert.match(page.text, new RegExp(`${id}/fag`));
});

test('a correction changes the task, is remembered for the same words, and outlives another saving', async () => {
  const { owner, tasks, task, here, now, inTown, site, consultant, workplaceId } = await townWithMisread();
  const before = await now();
  assert.equal((await owner.post(here, { choice: '7', _version: '1' })).status, 422);
  const corrected = await owner.post(here, { choice: '1', _version: '1' });
  assert.equal(corrected.location, `/arbejdssteder/${workplaceId}?besked=gemt#opgaver`);
  const after = await now();
  assert.equal(after.version, 2);
  assert.notEqual(after.iscoCode, before.iscoCode);

  const saved = await owner.post(`${tasks}/${task.id}`, {
    ...taskAnswers,
    title: 'Rive blade',
    occupation: 'grøn hjælper',
    _version: '2',
  });
  assert.equal(saved.location, `/arbejdssteder/${workplaceId}?besked=gemt#opgaver`);
  assert.equal((await now()).iscoCode, after.iscoCode);

  const staff = await site.as(consultant);
  const again = await staff.post(`${tasks}/ny`, {
    ...taskAnswers,
    title: 'Luge bede',
    occupation: 'Grøn hjælper',
    onBehalfReason: 'at-meeting',
  });
  assert.equal(again.location, `/arbejdssteder/${workplaceId}?besked=gemt#opgaver`);
  const next = await inTown((tx) =>
    tx
      .selectFrom('task')
      .select(['id', 'iscoCode'])
      .where('title', '=', 'Luge bede')
      .executeTakeFirstOrThrow(),
  );
  assert.equal(next.iscoCode, after.iscoCode);
  assert.match((await staff.get(`${tasks}/${next.id}/fag`)).text, /Sådan har I rettet det før/);
});

test('none of them leaves the task without a trade; who comes late is told', async () => {
  const { owner, here, now } = await townWithMisread();
  assert.equal((await owner.post(here, { choice: 'none', _version: '1' })).status, 303);
  assert.equal((await now()).iscoCode, null);
  assert.match((await owner.get(here)).text, /Vi læser det ikke som et bestemt job/);
  const late = await owner.post(here, { choice: '0', _version: '1' });
  assert.equal(late.status, 409);
  assert.equal((await now()).iscoCode, null);
});

test('another employer can neither see nor correct it; what was learned is for staff to see and forget', async () => {
  const { site, stranger, owner, here, now, consultant, inTown } = await townWithMisread();
  const other = await site.as(stranger);
  const before = await now();
  assert.ok([403, 404].includes((await other.get(here)).status));
  assert.ok([403, 404].includes((await other.post(here, { choice: '1', _version: '1' })).status));
  assert.deepEqual(await now(), before);

  await owner.post(here, { choice: '1', _version: '1' });
  assert.equal((await owner.get('/matchning/ord')).status, 403);
  assert.equal((await owner.post('/matchning/ord', { words: 'grøn hjælper' })).status, 403);
  const staff = await site.as(consultant);
  assert.match((await staff.get('/matchning/ord')).text, /grøn hjælper/);
  assert.equal((await staff.post('/matchning/ord', { words: 'grøn hjælper' })).status, 303);
  assert.match((await staff.get('/matchning/ord')).text, /Ingen har rettet noget endnu/);
  const kinds = await inTown((tx) => tx.selectFrom('event').select('kind').execute());
  assert.ok(kinds.some(({ kind }) => kind === 'occupation.corrected'));
  assert.ok(kinds.some(({ kind }) => kind === 'occupation.forgotten'));
});
