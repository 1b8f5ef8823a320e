import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { recordEvent } from '#domains/access/index.ts';
import { newId } from '#platform/id.ts';
import { oneMore } from '#test/support/more-people.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';
import { loadWeights } from '../loading/load-weights.ts';
import { DEFAULT_WEIGHTS } from '../pair/default-weights.ts';
import { changeWeights } from './change-weights.ts';
import { weightFields } from './weights-form.ts';

const path = '/matchning/vaegte';
const ordinary = weightFields(DEFAULT_WEIGHTS);
const address = (weights: Record<string, string>) => `${path}/proev?${new URLSearchParams(weights)}`;
const versionOn = (text: string) => /name="_version" value="(\d+)"/.exec(text)![1]!;

let site: TestSite;
let world: World;
let citizenId: string;
let manager: Awaited<ReturnType<TestSite['as']>>;
const standing = () => site.database.inMunicipality(site.municipalityId, loadWeights);

before(async () => {
  site = await testSite({ demo: false });
  world = await newWorld(site);
  ({ citizenId } = await oneMore(site, world, { name: 'Viola Vejer' }));
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    const anyHours = {
      minutesMin: 60,
      minutesMax: 1200,
      minutesStart: null,
      evenings: false,
      weekends: false,
      licences: [],
    };
    await tx
      .updateTable('opening')
      .set({ ...anyHours, places: 5, startTime: null, endTime: null })
      .execute();
    await tx.deleteFrom('taskDemand').execute();
    await tx
      .updateTable('citizenProfile')
      .set({ minutesNow: null, minutesAim: null, travelLimitMinutes: null })
      .execute();
  });
  manager = await site.as(world.people.manager.accountId);
});

