import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { oneMore } from '#test/support/more-people.ts';
import { testSite } from '#test/support/site.ts';
import { newWorld } from '#test/support/world.ts';

const site = await testSite();

test('an opening whose places are all taken gives no more placements, until it has room for one more', async () => {
  const world = await newWorld(site);
  const consultant = await site.as(world.people.consultant.accountId);
  const next = await oneMore(site, world, {
    name: 'Næste Person',
    at: 'accepted',
    consultantId: world.people.consultant.accountId,
  });
  await site.database.inMunicipality(site.municipalityId, (tx) =>
    tx
      .insertInto('suggestionStep')
      .values({
        id: newId(),
        suggestionId: next.suggestionId,
        kind: 'employer-yes',
        party: 'employer',
        actorName: 'Ejnar Ejer',
        at: site.clock.now(),
        data: json({}),
      })
      .execute(),
  );
  const setPlaces = (places: number) =>
    site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.updateTable('opening').set({ places }).where('id', '=', world.ids.openingId).execute(),
    );
  const address = `/forslag/${next.suggestionId}/forloeb`;
  await setPlaces(1);
  assert.match((await consultant.get(address)).text, /Alle pladser er taget/);
  assert.equal((await consultant.post(address, {})).status, 409);
  await setPlaces(2);
  assert.match((await consultant.get(address)).text, /name="scheme"/);
  assert.equal((await consultant.post(address, {})).status, 422);
});
