import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tablesInOrder } from '#demo/insert-rows.ts';
import { json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld } from '#test/support/world.ts';
import { computeFigures } from './compute-figures.ts';
import { firstDayOfQuarters, latestQuarters, promisedSince, shown, shownMean } from './figures.ts';

const date = (text: string) => Temporal.PlainDate.from(text);

describe('small numbers', () => {
  test('1 to 4 are hidden, none and 5 are not', () => {
    assert.deepEqual([0, 1, 4, 5, 60].map(shown), [0, null, null, 5, 60]);
  });
  test('a mean of fewer than 5 is hidden', () => {
    assert.equal(shownMean(3.5, 4), null);
    assert.equal(shownMean(3.5, 5), 3.5);
  });
});

test('four quarters, the present one last', () => {
  assert.deepEqual(latestQuarters(date('2026-04-14')), ['2025-3', '2025-4', '2026-1', '2026-2']);
  assert.deepEqual(latestQuarters(date('2026-12-31')), ['2026-1', '2026-2', '2026-3', '2026-4']);
  assert.equal(firstDayOfQuarters(date('2026-04-14')).toString(), '2025-07-01');
  assert.equal(firstDayOfQuarters(date('2026-12-31')).toString(), '2026-01-01');
});

test('a promise is counted in working days', () => {
  // Tuesday after Easter Monday 2026-04-06: back over the holidays to Wednesday 1 April.
  const holidays = new Set(['2026-04-02', '2026-04-03', '2026-04-06']);
  assert.equal(promisedSince(date('2026-04-07'), 1, holidays).toString(), '2026-04-01');
  assert.equal(promisedSince(date('2026-04-14'), 2, holidays).toString(), '2026-04-10');
});

/** What became of one citizen, as few as say everything that is counted. */
interface Fate {
  told: boolean;
  offered: boolean;
  yes: boolean;
  signed: boolean;
  end: 'completed' | 'stopped' | null;
  outcome: 'job' | 'closer' | 'none' | null;
  cause: 'tasks' | 'health';
  /** 0 is nobody. */
  caseworker: 0 | 1 | 2;
}

const fate: fc.Arbitrary<Fate> = fc.record({
  told: fc.boolean(),
  offered: fc.boolean(),
  yes: fc.boolean(),
  signed: fc.boolean(),
  end: fc.constantFrom('completed', 'stopped', null),
  outcome: fc.constantFrom('job', 'closer', 'none', null),
  cause: fc.constantFrom('tasks', 'health'),
  caseworker: fc.constantFrom(0, 1, 2),
});

const ended = (one: Fate) => one.signed && one.end !== null;
const furthest = (one: Fate) =>
  one.signed
    ? ended(one) && one.outcome === 'job'
      ? 5
      : 4
    : one.offered
      ? one.yes
        ? 3
        : 2
      : one.told
        ? 1
        : 0;

