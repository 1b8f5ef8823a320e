import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { searchDocuments } from '#domains/search/index.ts';
import { type Market, openMarket } from './testing/market.ts';

let market: Market;
describe('the marketplace', () => {
  before(async () => {
    market = await openMarket();
  });
  after(() => market.close());

  const rowOf = (citizenId: string) =>
    market.within((tx) =>
      tx.selectFrom('marketplaceProfile').selectAll().where('citizenId', '=', citizenId).executeTakeFirst(),
    );
  const found = () =>
    market.within(async (tx) => {
      const { rows } = await searchDocuments(tx, 'profile', {}, { page: 1, viewer: 'staff' });
      return rows.map(({ id }) => id);
    });
  const base = ({ citizenId }: { citizenId: string }) => `/borgere/${citizenId}/profil`;
  const oneForm = { shown: 'yes', _version: '0' };

  describe('a place on the marketplace', () => {
    test('is offered, answered later, declined and taken after all; each says what it is', async () => {
      const one = await market.person('Lis Langsom');
      const citizen = await market.site.as(one.accountId);
      const staff = await market.site.as(market.world.people.caseworker.accountId);
      await staff.post(`${base(one)}/tilbyd`);
      assert.ok((await rowOf(one.citizenId))?.offeredAt);
      for (const answer of ['later', 'no', 'yes'])
        assert.equal((await citizen.post(`${base(one)}/svar`, { answer })).status, 303);
      const row = await rowOf(one.citizenId);
      assert.ok(row?.acceptedAt && !row.declinedAt && !row.laterUntil && !row.publishedAt);
      assert.match((await citizen.get(base(one))).text, /Lav din profil/);
    });

    test('is for the groups it is open to: the others are told kindly', async () => {
      const outside = await market.site.newAccount('citizen', 'Ude Stående');
      const citizen = await market.site.as(outside.accountId);
      const path = `/borgere/${outside.citizenId}/profil`;
      assert.match((await citizen.get(path)).text, /ikke åben for dig/);
      await citizen.post(`${path}/svar`, { answer: 'yes' });
      assert.equal(await rowOf(outside.citizenId!), undefined);
      assert.match((await citizen.get('/markedsplads')).text, /ikke åben for dig/);
    });

    test('is never offered to somebody with a protected address, and staff see why', async () => {
      const one = await market.person('Bo Beskyttet', { protected: true });
      const staff = await market.site.as(market.world.people.caseworker.accountId);
      assert.match((await staff.get(base(one))).text, /beskyttet adresse/);
      await staff.post(`${base(one)}/tilbyd`);
      await staff.post(`${base(one)}/svar`, { answer: 'yes', onBehalfReason: 'at-meeting' });
      assert.equal(await rowOf(one.citizenId), undefined);
    });

    test('staff answer and write for a person only with the reason, which is kept', async () => {
      const one = await market.person('Ane Analog', { digital: false });
      const staff = await market.site.as(market.world.people.caseworker.accountId);
      assert.equal((await staff.post(`${base(one)}/svar`, { answer: 'yes' })).status, 422);
      await staff.post(`${base(one)}/svar`, { answer: 'yes', onBehalfReason: 'not-digital' });
      const section = { held: 'gøre rent', ...oneForm };
      assert.equal((await staff.post(`${base(one)}/det-kan-jeg`, section)).status, 422);
      const done = await staff.post(`${base(one)}/det-kan-jeg`, {
        ...section,
        onBehalfReason: 'not-digital',
      });
      assert.equal(done.status, 303);
      assert.equal((await staff.post(`${base(one)}/vis`)).status, 422);
      await staff.post(`${base(one)}/vis`, { onBehalfReason: 'not-digital' });
      const row = await rowOf(one.citizenId);
      assert.ok(row?.publishedAt);
      assert.equal(row.onBehalfReason, 'not-digital');
    });
  });

  describe('a profile', () => {
    test('shows nothing that is not switched on, and words that tell who it is are refused with the text kept', async () => {
      const one = await market.person('Ottomine Dragsgaard');
      const citizen = await market.site.as(one.accountId);
      await citizen.post(`${base(one)}/svar`, { answer: 'yes' });
      assert.equal((await citizen.post(`${base(one)}/vis`)).status, 422, 'nothing is on');
      for (const text of [
        'Jeg hedder Ottomine',
        'Ring på 20101010',
        'Jeg har gigt',
        'Jeg bor på Hemmeligstræde',
      ]) {
        const refused = await citizen.post(`${base(one)}/ord-om-mig`, { text, ...oneForm });
        assert.equal(refused.status, 422, text);
        assert.ok(refused.text.includes(text), 'what was typed is still there');
      }
      const empty = await citizen.post(`${base(one)}/ord-om-mig`, { text: '', ...oneForm });
      assert.equal(empty.status, 422);
      await citizen.post(`${base(one)}/ord-om-mig`, { text: 'Jeg er rolig.', ...oneForm });
      await citizen.post(`${base(one)}/det-kan-jeg`, { held: 'male', own: 'klippe hæk', _version: '0' });
      const preview = await citizen.get(`${base(one)}/se`);
      assert.match(preview.text, /Jeg er rolig/);
      assert.doesNotMatch(preview.text, /klippe hæk/i, 'not switched on');
    });

    test('of two who edit the same section the second is told', async () => {
      const one = await market.person('Tove Toer');
      const citizen = await market.site.as(one.accountId);
      await citizen.post(`${base(one)}/svar`, { answer: 'yes' });
      await citizen.post(`${base(one)}/ord-om-mig`, { text: 'Først.', _version: '0' });
      const second = await citizen.post(`${base(one)}/ord-om-mig`, { text: 'Anden.', _version: '0' });
      assert.equal(second.status, 409);
      assert.match(second.text, /Anden\./);
      assert.equal(
        (await citizen.post(`${base(one)}/ord-om-mig`, { text: 'Tredje.', _version: '1' })).status,
        303,
      );
    });

    test('is told more widely when one of five leaves; a pause hides it until its day; leaving removes all', async () => {
      const five = [];
      for (const name of ['Asta Ek', 'Birk Ek', 'Carl Ek', 'Dina Ek', 'Else Ek'])
        five.push(await market.published(name, '6113'));
      const [first, second] = five as [(typeof five)[0], (typeof five)[0]];
      const area = async (citizenId: string) =>
        (
          await market.within((tx) =>
            tx
              .selectFrom('marketplaceCard')
              .select('area')
              .where('citizenId', '=', citizenId)
              .executeTakeFirst(),
          )
        )?.area;
      assert.equal(await area(first.citizenId), 'Nordby');
      const leaver = await market.site.as(second.accountId);
      await leaver.post(`${base(second)}/pause`, {
        how: 'until',
        'until-day': '20',
        'until-month': '4',
        'until-year': '2026',
      });
      assert.equal(await area(first.citizenId), null);
      assert.ok(!(await found()).includes(second.profileId));
      market.site.clock.moveDays(7);
      const { refreshCards } = await import('./refresh-cards.ts');
      await market.within((tx) => refreshCards(tx, market.site.clock));
      assert.equal(await area(first.citizenId), 'Nordby', 'back on the day');
      assert.ok((await found()).includes(second.profileId));
      const back = await market.site.as(second.accountId);
      await back.post(`${base(second)}/forlad`);
      assert.ok(!(await found()).includes(second.profileId));
      assert.equal(await area(first.citizenId), null);
      const old = await rowOf(second.citizenId);
      await back.post(`${base(second)}/svar`, { answer: 'yes' });
      const fresh = await rowOf(second.citizenId);
      assert.notEqual(fresh!.alias, old!.alias, 'nobody recognises who comes back');
      assert.notEqual(fresh!.id, old!.id);
    });
  });
});
