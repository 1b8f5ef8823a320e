import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { json } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { testSite } from '#test/support/site.ts';
import { citizenName, newWorld } from '#test/support/world.ts';

const site = await testSite();
const inDatabase = <T>(work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
  site.database.inMunicipality(site.municipalityId, work);

/** The first agreement of a new placement, as a caseworker types it. */
const typed = {
  scheme: 'virksomhedspraktik',
  purposes: ['ordinary-hours'],
  purposeNote: 'Komme i gang igen i et roligt tempo',
  tasks: 'Pakke boller',
  mentorName: 'Mona Mentor',
  mentorEmail: 'mona@bageri.example',
  mentorPhone: '',
  'starts-day': '4',
  'starts-month': '5',
  'starts-year': '2026',
  'ends-day': '31',
  'ends-month': '7',
  'ends-year': '2026',
  perspective: 'possible',
  jobAgreement: '',
  'step0-practice': '4',
  'step0-paid': '',
  'step0-weekdays': ['1', '3'],
  'step0-note': '',
  'step1-from-day': '1',
  'step1-from-month': '6',
  'step1-from-year': '2026',
  'step1-practice': '4',
  'step1-paid': '2,5',
  'step1-weekdays': ['1', '3'],
  'step1-note': '',
};

async function scene() {
  const world = await newWorld(site);
  const { people, ids } = world;
  const caseworker = await site.as(people.caseworker.accountId);
  const citizen = await site.as(people.citizen.accountId);
  const employer = await site.as(people.employer.accountId);
  const consultant = await site.as(people.consultant.accountId);
  return { people, ids, caseworker, citizen, employer, consultant };
}

/** A placement made without a suggestion, sent for signature unless it is to stay a draft. */
async function made({ draft = false } = {}) {
  const it = await scene();
  const answer = await it.caseworker.post(`/borgere/${it.ids.citizenId}/forloeb/ny`, {
    ...typed,
    arbejdssted: it.ids.workplaceId,
  });
  assert.equal(answer.status, 303, answer.text);
  const id = /forloeb\/([0-9a-f-]{36})/.exec(answer.location!)![1]!;
  if (!draft) {
    const sent = await it.caseworker.post(`/forloeb/${id}/send`, { _version: '1' });
    assert.equal(sent.status, 303);
  }
  return { ...it, id, at: `/forloeb/${id}` };
}

type Visitor = Awaited<ReturnType<typeof site.as>>;
const sign = (visitor: Visitor, at: string, version = '1', more: Record<string, string> = {}) =>
  visitor.post(`${at}/underskriv`, { _version: version, ...more });

const signatures = (id: string) =>
  inDatabase((tx) =>
    tx
      .selectFrom('signature')
      .select(['version', 'party', 'way', 'onBehalfReason', 'name'])
      .where('placementId', '=', id)
      .orderBy('signedAt')
      .execute(),
  );
const messages = (id: string) =>
  inDatabase((tx) =>
    tx.selectFrom('message').selectAll().where('about', '=', `placement:${id}`).orderBy('id').execute(),
  );
/** Ids of one moment have no order, so what is new is what was not there. */
const newMessages = async (id: string, before: { id: string }[]) =>
  (await messages(id)).filter((message) => !before.some((known) => known.id === message.id));
const kinds = (id: string) =>
  inDatabase(async (tx) =>
    (
      await tx
        .selectFrom('event')
        .select('kind')
        .where('subjectId', '=', id)
        .orderBy('at')
        .orderBy('id')
        .execute()
    ).map((row) => row.kind),
  );

describe('an agreement is signed', () => {
  for (const order of [
    ['citizen', 'employer'],
    ['employer', 'citizen'],
  ] as const) {
    test(`by ${order.join(', then ')}, the caseworker last; then follow-ups are planned and all are told`, async () => {
      const it = await made();
      for (const party of order) assert.equal((await sign(it[party], it.at)).status, 303);
      const before = await messages(it.id);
      assert.equal((await sign(it.caseworker, it.at)).status, 303);
      assert.deepEqual((await signatures(it.id)).map((s) => s.party).sort(), [
        'caseworker',
        'citizen',
        'employer',
      ]);
      const followUps = await inDatabase((tx) =>
        tx
          .selectFrom('followUp')
          .select(['kind', 'ownerId'])
          .where('placementId', '=', it.id)
          .orderBy('dueOn')
          .execute(),
      );
      assert.deepEqual(
        followUps.map((f) => f.kind),
        ['first-week', 'half-way', 'before-end'],
      );
      assert.ok(followUps.every((f) => f.ownerId === it.people.consultant.accountId));
      const told = (await newMessages(it.id, before)).map((m) => m.toAddress);
      assert.ok(told.includes('mona@bageri.example') && told.includes('ejnar@bageri.example'), told.join());
      assert.ok((await kinds(it.id)).includes('placement.agreed'));
    });
  }

  test('never by the caseworker before the others', async () => {
    const it = await made();
    const early = await sign(it.caseworker, it.at);
    assert.equal(early.status, 409);
    await sign(it.citizen, it.at);
    assert.equal((await sign(it.caseworker, it.at)).status, 409);
    assert.deepEqual(
      (await signatures(it.id)).map((s) => s.party),
      ['citizen'],
    );
  });

  test('never for the municipality by a consultant', async () => {
    const it = await made();
    await sign(it.citizen, it.at);
    await sign(it.employer, it.at);
    const answer = await sign(it.consultant, it.at, '1', { party: 'caseworker' });
    assert.equal(answer.status, 409);
    assert.equal((await signatures(it.id)).length, 2);
  });

  test('on behalf of someone only with a reason, which is kept', async () => {
    const it = await made();
    const without = await sign(it.consultant, it.at, '1', {
      party: 'citizen',
      onBehalfNote: 'Vi talte om det',
    });
    assert.equal(without.status, 422);
    assert.ok(without.text.includes('Vi talte om det'));
    const reason = { party: 'citizen', onBehalfReason: 'asked-by-phone' };
    assert.equal((await sign(it.consultant, it.at, '1', reason)).status, 303);
    assert.deepEqual(await signatures(it.id), [
      { version: 1, party: 'citizen', way: 'on-behalf', onBehalfReason: 'asked-by-phone', name: citizenName },
    ]);
    // Why is between the citizen and the municipality.
    assert.match((await it.citizen.get(`${it.at}/aftale`)).text, /aftalt i telefonen/i);
    assert.ok(!/aftalt i telefonen/i.test((await it.employer.get(`${it.at}/aftale`)).text));
  });

  test('a citizen cannot say they are another party', async () => {
    const it = await made();
    await sign(it.citizen, it.at, '1', { party: 'employer' });
    assert.deepEqual(
      (await signatures(it.id)).map((s) => s.party),
      ['citizen'],
    );
  });

  test('once, also when the same form is sent twice or the person signs again', async () => {
    const it = await made();
    const form = { _version: '1', _form: newId() };
    const first = await it.citizen.post(`${it.at}/underskriv`, form);
    const second = await it.citizen.post(`${it.at}/underskriv`, form);
    assert.equal(second.location, first.location);
    assert.equal((await sign(it.citizen, it.at)).status, 303);
    assert.equal((await signatures(it.id)).length, 1);
    assert.equal((await kinds(it.id)).filter((kind) => kind === 'placement.signed').length, 1);
  });

  test('by a link, by an employer who never logs in', async () => {
    const it = await made();
    await inDatabase((tx) =>
      tx.deleteFrom('workplaceMember').where('workplaceId', '=', it.ids.workplaceId).execute(),
    );
    const before = await messages(it.id);
    const sent = await it.consultant.post(`${it.at}/send-link`, { party: 'employer', channel: 'sms' });
    assert.equal(sent.status, 303);
    const message = (await newMessages(it.id, before))[0]!;
    assert.equal(message.channel, 'sms');
    assert.ok(!message.body.includes(citizenName));
    const path = /\/l\/[\w.-]+/.exec(message.body)![0];
    const visitor = site.visitor();
    const opened = await visitor.post(path);
    assert.equal(opened.location, it.at);
    const page = await visitor.get(`${it.at}/underskriv`);
    assert.equal(page.status, 200);
    assert.equal((await sign(visitor, it.at)).status, 303);
    assert.deepEqual(
      (await signatures(it.id)).map(({ party, way }) => ({ party, way })),
      [{ party: 'employer', way: 'link' }],
    );
  });
});

describe('an agreement is changed', () => {
  const reason = { changeReason: 'Onsdage passer ikke' };

  test('as a new version without signatures, and everyone is told with what to do', async () => {
    const it = await made();
    await sign(it.citizen, it.at);
    const before = await messages(it.id);
    const changed = await it.consultant.post(`${it.at}/aftale/ret`, {
      ...typed,
      ...reason,
      tasks: 'Pakke kager',
      send: 'yes',
      _version: '1',
    });
    assert.equal(changed.status, 303);
    const told = await newMessages(it.id, before);
    assert.equal(told.length, 3, 'citizen, workplace and caseworker');
    assert.ok(told.every((message) => message.body.includes(`${it.at}/underskriv`)));
    assert.equal((await sign(it.employer, it.at, '1')).status, 409, 'the old one cannot be signed');
    assert.equal((await sign(it.employer, it.at, '2')).status, 303);
    assert.equal((await sign(it.caseworker, it.at, '2')).status, 409, 'the citizen signed the old one only');
    assert.equal((await sign(it.citizen, it.at, '2')).status, 303);
    assert.equal((await sign(it.caseworker, it.at, '2')).status, 303);
  });

  test('by two at once: the second is told, keeps what was typed, and nothing is overwritten', async () => {
    const it = await made();
    const first = await it.caseworker.post(`${it.at}/aftale/ret`, {
      ...typed,
      ...reason,
      tasks: 'Pakke kager',
      _version: '1',
    });
    assert.equal(first.status, 303);
    const second = await it.consultant.post(`${it.at}/aftale/ret`, {
      ...typed,
      ...reason,
      tasks: 'Pakke is',
      _version: '1',
    });
    assert.equal(second.status, 409);
    assert.ok(second.text.includes('Pakke is') && second.text.includes('Sanne Sag'));
    const versions = await inDatabase((tx) =>
      tx
        .selectFrom('placementVersion')
        .select('tasks')
        .where('placementId', '=', it.id)
        .orderBy('number')
        .execute(),
    );
    assert.deepEqual(
      versions.map((v) => v.tasks),
      ['Pakke boller', 'Pakke kager'],
    );
  });

  test('only in its hours, from a day on; what was agreed before stays', async () => {
    const { ids, consultant, citizen } = await scene();
    const at = `/forloeb/${ids.placementId}`;
    const form = {
      'from-day': '27',
      'from-month': '4',
      'from-year': '2026',
      practice: '5',
      paid: '',
      weekdays: ['1', '3'],
      note: '',
      reason: 'For mange timer',
      _version: '1',
    };
    assert.equal((await consultant.post(`${at}/timeplan`, { ...form, reason: '' })).status, 422);
    assert.equal((await consultant.post(`${at}/timeplan`, form)).status, 303);
    const steps = await inDatabase((tx) =>
      tx
        .selectFrom('hoursStep')
        .select(['fromDate', 'practiceMinutes'])
        .where('placementId', '=', ids.placementId)
        .where('version', '=', 2)
        .orderBy('fromDate')
        .execute(),
    );
    assert.deepEqual(
      steps.map((step) => [step.fromDate.toString(), step.practiceMinutes]),
      [
        ['2026-03-24', 480],
        ['2026-04-27', 300],
      ],
    );
    const page = await citizen.get(`${at}/underskriv`);
    assert.ok(page.text.includes('Timerne går ned fra 8 timer til 5 timer om ugen'), 'says what changes');
    assert.ok(page.text.includes('For mange timer'));
    assert.equal(
      (await consultant.post(`${at}/timeplan`, form)).status,
      409,
      'somebody changed it meanwhile',
    );
  });
});

describe('a form with mistakes', () => {
  test('comes back with every row and a sentence at the right one', async () => {
    const { ids, caseworker } = await scene();
    const answer = await caseworker.post(`/borgere/${ids.citizenId}/forloeb/ny`, {
      ...typed,
      arbejdssted: ids.workplaceId,
      'step1-from-day': '4',
      'step1-from-month': '5',
      'step1-paid': 'mange',
      'step2-practice': '40',
      'step2-note': 'Juni <b>',
    });
    assert.equal(answer.status, 422);
    assert.ok(/id="step1-paid-error"/.test(answer.text) && /id="step2-practice-error"/.test(answer.text));
    assert.ok(answer.text.includes('value="mange"') && answer.text.includes('Juni &lt;b'));
    const mended = await caseworker.post(`/borgere/${ids.citizenId}/forloeb/ny`, {
      ...typed,
      arbejdssted: ids.workplaceId,
      'step1-from-day': '4',
      'step1-from-month': '5',
    });
    assert.equal(mended.status, 422);
    assert.ok(mended.text.includes('Trinnet skal begynde efter trinnet før.'));
    assert.ok(/id="step1-from-error"/.test(mended.text));
  });

  test('can grow by a row without being saved', async () => {
    const { ids, caseworker } = await scene();
    const answer = await caseworker.post(`/borgere/${ids.citizenId}/forloeb/ny`, {
      ...typed,
      arbejdssted: ids.workplaceId,
      add: 'step',
    });
    assert.equal(answer.status, 200);
    assert.ok(answer.text.includes('name="step2-practice"') && answer.text.includes('value="2,5"'));
    const count = await inDatabase((tx) =>
      tx.selectFrom('placement').select('id').where('citizenId', '=', ids.citizenId).execute(),
    );
    assert.equal(count.length, 1, 'only the one of the world');
  });

  test('draws a steep plan with a kind word and still saves it', async () => {
    const { ids, caseworker } = await scene();
    const steep = { ...typed, arbejdssted: ids.workplaceId, 'step1-paid': '8' };
    const drawn = await caseworker.post(`/borgere/${ids.citizenId}/forloeb/ny`, { ...steep, draw: 'plan' });
    assert.equal(drawn.status, 200);
    assert.ok(drawn.text.includes('lidt for hurtigt') && drawn.text.includes('<svg'));
    assert.equal((await caseworker.post(`/borgere/${ids.citizenId}/forloeb/ny`, steep)).status, 303);
  });

  test('needs a way to reach the mentor, and words when a job is agreed', async () => {
    const { ids, caseworker } = await scene();
    const answer = await caseworker.post(`/borgere/${ids.citizenId}/forloeb/ny`, {
      ...typed,
      arbejdssted: ids.workplaceId,
      mentorEmail: '',
      perspective: 'agreed',
    });
    assert.equal(answer.status, 422);
    assert.ok(/id="mentorEmail-error"/.test(answer.text) && /id="jobAgreement-error"/.test(answer.text));
  });
});

describe('a placement is made of a suggestion', () => {
  async function withoutPlacement() {
    const it = await scene();
    const suggestionId = newId();
    const { citizenId, openingId, workplaceId } = it.ids;
    const at = site.clock.now();
    const step = async (kind: string) =>
      inDatabase((tx) =>
        tx
          .insertInto('suggestionStep')
          .values({ id: newId(), suggestionId, kind, at, actorName: 'x', party: 'citizen' })
          .execute(),
      );
    await inDatabase((tx) =>
      tx
        .insertInto('suggestion')
        .values({ id: suggestionId, citizenId, openingId, workplaceId, explanation: json({}), createdAt: at })
        .execute(),
    );
    return { ...it, suggestionId, path: `/forslag/${suggestionId}/forloeb`, step };
  }

  test('only when both have said yes; once', async () => {
    const it = await withoutPlacement();
    await it.step('citizen-yes');
    assert.equal((await it.caseworker.post(it.path, typed)).status, 409);
    await it.step('employer-yes');
    const page = await it.caseworker.get(it.path);
    assert.ok(page.text.includes('Pakke brød'), 'begins with the tasks of the opening');
    const first = await it.caseworker.post(it.path, typed);
    assert.equal(first.status, 303);
    const second = await it.consultant.post(it.path, typed);
    assert.ok(second.location!.startsWith(first.location!.slice(0, 45)), 'leads to the one there is');
    const steps = await inDatabase((tx) =>
      tx
        .selectFrom('suggestionStep')
        .select('kind')
        .where('suggestionId', '=', it.suggestionId)
        .where('kind', '=', 'placement-made')
        .execute(),
    );
    assert.equal(steps.length, 1);
  });
});
