import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { textsFor } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { oneMore } from '#test/support/more-people.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';
import { candidates, type Known, rankOf } from './candidates.ts';
import { promisedBy } from './promise.ts';
import { shareAt, shareWords } from './staff-share.ts';

const texts = textsFor('da');
const date = Temporal.PlainDate.from;

describe('the share of staff who came through the municipality', () => {
  const said = (people: number, employees: number) => shareWords({ people, employees }, texts);
  it('is said with pride, and below five in words alone', () => {
    assert.equal(said(15, 65), '15 af 65 kolleger er kommet til jer gennem kommunen');
    assert.equal(said(4, 65), 'I har åbnet døren for nogle få. Det betyder noget.');
    assert.equal(said(0, 65), null);
  });
  it('says nothing of the few who did not', () => {
    assert.equal(said(6, 8), '6 kolleger er kommet til jer gennem kommunen');
    assert.equal(said(6, 0), '6 kolleger er kommet til jer gennem kommunen');
  });
});

describe('who is asked first', () => {
  const known = (over: Partial<Known>): Known => ({
    citizenId: 'x',
    before: null,
    bank: null,
    busy: false,
    ...over,
  });
  const on = date('2025-12-01');
  it('who did well there, who was there, who is ready', () => {
    const ranks = [
      known({ before: { on, how: 'completed' } }),
      known({ before: { on, how: 'over' }, bank: { from: on, until: null } }),
      known({ bank: { from: on, until: null } }),
      known({}),
    ].map(rankOf);
    assert.deepEqual(ranks, [0, 1, 2, 3]);
  });
  it('nobody who is busy or asked already', () => {
    const seeker = (id: string) => ({ seeker: { id }, match: { score: 1 } }) as never;
    const found = candidates(
      ['a', 'b', 'c'].map(seeker),
      new Map([['a', known({ citizenId: 'a', busy: true })]]),
      new Set(['b']),
      10,
    );
    assert.deepEqual(
      found.map((one) => one.seeker.id),
      ['c'],
    );
  });
});

it('the promise counts working days', () => {
  assert.equal(
    promisedBy(date('2026-04-01'), 2, new Set(['2026-04-02', '2026-04-03'])).toString(),
    '2026-04-07',
  );
});

