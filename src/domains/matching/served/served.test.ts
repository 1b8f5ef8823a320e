import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { newId } from '#platform/id.ts';
import { oneMore } from '#test/support/more-people.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';
import { countServed } from './count-served.ts';
import type { Found } from './found.ts';
import { isDue } from './schedule-served.ts';
import { servedCount } from './served-queries.ts';

let site: TestSite;
let world: World;
const within = <T>(work: Parameters<TestSite['database']['inMunicipality']>[1]) =>
  site.database.inMunicipality(site.municipalityId, work) as Promise<T>;
const count = async () => {
  await countServed(site, site.municipalityId);
  return (await within<Awaited<ReturnType<typeof servedCount>>>(servedCount))!;
};

/** A citizen who has told what works. */
async function told(name: string, profile: { minutesNow?: number; evenings?: boolean }, more = {}) {
  const { citizenId } = await oneMore(site, world, { name, ...more });
  await within((tx) =>
    tx
      .updateTable('citizenProfile')
      .set({ minutesAim: null, travelLimitMinutes: null, earliestStart: null, latestEnd: null, ...profile })
      .where('citizenId', '=', citizenId)
      .execute(),
  );
  return citizenId;
}

before(async () => {
  site = await testSite({ demo: false });
  world = await newWorld(site);
  await within((tx) => tx.deleteFrom('servedCount').execute());
  // One opening that everybody but those below can take, and one with work in the evening.
  await within(async (tx) => {
    await tx
      .updateTable('opening')
      .set({ places: 9, minutesMin: 600, minutesMax: 1200, minutesStart: null, evenings: true, licences: [] })
      .execute();
  });
});

