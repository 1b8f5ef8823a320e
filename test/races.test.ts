import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createLink } from '#domains/access/index.ts';
import { newId } from '#platform/id.ts';
import { testSite } from '#test/support/site.ts';
import { accepted, agreed, twoSides } from '#test/support/two-sides.ts';
import { citizenName, newWorld } from '#test/support/world.ts';

/** Two at once. On PostgreSQL they truly meet; the embedded database lets one wait for the other. */
const site = await testSite();
const inDatabase = <T>(work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
  site.database.inMunicipality(site.municipalityId, work);

/** Meetings are a matter of luck; each is tried this often. */
const tries = 6;
const often = async (work: () => Promise<void>) => {
  for (let one = 0; one < tries; one += 1) await work();
};

type Answer = { status: number; location: string | null };
const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();

async function scene() {
  const { people, ids } = await newWorld(site);
  const as = (role: keyof typeof people) => site.as(people[role].accountId);
  return {
    people,
    ids,
    at: `/forloeb/${ids.placementId}`,
    citizen: await as('citizen'),
    employer: await as('employer'),
    mentor: await as('mentor'),
    caseworker: await as('caseworker'),
    consultant: await as('consultant'),
    manager: await as('manager'),
    administrator: await as('administrator'),
  };
}

const rowsOf = (table: 'placementEnd' | 'signature' | 'attendance' | 'endAssessment', placementId: string) =>
  inDatabase((tx) => tx.selectFrom(table).selectAll().where('placementId', '=', placementId).execute());
const messagesAbout = (about: string) =>
  inDatabase((tx) => tx.selectFrom('message').selectAll().where('about', '=', about).execute());

const typed = {
  purposes: ['ordinary-hours'],
  purposeNote: 'Komme i gang igen',
  tasks: 'Pakke boller',
  mentorName: 'Mona Mentor',
  mentorEmail: 'mona@bageri.example',
  'starts-day': '4',
  'starts-month': '5',
  'starts-year': '2026',
  'ends-day': '31',
  'ends-month': '7',
  'ends-year': '2026',
  perspective: 'possible',
  'step0-practice': '4',
  'step0-weekdays': ['1', '3'],
  scheme: 'virksomhedspraktik',
  changeReason: 'Flere timer',
};
const stop = {
  'endedOn-day': '14',
  'endedOn-month': '4',
  'endedOn-year': '2026',
  cause: 'tasks',
  learning: 'Tungt',
};

describe('two at once', () => {
  test('the same form: one act, and both are led to where it ended', () =>
    often(async () => {
      const it = await scene();
      const form = { mood: '4', note: 'Godt', _form: newId() };
      const answers = await Promise.all([1, 2, 3].map(() => it.citizen.post(`${it.at}/tjek`, form)));
      assert.deepEqual(statuses(answers), [303, 303, 303]);
      assert.equal(new Set(answers.map(({ location }) => location)).size, 1);
      const notes = await inDatabase((tx) =>
        tx.selectFrom('checkIn').select('note').where('placementId', '=', it.ids.placementId).execute(),
      );
      assert.equal(notes.filter(({ note }) => note === 'Godt').length, 1);
    }));

  test('stop the same placement: the second is told, and nobody is written to twice', () =>
    often(async () => {
      const it = await scene();
      const answers = await Promise.all([
        it.caseworker.post(`${it.at}/stop`, stop),
        it.consultant.post(`${it.at}/stop`, stop),
      ]);
      assert.deepEqual(statuses(answers), [303, 409]);
      assert.equal((await rowsOf('placementEnd', it.ids.placementId)).length, 1);
      const sent = await messagesAbout(`placement:${it.ids.placementId}`);
      assert.equal(new Set(sent.map(({ toAddress }) => toAddress)).size, sent.length);
    }));

  test('sign: both signatures are there, and the caseworker is asked once', () =>
    often(async () => {
      const it = await scene();
      const changed = await it.caseworker.post(`${it.at}/aftale/ret`, { ...typed, send: '', _version: '1' });
      assert.equal(changed.status, 303);
      const sign = { _version: '2' };
      const answers = await Promise.all([
        it.citizen.post(`${it.at}/underskriv`, sign),
        it.employer.post(`${it.at}/underskriv`, sign),
        it.citizen.post(`${it.at}/underskriv`, sign),
      ]);
      assert.deepEqual(statuses(answers), [303, 303, 303]);
      const second = (await rowsOf('signature', it.ids.placementId)).filter(
        (row) => (row as { version: number }).version === 2,
      );
      assert.equal(second.length, 2);
    }));

  test('change the agreement: one version, and the other is told', () =>
    often(async () => {
      const it = await scene();
      const form = { ...typed, _version: '1' };
      const answers = await Promise.all([
        it.caseworker.post(`${it.at}/aftale/ret`, form),
        it.consultant.post(`${it.at}/aftale/ret`, form),
      ]);
      assert.deepEqual(statuses(answers), [303, 409]);
    }));

  test('record the same day differently: one stands, and the other is told', () =>
    often(async () => {
      const it = await scene();
      const day = `${it.at}/fremmoede/2026-04-13`;
      const answers = await Promise.all([
        it.mentor.post(day, { practice: '2', cause: 'sick', _version: 'none' }),
        it.employer.post(day, { practice: '4', _version: 'none' }),
      ]);
      assert.deepEqual(statuses(answers), [303, 409]);
      assert.equal((await rowsOf('attendance', it.ids.placementId)).length, 1);
    }));

  test('record a whole week: each day once', () =>
    often(async () => {
      const it = await scene();
      const week = { monday: '2026-04-06' };
      const answers = await Promise.all([
        it.mentor.post(`${it.at}/fremmoede/uge`, week),
        it.employer.post(`${it.at}/fremmoede/uge`, week),
      ]);
      assert.deepEqual(statuses(answers), [303, 303]);
    }));

  test('make a placement of one suggestion: there is one, and both are led to it', () =>
    often(async () => {
      const sides = await twoSides(site);
      const path = await agreed(sides);
      const answers = await Promise.all([
        sides.caseworker.post(`${path}/forloeb`, typed),
        sides.consultant.post(`${path}/forloeb`, typed),
      ]);
      assert.deepEqual(statuses(answers), [303, 303]);
      const places = answers.map(({ location }) => /forloeb\/([0-9a-f-]{36})/.exec(location!)![1]);
      assert.equal(places[0], places[1]);
    }));

  test('a no of the citizen and a yes of the workplace: one counts, and the other is told', () =>
    often(async () => {
      const sides = await twoSides(site);
      const path = await accepted(sides);
      const answers = await Promise.all([
        sides.citizen.post(`${path}/svar`, { _version: '2', answer: 'no', reason: 'hours' }),
        sides.employer.post(`${path}/arbejdsgiver-svar`, { _version: '2', answer: 'yes' }),
      ]);
      assert.equal(answers.filter(({ status }) => status === 303).length, 1);
      assert.ok(answers.every(({ status }) => [303, 404, 409].includes(status)));
    }));

  test('call back: the first note stands', () =>
    often(async () => {
      const it = await scene();
      const to = `${it.at}/tjek/${it.ids.checkInId}/ringet`;
      const answers = await Promise.all([
        it.caseworker.post(to, { callNote: 'Talte med ham' }),
        it.consultant.post(to, { callNote: 'Ingen svarede' }),
      ]);
      assert.deepEqual(statuses(answers), [303, 303]);
      const events = await inDatabase((tx) =>
        tx
          .selectFrom('event')
          .select('actorId')
          .where('subjectId', '=', it.ids.placementId)
          .where('kind', '=', 'placement.called-back')
          .execute(),
      );
      const call = await inDatabase((tx) =>
        tx.selectFrom('checkIn').selectAll().where('id', '=', it.ids.checkInId).executeTakeFirstOrThrow(),
      );
      assert.deepEqual(
        events.map(({ actorId }) => actorId),
        [call.calledBy],
      );
    }));

  test('hold a follow-up and move it: one counts, and the other is told', () =>
    often(async () => {
      const it = await scene();
      const to = `${it.at}/opfoelgning/${it.ids.followUpId}`;
      const moved = {
        'dueOn-day': '5',
        'dueOn-month': '5',
        'dueOn-year': '2026',
        ownerId: it.people.consultant.accountId,
        channel: 'phone',
        reason: 'Ferie',
      };
      const answers = await Promise.all([
        it.consultant.post(to, { _version: '1', channel: 'phone', decision: 'continue' }),
        it.caseworker.post(`${to}/flyt`, { _version: '1', ...moved }),
      ]);
      assert.deepEqual(statuses(answers), [303, 409]);
    }));

  test('say how it went: each side once', () =>
    often(async () => {
      const { people, ids } = await newWorld(site, 'Ottilie Abelgren', { ended: true });
      const at = `/forloeb/${ids.placementId}/vurdering`;
      const employer = await site.as(people.employer.accountId);
      const answer = { tasks: 'yes', hours: 'yes', support: 'yes', again: 'hire' };
      const answers = await Promise.all([employer.post(at, answer), employer.post(at, answer)]);
      assert.ok(
        answers.every(({ status }) => [200, 303].includes(status)),
        statuses(answers).join(),
      );
      assert.equal((await rowsOf('endAssessment', ids.placementId)).length, 1);
    }));

  test('write the outcome: one stands, and the other is told', () =>
    often(async () => {
      const { people, ids } = await newWorld(site, 'Ottilie Abelgren', { ended: true });
      const at = `/forloeb/${ids.placementId}/resultat`;
      const answers = await Promise.all([
        (await site.as(people.caseworker.accountId)).post(at, { kind: 'closer', _version: 'none' }),
        (await site.as(people.consultant.accountId)).post(at, { kind: 'sick', _version: 'none' }),
      ]);
      assert.deepEqual(statuses(answers), [303, 409]);
    }));

  test('assign the same citizen: one counts, and the other is told', () =>
    often(async () => {
      const it = await scene();
      const to = `/borgere/${it.ids.citizenId}/tildel`;
      const other = await site.newAccount('caseworker', 'Ulla Udenfor');
      const answers = await Promise.all([
        it.caseworker.post(to, { caseworkerId: other.accountId, consultantId: '', _version: '1' }),
        it.manager.post(to, { caseworkerId: '', consultantId: '', _version: '1' }),
      ]);
      assert.deepEqual(statuses(answers), [303, 409]);
    }));

  test('promise confidentiality: kept once', () =>
    often(async () => {
      const it = await scene();
      await inDatabase((tx) =>
        tx.deleteFrom('confidentiality').where('placementId', '=', it.ids.placementId).execute(),
      );
      const to = `${it.at}/fortrolighed`;
      assert.deepEqual(statuses(await Promise.all([it.mentor.post(to), it.mentor.post(to)])), [303, 303]);
    }));

  test('two accounts with one address: the second is refused', () =>
    often(async () => {
      const it = await scene();
      const form = { role: 'consultant', name: 'Ny Kollega', email: `${newId()}@by.example` };
      const answers = await Promise.all(
        [1, 2].map(() => it.administrator.post('/indstillinger/konti/ny', form)),
      );
      assert.deepEqual(statuses(answers), [303, 422]);
    }));

  test('a new link asked for twice: one is sent', () =>
    often(async () => {
      const { ids } = await newWorld(site);
      const address = `${newId()}@bageri.example`;
      const path = await inDatabase((tx) =>
        createLink(tx, site.clock, site.municipalityId, {
          party: 'employer',
          purpose: 'placement',
          subjectId: ids.placementId,
          name: 'Ejnar Ejer',
          channel: 'mail',
          address,
        }),
      );
      const visitors = [site.visitor(), site.visitor(), site.visitor()];
      const answers = await Promise.all(visitors.map((visitor) => visitor.post(`${path}/nyt`)));
      assert.deepEqual(statuses(answers), [200, 200, 200]);
      const sent = await messagesAbout(`placement:${ids.placementId}`);
      assert.equal(sent.filter(({ toAddress }) => toAddress === address).length, 1);
    }));
});

describe('two at once on the company side', () => {
  const wordsIn = (ids: object) => ids as Record<string, string>;

  test('sign up twice, and for the last seat: one row each, and one of them waits', () =>
    often(async () => {
      const it = await scene();
      const gatheringId = wordsIn(it.ids).gatheringId!;
      const path = `/arrangementer/${gatheringId}/tilmeld`;
      // The world's own have three seats.
      await inDatabase((tx) =>
        tx.updateTable('gathering').set({ capacity: 4 }).where('id', '=', gatheringId).execute(),
      );
      const another = await site.as((await site.newAccount('citizen', 'Anna Anden')).accountId);
      const answers = await Promise.all(
        [it.mentor, it.mentor, another].map((one) => one.post(path, { seats: '1' })),
      );
      assert.deepEqual(statuses(answers), [303, 303, 303]);
      const rows = await inDatabase((tx) =>
        tx.selectFrom('signUp').selectAll().where('gatheringId', '=', gatheringId).execute(),
      );
      assert.equal(rows.length, 4);
      assert.equal(rows.filter(({ seatedAt }) => seatedAt !== null).length, 3);
    }));

  test('send while the same words are kept as a draft: sent once, and no draft is left to send again', () =>
    often(async () => {
      const it = await scene();
      const conversationId = wordsIn(it.ids).conversationId!;
      const at = `/dialoger/${conversationId}`;
      const body = 'Vi ses på torsdag.';
      await Promise.all([
        it.employer.post(at, { body, _version: '2' }),
        it.employer.post(`${at}/kladde`, { body, _quiet: 'yes' }),
      ]);
      const sent = await inDatabase((tx) =>
        tx
          .selectFrom('conversationMessage')
          .select('body')
          .where('conversationId', '=', conversationId)
          .where('body', '=', body)
          .execute(),
      );
      assert.equal(sent.length, 1);
      const drafts = await inDatabase((tx) =>
        tx.selectFrom('messageDraft').select('body').where('conversationId', '=', conversationId).execute(),
      );
      assert.deepEqual(drafts, []);
    }));

  test('block somebody while staff opens the name to them: they never read it', () =>
    often(async () => {
      const it = await scene();
      const { citizenId } = it.ids;
      const conversationId = wordsIn(it.ids).conversationId!;
      await inDatabase(async (tx) => {
        await tx
          .updateTable('conversation')
          .set({ aboutKind: 'profile', aboutId: citizenId })
          .where('id', '=', conversationId)
          .execute();
        await tx
          .updateTable('conversationParticipant')
          .set({ shownAs: 'Profil A2B3' })
          .where('conversationId', '=', conversationId)
          .where('party', '=', 'citizen')
          .execute();
      });
      const at = `/dialoger/${conversationId}`;
      const [blocked, opened] = await Promise.all([
        it.citizen.post(`/markedsplads${at}/bloker`),
        it.caseworker.post(`${at}/vis-hvem`, { items: 'name', onBehalfReason: 'asked-by-phone' }),
      ]);
      assert.equal(blocked.status, 303);
      assert.ok([303, 409].includes(opened.status), `${opened.status}`);
      assert.ok(!(await it.employer.get(at)).text.includes(citizenName));
    }));
});
