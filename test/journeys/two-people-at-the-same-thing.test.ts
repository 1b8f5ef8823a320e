import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Tx } from '#platform/database/open.ts';
import { openBrowser, screenshot } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { newWorld } from '../support/world.ts';
import { newPerson, press, visit, writeDate } from './steps/person-at-a-page.ts';
import { fillAgreement, lookAgain } from './steps/same-thing-twice.ts';

let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
before(async () => {
  browser = await openBrowser(await testSite());
});
after(() => browser.close());

const inDatabase = <T>(read: (tx: Tx) => Promise<T>): Promise<T> =>
  browser.site.database.inMunicipality(browser.site.municipalityId, read);

const versionsOf = (placementId: string) =>
  inDatabase((tx) =>
    tx
      .selectFrom('placementVersion')
      .select(['number', 'tasks', 'mentorName'])
      .where('placementId', '=', placementId)
      .orderBy('number')
      .execute(),
  );

const contactsOf = async (placementId: string): Promise<number> =>
  inDatabase(async (tx) => {
    const rows = await tx
      .selectFrom('followUp')
      .select('id')
      .where('placementId', '=', placementId)
      .where('kind', '=', 'extra')
      .execute();
    return rows.length;
  });

const answersOf = async (placementId: string): Promise<number> =>
  inDatabase(async (tx) => {
    const rows = await tx
      .selectFrom('checkIn')
      .select('id')
      .where('placementId', '=', placementId)
      .where('party', '=', 'mentor')
      .execute();
    return rows.length;
  });

for (const javaScript of [true, false]) {
  describe(`two people at the same thing, ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    it('the second is told, everything typed is there, and nothing is overwritten', async () => {
      const { people, ids } = await newWorld(browser.site);
      const second = await browser.site.newAccount('caseworker', 'Signe Senere');
      const path = `/forloeb/${ids.placementId}/aftale/ret`;
      const [sanne, signe] = [
        await newPerson(browser, { javaScript, accountId: people.caseworker.accountId }),
        await newPerson(browser, { javaScript, accountId: second.accountId, width: 375 }),
      ] as [Page, Page];
      await Promise.all([visit(sanne, path), visit(signe, path)]);

      await fillAgreement(sanne, { tasks: 'Pakke rundstykker', mentor: 'Mona Mentor', hours: '6' });
      await press(sanne, 'Gem som kladde');
      const typed = { tasks: 'Feje gulv & <vaske> op', mentor: 'Åse Ny-Mentor', hours: '9,5' };
      await fillAgreement(signe, typed);
      assert.match(await press(signe, 'Gem og send til underskrift'), /Sanne Sag rettede aftalen/);
      await screenshot(signe, `second-is-told-${javaScript}`);
      assert.deepEqual(await lookAgain(signe), typed);
      const newest = signe.getByRole('link', { name: 'Se den nye aftale i en ny fane' });
      assert.equal(await newest.getAttribute('target'), '_blank', 'looking at it loses nothing');

      const standing = await versionsOf(ids.placementId);
      assert.deepEqual(
        standing.map(({ tasks }) => tasks),
        ['Pakke brød', 'Pakke rundstykker'],
      );
      // Having been told, the second may still mean it.
      await press(signe, 'Gem som kladde');
      const after = await versionsOf(ids.placementId);
      assert.equal(after.at(-1)?.tasks, typed.tasks);
      assert.equal(after[0]?.tasks, 'Pakke brød', 'what is signed is never written over');
    });

    it('a form sent twice acts once', async () => {
      const { people, ids } = await newWorld(browser.site);
      const page = await newPerson(browser, { javaScript, accountId: people.caseworker.accountId });
      const path = `/forloeb/${ids.placementId}/opfoelgning`;
      await visit(page, `${path}/ny`);
      await writeDate(page, 'dueOn', browser.site.clock.today().add({ days: 7 }).toString());
      let sent = '';
      page.on('request', (request) => {
        if (request.method() === 'POST') sent = request.postData() ?? '';
      });
      await page.locator('main form button[type=submit]').last().dblclick();
      await page.waitForURL(new RegExp(`${path}(\\?|$)`));
      assert.equal(await contactsOf(ids.placementId), 1);

      // The very same once more, as a browser does that sends again what it holds.
      const again = await page.request.post(`${path}/ny`, {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        data: sent,
      });
      assert.match(again.url(), new RegExp(`${path}(\\?|$)`), 'led to where the first one ended');
      assert.equal(await contactsOf(ids.placementId), 1);

      await page.goBack();
      await page.waitForLoadState();
      await press(page, 'Gem');
      assert.equal(await contactsOf(ids.placementId), 1, 'the back button brings an empty form');
    });

    it('an answer sent twice is one answer', async () => {
      const { people, ids } = await newWorld(browser.site);
      const page = await newPerson(browser, { javaScript, width: 375, accountId: people.mentor.accountId });
      await visit(page, `/forloeb/${ids.placementId}/tjek`);
      await page.locator('main label.form-label[for^=mood]').first().click();
      await page.locator('main form button[type=submit]').last().dblclick();
      await page.waitForURL((url) => url.search !== '');
      assert.equal(await answersOf(ids.placementId), 1);
    });
  });
}
