import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { inFleksjob } from '#test/support/in-fleksjob.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newOpening, tellNeeds } from '#test/support/two-sides.ts';

type Visitor = Awaited<ReturnType<TestSite['as']>>;

let site: TestSite;
let caseworker: Visitor;
let caseworkerId: string;

const member = async (name: string, more: { protected?: boolean; caseworkerId?: string | null } = {}) =>
  (await inFleksjob(site, name, { caseworkerId, ...more })).citizenId;

const query = (citizens: string[], openings: string[], more = '') =>
  `/grupper/fleksjob/fordel?${[...citizens.map((id) => `borger=${id}`), ...openings.map((id) => `plads=${id}`)].join('&')}${more}`;

/** The pairs the page would make suggestions of. */
const pairsOn = (text: string): string[] =>
  [...text.matchAll(/name="par" value="([^"]+)"/g)].map(([, pair]) => pair!).sort();

describe('sharing places out in a group', () => {
  let light: string;
  let heavy: string;
  let strong: string;
  let weak: string;
  let untold: string;
  let hidden: string;

  before(async () => {
    site = await testSite();
    caseworkerId = (await site.newAccount('caseworker', 'Sanne Sag')).accountId;
    caseworker = await site.as(caseworkerId);
    light = (await newOpening(site, { title: 'Tørre støv af', demands: { lifting: [0, null] } })).openingId;
    heavy = (await newOpening(site, { title: 'Løfte paller', demands: { lifting: [3, null] } })).openingId;
    strong = await member('Stærke Stine');
    weak = await member('Varsomme Viggo');
    untold = await member('Ukendte Ulla');
    hidden = await member('Skjulte Signe', { protected: true, caseworkerId: null });
    await tellNeeds(site, strong, { needs: {} });
    await tellNeeds(site, weak, { needs: { lifting: [0, true] } });
    await tellNeeds(site, hidden, { needs: {} });
  });

  it('lists the group, those who are ready ticked, and nobody who is protected', async () => {
    const { text } = await caseworker.get('/grupper/fleksjob');
    assert.match(text, new RegExp(`value="${strong}"[^>]*checked|checked[^>]*value="${strong}"`));
    assert.doesNotMatch(text, new RegExp(`value="${untold}"[^>]*checked|checked[^>]*value="${untold}"`));
    assert.ok(text.includes('Ukendte Ulla'));
    const all = (await caseworker.get('/grupper/fleksjob?visning=alle')).text;
    assert.ok(!all.includes('Skjulte Signe'));
    assert.equal((await caseworker.get('/grupper/sygedagpenge')).text.includes('Stærke Stine'), false);
    assert.equal((await caseworker.get('/grupper/hvemsomhelst')).status, 404);
  });

  it('offers the openings most of them could have', async () => {
    const { text } = await caseworker.get(query([strong, weak, untold], []));
    assert.ok(text.includes('Passer til 2 af 3') && text.includes('Passer til 1 af 3'));
    assert.ok(text.indexOf('Tørre støv af') < text.indexOf('Løfte paller'));
    assert.ok(text.includes('Uden behov kan vi ikke finde noget til Ukendte Ulla.'));
    assert.ok((await caseworker.get(query([], []))).text.includes('Vælg først, hvem'));
  });

  it('gives everybody a place who can have one, and says why the others have none', async () => {
    const { text } = await caseworker.get(query([strong, weak, untold, hidden], [light, heavy]));
    assert.deepEqual(pairsOn(text), [`${strong}.${heavy}`, `${weak}.${light}`].sort());
    assert.ok(text.includes('Behov er ikke fortalt'));
    assert.ok(!text.includes('Skjulte Signe'));
    const one = (await caseworker.get(query([weak, strong], [heavy]))).text;
    assert.deepEqual(pairsOn(one), [`${strong}.${heavy}`]);
    assert.ok(one.includes('Den valgte plads passer ikke.'));
  });

  it('lets staff decide a place and rule one out, and says what cannot be', async () => {
    const decided = (await caseworker.get(query([strong, weak], [light, heavy], `&fast=${strong}.${light}`)))
      .text;
    assert.deepEqual(pairsOn(decided), [`${strong}.${light}`]);
    assert.ok(
      decided.includes('Så ville en mere stå uden plads') || decided.includes('Der er ingen plads tilbage'),
    );
    const ruledOut = (await caseworker.get(query([strong, weak], [light, heavy], `&ikke=${strong}.${heavy}`)))
      .text;
    assert.equal(pairsOn(ruledOut).length, 1);
    const wrong = (await caseworker.get(query([weak], [light, heavy], `&fast=${weak}.${heavy}`))).text;
    assert.ok(wrong.includes('Varsomme Viggo kan ikke få Løfte paller'));
  });

  it('records a look at everybody named', async () => {
    const looks = () =>
      site.database.inMunicipality(site.municipalityId, (tx) =>
        tx
          .selectFrom('look')
          .select('citizenId')
          .where('reason', '=', 'share-places')
          .where('path', '=', '/grupper/:gruppe/fordel')
          .execute(),
      );
    const before = (await looks()).length;
    await caseworker.get(query([strong, weak, hidden], [light]));
    const after = await looks();
    assert.equal(after.length, before + 2);
    assert.ok(!after.some(({ citizenId }) => citizenId === hidden));
  });

  it('asks as few questions for many as for one', async () => {
    await caseworker.get(query([strong], [light]));
    const few = site.answers.at(-1)!.queries;
    await caseworker.get(query([strong, weak, untold], [light, heavy]));
    assert.equal(site.answers.at(-1)!.queries, few);
    assert.ok(few <= 15, `${few}`);
  });

  it('is not for a manager, an employer or a citizen', async () => {
    for (const role of ['manager', 'employer', 'citizen'] as const) {
      const visitor = await site.as((await site.newAccount(role, `En ${role}`)).accountId);
      for (const path of ['/grupper/fleksjob', query([strong], [light])])
        assert.equal((await visitor.get(path)).status, 403, `${role} ${path}`);
      const posted = await visitor.post('/grupper/fleksjob/fordel', { par: [`${strong}.${heavy}`] });
      assert.equal(posted.status, 403);
    }
  });

  it('makes all of the suggestions or none, and tells nobody', async () => {
    const seen = { borger: [strong, weak], plads: [light, heavy] };
    const path = '/grupper/fleksjob/fordel';
    const made = () =>
      site.database.inMunicipality(site.municipalityId, (tx) =>
        tx.selectFrom('suggestion').select(['citizenId', 'openingId']).execute(),
      );
    const misfit = await caseworker.post(path, { ...seen, par: [`${strong}.${light}`, `${weak}.${heavy}`] });
    assert.equal(misfit.status, 409);
    assert.ok(misfit.text.includes('Noget er ændret') && misfit.text.includes('Varsomme Viggo'));
    const protectedOne = await caseworker.post(path, { ...seen, par: [`${hidden}.${light}`] });
    assert.equal(protectedOne.status, 409);
    const overfull = await caseworker.post(path, {
      ...seen,
      par: [`${strong}.${light}`, `${weak}.${light}`],
    });
    assert.equal(overfull.status, 409);
    assert.deepEqual(await made(), []);

    const good = await caseworker.post(path, { ...seen, par: [`${strong}.${heavy}`, `${weak}.${light}`] });
    assert.equal(good.status, 303);
    assert.equal((await made()).length, 2);
    const told = await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.selectFrom('message').select('id').execute(),
    );
    assert.deepEqual(told, []);
    const after = (await caseworker.get(good.location!)).text;
    assert.ok(after.includes('Har allerede et forslag') && after.includes('/forslag/'));
    assert.deepEqual(pairsOn(after), []);
    const again = await caseworker.post(path, { ...seen, par: [`${strong}.${heavy}`] });
    assert.equal(again.status, 409);
  });

  it('shares a seat out once, also to two who look at the same page', async () => {
    const only = (await newOpening(site, { title: 'Folde servietter', demands: { lifting: [0, null] } }))
      .openingId;
    const [first, second] = [await member('Første Frede'), await member('Anden Anna')];
    await tellNeeds(site, first, { needs: {} });
    await tellNeeds(site, second, { needs: {} });
    const seen = { borger: [first, second], plads: [only] };
    const share = (citizenId: string) =>
      caseworker.post('/grupper/fleksjob/fordel', { ...seen, par: [`${citizenId}.${only}`] });
    assert.equal((await share(first)).status, 303);
    const late = await share(second);
    assert.equal(late.status, 409);
    assert.deepEqual(pairsOn(late.text), []);
  });
});
