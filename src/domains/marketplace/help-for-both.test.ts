import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Market, openMarket } from './testing/market.ts';

let market: Market;
let employer: { accountId: string; workplaceId: string; openingId: string };
describe('staff on the marketplace for the one or the other', () => {
  before(async () => {
    market = await openMarket();
    employer = await market.anotherEmployer('Gartneriet');
    await market.within((tx) =>
      tx
        .updateTable('workplace')
        .set({ contactName: 'Gerda Gartner' })
        .where('id', '=', employer.workplaceId)
        .execute(),
    );
  });
  after(() => market.close());
  const reason = { onBehalfReason: 'asked-by-phone' };
  const caseworker = () => market.site.as(market.world.people.caseworker.accountId);
  const jobOf = ({ citizenId }: { citizenId: string }) =>
    `/borgere/${citizenId}/profil/job/${employer.openingId}`;
  const eventsOf = (kind: string, citizenId: string) =>
    market.within((tx) =>
      tx
        .selectFrom('event')
        .select(['onBehalfOf', 'onBehalfReason'])
        .where('kind', '=', kind)
        .where('citizenId', '=', citizenId)
        .execute(),
    );
  const writesFor = async (one: { citizenId: string }) => {
    const sent = await (await caseworker()).post(`${jobOf(one)}/skriv`, {
      text: 'Hej, er jobbet ledigt?',
      ...reason,
    });
    return /\/dialoger\/([0-9a-f-]{36})/.exec(sent.location ?? '')![1]!;
  };
  const contact = (id: string) =>
    market.within((tx) =>
      tx
        .selectFrom('marketplaceContact')
        .selectAll()
        .where('conversationId', '=', id)
        .executeTakeFirstOrThrow(),
    );
  const help = (id: string) => `/markedsplads/dialoger/${id}/hjaelp`;

  test('from the profile a colleague finds a job and writes the first letter; the workplace reads the alias', async () => {
    const one = await market.published('Hedvig Hjulpet');
    const staff = await caseworker();
    assert.match(
      (await staff.get(`/borgere/${one.citizenId}/profil`)).text,
      /Find et job, og skriv for borgeren/,
    );
    assert.equal((await staff.get(`/borgere/${one.citizenId}/profil/job`)).status, 200);
    const page = await staff.get(jobOf(one));
    assert.match(page.text, /Skriv for borgeren/);
    const without = await staff.post(`${jobOf(one)}/skriv`, { text: 'Hej med jer' });
    assert.equal(without.status, 422);
    assert.match(without.text, /Hej med jer/);
    const naming = await staff.post(`${jobOf(one)}/skriv`, { text: 'Hedvig vil gerne', ...reason });
    assert.equal(naming.status, 422);
    assert.match(naming.text, /Det vælger borgeren selv/);
    const id = await writesFor(one);
    const at = await market.site.as(employer.accountId);
    for (const path of [`/dialoger/${id}`, '/markedsplads', '/dialoger']) {
      const { text } = await at.get(path);
      assert.ok(text.includes(one.alias), path);
      assert.doesNotMatch(text, /Hedvig/, path);
    }
    const [event] = await eventsOf('marketplace.contact-started', one.citizenId);
    assert.deepEqual({ ...event }, { onBehalfOf: 'citizen', onBehalfReason: 'asked-by-phone' });
    const looks = await market.within((tx) =>
      tx.selectFrom('look').select('reason').where('citizenId', '=', one.citizenId).execute(),
    );
    assert.ok(looks.some(({ reason: why }) => why === 'see-profile'));
    assert.match((await staff.get(jobOf(one))).text, /skriver allerede/);
    assert.match((await staff.get(`/borgere/${one.citizenId}/profil`)).text, /Hjælp i dialogen/);
  });

  test('who may not: the citizen of another, an employer, a mentor, and staff not named on a protected one', async () => {
    const one = await market.published('Frida Fremmed');
    const stranger = await market.published('Sif Stranger');
    const path = `${jobOf(one)}/skriv`;
    const letter = { text: 'Hej', ...reason };
    for (const { accountId } of [
      stranger,
      employer,
      market.world.people.mentor,
      market.world.people.manager,
    ]) {
      const browser = await market.site.as(accountId);
      for (const answer of [await browser.get(jobOf(one)), await browser.post(path, letter)])
        assert.ok([403, 404].includes(answer.status), String(answer.status));
    }
    const id = await writesFor(one);
    for (const { accountId } of [one, stranger, employer, market.world.people.mentor]) {
      const browser = await market.site.as(accountId);
      for (const answer of [
        await browser.get(help(id)),
        await browser.post(help(id), { act: 'block', ...reason }),
      ])
        assert.ok([403, 404].includes(answer.status), String(answer.status));
    }
    await market.within((tx) =>
      tx.updateTable('citizen').set({ protected: true }).where('id', '=', one.citizenId).execute(),
    );
    const unnamed = await market.site.newAccount('caseworker', 'Ulla Udenfor');
    const outside = await market.site.as(unnamed.accountId);
    for (const answer of [
      await outside.get(jobOf(one)),
      await outside.post(path, letter),
      await outside.get(help(id)),
      await outside.post(help(id), { act: 'block', ...reason }),
    ])
      assert.ok([403, 404].includes(answer.status), String(answer.status));
    const named = await (await caseworker()).post(path, letter);
    assert.doesNotMatch(named.location ?? '', /^\/dialoger/, 'nor does anybody write for a protected one');
  });

  test('without a place nobody writes, and blocked workplaces are not found', async () => {
    const one = await market.person('Uffe Udenplads');
    const staff = await caseworker();
    assert.match((await staff.get(jobOf(one))).text, /skal have en plads/);
    const sent = await staff.post(`${jobOf(one)}/skriv`, { text: 'Hej', ...reason });
    assert.doesNotMatch(sent.location ?? '', /^\/dialoger/);
  });

  test('an employer who calls has the quick answers given for them', async () => {
    const one = await market.published('Tage Tålmodig');
    const id = await writesFor(one);
    const staff = await market.site.as(market.world.people.consultant.accountId);
    const page = await staff.get(`${help(id)}?for=virksomhed`);
    assert.match(page.text, /Ja, de svarer i dag/);
    assert.match(page.text, /Gerda Gartner/);
    const forThem = { for: 'virksomhed', ...reason };
    assert.equal((await staff.post(help(id), { for: 'virksomhed', act: 'today' })).status, 422);
    await staff.post(help(id), { act: 'today', ...forThem });
    assert.ok((await contact(id)).promisedAt);
    assert.deepEqual(
      (await eventsOf('marketplace.answer-promised', one.citizenId)).map((row) => ({ ...row })),
      [{ onBehalfOf: 'employer', onBehalfReason: 'asked-by-phone' }],
    );
    assert.equal((await staff.post(help(id), { act: 'gone', for: 'borger', ...reason })).status, 422);
    await staff.post(help(id), { act: 'gone', ...forThem });
    assert.equal((await contact(id)).closedReason, 'employer');
    const citizen = await market.site.as(one.accountId);
    assert.match((await citizen.get(`/dialoger/${id}`)).text, /Stillingen er desværre væk/);
    assert.equal((await staff.post(help(id), { act: 'gone', ...forThem })).status, 422, 'it is over already');
  });

  test('a citizen has a place reported and blocked for them, with the reason kept', async () => {
    const one = await market.published('Bolette Blokerer');
    const id = await writesFor(one);
    const staff = await caseworker();
    const forThem = { for: 'borger', ...reason };
    assert.equal((await staff.post(help(id), { act: 'report', ...forThem })).status, 422, 'what is wrong?');
    await staff.post(help(id), { act: 'report', reason: 'rude', note: 'Hård tone', ...forThem });
    const reported = await market.within((tx) =>
      tx
        .selectFrom('marketplaceReport')
        .select(['reportedBy', 'reason'])
        .where('citizenId', '=', one.citizenId)
        .executeTakeFirstOrThrow(),
    );
    assert.deepEqual({ ...reported }, { reportedBy: 'citizen', reason: 'rude' });
    await staff.post(help(id), { act: 'block', ...forThem });
    for (const kind of ['marketplace.reported', 'marketplace.blocked'])
      assert.deepEqual(
        (await eventsOf(kind, one.citizenId)).map((row) => ({ ...row })),
        [{ onBehalfOf: 'citizen', onBehalfReason: 'asked-by-phone' }],
      );
    assert.equal((await contact(id)).closedReason, 'blocked');
    const at = await market.site.as(employer.accountId);
    assert.equal((await at.get(`/markedsplads/profiler/${one.profileId}`)).status, 404);
    assert.equal((await staff.get(jobOf(one))).status, 404, 'nor is the job met for them any more');
  });
});
