import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { json } from '#platform/database/open.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';
import { groupsOf, isInOpenGroup, keepEmploymentOfOutcome } from './index.ts';

let site: TestSite;
let world: World;
before(async () => {
  site = await testSite();
  world = await newWorld(site);
});
const within = <T>(work: Parameters<TestSite['database']['inMunicipality']>[1]) =>
  site.database.inMunicipality(site.municipalityId, work) as Promise<T>;
const day = (name: string, text: string) => {
  const { day: d, month, year } = Temporal.PlainDate.from(text);
  return { [`${name}-day`]: `${d}`, [`${name}-month`]: `${month}`, [`${name}-year`]: `${year}` };
};
const groupsOn = (citizenId: string, text: string) =>
  within<string[]>((tx) => groupsOf(tx, citizenId, Temporal.PlainDate.from(text)));
const jobsOf = (citizenId: string) =>
  within<Record<string, unknown>[]>((tx) =>
    tx.selectFrom('employment').selectAll().where('citizenId', '=', citizenId).orderBy('fromOn').execute(),
  );

async function newCitizen() {
  const person = await site.newAccount('citizen', 'Grethe Gruppe');
  const caseworker = await site.as(world.people.caseworker.accountId);
  return { citizenId: person.citizenId!, accountId: person.accountId, caseworker };
}

describe('a group', () => {
  test('is entered and left, and counts from its first day to its last', async () => {
    const { citizenId, caseworker } = await newCitizen();
    const path = `/borgere/${citizenId}/gruppe`;
    assert.match((await caseworker.get(path)).text, /Borgeren er ikke i nogen gruppe/);
    const entered = await caseworker.post(path, { kind: 'fleksjob', ...day('fromOn', '2026-03-02') });
    assert.equal(entered.status, 303);
    assert.deepEqual(await groupsOn(citizenId, '2026-03-01'), []);
    assert.deepEqual(await groupsOn(citizenId, '2026-03-02'), ['fleksjob']);
    const page = await caseworker.get(path);
    assert.match(page.text, /Skrevet af Sanne Sag/);
    const end = /action="([^"]*\/slut)"/.exec(page.text)![1]!;
    const early = await caseworker.post(end, day('untilOn', '2026-03-01'));
    assert.equal(early.status, 422);
    assert.match(early.text, /ikke være før den første/);
    assert.equal((await caseworker.post(end, day('untilOn', '2026-04-10'))).status, 303);
    assert.deepEqual(await groupsOn(citizenId, '2026-04-10'), ['fleksjob']);
    assert.deepEqual(await groupsOn(citizenId, '2026-04-11'), []);
    // Come back later: a new period of its own.
    assert.equal(
      (await caseworker.post(path, { kind: 'fleksjob', ...day('fromOn', '2026-04-14') })).status,
      303,
    );
    assert.match((await caseworker.get(`/borgere/${citizenId}`)).text, /Kom i en gruppe/);
  });

  test('nobody is in the same one twice at a time', async () => {
    const { citizenId, caseworker } = await newCitizen();
    const form = { kind: 'sick-leave', ...day('fromOn', '2026-04-01') };
    assert.equal((await caseworker.post(`/borgere/${citizenId}/gruppe`, form)).status, 303);
    const again = await caseworker.post(`/borgere/${citizenId}/gruppe`, form);
    assert.equal(again.status, 422);
    assert.match(again.text, /i den gruppe allerede/);
    assert.deepEqual(await groupsOn(citizenId, '2026-04-14'), ['sick-leave']);
  });

  test('opens the marketplace when the municipality says so', async () => {
    const { citizenId, caseworker } = await newCitizen();
    const isOpen = () => within<boolean>((tx) => isInOpenGroup(tx, citizenId, site.clock.today()));
    assert.equal(await isOpen(), false);
    const form = { kind: 'clarification', ...day('fromOn', '2026-04-01') };
    await caseworker.post(`/borgere/${citizenId}/gruppe`, form);
    assert.equal(await isOpen(), false, 'only fleksjob, until something else is chosen');
    await within((tx) =>
      tx
        .updateTable('municipality')
        .set({ settings: json({ marketplaceGroups: ['clarification'] }) })
        .execute(),
    );
    assert.equal(await isOpen(), true);
  });

  test('is the municipality’s decision: neither the citizen nor a consultant writes it', async () => {
    const { citizenId, accountId } = await newCitizen();
    const form = { kind: 'fleksjob', ...day('fromOn', '2026-04-01') };
    for (const someone of [accountId, world.people.consultant.accountId, world.people.employer.accountId]) {
      const answer = await (await site.as(someone)).post(`/borgere/${citizenId}/gruppe`, form);
      assert.equal(answer.status, 403);
    }
    assert.deepEqual(await groupsOn(citizenId, '2026-04-14'), []);
  });
});

