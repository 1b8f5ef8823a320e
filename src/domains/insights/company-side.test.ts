import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';
import { type CompanyFigure, hideSmall, monthsBefore, valuesOf } from './company-figure.ts';
import { measureCompanySide } from './company-side-figures.ts';

const date = (text: string) => Temporal.PlainDate.from(text);

describe('small numbers', () => {
  const parts = fc.array(fc.nat(30), { minLength: 2, maxLength: 5 });
  const few = (part: number) => part > 0 && part < 5;

  test('of a whole are hidden, and cannot be worked out from the others', () =>
    fc.assert(
      fc.property(parts, (all) => {
        const shown = hideSmall(all);
        for (const [index, part] of all.entries()) {
          if (few(part)) assert.equal(shown[index], null);
          if (shown[index] !== null) assert.equal(shown[index], part);
        }
        const hidden = all.filter((_, index) => shown[index] === null);
        const reachable = all.some((part, index) => part >= 5 && shown[index] !== null);
        if (hidden.length === 1) assert.ok(!reachable, 'one alone is the whole less the others');
      }),
    ));

  const share = (count: number, of: number, people = true): CompanyFigure => ({
    id: 'profile-share',
    unit: '%',
    count,
    of,
    people,
    period: null,
  });
  const value = (figure: CompanyFigure) => valuesOf([figure]).get(figure.id);

  test('of a share are hidden at both ends, when it is about people', () => {
    assert.deepEqual(
      [0, 4, 5, 95, 96, 100].map((count) => value(share(count, 100))),
      [0, null, 5, 95, null, 100],
    );
    assert.equal(value(share(4, 100, false)), 4);
    assert.equal(value(share(1, 4, false)), null);
    assert.equal(value({ id: 'need-to-person', unit: 'days', median: 12.4, of: 5, period: null }), 12);
    assert.equal(value({ id: 'need-to-person', unit: 'days', median: 12.4, of: 4, period: null }), null);
  });

  test('of one band of log-ins take another band with them', () => {
    const band = (name: string, count: number): CompanyFigure => ({
      ...share(count, 60),
      id: `login-${name}`,
    });
    const bands = (daily: number, weekly: number, fortnightly: number) => [
      ...valuesOf([band('daily', daily), band('weekly', weekly), band('fortnightly', fortnightly)]).values(),
    ];
    assert.deepEqual(bands(12, 27, 15), [20, 45, 25]);
    assert.deepEqual(bands(3, 27, 15), [null, 45, null]);
    assert.deepEqual(
      bands(12, 27, 18),
      [null, 45, 30],
      'three who never came are not to be counted backwards',
    );
  });
});

test('the months before are full ones, the latest last', () => {
  const around = (day: string) => {
    const months = monthsBefore(date(day));
    return [months.length, months[0]!.toString(), months.at(-1)!.toString()];
  };
  assert.deepEqual(around('2026-01-31'), [13, '2024-12-01', '2025-12-01']);
  assert.deepEqual(around('2028-02-29'), [13, '2027-01-01', '2028-01-01']);
  assert.deepEqual(around('2028-03-01'), [13, '2027-02-01', '2028-02-01']);
});

