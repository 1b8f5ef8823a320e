import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { fortnightOf } from '#domains/access/index.ts';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { bandOf, tallyOf } from './log-in-bands.ts';
import { tallyLogIns } from './tally-log-ins.ts';

const somebody = fc.array(fc.boolean(), { minLength: 14, maxLength: 14 });
const bitsOf = (days: boolean[]) => days.reduce((bits, here, day) => bits | (Number(here) << day), 0);

describe('how often', () => {
  test('is told by the days and the weeks', () =>
    fc.assert(
      fc.property(somebody, (days) => {
        const here = days.filter(Boolean).length;
        const expected =
          here === 0
            ? null
            : here >= 13
              ? 'daily'
              : days.slice(0, 7).includes(true) && days.slice(7).includes(true)
                ? 'weekly'
                : 'fortnightly';
        assert.equal(bandOf(bitsOf(days)), expected);
      }),
    ));

  test('one day more never makes it less often', () =>
    fc.assert(
      fc.property(somebody, fc.nat(13), (days, day) => {
        const order = [null, 'fortnightly', 'weekly', 'daily'];
        const more = bitsOf(days) | (1 << day);
        assert.ok(order.indexOf(bandOf(more)) >= order.indexOf(bandOf(bitsOf(days))));
      }),
    ));

  test('everybody is counted once, and there are never more than there are', () =>
    fc.assert(
      fc.property(fc.array(somebody, { maxLength: 40 }), fc.nat(50), (all, people) => {
        const tally = tallyOf(people, all.map(bitsOf));
        const never = all.filter((days) => !days.includes(true)).length;
        assert.equal(tally.daily + tally.weekly + tally.fortnightly, all.length - never);
        assert.ok(tally.people >= people && tally.people >= all.length - never);
      }),
    ));

  test('a fortnight begins on a Monday and holds its day', () =>
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 8000 }), (days) => {
        const day = Temporal.PlainDate.from('2026-04-14').add({ days });
        const startsOn = fortnightOf(day);
        const into = startsOn.until(day, { largestUnit: 'day' }).days;
        assert.equal(startsOn.dayOfWeek, 1);
        assert.ok(into >= 0 && into < 14);
      }),
    ));
});

describe('log-ins', () => {
  let site: TestSite;
  before(async () => {
    site = await testSite();
  });
  const within = <T>(work: Parameters<TestSite['database']['inMunicipality']>[1]) =>
    site.database.inMunicipality(site.municipalityId, work) as Promise<T>;
  const days = () =>
    within<{ pseudonym: string; dayBits: number }[]>((tx) => tx.selectFrom('loginDay').selectAll().execute());

  async function newCitizen(profile: boolean) {
    const { accountId, citizenId } = await site.newAccount('citizen');
    if (profile) {
      const at = site.clock.now();
      await within((tx) =>
        tx
          .insertInto('marketplaceProfile')
          .values({
            citizenId: citizenId!,
            id: newId(),
            alias: newId(),
            offeredAt: at,
            acceptedAt: at,
            updatedAt: at,
          })
          .execute(),
      );
    }
    return accountId;
  }

  test('are counted by fortnight for those with a profile, and then nobody can be told again', async () => {
    // 6 April 2026 begins a fortnight.
    site.clock.moveDays(6);
    const eager = await newCitizen(true);
    const calm = await newCitizen(true);
    await newCitizen(true);
    const outside = await newCitizen(false);
    const consultant = await site.newAccount('consultant');
    for (let day = 0; day < 14; day += 1) {
      await site.as(eager);
      await site.as(eager);
      if (day === 3) await site.as(calm);
      await site.as(outside);
      await site.as(consultant.accountId);
      site.clock.moveDays(1);
    }
    const kept = await days();
    assert.deepEqual(
      kept.map(({ dayBits }) => dayBits).sort((a, b) => a - b),
      [8, 2 ** 14 - 1],
    );
    const names = kept.map(({ pseudonym }) => pseudonym);
    assert.ok(![eager, calm].some((accountId) => names.some((name) => name.includes(accountId))));

    await site.as(eager);
    const [next] = (await days()).filter(({ dayBits }) => dayBits === 1);
    assert.ok(!names.includes(next!.pseudonym), 'the same person has another name the next fortnight');

    await within((tx) => tallyLogIns(tx, site.clock));
    await within((tx) => tallyLogIns(tx, site.clock));
    assert.deepEqual(
      await within((tx) =>
        tx.selectFrom('loginTally').select(['people', 'daily', 'weekly', 'fortnightly']).execute(),
      ),
      [{ people: 3, daily: 1, weekly: 0, fortnightly: 1 }],
    );
    assert.deepEqual(await days(), [next], 'only the fortnight that runs is left');
    const salts = await within<unknown[]>((tx) => tx.selectFrom('loginPeriod').select('salt').execute());
    assert.equal(salts.length, 1);
  });
});
