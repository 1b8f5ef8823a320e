import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { employerAnswerFigures, usualAnswerDays } from './answer-time.ts';
import { chaseAnswers } from './chase-answers.ts';
import { type Market, openMarket } from './testing/market.ts';

let market: Market;
let employer: { accountId: string; workplaceId: string; openingId: string };
describe('contacts on the marketplace', () => {
  before(async () => {
    market = await openMarket();
    employer = await market.anotherEmployer('Bageren på Torvet');
  });
  after(() => market.close());

  const contacts = () =>
    market.within((tx) => tx.selectFrom('marketplaceContact').selectAll().orderBy('startedAt').execute());
  const letter = (profileId: string, text = 'Vi har brug for hænder.') =>
    [`/markedsplads/profiler/${profileId}/skriv`, { text, workplaceId: employer.workplaceId }] as const;
  const chase = () =>
    market.within((tx) =>
      chaseAnswers(
        tx,
        { clock: market.site.clock, baseUrl: 'http://localhost' },
        { id: market.site.municipalityId, name: 'Prøve Kommune' },
      ),
    );
  const mails = async (words: string) =>
    (
      await market.within((tx) => tx.selectFrom('message').select(['subject', 'body', 'toName']).execute())
    ).filter(({ body }) => body.includes(words));
  /** A citizen writes about the job, without a name. */
  const writes = async ({ accountId }: { accountId: string }, openingId = employer.openingId) => {
    const citizen = await market.site.as(accountId);
    const sent = await citizen.post(`/markedsplads/job/${openingId}/skriv`, { text: 'Hej, jeg vil gerne.' });
    assert.match(sent.location ?? '', /^\/dialoger\//);
    return sent.location!.split('/')[2]!.split('?')[0]!;
  };

  describe('an employer writes to a profile', () => {
    test('who is not let in meets a shut door, and so does one on a pause', async () => {
      const one = await market.published('Sofus Søger');
      const at = await market.site.as(employer.accountId);
      await market.within((tx) =>
        tx.deleteFrom('marketplaceEmployer').where('workplaceId', '=', employer.workplaceId).execute(),
      );
      assert.equal((await at.get(`/markedsplads/profiler/${one.profileId}`)).status, 403);
      assert.equal((await at.post(...letter(one.profileId))).status, 403);
      const staff = await market.site.as(market.world.people.consultant.accountId);
      await staff.post(`/markedsplads/virksomheder/${employer.workplaceId}/luk-ind`);
      assert.equal((await at.get(`/markedsplads/profiler/${one.profileId}`)).status, 200);
      await staff.post(`/markedsplads/virksomheder/${employer.workplaceId}/pause`);
      assert.equal((await at.get(`/markedsplads/profiler/${one.profileId}`)).status, 403);
      await staff.post(`/markedsplads/virksomheder/${employer.workplaceId}/luk-ind`);
      assert.match((await at.post(...letter(one.profileId, 'Har du gigt?'))).text, /gigt/);
      const sent = await at.post(...letter(one.profileId));
      assert.match(sent.location ?? '', /^\/dialoger\//);
      const thread = await at.get(sent.location!);
      assert.ok(thread.text.includes(one.alias) && !thread.text.includes('Sofus'));
      assert.match((await at.get(`/markedsplads/profiler/${one.profileId}`)).text, /skriver allerede/);
    });

    test('at most five are out unanswered in a week, and three reach one person at once', async () => {
      const at = await market.site.as(employer.accountId);
      for (const name of ['To Et', 'To To', 'To Tre', 'To Fire']) {
        const one = await market.published(name);
        assert.equal((await at.post(...letter(one.profileId))).status, 303);
      }
      const sixth = await market.published('Nummer Seks');
      const refused = await at.post(...letter(sixth.profileId));
      assert.equal(refused.status, 422);
      assert.match(refused.text, /5 beskeder ude/);
      for (const name of ['Sted A', 'Sted B', 'Sted C', 'Sted D']) {
        const place = await market.anotherEmployer(name);
        const there = await market.site.as(place.accountId);
        const answer = await there.post(`/markedsplads/profiler/${sixth.profileId}/skriv`, {
          text: 'Hej',
          workplaceId: place.workplaceId,
        });
        assert.equal(answer.status, name === 'Sted D' ? 422 : 303);
        if (name === 'Sted D') assert.match(answer.text, /nok at svare på/);
      }
      market.site.clock.moveDays(8);
      const later = await market.published('Nummer Syv');
      assert.equal(
        (await (await market.site.as(employer.accountId)).post(...letter(later.profileId))).status,
        303,
      );
    });
  });

  describe('a citizen writes about a job', () => {
    test('is asked before a name goes out, and then decides', async () => {
      const one = await market.published('Ragnhild Rosenkilde');
      const citizen = await market.site.as(one.accountId);
      const path = `/markedsplads/job/${employer.openingId}`;
      assert.match((await citizen.get(path)).text, /Send uden navn/);
      const text = 'Hilsen Ragnhild';
      const asked = await citizen.post(`${path}/skriv`, { text });
      assert.equal(asked.status, 422);
      assert.ok(asked.text.includes('Hilsen Ragnhild'));
      assert.equal((await citizen.post(`${path}/skriv`, { text, anyway: 'yes' })).status, 303);
    });

    test('a quick yes is kept as a promise, a quick no ends it kindly', async () => {
      const one = await market.published('Jonna Jensby');
      const id = await writes(one);
      const at = await market.site.as(employer.accountId);
      assert.match((await at.get(`/dialoger/${id}`)).text, /Ja, vi svarer i dag/);
      await at.post(`/markedsplads/dialoger/${id}/i-dag`);
      const promised = (await at.get(`/dialoger/${id}`)).text;
      assert.match(promised, /I har lovet at svare i dag/);
      assert.doesNotMatch(promised, /Ja, vi svarer i dag/);
      const citizen = await market.site.as(one.accountId);
      assert.match((await citizen.get('/markedsplads')).text, /lovet at svare i dag/);
      assert.match((await citizen.get(`/dialoger/${id}`)).text, /De har lovet at svare i dag/);
      await at.post(`/markedsplads/dialoger/${id}/vaek`);
      assert.match((await citizen.get(`/dialoger/${id}`)).text, /Stillingen er desværre væk/);
      const ended = (await contacts()).find(({ conversationId }) => conversationId === id);
      assert.equal(ended?.closedReason, 'employer');
    });

    test('blocks: the place never sees the profile again, and cannot open the thread anew', async () => {
      const one = await market.published('Kaja Kjærgård');
      const id = await writes(one);
      const citizen = await market.site.as(one.accountId);
      await citizen.post(`/markedsplads/dialoger/${id}/bloker`);
      const at = await market.site.as(employer.accountId);
      assert.equal((await at.get(`/markedsplads/profiler/${one.profileId}`)).status, 404);
      assert.equal((await at.post(...letter(one.profileId))).status, 404);
      await at.post(`/dialoger/${id}/genaabn`);
      assert.equal((await at.post(`/dialoger/${id}`, { body: 'Hvorfor?' })).status >= 400, true);
      assert.equal((await citizen.get(`/markedsplads/job/${employer.openingId}`)).status, 404);
      assert.doesNotMatch((await at.get('/markedsplads')).text, new RegExp(one.alias));
    });

    test('reports: colleagues decide, and the place does not learn who', async () => {
      const one = await market.published('Rie Rapport');
      const id = await writes(one);
      const citizen = await market.site.as(one.accountId);
      assert.equal((await citizen.post(`/markedsplads/dialoger/${id}/meld`)).status, 422);
      await citizen.post(`/markedsplads/dialoger/${id}/meld`, {
        reason: 'asks-too-much',
        note: 'Om min ryg',
      });
      const staff = await market.site.as(market.world.people.caseworker.accountId);
      const list = await staff.get('/markedsplads/anmeldelser');
      assert.match(list.text, /Om min ryg/);
      const { id: reportId } = await market.within((tx) =>
        tx.selectFrom('marketplaceReport').select('id').executeTakeFirstOrThrow(),
      );
      assert.equal((await staff.post(`/markedsplads/anmeldelser/${reportId}`)).status, 422);
      await staff.post(`/markedsplads/anmeldelser/${reportId}`, { decision: 'talked' });
      assert.match((await staff.get('/markedsplads/anmeldelser')).text, /Afgjort/);
      const at = await market.site.as(employer.accountId);
      for (const page of ['/markedsplads', `/dialoger/${id}`])
        assert.doesNotMatch((await at.get(page)).text, /Om min ryg|meldt/);
    });

    test('who never answers is reminded, given up and at last rests; everybody is told kindly', async () => {
      const silent = await market.anotherEmployer('Det tavse sted');
      const first = await market.published('Ventende Et');
      const second = await market.published('Ventende To');
      await writes(first, silent.openingId);
      await writes(second, silent.openingId);
      await chase();
      assert.equal((await mails('venter på svar')).length, 0, 'not at once');
      market.site.clock.moveDays(3);
      await chase();
      await chase();
      const reminded = await mails('Ja, vi svarer i dag');
      assert.ok(reminded.length >= 2 && reminded.every(({ body }) => !body.includes('Ventende')));
      // The link of the reminder leads to two buttons, without any log-in.
      const byLink = market.site.visitor();
      const link = /\/l\/[\w.-]+/.exec(reminded.at(-1)!.body)![0];
      const opened = await byLink.post(link);
      const thread = await byLink.get(opened.location!);
      assert.match(thread.text, /Ja, vi svarer i dag/);
      const [, id] = /\/dialoger\/([0-9a-f-]+)/.exec(opened.location!)!;
      assert.equal((await byLink.get(`/markedsplads/dialoger/${id}`)).status, 200);
      market.site.clock.moveDays(3);
      await chase();
      assert.ok((await mails('Det handler ikke om dig')).length >= 2);
      assert.ok((await mails('To personer fik ikke svar fra jer')).length >= 1);
      assert.ok(
        (await mails('Det tavse sted svarede ikke på to beskeder')).length >= 1,
        'the consultant is told',
      );
      const door = await (await market.site.as(silent.accountId)).get(
        `/markedsplads/profiler/${first.profileId}`,
      );
      assert.equal(door.status, 403);
      const staff = await market.site.as(market.world.people.consultant.accountId);
      assert.match((await staff.get('/markedsplads')).text, /Det tavse sted/);
      await staff.post(`/markedsplads/virksomheder/${silent.workplaceId}/luk-ind`);
      await chase();
      const again = await (await market.site.as(silent.accountId)).get(
        `/markedsplads/profiler/${first.profileId}`,
      );
      assert.equal(again.status, 200, 'old silence is not counted twice');
    });

    test('how fast a place answers is said from three letters on', async () => {
      const quick = await market.anotherEmployer('Det hurtige sted');
      const today = () => market.site.clock.today();
      const days = () => market.within((tx) => usualAnswerDays(tx, quick.workplaceId, today()));
      const at = async () => market.site.as(quick.accountId);
      for (const name of ['Svar Et', 'Svar To', 'Svar Tre']) {
        assert.equal(await days(), null);
        const id = await writes(await market.published(name), quick.openingId);
        market.site.clock.moveDays(1);
        const answered = await (await at()).post(`/dialoger/${id}`, { body: 'Kom forbi.' });
        assert.equal(answered.status, 303);
      }
      assert.equal(await days(), 1);
      const figures = await market.within((tx) => employerAnswerFigures(tx, today()));
      assert.ok(figures.asked >= figures.answered && figures.answered >= 3);
      assert.ok(figures.medianHours !== null && figures.medianHours <= 24);
    });
  });
});
