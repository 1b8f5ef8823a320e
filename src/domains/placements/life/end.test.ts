import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createLink } from '#domains/access/index.ts';
import { citizenName } from '#test/support/world.ts';
import {
  eventsOf,
  inDatabase,
  type LifeScene,
  later,
  lifeScene,
  messagesAbout,
  queriesOfLast,
  site,
} from './testing/life-scene.ts';

const stopForm = {
  'endedOn-day': '14',
  'endedOn-month': '4',
  'endedOn-year': '2026',
  cause: 'surroundings',
  learning: 'Der var for meget larm ved ovnen. Pakning gik fint.',
  dimension1: 'noise',
  level1: '1',
  firm1: 'ja',
  dimension3: 'pace',
  level3: '2',
};
const stop = (it: LifeScene, form: Record<string, string> = {}) =>
  it.consultant.post(`${it.at}/stop`, { ...stopForm, ...form });

/** Everything the workplace could ask for about this placement and this person. */
const workplacePages = (it: LifeScene) => [
  '/',
  it.at,
  ...[
    '/aftale',
    '/aftale.pdf',
    '/underskriv',
    '/fremmoede',
    '/fremmoede/2026-04-13',
    '/tjek',
    '/opfoelgning',
  ].map((page) => it.at + page),
  ...['/vurdering', '/resultat', '/afslut', '/stop', '/fortrolighed', '/timeplan'].map(
    (page) => it.at + page,
  ),
  `/forslag/${it.ids.suggestionId}`,
  `/borgere/${it.ids.citizenId}`,
];

const endOf = (placementId: string) =>
  inDatabase((tx) =>
    tx.selectFrom('placementEnd').selectAll().where('placementId', '=', placementId).executeTakeFirst(),
  );

describe('a placement is stopped', () => {
  test('with a cause and a learning that becomes needs; staff goes on to suggestions', async () => {
    const it = await lifeScene();
    const form = await it.consultant.get(`${it.at}/stop`);
    assert.equal(form.status, 200);
    assert.match(form.text, /name="endedOn-day" value="14"/);
    const answer = await stop(it);
    assert.equal(answer.location, `/borgere/${it.ids.citizenId}/jobforslag?besked=gemt`);
    const end = await endOf(it.ids.placementId);
    assert.equal(end!.kind, 'stopped');
    assert.equal(end!.cause, 'surroundings');
    const needs = await inDatabase((tx) =>
      tx
        .selectFrom('citizenNeed')
        .select(['dimension', 'level', 'firm', 'source'])
        .where('citizenId', '=', it.ids.citizenId)
        .orderBy('dimension')
        .execute(),
    );
    assert.deepEqual(needs, [
      { dimension: 'noise', level: 1, firm: true, source: 'learned' },
      { dimension: 'pace', level: 2, firm: false, source: 'learned' },
    ]);
    const waiting = await inDatabase((tx) =>
      tx
        .selectFrom('followUp')
        .select('id')
        .where('placementId', '=', it.ids.placementId)
        .where('cancelledAt', 'is', null)
        .execute(),
    );
    assert.deepEqual(waiting, []);
    const hub = await it.consultant.get(`${it.at}/afslut`);
    assert.match(hub.text, /for meget larm ved ovnen/);
    assert.ok(queriesOfLast() <= 15, String(queriesOfLast()));
  });

  test('all are told kindly, and no message to the workplace names the person', async () => {
    const it = await lifeScene();
    await stop(it);
    const messages = await messagesAbout(it.ids.placementId);
    const to = (name: string) => messages.filter((message) => message.toName === name);
    assert.match(to(citizenName)[0]!.body, /Vi finder noget, der passer bedre/);
    assert.match(to('Ejnar Ejer')[0]!.body, /fire korte spørgsmål/);
    assert.match(to('Sanne Sag')[0]!.body, /stoppet før tid/);
    for (const message of messages.filter(({ toName }) => toName !== citizenName)) {
      assert.ok(!`${message.subject} ${message.body}`.includes('Ottilie'), message.subject);
      assert.ok(!message.body.includes('larm'), message.subject);
    }
  });

  test('from then on the workplace finds the person on no page, nor by an old link', async () => {
    const it = await lifeScene();
    const before = await it.employer.get(`${it.at}/fremmoede`);
    assert.ok(before.text.includes('Ottilie'));
    await stop(it);
    for (const who of ['employer', 'mentor'] as const) {
      for (const page of workplacePages(it)) {
        const answer = await it[who].get(page);
        assert.ok(!answer.text.includes('Ottilie'), `${who} ${page} ${answer.status}`);
        assert.ok(!answer.text.includes('Abelgren'), `${who} ${page}`);
      }
    }
    assert.equal((await it.employer.get(`${it.at}/vurdering`)).status, 200);
    assert.ok((await it.employer.get(it.at)).text.includes(`${it.at}/vurdering`));
    assert.match((await it.citizen.get(it.at)).text, /Vi finder noget, der passer bedre/);
    assert.equal((await it.employer.post(`${it.at}/fremmoede`, { date: '2026-04-13' })).status, 403);
    assert.equal((await it.mentor.post(`${it.at}/tjek`, { mood: '3' })).status, 403);
  });

  test('not in the future, not before it began, not without a cause; what was typed is kept', async () => {
    const it = await lifeScene();
    for (const wrong of [
      { 'endedOn-day': '15' },
      { 'endedOn-month': '3', 'endedOn-day': '1' },
      { 'endedOn-day': '31' },
      { cause: '' },
      { cause: 'dovenskab' },
      { learning: '' },
      { dimension2: 'lifting' },
      { level2: '1' },
      { dimension2: 'mod', level2: '1' },
    ] as Record<string, string>[]) {
      const answer = await stop(it, wrong);
      assert.equal(answer.status, 422, JSON.stringify(wrong));
      if (!('learning' in wrong)) assert.match(answer.text, /Pakning gik fint/);
    }
    assert.equal(await endOf(it.ids.placementId), undefined);
  });

  test('once: the second is told that somebody came first', async () => {
    const it = await lifeScene();
    await stop(it);
    assert.equal((await it.caseworker.post(`${it.at}/stop`, stopForm)).status, 409);
    assert.equal((await eventsOf(it.ids.placementId, 'placement.stopped')).length, 1);
  });
});

