import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { type Sides, tellNeeds, twoSides } from '#test/support/two-sides.ts';

let site: TestSite;
let sides: Sides;
before(async () => {
  site = await testSite();
  sides = await twoSides(site);
});

const today = { 'visitedOn-day': '14', 'visitedOn-month': '4', 'visitedOn-year': '2026' };
const visit = {
  ...today,
  hurts: 'Svendene fejer i stedet for at bygge.',
  undone: 'Lageret roder.',
  busyMonths: ['5', '6'],
  includes: ['quiet-room'],
  nextStep: 'Jeg ringer på fredag',
  'nextStepOn-day': '17',
  'nextStepOn-month': '4',
  'nextStepOn-year': '2026',
  sharedNote: 'Små værksteder mangler nogen til at rydde op.',
  'task0-title': 'Feje i værkstedet',
  'task0-minutesPerWeek': '2,25',
  'task0-rhythm': 'Hver fredag',
  'task0-doneBy': 'To svende',
  'task0-level-lifting': '2',
  'task0-eases-lifting': '1',
  'task0-level-noise': '1',
};
const form = () => `/besoeg/nyt?arbejdssted=${sides.workplaceId}`;
const rows = <T>(work: Parameters<TestSite['database']['inMunicipality']>[1]) =>
  site.database.inMunicipality(site.municipalityId, work) as Promise<T>;
const visits = () =>
  rows<{ id: string; version: number }[]>((tx) => tx.selectFrom('visit').selectAll().execute());