describe('a job', () => {
  const job = {
    kind: 'fleksjob',
    employer: 'prøvebageriet, havnen',
    minutesPerWeek: '7,5',
    ...day('fromOn', '2026-04-13'),
  };

  test('is told by the citizen, at a workplace we know by its name, and ended', async () => {
    const { citizenId, accountId, caseworker } = await newCitizen();
    const citizen = await site.as(accountId);
    const path = `/borgere/${citizenId}/ansaettelser`;
    assert.equal((await citizen.get('/mit-job')).location, path);
    assert.equal((await citizen.post(path, job)).status, 303);
    const [kept] = await jobsOf(citizenId);
    assert.equal(kept!.source, 'citizen');
    assert.equal(kept!.workplaceId, world.ids.workplaceId);
    assert.equal(kept!.minutesPerWeek, 450);
    const page = await caseworker.get(path);
    assert.match(page.text, /Skrevet af Grethe Gruppe/);
    const end = /action="([^"]*\/slut)"/.exec(page.text)![1]!;
    assert.equal(
      (await caseworker.post(end, { ...day('untilOn', '2026-02-28'), 'untilOn-day': '30' })).status,
      422,
    );
    assert.equal((await caseworker.post(end, day('untilOn', '2026-04-14'))).status, 303);
    assert.equal(`${(await jobsOf(citizenId))[0]!.untilOn}`, '2026-04-14');
  });

  test('elsewhere keeps the name as it was told', async () => {
    const { citizenId, caseworker } = await newCitizen();
    await caseworker.post(`/borgere/${citizenId}/ansaettelser`, { ...job, employer: 'Havnens Kiosk' });
    const [kept] = await jobsOf(citizenId);
    assert.deepEqual([kept!.workplaceId, kept!.employerName, kept!.source], [null, 'Havnens Kiosk', 'staff']);
  });

  test('of somebody else is neither seen nor written', async () => {
    const { citizenId } = await newCitizen();
    for (const role of ['citizen', 'employer', 'mentor', 'administrator'] as const) {
      const other = await site.as(world.people[role].accountId);
      assert.ok([403, 404].includes((await other.get(`/borgere/${citizenId}/ansaettelser`)).status), role);
      assert.ok(
        [403, 404].includes((await other.post(`/borgere/${citizenId}/ansaettelser`, job)).status),
        role,
      );
    }
    assert.deepEqual(await jobsOf(citizenId), []);
  });

  test('follows an outcome, is corrected with it, and goes with it', async () => {
    const { citizenId, workplaceId } = world.ids;
    const placement = {
      placementId: world.ids.placementId,
      citizenId,
      workplaceId,
      scheme: 'virksomhedspraktik',
    };
    const actor = await site.actor(world.people.consultant.accountId);
    const keep = (job: Parameters<typeof keepEmploymentOfOutcome>[3]['job']) =>
      within((tx) => keepEmploymentOfOutcome(tx, site.clock, actor, { ...placement, job }));
    const followed = async () => (await jobsOf(citizenId)).filter(({ source }) => source === 'outcome');
    const startsOn = Temporal.PlainDate.from('2026-05-01');
    await keep({ minutes: 720, startsOn, atSameWorkplace: true });
    assert.deepEqual(
      (await followed()).map((one) => [one.kind, one.workplaceId, one.minutesPerWeek, `${one.fromOn}`]),
      [['ordinary', workplaceId, 720, '2026-05-01']],
    );
    await keep({ minutes: 0, startsOn: startsOn.add({ months: 1 }), atSameWorkplace: false });
    assert.deepEqual(
      (await followed()).map((one) => [one.workplaceId, one.minutesPerWeek, `${one.fromOn}`]),
      [[null, null, '2026-06-01']],
    );
    await keep(null);
    assert.deepEqual(await followed(), []);
  });
});