describe('a placement is completed', () => {
  test('not before its last day', async () => {
    const it = await lifeScene();
    assert.match((await it.consultant.get(`${it.at}/afslut`)).text, /Forløbet slutter/);
    assert.equal((await it.consultant.post(`${it.at}/afslut`, {})).status, 409);
  });

  test('after its last day, and both sides are asked', async () => {
    const it = await lifeScene();
    await later(it, 75, async (then) => {
      assert.match((await then.consultant.get(`${it.at}/afslut`)).text, /Perioden er slut/);
      assert.equal(
        (await then.consultant.post(`${it.at}/afslut`, { learning: 'Rutine virker' })).status,
        303,
      );
      const end = await endOf(it.ids.placementId);
      assert.equal(end!.kind, 'completed');
      assert.equal(end!.endedOn.toString(), '2026-06-23');
      const asked = await eventsOf(it.ids.placementId, 'placement.assessment-asked');
      assert.deepEqual(asked.map(({ data }) => (data as { party: string }).party).sort(), [
        'citizen',
        'employer',
      ]);
    });
  });
});

describe('the end is assessed', () => {
  const citizens = { tasks: 'yes', hours: 'partly', welcome: 'yes', again: 'yes' };
  const employers = { tasks: 'yes', hours: 'yes', support: 'partly', again: 'hire' };
  const given = (placementId: string) =>
    inDatabase((tx) =>
      tx
        .selectFrom('endAssessment')
        .selectAll()
        .where('placementId', '=', placementId)
        .orderBy('party')
        .execute(),
    );

  test('once by each side, and the employer sees nothing about the person', async () => {
    const it = await lifeScene();
    await it.mentor.post(`${it.at}/fremmoede/2026-04-13`, {
      practice: '1',
      cause: 'transport',
      _version: 'none',
    });
    await stop(it);
    const own = await it.citizen.get(`${it.at}/vurdering`);
    assert.match(own.text, /1 time fremmøde og 3 timer fravær/);
    const theirs = await it.employer.get(`${it.at}/vurdering`);
    assert.ok(!theirs.text.includes('mistet'));
    const missing = await it.citizen.post(`${it.at}/vurdering`, citizens);
    assert.equal(missing.status, 422);
    assert.match(missing.text, /value="partly" checked/);
    const noted = await it.citizen.post(`${it.at}/vurdering`, { ...citizens, hoursAgreed: 'disagree' });
    assert.equal(noted.status, 422);
    assert.equal(
      (await it.citizen.post(`${it.at}/vurdering`, { ...citizens, hoursAgreed: 'agree' })).status,
      303,
    );
    assert.equal((await it.employer.post(`${it.at}/vurdering`, employers)).status, 303);
    const again = await it.employer.post(`${it.at}/vurdering`, { ...employers, again: 'no' });
    assert.match(again.text, /Tak for svaret/);
    const rows = await given(it.ids.placementId);
    assert.deepEqual(
      rows.map(({ party, answers }) => [party, (answers as { again: string }).again]),
      [
        ['citizen', 'yes'],
        ['employer', 'hire'],
      ],
    );
    assert.match((await it.consultant.get(`${it.at}/afslut`)).text, /Ja, vi vil gerne ansætte/);
    assert.ok(!(await it.citizen.get(`${it.at}/vurdering`)).text.includes('ansætte'));
  });

  test('by staff for a side that cannot, with the reason', async () => {
    const it = await lifeScene();
    await stop(it);
    const page = await it.consultant.get(`${it.at}/vurdering?part=employer`);
    assert.match(page.text, /Vil I ansætte/);
    const form = { ...employers, party: 'employer' };
    assert.equal((await it.consultant.post(`${it.at}/vurdering`, form)).status, 422);
    const answer = await it.consultant.post(`${it.at}/vurdering`, {
      ...form,
      onBehalfReason: 'asked-by-phone',
    });
    assert.equal(answer.status, 303);
    const [row] = await given(it.ids.placementId);
    assert.equal(row!.onBehalfReason, 'asked-by-phone');
    assert.equal(row!.name, 'Ejnar Ejer');
  });

  test('a reminder waits three days', async () => {
    const it = await lifeScene();
    await stop(it);
    const sent = async () =>
      (await messagesAbout(it.ids.placementId)).filter(({ toName }) => toName === 'Ejnar Ejer').length;
    assert.equal(await sent(), 1);
    assert.equal((await it.consultant.post(`${it.at}/vurdering/paamind`, { party: 'employer' })).status, 409);
    assert.ok(!(await it.consultant.get(`${it.at}/afslut`)).text.includes('/vurdering/paamind'));
    await later(it, 3, async (then) => {
      assert.match((await then.consultant.get(`${it.at}/afslut`)).text, /Spørg igen/);
      assert.equal(
        (await then.consultant.post(`${it.at}/vurdering/paamind`, { party: 'employer' })).status,
        303,
      );
      assert.equal(await sent(), 2);
    });
  });

  test('an employer who never logs in answers by a new link, and the old one opens nothing', async () => {
    const it = await lifeScene();
    await inDatabase((tx) =>
      tx.deleteFrom('workplaceMember').where('workplaceId', '=', it.ids.workplaceId).execute(),
    );
    const linkIn = (body: string) => /\/l\/\S+/.exec(body)![0];
    const old = await inDatabase((tx) =>
      createLink(tx, site.clock, site.municipalityId, {
        party: 'employer',
        purpose: 'placement',
        subjectId: it.ids.placementId,
        name: 'Ejnar Ejer',
        channel: 'mail',
        address: 'ejnar@bageri.example',
      }),
    );
    const visitor = site.visitor();
    await visitor.post(old);
    assert.ok((await visitor.get(`${it.at}/fremmoede`)).text.includes('Ottilie'));
    await stop(it);
    assert.notEqual((await visitor.get(`${it.at}/vurdering`)).status, 200);
    const [mail] = (await messagesAbout(it.ids.placementId)).filter(({ toName }) => toName === 'Ejnar Ejer');
    const fresh = site.visitor();
    await fresh.post(linkIn(mail!.body));
    const form = await fresh.get(`${it.at}/vurdering`);
    assert.equal(form.status, 200);
    for (const page of workplacePages(it)) {
      assert.ok(!(await fresh.get(page)).text.includes('Ottilie'), page);
    }
    assert.equal((await fresh.post(`${it.at}/vurdering`, employers)).status, 303);
  });
});

