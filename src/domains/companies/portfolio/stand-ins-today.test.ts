import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';
import { consultantFor } from './consultant-for.ts';
import { standInsToday } from './stand-ins-today.ts';

const inMay = {
  'starts-day': '1',
  'starts-month': '5',
  'starts-year': '2026',
  'ends-day': '30',
  'ends-month': '6',
  'ends-year': '2026',
};

describe('while the consultant is away', () => {
  let site: TestSite;
  let world: World;
  before(async () => {
    site = await testSite();
    world = await newWorld(site);
  });
  const inside = <T>(work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
    site.database.inMunicipality(site.municipalityId, work);
  const away = (accountId: string, substituteId: string, days: number) =>
    inside((tx) =>
      tx
        .insertInto('consultantAbsence')
        .values({
          id: newId(),
          accountId,
          substituteId,
          fromDate: site.clock.today(),
          toDate: site.clock.today().add({ days }),
          registeredAt: site.clock.now(),
        })
        .execute(),
    );

  it('whoever answers stands where the employer would look for the consultant, and is written to', async () => {
    const { ids, people } = world;
    const pages = ['/', `/arbejdssteder/${ids.workplaceId}`, `/jobaabninger/${ids.openingId}`];
    const shown = async () => {
      const employer = await site.as(people.employer.accountId);
      return Promise.all(pages.map(async (path) => /holder fri til/.test((await employer.get(path)).text)));
    };
    assert.deepEqual(await shown(), [false, false, false]);

    const first = await site.newAccount('consultant', 'Vita Vikar');
    const second = await site.newAccount('consultant', 'Signe Stedfortræder');
    const holder = people.consultant.accountId;
    await away(holder, first.accountId, 5);
    await away(first.accountId, second.accountId, 2);

    const today = site.clock.today();
    const found = await inside((tx) => standInsToday(tx, today));
    const taker = await inside((tx) => consultantFor(tx, { companyId: ids.companyId, today }));
    assert.equal(found.get(holder)!.accountId, taker!.accountId);
    assert.equal(taker!.accountId, second.accountId, 'a substitute who is away too is followed to theirs');
    assert.ok(found.get(holder)!.until.equals(today.add({ days: 5 })));

    const employer = await site.as(people.employer.accountId);
    for (const path of pages) {
      const { text } = await employer.get(path);
      assert.match(text, /Signe Stedfortræder/, path);
      assert.match(text, /Svarer, mens Kaj Konsulent holder fri til/, path);
    }
    const staff = await (await site.as(people.caseworker.accountId)).get(pages[1]!);
    assert.match(staff.text, /Svarer, mens Kaj Konsulent holder fri til/);
    const mentor = await (await site.as(people.mentor.accountId)).get('/');
    assert.match(mentor.text, /Signe Stedfortræder/);

    const called = await employer.post(`/arbejdssteder/${ids.workplaceId}/kald`, {
      people: '2',
      minutesPerWeek: '15',
      what: 'Plukke bær',
      ...inMay,
    });
    assert.equal(called.status, 303);
    const mails = await inside((tx) =>
      tx.selectFrom('message').select('toName').where('about', 'like', 'call-off:%').execute(),
    );
    assert.deepEqual(
      mails.map(({ toName }) => toName),
      ['Signe Stedfortræder'],
    );

    site.clock.moveDays(6);
    assert.deepEqual(await shown(), [false, false, false]);
  });
});
