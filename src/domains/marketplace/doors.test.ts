import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { tellOfNew } from '#domains/search/index.ts';
import { json } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type Market, openMarket } from './testing/market.ts';

let market: Market;
let employer: { accountId: string; workplaceId: string; openingId: string };

describe('doors of the marketplace', () => {
  before(async () => {
    market = await openMarket();
    employer = await market.anotherEmployer('Fiskehuset');
  });
  after(() => market.close());
  const at = () => market.site.as(employer.accountId);

  const tell = () => {
    market.site.clock.moveDays(2);
    return market.within((tx) =>
      tellOfNew(tx, {
        clock: market.site.clock,
        baseUrl: 'http://localhost',
        secret: 'only-for-tests-only-for-tests-only-for-tests',
        municipality: { id: market.site.municipalityId, name: 'Prøve Kommune' },
      }),
    );
  };

  test('a saved search tells a workplace nothing that the search itself would not show', async () => {
    const toldUntil = market.site.clock.now().subtract({ hours: 48 });
    await market.within((tx) =>
      tx
        .insertInto('savedSearch')
        .values({
          id: newId(),
          accountId: employer.accountId,
          kind: 'profile',
          name: 'Aftenfolk',
          criteria: json({}),
          every: 'day',
          createdAt: toldUntil,
          toldUntil,
        })
        .execute(),
    );
    await market.published('Ene Alenesen');
    assert.equal(await tell(), 0, 'that there is one is not told while it is not shown');
    for (const name of ['To', 'Tre', 'Fire', 'Fem']) await market.published(`${name} Sammensen`);
    assert.equal(await tell(), 1, 'of five it is told');
  });

  test('whoever gets a protected address, or is helped on, is found by nobody from that moment', async () => {
    for (const name of ['Seks', 'Syv', 'Otte']) await market.published(`${name} Sammensen`);
    const hidden = await market.published('Beskyt Medegsen');
    const closed = await market.published('Hjul Pet-Videresen');
    const search = '/markedsplads/profiler';
    const before = (await (await at()).get(search)).text;
    assert.ok(before.includes(hidden.alias) && before.includes(closed.alias));
    await market.within(async (tx) => {
      const { citizenId } = hidden;
      await tx.updateTable('citizen').set({ protected: true }).where('id', '=', citizenId).execute();
      await tx
        .updateTable('citizen')
        .set({ closedAt: market.site.clock.now() })
        .where('id', '=', closed.citizenId)
        .execute();
    });
    const staff = await market.site.as(market.world.people.consultant.accountId);
    for (const browser of [await at(), staff]) {
      const { text } = await browser.get(search);
      assert.ok(!text.includes(hidden.alias) && !text.includes(closed.alias));
    }
  });

  test('when the contact is ended the name goes with it, and nobody opens it any more', async () => {
    const one = await market.published('Navnia Lukketsen');
    const citizen = await market.site.as(one.accountId);
    const sent = await citizen.post(`/markedsplads/job/${employer.openingId}/skriv`, { text: 'Hej.' });
    const thread = /\/dialoger\/[0-9a-f-]{36}/.exec(sent.location!)![0];
    const shown = await citizen.post(`${thread}/vis-hvem`, { items: 'name' });
    assert.equal(shown.status, 303);
    assert.match((await (await at()).get(thread)).text, /Navnia/);
    await citizen.post(`/markedsplads${thread}/bloker`);
    const staff = await market.site.as(market.world.people.consultant.accountId);
    const late = await staff.post(`${thread}/vis-hvem`, {
      items: ['name', 'phone'],
      onBehalfReason: 'asked-by-phone',
    });
    assert.notEqual(late.status, 303, 'too late: it is ended');
    for (const path of [
      thread,
      '/dialoger',
      '/dialoger?vis=lukkede',
      '/markedsplads',
      `/markedsplads${thread}`,
    ]) {
      const { text } = await (await at()).get(path);
      assert.doesNotMatch(text, /Navnia|20101010/, path);
    }
  });

  test('a report about somebody protected is decided by their own colleagues', async () => {
    const one = await market.published('Rapporta Gemtsen');
    const citizen = await market.site.as(one.accountId);
    const sent = await citizen.post(`/markedsplads/job/${employer.openingId}/skriv`, { text: 'Hej.' });
    const thread = /\/dialoger\/[0-9a-f-]{36}/.exec(sent.location!)![0];
    await citizen.post(`/markedsplads${thread}/meld`, { reason: 'rude' });
    const { id } = await market.within(async (tx) => {
      await tx.updateTable('citizen').set({ protected: true }).where('id', '=', one.citizenId).execute();
      return tx
        .selectFrom('marketplaceReport')
        .select('id')
        .where('citizenId', '=', one.citizenId)
        .executeTakeFirstOrThrow();
    });
    const decided = async () =>
      (
        await market.within((tx) =>
          tx
            .selectFrom('marketplaceReport')
            .select('decision')
            .where('id', '=', id)
            .executeTakeFirstOrThrow(),
        )
      ).decision;
    const stranger = await market.site.newAccount('caseworker', 'Ulla Udenfor');
    await (await market.site.as(stranger.accountId)).post(`/markedsplads/anmeldelser/${id}`, {
      decision: 'nothing',
    });
    assert.equal(await decided(), null);
    const own = await market.site.as(market.world.people.consultant.accountId);
    await own.post(`/markedsplads/anmeldelser/${id}`, { decision: 'nothing' });
    assert.equal(await decided(), 'nothing');
  });
});