describe('counted from the records', () => {
  let site: TestSite;
  let world: World;
  before(async () => {
    site = await testSite();
    world = await newWorld(site);
  });
  const within = <T>(work: (tx: Tx) => Promise<T>) => site.database.inMunicipality(site.municipalityId, work);
  const measure = async () => {
    const figures = await within((tx) => measureCompanySide(tx, site.clock));
    return (id: string) => figures.find((figure) => figure.id === id)!;
  };

  /** Days before today, of somebody's time in the group and at work; null: still. */
  const period = fc
    .tuple(fc.nat(500), fc.option(fc.nat(500)))
    .map(([from, until]) =>
      until !== null && until > from ? ([until, from] as const) : ([from, until] as const),
    );
  const person = fc.record({ member: period, job: fc.option(period), paid: fc.option(period) });

  test('unemployment is members without a job or paid hours, on the last day of each month', async () => {
    const today = site.clock.today();
    const day = (ago: number) => today.subtract({ days: ago });
    const spans = (one: readonly [number, number | null] | null, on: Temporal.PlainDate) =>
      one !== null &&
      Temporal.PlainDate.compare(day(one[0]), on) <= 0 &&
      (one[1] === null || Temporal.PlainDate.compare(on, day(one[1])) <= 0);
    await fc.assert(
      fc.asyncProperty(fc.array(person, { maxLength: 8 }), async (people) => {
        await within(async (tx) => {
          await tx.deleteFrom('citizenGroup').execute();
          await tx.deleteFrom('employment').execute();
        });
        for (const one of people) await live(one, day);
        const figure = await measure();
        for (const [index, first] of monthsBefore(today).entries()) {
          const last = first.add({ months: 1 }).subtract({ days: 1 });
          const members = people.filter(({ member }) => spans(member, last));
          const idle = members.filter(({ job, paid }) => !spans(job, last) && !spans(paid, last));
          const { of, period: month, ...rest } = figure(`fleksjob-unemployment/${index + 1}`);
          assert.equal(month, first.toString().slice(0, 7));
          assert.deepEqual([of, 'count' in rest && rest.count], [members.length, idle.length]);
        }
      }),
      { numRuns: 15 },
    );
  });

  async function live(
    one: { member: Span; job: Span | null; paid: Span | null },
    day: (ago: number) => Temporal.PlainDate,
  ) {
    const { citizenId } = await site.newAccount('citizen');
    const at = site.clock.now();
    const recorded = { citizenId: citizenId!, recordedAt: at, recordedByName: 'Sanne Sag' };
    const days = ([from, until]: Span) => ({
      fromOn: day(from),
      untilOn: until === null ? null : day(until),
    });
    await within(async (tx) => {
      await tx
        .insertInto('citizenGroup')
        .values({ id: newId(), kind: 'fleksjob', ...recorded, ...days(one.member) })
        .execute();
      if (one.job)
        await tx
          .insertInto('employment')
          .values({
            id: newId(),
            kind: 'fleksjob',
            employerName: 'X',
            source: 'staff',
            ...recorded,
            ...days(one.job),
          })
          .execute();
      if (one.paid) await place(tx, citizenId!, day(one.paid[0]), day(one.paid[1] ?? -30), 120);
    });
  }

  /** A placement signed by all, of that many paid minutes a week. */
  async function place(
    tx: Tx,
    citizenId: string,
    startsOn: Temporal.PlainDate,
    endsOn: Temporal.PlainDate,
    paidMinutes: number,
    scheme = 'virksomhedspraktik',
  ): Promise<string> {
    const placementId = newId();
    const at = site.clock.now();
    const { workplaceId, openingId } = world.ids;
    await tx
      .insertInto('placement')
      .values({ id: placementId, citizenId, workplaceId, openingId, scheme, createdAt: at })
      .execute();
    await tx
      .insertInto('placementVersion')
      .values({
        placementId,
        number: 1,
        startsOn,
        endsOn,
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
      .values({
        placementId,
        version: 1,
        fromDate: startsOn,
        practiceMinutes: 240,
        paidMinutes,
        weekdays: [1],
      })
      .execute();
    await tx
      .insertInto('signature')
      .values({ placementId, version: 1, party: 'caseworker', signedAt: at, name: 'S', way: 'site' })
      .execute();
    return placementId;
  }

  test('hours of practice alone are not paid work', async () => {
    await within(async (tx) => {
      await tx.deleteFrom('citizenGroup').execute();
      await tx.deleteFrom('employment').execute();
    });
    const today = site.clock.today();
    await live({ member: [300, null], job: null, paid: null }, (ago) => today.subtract({ days: ago }));
    const { citizenId } = await within((tx) =>
      tx.selectFrom('citizenGroup').select('citizenId').executeTakeFirstOrThrow(),
    );
    await within((tx) => place(tx, citizenId, today.subtract({ days: 80 }), today, 0));
    const figure = (await measure())('fleksjob-unemployment/13');
    assert.deepEqual([figure.of, 'count' in figure && figure.count], [1, 1]);
  });

  test('a profile counts while it is wanted', async () => {
    const at = site.clock.now();
    const before = (await measure())('profile-share');
    const offer = async (answer: { acceptedAt?: Temporal.Instant; leftAt?: Temporal.Instant }) => {
      const { citizenId } = await site.newAccount('citizen');
      await within((tx) =>
        tx
          .insertInto('marketplaceProfile')
          .values({
            citizenId: citizenId!,
            id: newId(),
            alias: newId(),
            offeredAt: at,
            updatedAt: at,
            ...answer,
          })
          .execute(),
      );
    };
    await offer({});
    await offer({ acceptedAt: at });
    await offer({ acceptedAt: at, leftAt: at });
    const after = (await measure())('profile-share');
    assert.equal(after.of - before.of, 3);
    assert.equal('count' in after && 'count' in before && after.count - before.count, 1);
  });

  test('a small job leads to a job at the same place within thirteen weeks, or not', async () => {
    const today = site.clock.today();
    const ended = async (job: { at: string | null; daysAfter: number } | null) => {
      const { citizenId } = await site.newAccount('citizen');
      await within(async (tx) => {
        const id = await place(
          tx,
          citizenId!,
          today.subtract({ days: 200 }),
          today.subtract({ days: 110 }),
          60,
          'smaajob',
        );
        const over = { kind: 'completed', endedOn: today.subtract({ days: 110 }), endedAt: site.clock.now() };
        await tx
          .updateTable('placement')
          .set({ createdAt: site.clock.now().subtract({ hours: 24 * 210 }) })
          .where('id', '=', id)
          .execute();
        await tx
          .insertInto('placementEnd')
          .values({ placementId: id, ...over })
          .execute();
        if (job)
          await tx
            .insertInto('employment')
            .values({
              id: newId(),
              citizenId: citizenId!,
              kind: 'ordinary',
              workplaceId: job.at,
              employerName: job.at ? null : 'Et andet sted',
              fromOn: over.endedOn.add({ days: job.daysAfter }),
              source: 'staff',
              recordedAt: site.clock.now(),
              recordedByName: 'S',
            })
            .execute();
      });
    };
    await ended({ at: world.ids.workplaceId, daysAfter: 20 });
    await ended({ at: world.ids.workplaceId, daysAfter: 100 });
    await ended({ at: null, daysAfter: 20 });
    await ended(null);
    const figure = (await measure())('small-jobs-to-job');
    assert.deepEqual([figure.of, 'count' in figure && figure.count], [4, 1]);
  });

  test('from need to person is counted once for each opening', async () => {
    const today = site.clock.today();
    await within(async (tx) => {
      const at = site.clock.now();
      await tx
        .updateTable('opening')
        .set({ createdAt: at.subtract({ hours: 24 * 300 }) })
        .execute();
      await tx
        .updateTable('task')
        .set({ createdAt: at.subtract({ hours: 24 * 310 }) })
        .execute();
      await tx.deleteFrom('hoursStep').execute();
      for (const table of ['signature', 'placementEnd', 'followUp', 'checkIn', 'confidentiality'] as const)
        await tx.deleteFrom(table).execute();
      const { citizenId } = world.ids;
      await place(tx, citizenId, today.subtract({ days: 200 }), today, 0);
      await place(tx, citizenId, today.subtract({ days: 100 }), today, 0);
    });
    const figure = (await measure())('need-to-person');
    assert.deepEqual([figure.of, 'median' in figure && figure.median], [1, 110]);
  });
});

type Span = readonly [number, number | null];