async function live(site: TestSite, fates: readonly Fate[]) {
  const world = await newWorld(site);
  const { workplaceId, openingId } = world.ids;
  const colleagues = [
    null,
    world.people.caseworker.accountId,
    (await site.newAccount('caseworker')).accountId,
  ];
  const at = site.clock.now().subtract({ hours: 24 * 20 });
  const today = site.clock.today();
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    await tx.updateTable('account').set({ citizenId: null }).where('role', '=', 'citizen').execute();
    for (const table of emptied) await tx.deleteFrom(table).execute();
    for (const one of fates) await liveOne(tx, one);
  });

  async function liveOne(tx: Tx, one: Fate) {
    const citizenId = newId();
    const placementId = newId();
    const caseworkerId = colleagues[one.caseworker];
    await tx
      .insertInto('citizen')
      .values({ id: citizenId, name: 'Nogen', registeredAt: at, caseworkerId })
      .execute();
    if (one.told) await tx.insertInto('citizenProfile').values({ citizenId, confirmedAt: at }).execute();
    if (one.offered) {
      const suggestionId = newId();
      await tx
        .insertInto('suggestion')
        .values({ id: suggestionId, citizenId, openingId, workplaceId, explanation: json({}), createdAt: at })
        .execute();
      const kinds = one.yes ? ['offered', 'citizen-yes'] : ['offered'];
      await tx
        .insertInto('suggestionStep')
        .values(
          kinds.map((kind, day) => ({
            id: newId(),
            suggestionId,
            kind,
            at: at.add({ hours: 48 * day }),
            actorName: 'Nogen',
            party: 'citizen',
          })),
        )
        .execute();
    }
    if (!one.signed) return;
    const startsOn = today.subtract({ days: 15 });
    await tx
      .insertInto('placement')
      .values({ id: placementId, citizenId, workplaceId, scheme: 'fleksjob', createdAt: at })
      .execute();
    await tx
      .insertInto('placementVersion')
      .values({
        placementId,
        number: 1,
        startsOn,
        endsOn: today.add({ days: 30 }),
        purposes: ['ordinary-hours'],
        purposeNote: '',
        tasks: '',
        mentorName: 'M',
        perspective: 'none',
        createdAt: at,
        sentAt: at,
      })
      .execute();
    await tx
      .insertInto('hoursStep')
      .values(
        [240, 480].map((practiceMinutes, step) => ({
          placementId,
          version: 1,
          fromDate: startsOn.add({ days: 7 * step }),
          practiceMinutes,
          paidMinutes: 60 * step,
          weekdays: [1, 2],
        })),
      )
      .execute();
    await tx
      .insertInto('signature')
      .values({ placementId, version: 1, party: 'caseworker', signedAt: at, name: 'S', way: 'site' })
      .execute();
    if (!one.end) return;
    await tx
      .insertInto('placementEnd')
      .values({
        placementId,
        kind: one.end,
        endedOn: today,
        endedAt: at,
        cause: one.end === 'stopped' ? one.cause : null,
      })
      .execute();
    if (one.outcome)
      await tx.insertInto('outcome').values({ placementId, kind: one.outcome, recordedAt: at }).execute();
  }
}

/** Of the world only its people and its workplace are needed: what else it holds would be counted too. */
const kept = new Set<string>([
  'account',
  'session',
  'company',
  'workplace',
  'workplaceMember',
  'task',
  'opening',
]);
/** Never removed by the application. */
const traces = new Set<string>(['look', 'event']);
const emptied = [...tablesInOrder].reverse().filter((table) => !kept.has(table) && !traces.has(table));

test('the figures are a plain count of the records', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fate, { maxLength: 12 }), async (fates) => {
      const site = await testSite();
      await live(site, fates);
      const { figures, colleagues } = await site.database.inMunicipality(site.municipalityId, (tx) =>
        computeFigures(tx, site.clock),
      );
      const count = (test: (one: Fate) => boolean) => fates.filter(test).length;
      assert.deepEqual(
        Object.values(figures.way),
        [0, 1, 2, 3, 4, 5].map((step) => count((one) => furthest(one) >= step)),
      );
      assert.equal(
        figures.overdue.unassigned,
        count((one) => one.caseworker === 0),
      );
      assert.deepEqual(
        colleagues.filter(({ role }) => role === 'caseworker').map(({ load }) => load),
        [count((one) => one.caseworker === 1), count((one) => one.caseworker === 2)].sort((a, b) => b - a),
      );
      assert.equal(
        colleagues.find(({ role }) => role === 'consultant')!.load,
        count((one) => one.signed && one.end === null),
      );
      for (const kind of ['job', 'closer', 'none'] as const) {
        const found =
          figures.outcomes.find((one) => one.kind === kind && one.quarter === '2026-2')?.count ?? 0;
        assert.equal(
          found,
          count((one) => ended(one) && one.outcome === kind),
        );
      }
      for (const cause of ['tasks', 'health'] as const) {
        const found = figures.stops.find((one) => one.cause === cause)?.count ?? 0;
        assert.equal(
          found,
          count((one) => ended(one) && one.end === 'stopped' && one.cause === cause),
        );
      }
      const over = count(ended);
      assert.deepEqual(
        figures.hours,
        over === 0
          ? { placements: 0, firstMinutes: null, lastMinutes: null }
          : { placements: over, firstMinutes: 240, lastMinutes: 540 },
      );
      const answered = count((one) => one.offered && one.yes);
      assert.deepEqual(figures.answers.citizens, { count: answered, medianDays: answered === 0 ? null : 2 });
    }),
    { numRuns: 12 },
  );
});