describe('whom matching finds nothing for', () => {
  test('before it has been counted the page says so', async () => {
    const { status, text } = await (await site.as(world.people.manager.accountId)).get('/matchning');
    assert.equal(status, 200);
    assert.match(text, /Vi har ikke regnet endnu/);
  });

  test('is counted by what stands in the way', async () => {
    await told('Ea Eftermiddag', { minutesNow: 900 });
    await told('Frank Få', { minutesNow: 60, evenings: true });
    await told('Gry Gerne', { minutesNow: 900, evenings: true });
    await told(
      'Hemmelig Havmand',
      { minutesNow: 900 },
      { protected: true, caseworkerId: world.people.caseworker.accountId },
    );
    const { found, done, total, finishedAt } = await count();
    const causes = Object.fromEntries((found as Found).citizens.causes);
    assert.ok((causes.evenings ?? 0) >= 2);
    assert.equal(causes['too-many-hours'], 1);
    assert.equal(done, total);
    assert.ok(finishedAt);
    assert.ok(found!.notAsked >= 0);
    assert.ok(found!.finds.some(({ obstacle, people }) => obstacle === 'evenings' && people >= 2));
  });

  test('counting twice gives the same, and nothing is kept twice', async () => {
    const first = await count();
    const second = await count();
    assert.deepEqual(second.found, first.found);
  });

  test('a manager and a consultant see who, by cause; each look is written; the protected are left out', async () => {
    for (const role of ['manager', 'consultant'] as const) {
      const visitor = await site.as(world.people[role].accountId);
      const { text } = await visitor.get('/matchning/borgere?aarsag=evenings');
      assert.match(text, /Ea Eftermiddag/);
      assert.doesNotMatch(text, /Frank Få|Gry Gerne|Hemmelig Havmand/);
      const all = await visitor.get('/matchning/borgere');
      assert.match(all.text, /Frank Få/);
      assert.doesNotMatch(all.text, /Hemmelig Havmand/);
    }
    const looks = await within<{ actorName: string }[]>((tx) =>
      tx.selectFrom('look').selectAll().where('reason', '=', 'list-unserved').execute(),
    );
    assert.equal(new Set(looks.map(({ actorName }) => actorName)).size, 2);
    const { status } = await (await site.as(world.people.caseworker.accountId)).get('/matchning/borgere');
    assert.equal(status, 403);
  });

  test('where a protected person lives is not told, although what would open something for them is', async () => {
    await site.database.asOwner((tx) =>
      tx
        .insertInto('postalCode')
        .values({ code: '9982', name: 'Skjulte Vig', latitude: 57.7, longitude: 10.6 })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
    const far = { minutesNow: 900, evenings: true };
    const hidden = await told('Skjult Skipper', far, { protected: true });
    await within((tx) => tx.updateTable('workplace').set({ latitude: 55.7, longitude: 11.8 }).execute());
    await within((tx) =>
      tx.updateTable('citizen').set({ postalCode: '9982' }).where('id', '=', hidden).execute(),
    );
    await within((tx) =>
      tx
        .updateTable('citizenProfile')
        .set({ travelLimitMinutes: 20 })
        .where('citizenId', '=', hidden)
        .execute(),
    );
    const townsToFind = async () =>
      (await count()).found!.finds.flatMap(({ obstacle, town }) => (obstacle === 'too-far' ? [town] : []));
    assert.deepEqual(await townsToFind(), [null]);
    await within((tx) =>
      tx.updateTable('citizen').set({ protected: false }).where('id', '=', hidden).execute(),
    );
    assert.deepEqual(await townsToFind(), ['Skjulte Vig']);
  });

  test('an opening nobody fits is told with its cause', async () => {
    const [{ workplaceId }] = (await within<{ workplaceId: string }[]>((tx) =>
      tx.selectFrom('opening').select('workplaceId').execute(),
    )) as [{ workplaceId: string }];
    const openingId = newId();
    await within((tx) =>
      tx
        .insertInto('opening')
        .values({
          ...{ id: openingId, workplaceId, title: 'Kører kran', schemes: ['fleksjob'] },
          ...{ minutesMin: 60, minutesMax: 600, licences: ['crane'], perspective: 'none' },
          createdAt: site.clock.now(),
        })
        .execute(),
    );
    await count();
    const visitor = await site.as(world.people.manager.accountId);
    const { text } = await visitor.get('/matchning/jobaabninger');
    assert.match(text, /Kører kran/);
    assert.match(text, /Kørekort eller bevis/);
    const page = await visitor.get('/matchning');
    assert.match(page.text, /Regnet/);
    assert.match(page.text, /Her er det værd at lede efter opgaver/);
  });

  test('whoever asks for a new count is told that it comes', async () => {
    const visitor = await site.as(world.people.manager.accountId);
    assert.equal((await visitor.post('/matchning/regn-igen')).status, 303);
    const asked = await within<Awaited<ReturnType<typeof servedCount>>>(servedCount);
    assert.deepEqual(asked?.askedAt, site.clock.now());
  });
});

describe('when it is time to count', () => {
  const at = (time: string) => Temporal.Instant.from(`2026-04-14T${time}:00+02:00`);
  const done = (time: string) => ({
    askedAt: null,
    startedAt: at(time),
    heardAt: at(time),
    finishedAt: at(time),
  });

  test('never counted', () => assert.ok(isDue(null, at('12:00'))));
  test('once each night', () => {
    assert.ok(!isDue(done('02:31'), at('23:59')));
    assert.ok(isDue(done('02:29'), at('02:30')));
    assert.ok(!isDue(done('02:29'), at('02:29')));
    assert.ok(isDue(done('02:31'), Temporal.Instant.from('2026-04-15T03:00:00+02:00')));
  });
  test('asked since', () => {
    assert.ok(isDue({ ...done('10:00'), askedAt: at('10:01') }, at('10:02')));
    assert.ok(!isDue({ ...done('10:00'), askedAt: at('09:00') }, at('10:02')));
  });
  test('not while one is under way, but again when it has fallen silent', () => {
    const running = { askedAt: at('10:01'), startedAt: at('10:00'), heardAt: at('10:03'), finishedAt: null };
    assert.ok(!isDue(running, at('10:07')));
    assert.ok(isDue(running, at('10:09')));
  });
});
