import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, screenshot } from '../support/browser.ts';
import { demoSite } from '../support/demo-site.ts';
import { type DemoInBrowser, demoPerson } from './steps/demo-people.ts';
import { press, visit, words } from './steps/person-at-a-page.ts';

let browser: DemoInBrowser;
before(async () => {
  browser = await openBrowser(await demoSite());
});
after(async () => {
  await browser.close();
  await browser.site.database.close();
});

const suggestionCount = () =>
  browser.site.database.inMunicipality(
    browser.site.municipalityId,
    async (tx) => (await tx.selectFrom('suggestion').select('id').execute()).length,
  );

// The caseworker’s own people first; then the consultant shares out among all the others.
for (const [width, javaScript, person, whose] of [
  [375, false, 'Lone Villadsen', 'mine'],
  [1280, true, 'Mette Overgaard', 'alle'],
] as const) {
  describe(`sharing places out at ${width} px, ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    let page: Page;
    let madeBefore: number;
    before(async () => {
      page = await demoPerson(browser, person, { width, javaScript });
      madeBefore = await suggestionCount();
    });

    it('a group and its places are chosen, and each person’s place is told with why', async () => {
      await visit(page, `/grupper/fleksjob?visning=${whose}`);
      await screenshot(page, `sharing/${width}-group`);
      const places = await press(page, 'Vælg pladser');
      assert.match(places, /Vi har valgt dem, der giver flest en plads/);
      await screenshot(page, `sharing/${width}-places`);
      const shared = await press(page, 'Se fordelingen');
      assert.match(shared, /Forslag til fordeling.*kan få en plads|Der er en plads til alle/s);
      assert.match(shared, /Derfor/);
      await screenshot(page, `sharing/${width}-shared`);
      assert.equal(await suggestionCount(), madeBefore, 'looking suggests nothing');
    });

    it('the suggestions are made for staff to send; nobody is told', async () => {
      const button = page.getByRole('button', { name: /^Lav \d+ forslag$/ });
      const count = Number((await button.textContent())?.match(/\d+/)?.[0]);
      assert.ok(count > 0);
      await press(page, /^Lav \d+ forslag$/);
      assert.match(await words(page), /Har allerede et forslag/);
      assert.equal(await suggestionCount(), madeBefore + count);
    });
  });
}
