import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { openingAnswers, taskAnswers, workplaceTown } from '#test/support/workplace-town.ts';

async function townWithOpening() {
  const town = await workplaceTown();
  const owner = await town.site.as(town.employer);
  await owner.post(`/arbejdssteder/${town.workplaceId}/opgaver/ny`, taskAnswers);
  const task = await town.inTown((tx) => tx.selectFrom('task').select('id').executeTakeFirstOrThrow());
  const makePath = `/arbejdssteder/${town.workplaceId}/jobaabninger/ny`;
  const made = await owner.post(makePath, openingAnswers([task.id]));
  assert.equal(made.status, 303);
  const opening = await town.inTown((tx) => tx.selectFrom('opening').selectAll().executeTakeFirstOrThrow());
  return { ...town, owner, makePath, taskId: task.id, opening, here: `/jobaabninger/${opening.id}` };
}

test('an employer makes an opening of a task, and both parties see it', async () => {
  const { site, consultant, owner, opening, here } = await townWithOpening();
  assert.deepEqual(opening.mustHave, ['tale dansk']);
  assert.deepEqual([opening.minutesStart, opening.startTime, opening.endTime], [240, 510, 780]);
  const own = await owner.get(here);
  assert.equal(own.status, 200);
  assert.match(own.text, /6 t til 12 t/);
  assert.match(own.text, /Mellem 8\.30 og 13\.00/);
  assert.ok(!own.text.includes('/kandidater'));
  const staff = await (await site.as(consultant)).get(here);
  assert.match(staff.text, new RegExp(`${here}/kandidater`));
  assert.match(staff.text, /bente@butik\.example/);
  assert.equal(site.answers.at(-1)!.queries <= 10, true, `${site.answers.at(-1)!.queries} queries`);
});

test('without a task there is nothing to make an opening of, and the page says so', async () => {
  const { site, employer, workplaceId } = await workplaceTown();
  const owner = await site.as(employer);
  const path = `/arbejdssteder/${workplaceId}/jobaabninger/ny`;
  assert.match((await owner.get(path)).text, /Først en opgave/);
  assert.equal((await owner.post(path, openingAnswers([]))).status, 422);
});

