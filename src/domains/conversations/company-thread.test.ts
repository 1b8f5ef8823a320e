import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';

describe('a conversation with a company', () => {
  let site: TestSite;
  let world: World;
  const secondId = newId();
  const person = async (role: 'employer' | 'consultant' | 'caseworker') =>
    site.as(world.people[role].accountId);
  before(async () => {
    site = await testSite();
    world = await newWorld(site);
    await site.database.inMunicipality(site.municipalityId, async (tx) => {
      const {
        id: _,
        nameSort: __,
        municipalityId: ___,
        ...first
      } = await tx
        .selectFrom('workplace')
        .selectAll()
        .where('id', '=', world.ids.workplaceId)
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('workplace')
        .values({ ...first, id: secondId, pNumber: '1999999999', name: 'Prøvebageriet Havnen' })
        .execute();
    });
  });
  const at = () => `/virksomheder/${world.ids.companyId}/dialog`;

  test('begins on the company’s page, with those of its places that are chosen', async () => {
    const consultant = await person('consultant');
    const company = await consultant.get(`/virksomheder/${world.ids.companyId}`);
    assert.ok(company.text.includes(`href="${at()}"`));
    const page = await consultant.get(at());
    assert.match(page.text, /Prøvebageriet Havnen/);
    const typed = { subject: 'Julen', body: 'Får I travlt i december?' };
    assert.equal((await consultant.post(at(), typed)).status, 422, 'nobody is chosen beforehand');
    const sent = await consultant.post(at(), { ...typed, with: secondId });
    assert.equal(sent.status, 303);

    const employer = await person('employer');
    const thread = sent.location!.split('?')[0]!;
    assert.equal((await employer.get(thread)).status, 404, 'the first place is no part of it');
    const both = await consultant.post(at(), { ...typed, with: [world.ids.workplaceId, secondId] });
    const shown = await employer.get(both.location!.split('?')[0]!);
    assert.equal(shown.status, 200);
    assert.match(shown.text, /Får I travlt i december\?/);
    assert.ok(shown.text.includes(`href="/virksomheder/${world.ids.companyId}"`));
  });

  test('is begun by the employer for their own place, and reaches whoever answers for the company', async () => {
    const employer = await person('employer');
    const page = await employer.get(at());
    assert.match(page.text, /Kaj Konsulent/);
    assert.doesNotMatch(page.text, /Havnen/);
    const sent = await employer.post(at(), { subject: 'Sommer', body: 'Vi vil gerne have to unge' });
    assert.equal(sent.status, 303);
    const consultant = await person('consultant');
    assert.match((await consultant.get(sent.location!.split('?')[0]!)).text, /to unge/);
    const stranger = await newWorld(site, 'Frida Fremmed');
    const other = await site.as(stranger.people.employer.accountId);
    assert.equal((await other.get(at())).status, 404);
    assert.equal((await other.get(sent.location!.split('?')[0]!)).status, 404);
  });
});