describe('a call for people', () => {
  let site: TestSite;
  let world: World;
  const inTown = <T>(work: Parameters<TestSite['database']['inMunicipality']>[1]) =>
    site.database.inMunicipality(site.municipalityId, work) as Promise<T>;
  const asks = { people: '2', minutesPerWeek: '4', what: 'Pakke julekager' };
  const dates = (name: string, day: string) => {
    const { year, month, day: of } = date(day);
    return { [`${name}-day`]: String(of), [`${name}-month`]: String(month), [`${name}-year`]: String(year) };
  };
  const form = { ...asks, ...dates('starts', '2026-05-01'), ...dates('ends', '2026-06-30') };
  const kald = () => `/arbejdssteder/${world.ids.workplaceId}/kald`;

  before(async () => {
    site = await testSite();
    world = await newWorld(site);
  });

  it('by the employer: an opening for the season, and a mail to the consultant that names no citizen', async () => {
    const employer = await site.as(world.people.employer.accountId);
    const { location } = await employer.post(kald(), form);
    assert.match(location ?? '', /^\/jobbank\//);
    const sent = await inTown<{ subject: string; body: string }[]>((tx) =>
      tx.selectFrom('message').select(['subject', 'body']).where('about', 'like', 'call-off:%').execute(),
    );
    assert.equal(sent.length, 1);
    assert.match(sent[0]!.body, /mangler 2 personer fra maj/);
    const opening = await inTown<{ places: number; seasonFrom: number; schemes: string[] }>((tx) =>
      tx
        .selectFrom('opening as o')
        .innerJoin('callOff as k', 'k.openingId', 'o.id')
        .select(['o.places', 'o.seasonFrom', 'o.schemes'])
        .where('k.id', '=', location!.split('/').at(-1)!.split('?')[0]!)
        .executeTakeFirstOrThrow(),
    );
    assert.deepEqual(opening, { places: 2, seasonFrom: 5, schemes: ['virksomhedspraktik', 'fleksjob'] });
  });

  it('by phone: the reason is kept, and who rang gets a link that opens the call and nothing else', async () => {
    const consultant = await site.as(world.people.consultant.accountId);
    assert.equal((await consultant.post(kald(), form)).status, 422);
    const made = await consultant.post(kald(), { ...form, onBehalfReason: 'asked-by-phone' });
    assert.equal(made.status, 303);
    const { body } = await inTown<{ body: string }>((tx) =>
      tx
        .selectFrom('message')
        .select('body')
        .where('toAddress', '=', 'ejnar@bageri.example')
        .where('about', 'like', 'call-off:%')
        .executeTakeFirstOrThrow(),
    );
    const link = /\/l\/[\w.-]+/.exec(body)![0];
    const holder = site.visitor();
    const opened = await holder.post(link);
    assert.equal(opened.location, made.location!.split('?')[0]);
    assert.equal((await holder.get(opened.location!)).status, 200);
    const others = [
      `/jobbank/${world.ids.callOffId}`,
      kald(),
      `/arbejdssteder/${world.ids.workplaceId}/saeson`,
    ];
    for (const path of others) assert.ok([403, 404].includes((await holder.get(path)).status), path);
  });

  it('shows an employer counts until somebody has said yes, and a protected name never', async () => {
    const { caseworker, consultant, employer } = world.people;
    const named = { caseworkerId: caseworker.accountId, consultantId: consultant.accountId };
    await oneMore(site, world, { name: 'Fie Foreslået', ...named, at: 'suggested' });
    await oneMore(site, world, { name: 'Jarl Jasiger', ...named, at: 'accepted' });
    await oneMore(site, world, { name: 'Skjult Dyrehave', protected: true, ...named, at: 'accepted' });
    const page = (await (await site.as(employer.accountId)).get(`/jobbank/${world.ids.callOffId}`)).text;
    assert.ok(page.includes('Jarl Jasiger') && page.includes('Beskyttet navn'));
    assert.ok(!page.includes('Fie Foreslået') && !page.includes('Skjult Dyrehave'));
    const staff = (await (await site.as(consultant.accountId)).get(`/jobbank/${world.ids.callOffId}`)).text;
    assert.ok(staff.includes('Fie Foreslået') && staff.includes('Skjult Dyrehave'));
  });

  it('nobody is asked who no longer fits, and then none of the others either', async () => {
    const consultant = await site.as(world.people.consultant.accountId);
    const ready = await oneMore(site, world, {
      name: 'Rie Rede',
      consultantId: world.people.consultant.accountId,
    });
    const path = `/jobbank/${world.ids.callOffId}/spoerg`;
    assert.equal((await consultant.post(path, {})).status, 422);
    const refused = await consultant.post(path, { citizenIds: [ready.citizenId, newId()] });
    assert.equal(refused.status, 422);
    const count = () =>
      inTown<{ id: string }[]>((tx) =>
        tx.selectFrom('suggestion').select('id').where('citizenId', '=', ready.citizenId).execute(),
      );
    assert.equal((await count()).length, 0);
    assert.equal((await consultant.post(path, { citizenIds: [ready.citizenId] })).status, 303);
    assert.equal((await consultant.post(path, { citizenIds: [ready.citizenId] })).status, 303);
    assert.equal((await count()).length, 1, 'the same person is asked once');
  });

  it('closed by the employer closes its opening', async () => {
    const employer = await site.as(world.people.employer.accountId);
    await employer.post(`/jobbank/${world.ids.callOffId}/luk`, { reason: 'filled' });
    const { closedReason } = await inTown<{ closedReason: string | null }>((tx) =>
      tx
        .selectFrom('opening')
        .select('closedReason')
        .where('id', '=', world.ids.openingId)
        .executeTakeFirstOrThrow(),
    );
    assert.equal(closedReason, 'filled');
  });
});

describe('the year, the job bank and afterwards', () => {
  let site: TestSite;
  let world: World;
  before(async () => {
    site = await testSite();
    world = await newWorld(site);
  });
  const year = { what: 'Pakke brød', minutesPerWeek: '10', 'month-5': '2', 'month-12': '4' };

  it('two who write the year at once: the second is told, with all that was typed', async () => {
    const path = `/arbejdssteder/${world.ids.workplaceId}/saeson`;
    const employer = await site.as(world.people.employer.accountId);
    assert.equal((await employer.post(path, { ...year, _version: '1' })).status, 303);
    const second = await employer.post(path, { ...year, what: 'Bage kager', _version: '1' });
    assert.equal(second.status, 409);
    assert.ok(second.text.includes('Bage kager'));
    const wrong = await employer.post(path, { ...year, 'month-5': 'mange', _version: '2' });
    assert.equal(wrong.status, 422);
    assert.ok(wrong.text.includes('mange'));
  });

  it('a citizen comes and goes as they like; a stranger sees nothing of it', async () => {
    const path = `/borgere/${world.ids.citizenId}/jobbank`;
    const citizen = await site.as(world.people.citizen.accountId);
    assert.match((await citizen.get(path)).text, /Du er klar fra/);
    assert.equal((await citizen.post(`${path}/ud`)).status, 303);
    assert.match((await citizen.get(path)).text, /Du står ikke i jobbanken/);
    const stranger = await site.newAccount('citizen', 'Frida Fremmed');
    assert.ok([403, 404].includes((await (await site.as(stranger.accountId)).get(path)).status));
    const caseworker = await site.as(world.people.caseworker.accountId);
    assert.equal((await caseworker.post(`${path}/ud`)).status, 422, 'staff says why');
  });

  it('counts paid people at the company once each, and no practice', async () => {
    const today = site.clock.today();
    const share = () =>
      site.database.inMunicipality(site.municipalityId, (tx) => shareAt(tx, world.ids.workplaceId, today));
    const { people } = await share();
    const { citizenId } = await oneMore(site, world, { name: 'Lis Lønnet', at: 'placed' });
    assert.equal((await share()).people, people, 'practice is not paid');
    await site.database.inMunicipality(site.municipalityId, async (tx) => {
      const job = (fromOn: Temporal.PlainDate, untilOn: Temporal.PlainDate | null) => ({
        id: newId(),
        citizenId,
        kind: 'fleksjob',
        workplaceId: world.ids.workplaceId,
        minutesPerWeek: 300,
        fromOn,
        untilOn,
        source: 'staff',
        recordedAt: site.clock.now(),
        recordedByName: 'Sanne Sag',
      });
      await tx
        .insertInto('employment')
        .values([job(today, null), job(today.subtract({ days: 9 }), today.subtract({ days: 1 }))])
        .execute();
    });
    assert.deepEqual(await share(), { people: people + 1, employees: 12 });
  });
});
