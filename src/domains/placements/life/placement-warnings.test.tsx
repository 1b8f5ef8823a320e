import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { textsFor } from '#locales/index.ts';
import { withQueryCount } from '#platform/database/query-count.ts';
import { attendanceToRecord } from './front-page-queries.ts';
import { WarningList } from './pages/warning-list.tsx';
import { loadWarnings } from './placement-warnings.ts';
import { inDatabase, later, lifeScene, site } from './testing/life-scene.ts';

describe('warnings', () => {
  test('reach caseworker and consultant of the placement, in a fixed number of queries', async () => {
    const it = await lifeScene();
    const today = site.clock.today();
    const load = (filter: Parameters<typeof loadWarnings>[2]) =>
      inDatabase((tx) => loadWarnings(tx, today, filter));
    const filters = [
      { caseworkerId: it.people.caseworker.accountId },
      { consultantId: it.people.consultant.accountId },
      { placementIds: [it.ids.placementId] },
    ];
    for (const filter of filters) {
      const [found, ...rest] = await load(filter);
      assert.deepEqual(rest, []);
      assert.equal(found!.placementId, it.ids.placementId);
      assert.deepEqual(
        found!.warnings.map(({ code }) => code),
        ['worried-check-in'],
      );
    }
    assert.deepEqual(await load({ caseworkerId: it.people.manager.accountId }), []);
    await withQueryCount(async (count) => {
      await load(filters[0]!);
      assert.ok(count.queries <= 5, String(count.queries));
    });
  });

  test('come with time: quiet, overdue and ending', async () => {
    const it = await lifeScene();
    await later(it, 60, async () => {
      const [found] = await inDatabase((tx) =>
        loadWarnings(tx, site.clock.today(), { placementIds: [it.ids.placementId] }),
      );
      assert.deepEqual(
        found!.warnings.map(({ code }) => code),
        ['worried-check-in', 'quiet', 'follow-up-overdue', 'ending-soon'],
      );
      const html = renderToString(
        <WarningList items={[found!]} texts={textsFor('da')} lang="da" today={site.clock.today()} />,
      );
      assert.match(html, /Ingen har skrevet noget i 60 dage/);
      assert.match(html, /Halvvejs skulle være holdt/);
    });
  });
});

describe('what the workplace records today', () => {
  test('is asked of the employer, and of the mentor once confidentiality is promised', async () => {
    const it = await lifeScene();
    const toRecord = (accountId: string, days = 0) =>
      inDatabase((tx) => attendanceToRecord(tx, site.clock.today().add({ days }), accountId));
    const [row] = await toRecord(it.people.employer.accountId);
    assert.equal(row!.minutesToday, 0);
    assert.equal(row!.missingDays, 3);
    const [tomorrow] = await toRecord(it.people.mentor.accountId, 1);
    assert.equal(tomorrow!.minutesToday, 240);
    assert.equal(tomorrow!.recordedToday, false);
    await inDatabase((tx) =>
      tx.deleteFrom('confidentiality').where('placementId', '=', it.ids.placementId).execute(),
    );
    assert.deepEqual(await toRecord(it.people.mentor.accountId), []);
    assert.deepEqual(await toRecord(it.people.employer.accountId, 80), []);
  });
});
