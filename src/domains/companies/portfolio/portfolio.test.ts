import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { citizenName, newWorld, type World } from '#test/support/world.ts';
import { whileAway } from './absence-queries.ts';
import { companyHistory } from './company-history.ts';
import { silentAfter } from './relation-sql.ts';

let site: TestSite;
let world: World;
type Browser = Awaited<ReturnType<TestSite['as']>>;
let consultant: Browser;
let employer: Browser;
before(async () => {
  site = await testSite();
  world = await newWorld(site);
  consultant = await site.as(world.people.consultant.accountId);
  employer = await site.as(world.people.employer.accountId);
});

const inside = <T>(work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
  site.database.inMunicipality(site.municipalityId, work);
const company = (id = world.ids.companyId) =>
  inside((tx) => tx.selectFrom('company').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
const messages = () =>
  inside((tx) =>
    tx.selectFrom('message').select(['body', 'toAddress']).where('about', 'like', 'company:%').execute(),
  );

describe('the page about a company', () => {
  it('tells staff the notes, and the employer neither notes nor anybody’s outcome', async () => {
    const at = `/virksomheder/${world.ids.companyId}`;
    await consultant.post(`${at}/kontakt`, { kind: 'talked', channel: 'phone', note: 'Kun for kolleger' });
    assert.match((await consultant.get(at)).text, /Kun for kolleger/);
    const seen = await employer.get(at);
    assert.equal(seen.status, 200);
    assert.doesNotMatch(seen.text, /Kun for kolleger|Stoppet før tid/);
    assert.ok(!seen.text.includes(citizenName));
    // Whoever knows the number of the company can write it at the entrance.
    await inside((tx) =>
      tx
        .updateTable('inquiry')
        .set({ companyId: world.ids.companyId, contactName: 'Ukendt Spørger', suspicion: null })
        .where('id', '=', (world.ids as Record<string, string>).inquiryId!)
        .execute(),
    );
    await inside((tx) =>
      tx
        .updateTable('followUp')
        .set({
          doneAt: site.clock.now(),
          doneBy: world.people.caseworker.accountId,
          doneChannel: 'visit',
        })
        .where('id', '=', world.ids.followUpId)
        .execute(),
    );
    const atOffice = (await consultant.get(at)).text;
    assert.match(atOffice, /Ukendt Spørger/);
    assert.match(atOffice, /Sanne Sag/);
    assert.doesNotMatch((await employer.get(at)).text, /Ukendt Spørger|Sanne Sag/);
    const other = await newWorld(site, 'Frida Fremmed');
    assert.equal((await employer.get(`/virksomheder/${other.ids.companyId}`)).status, 404);
  });

  it('is changed once by two who write at the same time, and keeps what the second typed', async () => {
    const at = `/virksomheder/${world.ids.companyId}/ret`;
    const { version } = await company();
    const typed = { name: 'Prøvebageriet ApS', industry: 'kitchen', cadence: '3', _version: `${version}` };
    assert.equal((await consultant.post(at, { ...typed, employees: '14' })).status, 303);
    const second = await consultant.post(at, { ...typed, employees: '99' });
    assert.equal(second.status, 409);
    assert.match(second.text, /value="99"/);
    const { employees, cadenceMonths } = await company();
    assert.deepEqual([employees, cadenceMonths], [14, 3]);
  });
});

describe('an inquiry that may be spam', () => {
  it('is neither part of a company’s history nor of what happened while somebody was away', async () => {
    const holder = await site.newAccount('consultant', 'Vera Væk');
    const { ids } = await newWorld(site, 'Sine Spam');
    const today = site.clock.today();
    await inside(async (tx) => {
      await tx
        .updateTable('company')
        .set({ consultantId: holder.accountId })
        .where('id', '=', ids.companyId)
        .execute();
      await tx
        .insertInto('consultantAbsence')
        .values({
          id: newId(),
          accountId: holder.accountId,
          substituteId: world.people.consultant.accountId,
          fromDate: today.subtract({ days: 3 }),
          toDate: today,
          registeredAt: site.clock.now(),
        })
        .execute();
    });
    const change = (row: { suspicion: 'many' | null } | { outcome: 'spam'; closedAt: Temporal.Instant }) =>
      inside((tx) => tx.updateTable('inquiry').set(row).where('id', '=', ids.inquiryId!).execute());
    const shown = () =>
      inside(async (tx) => [
        (await companyHistory(tx, ids.companyId)).some(({ id }) => id === ids.inquiryId),
        (await whileAway(tx, holder.accountId, today.add({ days: 1 })))!.lines.some(
          ({ id }) => id === ids.inquiryId,
        ),
      ]);
    assert.deepEqual(await shown(), [true, true]);
    await change({ suspicion: 'many' });
    assert.deepEqual(await shown(), [false, false]);
    await change({ suspicion: null });
    await change({ outcome: 'spam', closedAt: site.clock.now() });
    assert.deepEqual(await shown(), [false, false]);
  });
});

describe('a company protected from advertising', () => {
  it('is warned about, and approached only with a reason, which is kept; when it calls no reason is needed', async () => {
    const { ids } = await newWorld(site, 'Else Endnu');
    await inside((tx) =>
      tx.updateTable('company').set({ advertisingProtected: true }).where('id', '=', ids.companyId).execute(),
    );
    const at = `/virksomheder/${ids.companyId}`;
    assert.match((await consultant.get(at)).text, /CVR-loven § 19/);
    const called = { channel: 'phone', note: '' };
    const without = await consultant.post(`${at}/kontakt`, { ...called, kind: 'talked' });
    assert.equal(without.status, 422);
    assert.match(without.text, /Vælg, hvorfor du må kontakte den/);
    assert.equal((await consultant.post(`${at}/kontakt`, { ...called, kind: 'they-called' })).status, 303);
    const asked = { ...called, kind: 'talked', approachBasis: 'asked' };
    assert.equal((await consultant.post(`${at}/kontakt`, asked)).status, 303);
    const all = await inside((tx) =>
      tx
        .selectFrom('companyContact')
        .select('approachBasis')
        .where('companyId', '=', ids.companyId)
        .execute(),
    );
    assert.deepEqual(all.map(({ approachBasis }) => approachBasis).toSorted(), ['asked', null, null]);
  });
});

describe('closing kindly', () => {
  it('never closes while people are there; else with a reason and one kind mail, and it can be opened again', async () => {
    const busy = `/virksomheder/${world.ids.companyId}/luk`;
    const said = { reason: 'silent', tell: 'ja' };
    assert.equal((await consultant.post(busy, said)).status, 409);
    assert.equal((await company()).closedAt, null);

    const { ids } = await newWorld(site, 'Stina Stille', { ended: true });
    await inside((tx) =>
      tx.updateTable('opening').set({ closedAt: site.clock.now() }).where('id', '=', ids.openingId).execute(),
    );
    assert.equal((await consultant.post(`/virksomheder/${ids.companyId}/luk`, said)).status, 303);
    const closed = await company(ids.companyId);
    assert.deepEqual([closed.closedReason, closed.closedAt !== null], ['silent', true]);
    const sent = await messages();
    assert.equal(sent.length, 1);
    assert.match(sent[0]!.body, /\/virksomhed\/hjaelp/);
    assert.equal((await consultant.post(`/virksomheder/${ids.companyId}/genaabn`)).status, 303);
    assert.equal((await company(ids.companyId)).closedAt, null);
  });
});

describe('the portfolio', () => {
  it('shows what is due, what has been silent for a year, and nobody else’s', async () => {
    const own = await site.newAccount('consultant', 'Egon Egen');
    const { ids } = await newWorld(site, 'Rie Rytme', { ended: true });
    const long = site.clock.now().subtract({ hours: 24 * 31 * (silentAfter + 1) });
    await inside(async (tx) => {
      await tx
        .updateTable('company')
        .set({ consultantId: own.accountId, name: 'Den stille ApS', cadenceMonths: 3, registeredAt: long })
        .where('id', '=', ids.companyId)
        .execute();
      await tx
        .updateTable('companyContact')
        .set({ at: long })
        .where('companyId', '=', ids.companyId)
        .execute();
      await tx.deleteFrom('visitTask').execute();
      await tx
        .updateTable('visit')
        .set({ visitedOn: site.clock.today().subtract({ months: silentAfter + 1 }) })
        .where('workplaceId', '=', ids.workplaceId)
        .execute();
      await tx
        .updateTable('opening')
        .set({ closedAt: long })
        .where('workplaceId', '=', ids.workplaceId)
        .execute();
    });
    const browser = await site.as(own.accountId);
    assert.match((await browser.get('/portefoelje?vis=forbi')).text, /Den stille ApS/);
    assert.match((await browser.get('/portefoelje?vis=stille')).text, /Den stille ApS/);
    assert.doesNotMatch((await browser.get('/portefoelje?branche=shop')).text, /Den stille ApS/);
    assert.match((await browser.get('/')).text, /Den stille ApS/);
    assert.doesNotMatch((await consultant.get('/portefoelje')).text, /Den stille ApS/);
    assert.equal((await employer.get('/portefoelje')).status, 403);
    assert.equal((await browser.get('/portefoelje/fordeling')).status, 403);
  });

  it('lets a consultant write their own absence only, and a manager a colleague’s', async () => {
    const today = site.clock.today();
    const [ill, well] = [
      await site.newAccount('consultant', 'Ida Ill'),
      await site.newAccount('consultant', 'Rask'),
    ];
    const day = (name: string, { day: d, month, year }: Temporal.PlainDate) => ({
      [`${name}-day`]: `${d}`,
      [`${name}-month`]: `${month}`,
      [`${name}-year`]: `${year}`,
    });
    const form = {
      accountId: ill.accountId,
      substituteId: well.accountId,
      ...day('from', today),
      ...day('to', today.add({ days: 2 })),
    };
    const colleague = await site.as(well.accountId);
    assert.equal((await colleague.post('/portefoelje/fravaer', form)).status, 422);
    const manager = await site.as(world.people.manager.accountId);
    assert.equal((await manager.post('/portefoelje/fravaer', form)).status, 303);
    assert.equal((await manager.post('/portefoelje/fravaer', form)).status, 422, 'two at once');
    assert.match((await colleague.get('/')).text, /Du tager over for/);
  });
});

describe('what a workplace can', () => {
  it('is found by it, with where it is known from, until it is withdrawn', async () => {
    const { workplaceId } = world.ids;
    const kan = `/arbejdssteder/${workplaceId}/kan`;
    const missing = await consultant.post(kan, { kind: 'experience', source: 'visit' });
    assert.equal(missing.status, 422);
    const told = { kind: 'experience', dimension: 'noise', note: 'Hemmelig note', source: 'conversation' };
    assert.equal((await consultant.post(kan, told)).status, 303);
    const search = '/arbejdssteder?visning=alle&kan=erfaring.noise';
    assert.match((await consultant.get(search)).text, new RegExp(workplaceId));
    assert.doesNotMatch((await consultant.get(`${search}&kan=afhentning`)).text, new RegExp(workplaceId));
    assert.match((await consultant.get(kan)).text, /Hemmelig note/);
    assert.doesNotMatch((await employer.get(kan)).text, /Hemmelig note/);
    const fact = await inside((tx) =>
      tx.selectFrom('workplaceFact').select('id').where('kind', '=', 'experience').executeTakeFirstOrThrow(),
    );
    await employer.post(`${kan}/${fact.id}/traek-tilbage`);
    assert.doesNotMatch((await consultant.get(search)).text, new RegExp(workplaceId));
  });
});
