import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#platform/id.ts';
import { testSite } from '#test/support/site.ts';
import { newWorld } from '#test/support/world.ts';
import { type Status, status } from './placement.ts';
import { loadPlacement } from './placement-facts.ts';
import { listPlacements } from './placement-list-queries.ts';

const site = await testSite();
const world = await newWorld(site);
const inDatabase = <T>(work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
  site.database.inMunicipality(site.municipalityId, work);
const today = site.clock.today();
const now = site.clock.now();

interface Made {
  starts: number;
  ends: number;
  sent?: boolean;
  signed?: ('citizen' | 'employer' | 'caseworker')[];
  change?: { sent: boolean; ends?: number };
  end?: 'completed' | 'stopped' | 'cancelled';
}
const all = ['citizen', 'employer', 'caseworker'] as const;

/** Days are counted from today. */
async function make({ starts, ends, sent = true, signed = [], change, end }: Made): Promise<string> {
  const placementId = newId();
  await inDatabase(async (tx) => {
    await tx
      .insertInto('placement')
      .values({
        id: placementId,
        citizenId: world.ids.citizenId,
        workplaceId: world.ids.workplaceId,
        scheme: 'fleksjob',
        caseworkerId: world.people.caseworker.accountId,
        createdAt: now,
      })
      .execute();
    const version = (number: number, isSent: boolean, lastDay: number) =>
      tx
        .insertInto('placementVersion')
        .values({
          placementId,
          number,
          startsOn: today.add({ days: starts }),
          endsOn: today.add({ days: lastDay }),
          purposes: ['clarify-goal'],
          purposeNote: 'x',
          tasks: 'x',
          mentorName: 'x',
          perspective: 'none',
          createdAt: number === 1 ? now.subtract({ hours: 9 }) : now,
          sentAt: isSent ? now.subtract({ hours: 8 }) : null,
        })
        .execute();
    await version(1, sent, ends);
    await tx
      .insertInto('hoursStep')
      .values({
        placementId,
        version: 1,
        fromDate: today.add({ days: starts }),
        practiceMinutes: 300,
        paidMinutes: 60,
        weekdays: [1],
      })
      .execute();
    for (const [hour, party] of signed.entries())
      await tx
        .insertInto('signature')
        .values({
          placementId,
          version: 1,
          party,
          signedAt: now.subtract({ hours: 7 - hour }),
          name: 'x',
          way: 'site',
        })
        .execute();
    if (change) {
      await version(2, change.sent, change.ends ?? ends);
      await tx
        .insertInto('hoursStep')
        .values({
          placementId,
          version: 2,
          fromDate: today.add({ days: starts }),
          practiceMinutes: 60,
          paidMinutes: 60,
          weekdays: [1],
        })
        .execute();
    }
    if (end)
      await tx
        .insertInto('placementEnd')
        .values({ placementId, kind: end, endedOn: today, endedAt: now })
        .execute();
  });
  return placementId;
}

const expected: [Made, Status][] = [
  [{ starts: 5, ends: 40, sent: false }, 'draft'],
  [{ starts: -50, ends: -5 }, 'draft'],
  [{ starts: 5, ends: 40 }, 'awaiting-signatures'],
  [{ starts: 5, ends: 40, signed: ['citizen'] }, 'awaiting-signatures'],
  [{ starts: 5, ends: 40, signed: [...all] }, 'agreed'],
  [{ starts: -5, ends: 40, signed: [...all] }, 'running'],
  [{ starts: -5, ends: 0, signed: [...all] }, 'running'],
  [{ starts: -5, ends: 40, signed: [...all], change: { sent: false } }, 'running'],
  [
    { starts: -5, ends: 40, signed: [...all], change: { sent: true, ends: 60 } },
    'running-with-change-awaiting-signatures',
  ],
  [{ starts: -50, ends: -1, signed: [...all] }, 'past-end-not-closed'],
  [{ starts: -50, ends: 5, signed: [...all], end: 'completed' }, 'ended'],
  [{ starts: -50, ends: 5, signed: [...all], end: 'stopped' }, 'stopped'],
  [{ starts: 5, ends: 40, end: 'cancelled' }, 'cancelled'],
];
const made = await Promise.all(expected.map(async ([facts, is]) => ({ id: await make(facts), facts, is })));
const caseworker = await site.actor(world.people.caseworker.accountId);
const listed = (tab: 'mine' | 'all' | 'waiting' | 'ending') =>
  inDatabase((tx) => listPlacements(tx, caseworker, today, { tab, page: 1 }));

test('the list derives the same status in SQL as the rules do', async () => {
  const rows = await listed('all');
  for (const { id, is } of made) {
    const placement = await inDatabase((tx) => loadPlacement(tx, id));
    assert.equal(status(placement, today), is);
    assert.equal(rows.find((row) => row.id === id)?.status, is, id);
  }
});

test('“waiting” holds those that wait for a signature, “ending” those in force that end within two weeks', async () => {
  const which = async (tab: 'waiting' | 'ending') => {
    const ids = new Set((await listed(tab)).map((row) => row.id));
    return made.filter(({ id }) => ids.has(id)).map(({ facts }) => facts);
  };
  assert.deepEqual(await which('waiting'), [expected[2]![0], expected[3]![0], expected[8]![0]]);
  assert.deepEqual(await which('ending'), [expected[6]![0]]);
});

test('hours now are those of the agreement in force', async () => {
  const changed = (await listed('mine')).find((row) => row.id === made[8]!.id)!;
  assert.deepEqual([changed.practiceMinutes, changed.paidMinutes], [300, 60]);
  const later = (await listed('mine')).find((row) => row.id === made[4]!.id)!;
  assert.equal(later.practiceMinutes, null);
});

test('each page is audited for the people on it, asks a fixed number of queries, and hides protected people', async () => {
  const visitor = await site.as(world.people.caseworker.accountId);
  site.answers.length = 0;
  assert.equal((await visitor.get('/forloeb')).status, 200);
  for (let more = 0; more < 5; more += 1) await make(expected[5]![0]);
  assert.equal((await visitor.get('/forloeb?vis=alle')).status, 200);
  const [few, many] = site.answers.map((answer) => answer.queries);
  assert.equal(few, many);
  assert.ok(many! <= 8, `${many} queries`);
  const looks = await inDatabase((tx) =>
    tx
      .selectFrom('look')
      .select('id')
      .where('reason', '=', 'list-placements')
      .where('actorId', '=', world.people.caseworker.accountId)
      .execute(),
  );
  assert.equal(looks.length, 2);

  await inDatabase((tx) =>
    tx.updateTable('citizen').set({ protected: true }).where('id', '=', world.ids.citizenId).execute(),
  );
  const stranger = await site.newAccount('caseworker', 'En anden');
  const other = await site.actor(stranger.accountId);
  assert.deepEqual(await inDatabase((tx) => listPlacements(tx, other, today, { tab: 'all', page: 1 })), []);
  assert.ok((await listed('all')).length > 0);
});

test('the pages of a placement ask a fixed, small number of queries', async () => {
  const { people, ids } = await newWorld(site);
  const consultant = await site.as(people.consultant.accountId);
  site.answers.length = 0;
  const pages = ['', '/aftale', '/aftale/ret', '/timeplan', '/underskriv', '/send-link', '/aftale.pdf'];
  for (const page of pages)
    assert.equal((await consultant.get(`/forloeb/${ids.placementId}${page}`)).status, 200, page);
  for (const answer of site.answers) assert.ok(answer.queries <= 10, `${answer.route}: ${answer.queries}`);
});
