import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';

/** Wherever we begin it: noting a call and closing are tried in `portfolio.test.ts`. */
describe('approaching a company protected from advertising', () => {
  let site: TestSite;
  let world: World;
  let consultant: Awaited<ReturnType<TestSite['as']>>;
  before(async () => {
    site = await testSite();
    world = await newWorld(site);
    consultant = await site.as(world.people.consultant.accountId);
  });
  const inside = <T>(work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
    site.database.inMunicipality(site.municipalityId, work);
  const protect = (advertisingProtected: boolean) =>
    inside((tx) =>
      tx.updateTable('company').set({ advertisingProtected }).where('id', '=', world.ids.companyId).execute(),
    );
  const basesIn = async (kind: string) =>
    (await inside((tx) => tx.selectFrom('event').select('data').where('kind', '=', kind).execute())).map(
      ({ data }) => (data as { approachBasis?: string }).approachBasis ?? null,
    );
  const warning = /CVR-loven § 19/;

  /** Every way of ours to begin: where the form stands, what is typed, and the event it leaves. */
  const ways = () => ({
    visit: {
      at: `/besoeg/nyt?arbejdssted=${world.ids.workplaceId}`,
      typed: {
        'visitedOn-day': '14',
        'visitedOn-month': '4',
        'visitedOn-year': '2026',
        hurts: 'Ingen når at feje.',
      },
      event: 'visit.made',
    },
    'conversation from the workplace': {
      at: `/arbejdssteder/${world.ids.workplaceId}/dialog`,
      typed: { with: 'employer', subject: 'Et forslag', body: 'Må jeg kigge forbi?' },
      event: 'conversation.started',
    },
    'conversation from the company': {
      at: `/virksomheder/${world.ids.companyId}/dialog`,
      typed: { with: world.ids.workplaceId, subject: 'Et forslag', body: 'Må jeg kigge forbi?' },
      event: 'conversation.started',
    },
  });

  for (const way of ['visit', 'conversation from the workplace', 'conversation from the company'] as const) {
    it(`${way}: warned about, asked why and kept; a company that is not protected is asked nothing`, async () => {
      const { at, typed, event } = ways()[way];
      await protect(false);
      assert.doesNotMatch((await consultant.get(at)).text, warning);
      const before = await basesIn(event);
      await protect(true);
      assert.match((await consultant.get(at)).text, warning);
      const without = await consultant.post(at, typed);
      assert.equal(without.status, 422);
      assert.match(without.text, /Vælg, hvorfor du må kontakte den/);
      assert.match(without.text, /Ingen når at feje|Må jeg kigge forbi/, 'what was typed is kept');
      assert.equal((await consultant.post(at, { ...typed, approachBasis: 'relation' })).status, 303);
      const kept = await basesIn(event);
      assert.equal(kept.length, before.length + 1);
      assert.equal(kept.filter((basis) => basis === 'relation').length, before.filter((b) => b).length + 1);
    });
  }

  it('has nothing to warn about when they asked first: their opening, their inquiry, their own message', async () => {
    await protect(true);
    for (const at of [`/jobaabninger/${world.ids.openingId}/dialog`, `/henvendelser/${world.ids.inquiryId}`])
      assert.doesNotMatch((await consultant.get(at)).text, warning, at);
    const employer = await site.as(world.people.employer.accountId);
    const own = `/virksomheder/${world.ids.companyId}/dialog`;
    assert.doesNotMatch((await employer.get(own)).text, warning);
    assert.equal((await employer.post(own, { subject: 'Vi mangler en', body: 'Ring gerne' })).status, 303);
  });
});