describe('contact after the end', () => {
  const asked = /Vil (I|de) holde kontakten/;

  test('is the person’s own to say, on the page of what is over; the workplace is never told there', async () => {
    const it = await lifeScene();
    assert.doesNotMatch((await it.citizen.get(it.at)).text, asked);
    assert.equal((await stop(it)).status, 303);
    const { text } = await it.citizen.get(it.at);
    assert.match(text, /Vil I holde kontakten/);
    assert.match(text, new RegExp(`href="${it.at}/kontakt-bagefter"`));
    assert.equal((await it.citizen.post(`${it.at}/kontakt-bagefter`, { answer: 'yes' })).status, 303);
    assert.match((await it.citizen.get(it.at)).text, /Du har sagt ja\./);
    for (const staff of [it.caseworker, it.consultant])
      assert.match((await staff.get(it.at)).text, new RegExp(`${citizenName} har sagt ja`));
    assert.match((await it.consultant.get(`${it.at}/afslut`)).text, asked);
    for (const other of [it.employer, it.mentor]) assert.doesNotMatch((await other.get(it.at)).text, asked);
    await it.citizen.post(`${it.at}/kontakt-bagefter`, { answer: 'no' });
    assert.match((await it.citizen.get(it.at)).text, /Du har sagt nej\./);
  });
});