describe('a visit', () => {
  let path: string;

  test('is asked for where one is: the form is this workplace’s', async () => {
    const choose = await sides.consultant.get('/besoeg/nyt');
    assert.equal(choose.status, 200);
    const page = await sides.consultant.get(form());
    assert.match(page.text, /Hvor trykker skoen\?/);
    assert.equal((await sides.caseworker.get(form())).status, 403);
    assert.equal((await sides.employer.get('/besoeg')).status, 403);
  });

  test('gets one more task, and one less, by the server with everything kept', async () => {
    const more = await sides.consultant.post(form(), { ...visit, add: 'task' });
    assert.equal(more.status, 200);
    assert.match(more.text, /name="task1-title"/);
    assert.match(more.text, /Svendene fejer i stedet for at bygge\./);
    assert.match(more.text, /value="Feje i værkstedet"/);
    const less = await sides.consultant.post(form(), {
      ...visit,
      'task1-title': 'Tømme affald',
      remove: '0',
    });
    assert.doesNotMatch(less.text, /Feje i værkstedet/);
    assert.match(less.text, /value="Tømme affald"/);
    assert.equal((await visits()).length, 0);
  });

  test('says what is wrong at the task it is wrong in', async () => {
    const answer = await sides.consultant.post(form(), {
      ...visit,
      'task0-minutesPerWeek': 'mange',
      'task2-title': 'x',
    });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /id="task0-minutesPerWeek-error"/);
    assert.match(answer.text, /id="task2-minutesPerWeek-error"/);
    assert.match(answer.text, /Svendene fejer/);
  });

  test('with odd or missing things is told so, and never breaks', async () => {
    const fields = [...Object.keys(visit), 'task999-title', 'task0-level-pace', 'add', 'remove', '_version'];
    for (const odd of [
      '',
      'a\u0000b',
      '-1',
      '99999999999',
      '\ud800',
      '<script>alert(1)</script>',
      'langt '.repeat(800),
    ]) {
      const { add: _, remove: __, ...sent } = Object.fromEntries(fields.map((name) => [name, odd]));
      const answer = await sides.consultant.post(form(), sent);
      assert.equal(answer.status, 422);
      assert.ok(!answer.text.includes('<script>alert'));
    }
    for (const remove of ['__proto__', '-1', 'x'.repeat(500)])
      assert.equal((await sides.consultant.post(form(), { ...visit, remove })).status, 200);
    for (const asked of ['', 'x', newId(), '%00'])
      assert.equal((await sides.consultant.post(`/besoeg/nyt?arbejdssted=${asked}`, visit)).status, 422);
    assert.equal((await visits()).length, 0);
  });

  test('shares nothing about a citizen', async () => {
    for (const [note, word] of [
      ['Ragnhild Uldjyde kan komme her', /navnet på en borger/],
      ['God til folk med ADHD', /ord for en sygdom/],
      ['010190-1234 ringer', /cpr-nummer/],
    ] as const) {
      const answer = await sides.consultant.post(form(), { ...visit, sharedNote: note });
      assert.equal(answer.status, 422);
      assert.match(answer.text, word);
    }
  });

  test('waits as a draft, as typed, for the one who wrote it alone', async () => {
    const saved = await sides.consultant.post(form(), {
      ...visit,
      'task0-minutesPerWeek': 'mange',
      draft: '1',
    });
    assert.equal(saved.status, 303);
    const again = await sides.consultant.get(form());
    assert.match(again.text, /value="mange"/);
    assert.match((await sides.consultant.get('/besoeg/nyt')).text, /Kladde/);
    const other = await site.as((await site.newAccount('consultant')).accountId);
    assert.doesNotMatch((await other.get(form())).text, /value="mange"/);
  });

  test('saved once however often it is sent: task, facts, tip and word to the caseworker at once', async () => {
    const id = newId();
    const first = await sides.consultant.post(form(), { ...visit, _form: id });
    const second = await sides.consultant.post(form(), { ...visit, _form: id });
    assert.equal(first.status, 303);
    assert.equal(first.location, second.location);
    path = first.location!.split('?')[0]!;
    assert.equal((await visits()).length, 1);
    await rows(async (tx) => {
      const task = await tx
        .selectFrom('task')
        .selectAll()
        .where('title', '=', 'Feje i værkstedet')
        .executeTakeFirstOrThrow();
      assert.equal(task.minutesPerWeek, 135);
      assert.equal(task.onBehalfReason, 'at-meeting');
      const demands = await tx
        .selectFrom('taskDemand')
        .select(['dimension', 'level', 'lowersTo'])
        .where('taskId', '=', task.id)
        .orderBy('dimension')
        .execute();
      assert.deepEqual(demands, [
        { dimension: 'lifting', level: 2, lowersTo: 1 },
        { dimension: 'noise', level: 1, lowersTo: null },
      ]);
      const facts = await tx.selectFrom('workplaceFact').select(['kind', 'source']).execute();
      assert.deepEqual(facts, [{ kind: 'quiet-room', source: 'visit' }]);
      const tips = await tx.selectFrom('taskTip').select(['citizenId', 'caseworkerId', 'taskId']).execute();
      assert.deepEqual(tips, [
        { citizenId: sides.citizenId, caseworkerId: sides.accounts.caseworker, taskId: task.id },
      ]);
      assert.equal((await tx.selectFrom('visitDraft').select('accountId').execute()).length, 0);
    });
    const front = await sides.caseworker.get('/');
    assert.match(front.text, /Nye opgaver, der kan passe/);
    assert.match(front.text, /Ragnhild Uldjyde/);
    assert.match(front.text, /»Feje i værkstedet«/);
  });

  test('is told of in one mail to the caseworker, which names no citizen', async () => {
    const mails = await rows<{ body: string; subject: string; toAddress: string }[]>((tx) =>
      tx.selectFrom('message').selectAll().where('about', 'like', 'visit:%').execute(),
    );
    assert.equal(mails.length, 1);
    assert.match(mails[0]!.body, /Feje i værkstedet, 2,25 timer om ugen/);
    assert.doesNotMatch(mails[0]!.subject + mails[0]!.body, /Ragnhild|Uldjyde/);
  });

  test('shows what became of its task, and nothing of it to an employer but what was agreed', async () => {
    const page = await sides.caseworker.get(path);
    assert.match(page.text, /Passer til 1 borger hos 1 sagsbehandler/);
    assert.doesNotMatch(page.text, /Ragnhild/);
    assert.equal((await sides.employer.get(path)).status, 403);
    const workplace = await sides.employer.get(`/arbejdssteder/${sides.workplaceId}`);
    assert.match(workplace.text, /Jeg ringer på fredag/);
    assert.doesNotMatch(workplace.text, /Svendene fejer|To svende|mangler nogen til at rydde op/);
    assert.match((await sides.consultant.get(`/arbejdssteder/${sides.workplaceId}`)).text, new RegExp(path));
  });

  test('is changed by one at a time, and may get a task more', async () => {
    const change = {
      ...today,
      hurts: 'Det er støvet.',
      'task0-title': 'Tømme støvsugeren',
      'task0-minutesPerWeek': '1',
    };
    const changed = await sides.consultant.post(`${path}/ret`, { ...change, _version: '1' });
    assert.equal(changed.status, 303);
    const late = await sides.consultant.post(`${path}/ret`, {
      ...change,
      hurts: 'Noget andet',
      _version: '1',
    });
    assert.equal(late.status, 409);
    assert.match(late.text, /Noget andet/);
    assert.match((await sides.consultant.get(path)).text, /Tømme støvsugeren/);
    assert.equal((await sides.caseworker.post(`${path}/ret`, { ...change, _version: '2' })).status, 403);
  });
});

