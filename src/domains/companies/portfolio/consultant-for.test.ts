import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';
import { consultantFor, standsInFor, whoTakes } from './consultant-for.ts';
import { byId, type RosterLine } from './roster.ts';
import { standInOf, standsInForAmong } from './stand-in.ts';

const line = (id: string, more: Partial<RosterLine> = {}): RosterLine => ({
  id,
  name: id,
  phone: null,
  email: null,
  substituteId: null,
  industries: [],
  load: 0,
  ...more,
});

describe('who answers for a consultant', () => {
  const rosters = fc.uniqueArray(fc.constantFrom(...'abcdef'), { minLength: 1 }).chain((ids) =>
    fc
      .tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(id),
            substituteId: fc.constantFrom(null, ...ids.filter((other) => other !== id)),
          }),
        ),
      )
      .map(byId),
  );

  it('is somebody who is here, or nobody; whoever is here answers for themselves', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        for (const { id, substituteId } of roster.values()) {
          const found = standInOf(roster, id);
          if (substituteId === null) assert.equal(found, id);
          if (found !== null) assert.equal(roster.get(found)!.substituteId, null);
        }
      }),
    );
  });

  it('is the same seen from both sides', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        for (const { id } of roster.values())
          for (const away of standsInForAmong(roster, id)) {
            assert.notEqual(roster.get(away)!.substituteId, null);
            assert.equal(standInOf(roster, away), id);
          }
      }),
    );
  });

  it('follows a substitute who is away too, and ends when two point at each other', () => {
    const chain = byId([line('a', { substituteId: 'b' }), line('b', { substituteId: 'c' }), line('c')]);
    assert.equal(standInOf(chain, 'a'), 'c');
    const ring = byId([line('a', { substituteId: 'b' }), line('b', { substituteId: 'a' })]);
    assert.equal(standInOf(ring, 'a'), null);
  });
});

describe('who takes it', () => {
  const roster = [
    line('busy', { industries: ['shop'], load: 30 }),
    line('free', { industries: ['shop', 'hotel'], load: 3 }),
    line('away', { industries: ['hotel'], load: 0, substituteId: 'busy' }),
  ];
  it('is the responsible, the substitute, then the one with least who knows the industry', () => {
    const taker = (responsibleId: string | null, industry: string | null) =>
      whoTakes(roster, { responsibleId, industry })?.accountId ?? null;
    assert.equal(taker('busy', 'shop'), 'busy');
    assert.equal(taker('away', 'shop'), 'busy');
    assert.equal(taker(null, 'shop'), 'free');
    assert.equal(taker(null, 'hotel'), 'busy');
    assert.equal(taker('somebody who has left', 'shop'), 'free');
    assert.equal(taker(null, 'farming'), null);
    assert.equal(taker(null, null), null);
  });
});

describe('a consultant on holiday', () => {
  let site: TestSite;
  let world: World;
  let substitute: string;
  before(async () => {
    site = await testSite();
    world = await newWorld(site);
    substitute = (await site.newAccount('consultant', 'Vita Vikar')).accountId;
  });
  const inside = <T>(work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
    site.database.inMunicipality(site.municipalityId, work);

  it('is answered for from the first to the last day, and not when it was called off', async () => {
    const today = site.clock.today();
    const holder = world.people.consultant.accountId;
    const id = newId();
    await inside((tx) =>
      tx
        .insertInto('consultantAbsence')
        .values({
          id,
          accountId: holder,
          substituteId: substitute,
          fromDate: today.add({ days: 1 }),
          toDate: today.add({ days: 3 }),
          registeredAt: site.clock.now(),
        })
        .execute(),
    );
    const on = (days: number) =>
      inside(async (tx) => {
        const day = today.add({ days });
        const found = await consultantFor(tx, { companyId: world.ids.companyId, today: day });
        return [found?.accountId, await standsInFor(tx, substitute, day)];
      });
    assert.deepEqual(await on(0), [holder, []]);
    assert.deepEqual(await on(1), [substitute, [holder]]);
    assert.deepEqual(await on(3), [substitute, [holder]]);
    assert.deepEqual(await on(4), [holder, []]);
    await inside((tx) =>
      tx
        .updateTable('consultantAbsence')
        .set({ cancelledAt: site.clock.now() })
        .where('id', '=', id)
        .execute(),
    );
    assert.deepEqual(await on(2), [holder, []]);
  });
});

describe('who is responsible', () => {
  it('is one for the company and all its places, whoever writes it', async () => {
    const site = await testSite();
    const { ids, people } = await newWorld(site);
    const other = (await site.newAccount('consultant', 'Anden Konsulent')).accountId;
    await site.database.inMunicipality(site.municipalityId, async (tx) => {
      const responsible = async () => [
        (
          await tx
            .selectFrom('company')
            .select('consultantId')
            .where('id', '=', ids.companyId)
            .executeTakeFirst()
        )?.consultantId,
        (
          await tx
            .selectFrom('workplace')
            .select('consultantId')
            .where('id', '=', ids.workplaceId)
            .executeTakeFirst()
        )?.consultantId,
      ];
      await tx
        .updateTable('workplace')
        .set({ consultantId: other })
        .where('id', '=', ids.workplaceId)
        .execute();
      assert.deepEqual(await responsible(), [people.consultant.accountId, people.consultant.accountId]);
      await tx.updateTable('company').set({ consultantId: other }).where('id', '=', ids.companyId).execute();
      assert.deepEqual(await responsible(), [other, other]);
      await tx.updateTable('company').set({ consultantId: null }).where('id', '=', ids.companyId).execute();
      assert.deepEqual(await responsible(), [null, null]);
    });
  });
});