test('answers that contradict each other are told at the field, and all is kept', async () => {
  const { owner, makePath, taskId } = await townWithOpening();
  const answer = await owner.post(makePath, {
    ...openingAnswers([taskId]),
    title: '<script>x</script>',
    minutesMax: '3',
    minutesStart: '8',
    endTime: '',
    seasonFrom: '4',
    seasonTo: '',
  });
  assert.equal(answer.status, 422);
  for (const sentence of [
    /mindst lige så meget/,
    /ikke være flere timer/,
    /både start og slut/,
    /både første og sidste/,
  ]) {
    assert.match(answer.text, sentence);
  }
  assert.match(answer.text, /value="&lt;script>x/);
  assert.match(answer.text, /value="8\.30"/);
  assert.match(answer.text, new RegExp(`value="${taskId}" checked`));
  const huge = await owner.post(makePath, {
    ...openingAnswers([taskId]),
    mustHave: 'kan noget\n'.repeat(1000),
  });
  assert.equal(huge.status, 422);
  const unknown = await owner.post(makePath, {
    ...openingAnswers([taskId]),
    schemes: ['slaveri'],
    places: '51',
  });
  assert.equal(unknown.status, 422);
  assert.equal((await owner.post(makePath, {})).status, 422);
});

test("another workplace's task cannot be offered", async () => {
  const { site, taskId, stranger, newWorkplace } = await townWithOpening();
  const theirs = await newWorkplace('Den fremmedes', [stranger]);
  const other = await site.as(stranger);
  await other.post(`/arbejdssteder/${theirs}/opgaver/ny`, taskAnswers);
  const made = await other.post(`/arbejdssteder/${theirs}/jobaabninger/ny`, openingAnswers([taskId]));
  assert.equal(made.status, 422);
  assert.match(made.text, /findes ikke mere/);
});

test('another employer meets nothing at all', async () => {
  const { site, stranger, here, taskId } = await townWithOpening();
  const other = await site.as(stranger);
  for (const path of ['', '/ret', '/luk']) assert.equal((await other.get(here + path)).status, 404, path);
  assert.equal((await other.post(`${here}/ret`, { ...openingAnswers([taskId]), _version: '1' })).status, 404);
  assert.equal((await other.post(`${here}/luk`, { reason: 'mistake' })).status, 404);
  assert.equal((await other.get('/jobaabninger')).status, 403);
});

test('on behalf needs a reason: to make, to change and to close', async () => {
  const { site, consultant, makePath, taskId, here, inTown } = await townWithOpening();
  const staff = await site.as(consultant);
  const answers = { ...openingAnswers([taskId]), _version: '1' };
  assert.equal((await staff.post(makePath, answers)).status, 422);
  assert.equal((await staff.post(`${here}/ret`, answers)).status, 422);
  assert.equal((await staff.post(`${here}/luk`, { reason: 'filled' })).status, 422);
  assert.equal(
    (await staff.post(`${here}/luk`, { reason: 'filled', onBehalfReason: 'just because' })).status,
    422,
  );
  const behalf = { onBehalfReason: 'at-meeting' };
  assert.equal((await staff.post(makePath, { ...answers, ...behalf })).status, 303);
  assert.equal((await staff.post(`${here}/ret`, { ...answers, ...behalf })).status, 303);
  assert.equal((await staff.post(`${here}/luk`, { reason: 'filled', ...behalf })).status, 303);
  const events = await inTown((tx) =>
    tx.selectFrom('event').select('kind').where('onBehalfReason', '=', 'at-meeting').orderBy('id').execute(),
  );
  assert.deepEqual(events.map((event) => event.kind).sort(), [
    'opening.changed',
    'opening.closed',
    'opening.made',
  ]);
});

test('the second of two who edit an opening is told', async () => {
  const { site, consultant, owner, here, taskId, inTown } = await townWithOpening();
  const answers = { ...openingAnswers([taskId]), _version: '1' };
  assert.equal((await owner.post(`${here}/ret`, { ...answers, title: 'Formiddagshjælp' })).status, 303);
  const staff = await site.as(consultant);
  const late = await staff.post(`${here}/ret`, { ...answers, title: 'Mit navn', onBehalfReason: 'other' });
  assert.equal(late.status, 409);
  assert.match(late.text, /Erik Ejer rettede det her/);
  assert.match(late.text, /value="Mit navn"/);
  const kept = await inTown((tx) => tx.selectFrom('opening').select('title').executeTakeFirstOrThrow());
  assert.equal(kept.title, 'Formiddagshjælp');
});

test('a closed opening says why, leaves the lists and is changed no more', async () => {
  const { site, consultant, owner, here, taskId, inTown } = await townWithOpening();
  assert.equal((await owner.post(`${here}/luk`, {})).status, 422);
  assert.equal((await owner.post(`${here}/luk`, { reason: 'no-time' })).status, 303);
  const page = await owner.get(here);
  assert.match(page.text, /stedet har ikke tid lige nu/);
  assert.ok(!page.text.includes(`${here}/ret`));
  assert.equal((await owner.get(`${here}/ret`)).location, here);
  await owner.post(`${here}/ret`, { ...openingAnswers([taskId]), title: 'For sent', _version: '2' });
  await owner.post(`${here}/luk`, { reason: 'mistake' });
  const kept = await inTown((tx) =>
    tx.selectFrom('opening').select(['title', 'closedReason']).executeTakeFirstOrThrow(),
  );
  assert.deepEqual(kept, { title: 'Hjælper om formiddagen', closedReason: 'no-time' });
  const list = await (await site.as(consultant)).get('/jobaabninger');
  assert.match(list.text, /Der er ingen åbne jobåbninger/);
});

test('places and candidates are counted from what has happened', async () => {
  const { site, consultant, owner, opening, workplaceId, here, inTown } = await townWithOpening();
  const citizenId = (await site.newAccount('citizen', 'Anders Andersen')).citizenId!;
  const createdAt = site.clock.now();
  const suggestionId = newId();
  await inTown(async (tx) => {
    const between = { citizenId, openingId: opening.id, workplaceId, createdAt };
    await tx
      .insertInto('placement')
      .values({ id: newId(), scheme: 'fleksjob', ...between })
      .execute();
    await tx
      .insertInto('suggestion')
      .values({ id: suggestionId, explanation: json({}), ...between })
      .execute();
  });
  const staff = await site.as(consultant);
  assert.match((await staff.get(here)).text, /1 af 2 er ledige/);
  assert.match((await staff.get(here)).text, /1 kandidat er i gang/);
  assert.match(
    (await staff.get('/jobaabninger?visning=uden-kandidater')).text,
    /Der er foreslået nogen til alle jobåbninger/,
  );
  for (const text of [
    (await owner.get(here)).text,
    (await owner.get(`/arbejdssteder/${workplaceId}`)).text,
  ]) {
    assert.ok(!text.includes('kandidat'));
    assert.ok(!text.includes('Anders'));
  }

  const step = { suggestionId, actorName: 'Anders', party: 'citizen' };
  await inTown((tx) =>
    tx
      .insertInto('suggestionStep')
      .values({ id: newId(), kind: 'citizen-no', at: createdAt, ...step })
      .execute(),
  );
  assert.match((await staff.get('/jobaabninger?visning=uden-kandidater')).text, /Hjælper om formiddagen/);
});

test('the list of openings: mine, paged, in few queries', async () => {
  const { site, consultant, newWorkplace, inTown } = await townWithOpening();
  const elsewhere = await newWorkplace('Ingen konsulents', [], null);
  await inTown(async (tx) => {
    for (let number = 0; number < 55; number++) {
      const row = {
        id: newId(),
        workplaceId: elsewhere,
        schemes: ['fleksjob'],
        minutesMin: 60,
        minutesMax: 60,
      };
      const createdAt = site.clock.now().add({ seconds: number });
      await tx
        .insertInto('opening')
        .values({ ...row, title: `Nummer ${number}`, perspective: 'none', createdAt })
        .execute();
    }
  });
  const staff = await site.as(consultant);
  const all = await staff.get('/jobaabninger');
  assert.equal(all.text.match(/<tr>/g)!.length, 51);
  assert.equal(site.answers.at(-1)!.queries <= 8, true, `${site.answers.at(-1)!.queries} queries`);
  assert.match((await staff.get('/jobaabninger?side=2')).text, /Hjælper om formiddagen/);
  const mine = await staff.get('/jobaabninger?visning=mine');
  assert.match(mine.text, /Hjælper om formiddagen/);
  assert.doesNotMatch(mine.text, /Nummer 1/);
});