describe('a tip', () => {
  const own = () =>
    rows<{ id: string }>((tx) =>
      tx
        .selectFrom('taskTip')
        .select('id')
        .where('citizenId', '=', sides.citizenId)
        .orderBy('createdAt')
        .executeTakeFirstOrThrow(),
    );

  test('opens side by side, and leaves a look', async () => {
    const tip = await own();
    const page = await sides.caseworker.get(`/borgere/${sides.citizenId}/opgavetip/${tip.id}`);
    assert.equal(page.status, 200);
    assert.match(page.text, /Lav småjob/);
    const looks = await rows<unknown[]>((tx) =>
      tx
        .selectFrom('look')
        .select('id')
        .where('actorId', '=', sides.accounts.caseworker)
        .where('reason', '=', 'find-openings')
        .execute(),
    );
    assert.ok(looks.length > 0);
    assert.equal(
      (await sides.caseworker.get(`/borgere/${sides.citizenId}/opgavetip/${newId()}`)).status,
      404,
    );
  });

  test('leaves the list with a reason, or when somebody goes on with it', async () => {
    const tip = await own();
    const at = `/borgere/${sides.citizenId}/opgavetip/${tip.id}`;
    assert.equal((await sides.caseworker.post(`${at}/afvis`)).status, 422);
    assert.equal((await sides.caseworker.post(`${at}/afvis`, { reason: 'not-now' })).status, 303);
    assert.doesNotMatch((await sides.caseworker.get('/opgavetip')).text, new RegExp(tip.id));
    const other = await rows<{ id: string; taskId: string }>((tx) =>
      tx
        .selectFrom('taskTip')
        .select(['id', 'taskId'])
        .where('dismissedAt', 'is', null)
        .executeTakeFirstOrThrow(),
    );
    const used = await sides.caseworker.post(`/borgere/${sides.citizenId}/opgavetip/${other.id}/brug`);
    assert.equal(used.location, `/borgere/${sides.citizenId}/smaajob?opgave=${other.taskId}`);
    assert.match((await sides.caseworker.get('/opgavetip')).text, /Ingen tip venter/);
  });

  test('about a protected citizen reaches their own caseworker and nobody else', async () => {
    const hidden = await site.newAccount('citizen', 'Skjult Dyrehave');
    const theirs = await site.newAccount('caseworker', 'Tove Tavs');
    await tellNeeds(site, hidden.citizenId!);
    await rows((tx) =>
      tx
        .updateTable('citizen')
        .set({ protected: true, caseworkerId: theirs.accountId })
        .where('id', '=', hidden.citizenId!)
        .execute(),
    );
    await sides.consultant.post(form(), { ...visit, 'task0-title': 'Skrælle kartofler' });
    const tove = await site.as(theirs.accountId);
    assert.match((await tove.get('/opgavetip')).text, /Skjult Dyrehave/);
    for (const path of ['/', '/opgavetip', '/besoeg'])
      assert.doesNotMatch((await sides.caseworker.get(path)).text, /Skjult Dyrehave/);
    const tip = await rows<{ id: string }>((tx) =>
      tx
        .selectFrom('taskTip')
        .select('id')
        .where('citizenId', '=', hidden.citizenId!)
        .executeTakeFirstOrThrow(),
    );
    assert.equal(
      (await sides.consultant.get(`/borgere/${hidden.citizenId}/opgavetip/${tip.id}`)).status,
      404,
    );
  });
});

describe('what colleagues learned', () => {
  test('stands in the feed, filtered by industry, and is thanked for once', async () => {
    const feed = await sides.caseworker.get('/branchenyt');
    assert.match(feed.text, /Små værksteder mangler nogen/);
    assert.doesNotMatch((await sides.caseworker.get('/branchenyt?branche=farming')).text, /Små værksteder/);
    const [one] = await visits();
    for (let time = 0; time < 2; time += 1) await sides.caseworker.post(`/besoeg/${one!.id}/tak`);
    const thanks = await rows<unknown[]>((tx) => tx.selectFrom('visitThanks').selectAll().execute());
    assert.equal(thanks.length, 1);
  });

  test('the month: too few people are never a number', async () => {
    await rows((tx) =>
      tx
        .insertInto('citizenWish')
        .values({ citizenId: sides.citizenId, position: 1, label: 'Butik', industry: 'shop' })
        .execute(),
    );
    const page = await sides.consultant.get('/maanedens-billede');
    assert.equal(page.status, 200);
    assert.match(page.text, /under 5/);
  });
});

describe('a task spotted on a visit that was read wrongly', () => {
  test('is corrected by the words it was written with, not by the name it was given', async () => {
    const sent = await sides.consultant.post(form(), { ...visit, 'task0-title': 'Opvask' });
    assert.equal(sent.status, 303);
    const [task] = await rows<{ id: string; occupation: string; iscoCode: string; version: number }[]>((tx) =>
      tx.selectFrom('task').selectAll().where('title', '=', 'Opvask').execute(),
    );
    assert.equal(task!.occupation, 'Opvask');
    const here = `/arbejdssteder/${sides.workplaceId}/opgaver/${task!.id}/fag`;
    assert.match((await sides.consultant.get(here)).text, /Køkkenmedhjælper/);
    const corrected = await sides.consultant.post(here, { choice: 'none', _version: String(task!.version) });
    assert.equal(corrected.status, 303);
    const learned = await rows<{ words: string }[]>((tx) =>
      tx.selectFrom('occupationCorrection').select('words').execute(),
    );
    assert.deepEqual(learned, [{ words: 'opvask' }]);
  });
});