describe('overdue', () => {
  const overdueOf = (site: TestSite) =>
    site.database.inMunicipality(
      site.municipalityId,
      async (tx) => (await computeFigures(tx, site.clock)).figures.overdue,
    );

  test('follow-ups, calls and periods that ran out are counted from the day they are late', async () => {
    const site = await testSite();
    const { ids } = await newWorld(site);
    const calm = { unassigned: 0, calls: 0, 'follow-ups': 0, signatures: 0, 'not-closed': 0 };
    assert.deepEqual(await overdueOf(site), calm);
    site.clock.moveDays(2);
    assert.deepEqual(await overdueOf(site), calm, 'within the promise of two working days');
    site.clock.moveDays(1);
    assert.deepEqual(await overdueOf(site), { ...calm, calls: 1 });
    site.clock.moveDays(30);
    assert.deepEqual(await overdueOf(site), { ...calm, calls: 1, 'follow-ups': 1 });
    site.clock.moveDays(60);
    assert.deepEqual(await overdueOf(site), { ...calm, calls: 1, 'follow-ups': 1, 'not-closed': 1 });
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx
        .insertInto('placementEnd')
        .values({
          placementId: ids.placementId,
          kind: 'completed',
          endedOn: site.clock.today(),
          endedAt: site.clock.now(),
        })
        .execute(),
    );
    assert.deepEqual(await overdueOf(site), { ...calm, calls: 1 });
  });

  test('an agreement sent and not signed by all', async () => {
    const site = await testSite();
    await newWorld(site);
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.deleteFrom('signature').where('party', '=', 'employer').execute(),
    );
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.deleteFrom('signature').where('party', '=', 'caseworker').execute(),
    );
    assert.equal((await overdueOf(site)).signatures, 1);
  });
});

describe('the manager’s pages', () => {
  test('the figures are kept, say how old they are, and can be counted again', async () => {
    const site = await testSite();
    const { people } = await newWorld(site);
    await (await site.as(people.manager.accountId)).get('/');
    const counted = site.answers.at(-1)!.queries;
    await site.newAccount('citizen');
    site.clock.moveDays(1);
    const manager = await site.as(people.manager.accountId);
    const later = await manager.get('/');
    assert.ok(site.answers.at(-1)!.queries < counted, 'nothing is counted while a page is shown');
    assert.match(later.text, /tirsdag 14\. april/);
    assert.doesNotMatch(later.text, /mangler en sagsbehandler/);
    const sent = await manager.post('/tal/regn-om', { fra: 'forside' });
    assert.equal(sent.location, '/?besked=gemt');
    const fresh = await manager.get('/');
    assert.match(fresh.text, /1 borger mangler en sagsbehandler/);
    assert.match(fresh.text, /onsdag 15\. april/);
  });

  test('small numbers never reach the page', async () => {
    const site = await testSite();
    await live(
      site,
      Array.from({ length: 4 }, () => ({
        told: true,
        offered: true,
        yes: true,
        signed: true,
        end: 'stopped' as const,
        outcome: 'job' as const,
        cause: 'health' as const,
        caseworker: 1 as const,
      })),
    );
    const { accountId } = await site.newAccount('manager');
    const manager = await site.as(accountId);
    // The front page comes first, and has them counted the very first time.
    await manager.get('/');
    const { text } = await manager.get('/tal');
    assert.match(text, /Færre end 5/);
    const health = /<tr[^>]*>(?:(?!<\/tr>)[\s\S])*Helbredet ændrede sig[\s\S]*?<\/tr>/.exec(text)![0];
    assert.match(health, /under 5/);
    assert.match(text, /For få forløb er slut til et gennemsnit/);
    assert.ok(site.answers.at(-1)!.queries <= 15);
  });
});
