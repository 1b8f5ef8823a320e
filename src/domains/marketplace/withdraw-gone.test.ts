import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { shutTo } from '#domains/marketplace-doors/index.ts';
import { searchDocuments } from '#domains/search/index.ts';
import { type Market, openMarket } from './testing/market.ts';
import { withdrawGone } from './withdraw-gone.ts';

let market: Market;
let employer: { accountId: string; workplaceId: string; openingId: string };
describe('whoever may not stand on the marketplace any more', () => {
  before(async () => {
    market = await openMarket();
    employer = await market.anotherEmployer('Købmanden');
    // So many that a search shows them at all.
    for (const name of ['En', 'To', 'Tre', 'Fire', 'Fem']) await market.published(`${name} Bliver`);
  });
  after(() => market.close());
  type Person = Awaited<ReturnType<Market['published']>>;

  const job = () =>
    market.within((tx) =>
      withdrawGone(
        tx,
        { clock: market.site.clock, baseUrl: 'http://localhost' },
        { id: market.site.municipalityId, name: 'Prøve Kommune' },
      ),
    );
  const writes = async ({ accountId }: Person) => {
    const citizen = await market.site.as(accountId);
    const sent = await citizen.post(`/markedsplads/job/${employer.openingId}/skriv`, { text: 'Hej.' });
    return /\/dialoger\/([0-9a-f-]{36})/.exec(sent.location!)![1]!;
  };
  /** By its address, on the page of results, and to a letter. */
  const isMet = async ({ profileId, alias }: Person) => {
    const at = await market.site.as(employer.accountId);
    const page = await at.get(`/markedsplads/profiler/${profileId}`);
    const results = await at.get('/markedsplads/profiler');
    const actor = await market.site.actor(employer.accountId);
    const shut = shutTo('profile', actor, market.site.clock.today());
    const found = await market.within((tx) =>
      searchDocuments(tx, 'profile', {}, { page: 1, viewer: 'staff', shut }),
    );
    const met = [
      page.status === 200,
      results.text.includes(alias),
      found.rows.some(({ id }) => id === profileId),
    ];
    assert.equal(new Set(met).size, 1, `met everywhere or nowhere: ${met}`);
    return met[0];
  };
  const rowOf = ({ citizenId }: Person) =>
    market.within((tx) =>
      tx
        .selectFrom('marketplaceProfile')
        .select(['publishedAt', 'leftAt'])
        .where('citizenId', '=', citizenId)
        .executeTakeFirstOrThrow(),
    );
  const messages = async (toName: string, words: string) =>
    (
      await market.within((tx) =>
        tx.selectFrom('message').select(['subject', 'body']).where('toName', '=', toName).execute(),
      )
    ).filter(({ body }) => body.includes(words));
  const setCitizen = ({ citizenId }: Person, facts: { protected?: boolean; closedAt?: Temporal.Instant }) =>
    market.within((tx) => tx.updateTable('citizen').set(facts).where('id', '=', citizenId).execute());
  const setUntil = ({ citizenId }: Person, untilOn: Temporal.PlainDate) =>
    market.within((tx) =>
      tx
        .updateTable('citizenGroup')
        .set({ fromOn: untilOn, untilOn })
        .where('citizenId', '=', citizenId)
        .execute(),
    );

  const ways: Record<string, { change: (one: Person) => Promise<unknown>; told: string }> = {
    'a protected address': {
      change: (one) => setCitizen(one, { protected: true }),
      told: 'Din adresse er beskyttet nu',
    },
    'a closed case': {
      change: (one) => setCitizen(one, { closedAt: market.site.clock.now() }),
      told: 'Din sag hos os er slut',
    },
    'the last day in the group': {
      change: (one) => setUntil(one, market.site.clock.today().subtract({ days: 1 })),
      told: 'ikke for din gruppe',
    },
  };
  for (const [what, { change, told }] of Object.entries(ways))
    test(`${what}: met by nobody from that moment; then the threads end kindly and both sides are told`, async () => {
      const one = await market.published(`Går ${what}`);
      const conversationId = await writes(one);
      assert.equal(await isMet(one), true);
      await change(one);
      assert.equal(await isMet(one), false, 'before any job has run');
      await job();
      await job();
      const row = await rowOf(one);
      assert.ok(row.leftAt && !row.publishedAt);
      assert.equal((await messages(one.name, told)).length, 1, 'the person is told, once');
      const { name } = await market.within((tx) =>
        tx
          .selectFrom('workplace')
          .select('contactName as name')
          .where('id', '=', employer.workplaceId)
          .executeTakeFirstOrThrow(),
      );
      const toPlace = await messages(name, one.alias);
      assert.equal(toPlace.length, 1, 'the workplace is told, once');
      assert.doesNotMatch(toPlace[0]!.body, /beskyttet|sag|gruppe|Går/, 'and not why, nor who');
      const at = await market.site.as(employer.accountId);
      const answer = await at.post(`/dialoger/${conversationId}`, { body: 'Er du der?' });
      assert.ok(answer.status >= 400, 'it is closed');
    });

  test('nobody comes back, or is shown, while it stands so; in another opened group they stay', async () => {
    const one = await market.published('Nina Nytfleks');
    await setUntil(one, market.site.clock.today().subtract({ days: 1 }));
    await job();
    const citizen = await market.site.as(one.accountId);
    assert.match((await citizen.get(`/borgere/${one.citizenId}/profil`)).text, /ikke åben for dig/);
    await citizen.post(`/borgere/${one.citizenId}/profil/svar`, { answer: 'yes' });
    await citizen.post(`/borgere/${one.citizenId}/profil/vis`);
    assert.equal((await rowOf(one)).publishedAt, null);
    const stays = await market.published('Stine Stadigher');
    await job();
    assert.ok((await rowOf(stays)).publishedAt);
    assert.equal(await isMet(stays), true);
  });

  test('who goes over to a group that is not open is taken down; closing a group for new ones takes nobody down', async () => {
    const over = await market.published('Ove Overgår');
    await market.within((tx) =>
      tx
        .updateTable('citizenGroup')
        .set({ kind: 'disability-pension', fromOn: market.site.clock.today().add({ days: 1 }) })
        .where('citizenId', '=', over.citizenId)
        .execute(),
    );
    const early = await market.published('Tidlig Tilbudt');
    market.site.clock.moveDays(1);
    await market.within((tx) =>
      tx
        .updateTable('municipality')
        .set({ settings: '{"marketplaceGroups": []}' as never })
        .execute(),
    );
    await job();
    assert.equal((await rowOf(over)).publishedAt, null);
    assert.ok((await rowOf(early)).publishedAt);
  });
});
