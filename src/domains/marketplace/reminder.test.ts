import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chaseAnswers } from './chase-answers.ts';
import { type Market, openMarket } from './testing/market.ts';

let market: Market;
describe('the reminder with two buttons', () => {
  before(async () => {
    market = await openMarket();
  });
  after(() => market.close());

  const chase = () =>
    market.within((tx) =>
      chaseAnswers(
        tx,
        { clock: market.site.clock, baseUrl: 'http://localhost' },
        { id: market.site.municipalityId, name: 'Prøve Kommune' },
      ),
    );
  /** Somebody waits for an answer until the workplace is reminded; by SMS. */
  async function reminded(place: string, who: string) {
    const employer = await market.anotherEmployer(place);
    await market.within((tx) =>
      tx
        .updateTable('workplace')
        .set({ contactChannel: 'sms', contactPhone: '+4520111213', contactName: `Kontakt ${place}` })
        .where('id', '=', employer.workplaceId)
        .execute(),
    );
    const one = await market.published(who);
    const citizen = await market.site.as(one.accountId);
    const sent = await citizen.post(`/markedsplads/job/${employer.openingId}/skriv`, { text: 'Hej.' });
    const id = /\/dialoger\/([0-9a-f-]{36})/.exec(sent.location!)![1]!;
    market.site.clock.moveDays(3);
    await chase();
    return { employer, one, id };
  }
  const smsTo = (place: string) =>
    market.within(async (tx) =>
      (
        await tx
          .selectFrom('message')
          .select(['body', 'channel'])
          .where('toName', '=', `Kontakt ${place}`)
          .execute()
      ).filter(({ body }) => body.includes('Svar med ét tryk')),
    );
  const linkIn = (body: string) => /\/l\/[\w.-]+/.exec(body)![0];
  const contact = (id: string) =>
    market.within((tx) =>
      tx
        .selectFrom('marketplaceContact')
        .select(['promisedAt', 'closedReason', 'unansweredAt'])
        .where('conversationId', '=', id)
        .executeTakeFirstOrThrow(),
    );

  test('comes by SMS; whoever it was sent on to answers by the link, without a log-in or any script', async () => {
    const { one, id } = await reminded('Blomsten', 'Vigga Venter');
    const [sms] = await smsTo('Blomsten');
    assert.equal(sms!.channel, 'sms');
    assert.doesNotMatch(sms!.body, /Vigga/);
    const first = market.site.visitor();
    await first.post(linkIn(sms!.body));
    const colleague = market.site.visitor();
    const opened = await colleague.post(linkIn(sms!.body));
    const page = await colleague.get(opened.location!);
    for (const way of ['i-dag', 'vaek'])
      assert.match(
        page.text,
        new RegExp(`<form[^>]*action="/markedsplads/dialoger/${id}/${way}"`),
        'a plain form',
      );
    assert.equal((await colleague.post(`/markedsplads/dialoger/${id}/i-dag`)).status, 303);
    assert.ok((await contact(id)).promisedAt);
    assert.equal((await first.post(`/markedsplads/dialoger/${id}/vaek`)).status, 303);
    assert.equal((await contact(id)).closedReason, 'employer');
    const citizen = await market.site.as(one.accountId);
    assert.match((await citizen.get(`/dialoger/${id}`)).text, /Stillingen er desværre væk/);
  });

  test('a colleague who acts for the workplace presses the same; a stranger and another workplace do not', async () => {
    const { employer, id } = await reminded('Smedjen', 'Ulrik Utålmodig');
    const colleague = await market.site.newAccount('employer', 'Kollega Smed');
    await market.within((tx) =>
      tx
        .insertInto('workplaceMember')
        .values({
          workplaceId: employer.workplaceId,
          accountId: colleague.accountId,
          addedAt: market.site.clock.now(),
        })
        .execute(),
    );
    const other = await market.anotherEmployer('Naboen');
    for (const browser of [await market.site.as(other.accountId), market.site.visitor()]) {
      const refused = await browser.post(`/markedsplads/dialoger/${id}/i-dag`);
      assert.ok(refused.status >= 400 || refused.location?.startsWith('/log-ind'), String(refused.status));
    }
    assert.equal((await contact(id)).promisedAt, null);
    const at = await market.site.as(colleague.accountId);
    assert.equal((await at.post(`/markedsplads/dialoger/${id}/i-dag`)).status, 303);
    assert.ok((await contact(id)).promisedAt);
    assert.equal((await at.post(`/markedsplads/dialoger/${id}/vaek`)).status, 303);
    assert.equal((await contact(id)).closedReason, 'employer');
  });

  test('is sent once for what lies there, whatever is promised again and again; then it is given up', async () => {
    const { employer, id } = await reminded('Tavshuset', 'Pia Prøver');
    for (let day = 0; day < 8; day += 1) {
      const at = await market.site.as(employer.accountId);
      await at.post(`/markedsplads/dialoger/${id}/i-dag`);
      market.site.clock.moveDays(1);
      await chase();
    }
    assert.equal((await smsTo('Tavshuset')).length, 1);
    const { unansweredAt, closedReason } = await contact(id);
    assert.ok(unansweredAt);
    assert.equal(closedReason, 'unanswered');
  });
});
