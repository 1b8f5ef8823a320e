import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { agreed, newOpening, tellNeeds, twoSides } from '#test/support/two-sides.ts';
import { readMunicipality } from '../loading/read-municipality.ts';
import { DEFAULT_WEIGHTS } from '../pair/default-weights.ts';
import { topOpenings } from '../ranking/top.ts';
import { freshEngine, isReady, makeReady } from './fresh-engine.ts';
import { forgetOldChanges } from './matching-changes.ts';

describe('the engine kept in memory', () => {
  let site: TestSite;
  before(async () => {
    site = await testSite();
  });
  const inside = <T>(work: (tx: Tx) => Promise<T>) => site.database.inMunicipality(site.municipalityId, work);
  const engineIn = (tx: Tx) =>
    freshEngine({ database: site.database, tx, municipalityId: site.municipalityId }, site.clock.today());

  /** Everybody's best three by the engine, after making sure that reading everything anew gives the same. */
  const best = () =>
    inside(async (tx) => {
      const engine = await engineIn(tx);
      const today = site.clock.today();
      const { seekers, vacancies } = await readMunicipality(today, (work) => work(tx));
      assert.equal(engine.citizenCount, seekers.length);
      assert.equal(engine.openingCount, vacancies.length);
      const answers = new Map<string, string>();
      for (const seeker of seekers) {
        const top = engine.topForCitizen(seeker.id, 3, DEFAULT_WEIGHTS);
        const plain = topOpenings(seeker, vacancies, 3, DEFAULT_WEIGHTS, today);
        assert.deepEqual(
          top,
          plain.map(({ vacancy, match }) => ({ id: vacancy.id, score: match.score })),
        );
        answers.set(seeker.id, JSON.stringify(top));
      }
      return answers;
    });

  test('sees each thing that matching reads when it is written, however it is written', async () => {
    const sides = await twoSides(site);
    const { citizenId, workplaceId } = sides;
    const task = await newOpening(site, { title: 'Sortere', workplaceId });
    let answer = (await best()).get(citizenId);
    assert.ok(answer?.includes(task.openingId));

    const changes: [what: string, work: (tx: Tx) => Promise<unknown>][] = [
      [
        'a task asks more',
        (tx) =>
          tx
            .updateTable('taskDemand')
            .set({ level: 3, lowersTo: 2 })
            .where('taskId', '=', task.taskId)
            .where('dimension', '=', 'lifting')
            .execute(),
      ],
      [
        'a task no longer asks',
        (tx) =>
          tx
            .deleteFrom('taskDemand')
            .where('taskId', '=', task.taskId)
            .where('dimension', '=', 'lifting')
            .execute(),
      ],
      [
        'a wish',
        (tx) =>
          tx
            .insertInto('citizenWish')
            .values({ citizenId, position: 9, label: 'butik', iscoCode: '5223', industry: 'shop' })
            .execute(),
      ],
      [
        'the trade of a task',
        (tx) => tx.updateTable('task').set({ iscoCode: '5223' }).where('id', '=', task.taskId).execute(),
      ],
      [
        'a need',
        (tx) =>
          tx
            .updateTable('citizenNeed')
            .set({ firm: false, level: 0 })
            .where('citizenId', '=', citizenId)
            .where('dimension', '=', 'noise')
            .execute(),
      ],
      [
        'how far',
        (tx) =>
          tx
            .updateTable('citizenProfile')
            .set({ travelLimitMinutes: 25, travelMeans: ['bike'] })
            .where('citizenId', '=', citizenId)
            .execute(),
      ],
      [
        'where the citizen lives',
        (tx) =>
          tx
            .updateTable('citizen')
            .set({ latitude: 54.775, longitude: 11.875 })
            .where('id', '=', citizenId)
            .execute(),
      ],
      [
        'where the workplace is',
        (tx) => tx.updateTable('workplace').set({ latitude: 54.8 }).where('id', '=', workplaceId).execute(),
      ],
      [
        'an opening',
        (tx) =>
          tx
            .updateTable('opening')
            .set({ perspective: 'guaranteed' })
            .where('id', '=', task.openingId)
            .execute(),
      ],
      [
        'a task that is taken out',
        (tx) => tx.deleteFrom('openingTask').where('openingId', '=', task.openingId).execute(),
      ],
    ];
    for (const [what, work] of changes) {
      await inside(work);
      const after = (await best()).get(citizenId);
      assert.notEqual(after, answer, what);
      answer = after;
    }

    const placementId = newId();
    await inside((tx) =>
      tx
        .insertInto('placement')
        .values({
          id: placementId,
          citizenId,
          workplaceId,
          openingId: sides.openingId,
          scheme: 'virksomhedspraktik',
          createdAt: site.clock.now(),
        })
        .execute(),
    );
    assert.ok(!(await best()).get(citizenId)?.includes(sides.openingId), 'the place is taken');
    await inside((tx) =>
      tx
        .insertInto('placementEnd')
        .values({
          placementId,
          kind: 'stopped',
          endedOn: site.clock.today(),
          endedAt: site.clock.now(),
          learnedNeeds: json([]),
        })
        .execute(),
    );
    assert.equal((await best()).get(citizenId), '[]', 'nothing more at the place where it was stopped');
  });

  test('sees two who said yes, one who is closed, an opening and a workplace that are', async () => {
    const sides = await twoSides(site);
    const { citizenId, openingId, workplaceId } = sides;
    const other = await newOpening(site, { title: 'Ved siden af' });
    assert.ok((await best()).get(citizenId)?.includes(openingId));
    await agreed(sides);
    assert.ok(!(await best()).get(citizenId)?.includes(openingId));
    const closed = { closedAt: site.clock.now() };
    await inside((tx) => tx.updateTable('opening').set(closed).where('id', '=', openingId).execute());
    await inside((tx) =>
      tx.updateTable('workplace').set(closed).where('id', '=', other.workplaceId).execute(),
    );
    await best();
    await inside((tx) => tx.updateTable('citizen').set(closed).where('id', '=', citizenId).execute());
    assert.ok(!(await best()).has(citizenId));
    assert.notEqual(workplaceId, other.workplaceId);
  });

  test('the record of a workplace follows what is learned of those who came through', async () => {
    const sides = await twoSides(site);
    const placementId = newId();
    await inside(async (tx) => {
      await tx
        .insertInto('placement')
        .values({
          id: placementId,
          citizenId: sides.citizenId,
          workplaceId: sides.workplaceId,
          scheme: 'virksomhedspraktik',
          createdAt: site.clock.now(),
        })
        .execute();
      await tx
        .insertInto('placementEnd')
        .values({
          placementId,
          kind: 'completed',
          endedOn: site.clock.today(),
          endedAt: site.clock.now(),
          learnedNeeds: json([]),
        })
        .execute();
    });
    await best();
    await inside((tx) =>
      tx
        .insertInto('citizenNeed')
        .values({
          citizenId: sides.citizenId,
          dimension: 'weather',
          level: 1,
          firm: true,
          source: 'learned',
          updatedAt: site.clock.now(),
        })
        .execute(),
    );
    await best();
  });

  test('reads only what changed, in few queries, and everything anew the next day', async () => {
    await best();
    const before = await inside(engineIn);
    const { citizenId } = await site.newAccount('citizen', 'Nu Ny');
    await tellNeeds(site, citizenId as string);
    const after = await inside(engineIn);
    assert.equal(after, before);
    assert.equal(isReady(site.database, site.municipalityId, site.clock.today()), true);
    site.clock.moveDays(1);
    assert.equal(isReady(site.database, site.municipalityId, site.clock.today()), false);
    assert.notEqual(await inside(engineIn), before);
    await best();
  });

  test('what was taken back is not in it, also when whoever took it back asked first that day', async () => {
    const sides = await twoSides(site);
    for (const days of [0, 1]) {
      const answer = (await best()).get(sides.citizenId);
      site.clock.moveDays(days);
      await assert.rejects(
        inside(async (tx) => {
          await tx.updateTable('opening').set({ evenings: true }).where('id', '=', sides.openingId).execute();
          // The one who writes sees it already, and takes it back after all.
          await engineIn(tx);
          throw new Error('taken back');
        }),
        /taken back/,
      );
      assert.equal((await best()).get(sides.citizenId), answer);
    }
  });

  test('one who began to write earlier and ended later is not missed', async (t) => {
    if (site.database.engine === 'embedded') return t.skip('the embedded database takes one at a time');
    const sides = await twoSides(site);
    await best();
    const begun = Promise.withResolvers<void>();
    const mayEnd = Promise.withResolvers<void>();
    const slow = inside(async (tx) => {
      await tx.updateTable('citizen').set({ latitude: 54.79 }).where('id', '=', sides.citizenId).execute();
      begun.resolve();
      await mayEnd.promise;
    });
    await begun.promise;
    await newOpening(site, { title: 'Imens' });
    await best();
    mayEnd.resolve();
    await slow;
    await best();
  });

  test('another municipality is another engine, and does not see this one’s changes', async () => {
    const { openingCount } = await inside(engineIn);
    assert.ok(openingCount > 0);
    const neighbour = `${site.municipalityId}-nabo`;
    await site.database.asOwner((tx) =>
      tx.insertInto('municipality').values({ id: neighbour, name: 'Nabo' }).execute(),
    );
    const engine = await makeReady(site.database, neighbour, site.clock.today(), (work) =>
      site.database.inMunicipality(neighbour, work),
    );
    assert.equal(engine.openingCount + engine.citizenCount, 0);
  });

  test('changes are forgotten when nobody needs them any more', async () => {
    const count = () =>
      inside(async (tx) => (await sql`select from matching_change`.execute(tx)).rows.length);
    assert.ok((await count()) > 0);
    await inside((tx) => forgetOldChanges(tx, { ...site.clock, now: () => Temporal.Now.instant() }));
    assert.ok((await count()) > 0);
    await inside((tx) =>
      forgetOldChanges(tx, { ...site.clock, now: () => Temporal.Now.instant().add({ hours: 49 }) }),
    );
    assert.equal(await count(), 0);
  });
});