describe('the weights of a municipality', () => {
  test('every weight is explained, with its ordinary value', async () => {
    const { text } = await manager.get(path);
    for (const key of Object.keys(ordinary)) assert.ok(text.includes(`name="${key}"`), key);
    assert.match(text, /Almindeligvis 6\./);
    assert.match(text, /Ingen har ændret noget/);
  });

  test('trying shows what would happen and changes nothing', async () => {
    const { status, text } = await manager.get(address({ ...ordinary, travel: '9' }));
    assert.equal(status, 200);
    assert.match(text, /Kort tur/);
    assert.match(text, /Prøvet på \d+ borger/);
    assert.match(text, /får et andet førstevalg/);
    assert.doesNotMatch(text, /Viola/);
    assert.deepEqual(await standing(), DEFAULT_WEIGHTS);
    const same = await manager.get(address(ordinary));
    assert.match(same.text, /Vægtene er, som de var/);
  });

  test('nobody’s own words stand there: whoever weighs may not read a person’s wishes', async () => {
    await site.database.inMunicipality(site.municipalityId, async (tx) => {
      await tx.updateTable('task').set({ iscoCode: '9112' }).execute();
      await tx
        .updateTable('opening')
        .set({ perspective: 'none', schemes: ['fleksjob'] })
        .execute();
      const { workplaceId } = await tx.selectFrom('opening').select('workplaceId').executeTakeFirstOrThrow();
      await tx
        .insertInto('opening')
        .values({
          ...{
            id: newId(),
            workplaceId,
            title: 'Pakke kasser',
            schemes: ['fleksjob'],
            perspective: 'guaranteed',
          },
          ...{ minutesMin: 60, minutesMax: 1200, createdAt: site.clock.now() },
        })
        .execute();
      await tx
        .insertInto('citizenWish')
        .values({ citizenId, position: 1, label: 'gøre rent hos min søster Sofie', iscoCode: '9199' })
        .execute();
    });
    const { text } = await manager.get(address({ ...ordinary, wish: '10' }));
    assert.match(text, /Borgerens ønske: 8 point mere/);
    assert.doesNotMatch(text, /Sofie/);
  });

  test('what is not a whole number from 0 to 10 comes back with a sentence, and what was typed', async () => {
    for (const wrong of ['11', '-1', '2,5', 'meget', '']) {
      const { status, text } = await manager.get(address({ ...ordinary, travel: wrong }));
      assert.equal(status, 422, wrong);
      if (wrong) assert.ok(text.includes(`value="${wrong}"`), wrong);
    }
    const { travel: _, ...lacking } = ordinary;
    assert.equal((await manager.get(address(lacking))).status, 422);
  });

  test('a change needs a reason, is kept, and stands in the history with who, from, to and why', async () => {
    const wanted = { ...ordinary, travel: '5', wish: '4' };
    const _version = versionOn((await manager.get(address(wanted))).text);
    const without = await manager.post(path, { ...wanted, why: '', _version });
    assert.equal(without.status, 422);
    assert.deepEqual(await standing(), DEFAULT_WEIGHTS);
    const saved = await manager.post(path, { ...wanted, why: 'Busserne er skåret ned', _version });
    assert.equal(saved.status, 303);
    assert.deepEqual(await standing(), { ...DEFAULT_WEIGHTS, travel: 5, wish: 4 });
    const { text } = await manager.get(path);
    assert.match(text, /Kort tur fra 2 til 5/);
    assert.match(text, /Borgerens ønske fra 6 til 4/);
    assert.match(text, /Busserne er skåret ned/);
    assert.match(text, new RegExp((await site.actor(world.people.manager.accountId)).name));
  });

  test('whoever comes second is told, with everything typed kept', async () => {
    const wanted = { ...ordinary, travel: '7' };
    const _version = versionOn((await manager.get(address(wanted))).text);
    const first = await manager.post(path, { ...wanted, travel: '6', why: 'Først', _version });
    assert.equal(first.status, 303);
    const second = await manager.post(path, { ...wanted, why: 'Også mig', _version });
    assert.equal(second.status, 409);
    assert.match(second.text, /En anden var her først/);
    assert.match(second.text, /Også mig/);
    assert.equal((await standing()).travel, 6);
    const again = { ...wanted, why: 'Også mig', _version: versionOn(second.text) };
    assert.equal((await manager.post(path, again)).status, 303);
    assert.equal((await standing()).travel, 7);
  });

  test('of two who save at the same moment one comes first, and the other is told', async (t) => {
    if (site.database.engine === 'embedded') return t.skip('the embedded database takes one at a time');
    const actor = await site.actor(world.people.manager.accountId);
    const version = Number(versionOn((await manager.get(address({ ...ordinary, travel: '8' }))).text));
    let begun = 0;
    const both = Promise.withResolvers<void>();
    const saved = await Promise.all(
      [8, 9].map((travel) =>
        site.database.inMunicipality(site.municipalityId, async (tx) => {
          // As every form that is sent, it has written something before.
          await recordEvent(tx, site.clock, actor, { kind: 'matching.count-asked' });
          begun += 1;
          if (begun === 2) both.resolve();
          await both.promise;
          const weights = { ...DEFAULT_WEIGHTS, travel };
          return changeWeights(tx, site.clock, actor, { version, weights, why: 'Samtidig' });
        }),
      ),
    );
    assert.deepEqual(saved.sort(), ['changed', 'stale']);
  });

  test('the ordinary weights can be taken back, and then follow the ordinary', async () => {
    const { text } = await manager.get(path);
    assert.match(text, /Prøv de almindelige vægte igen/);
    const _version = versionOn((await manager.get(address(ordinary))).text);
    await manager.post(path, { ...ordinary, why: 'Tilbage igen', _version });
    assert.deepEqual(await standing(), DEFAULT_WEIGHTS);
    const own = await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.selectFrom('matchingWeight').selectAll().execute(),
    );
    assert.deepEqual(own, []);
  });

  test('nobody but a manager comes here', async () => {
    for (const role of ['caseworker', 'consultant', 'administrator', 'employer', 'citizen'] as const) {
      const visitor = await site.as(world.people[role].accountId);
      assert.equal((await visitor.get(path)).status, 403, role);
      assert.equal((await visitor.post(path, { ...ordinary, why: 'x' })).status, 403, role);
    }
  });
});
