import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, screenshot } from '../support/browser.ts';
import { demoSite } from '../support/demo-site.ts';
import { type DemoInBrowser, demoPerson } from './steps/demo-people.ts';
import { press, visit, words, write } from './steps/person-at-a-page.ts';

let browser: DemoInBrowser;
before(async () => {
  browser = await openBrowser(await demoSite());
});
after(async () => {
  await browser.close();
  await browser.site.database.close();
});

const kinds = [
  { width: 375, javaScript: true, travel: '9', back: '2' },
  { width: 1280, javaScript: false, travel: '8', back: '2' },
] as const;

for (const { width, javaScript, travel, back } of kinds) {
  describe(`the weights at ${width} px, ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    let manager: Page;
    before(async () => {
      manager = await demoPerson(browser, 'Inger Haugaard', { width, javaScript });
    });

    it('a manager sees whom nothing is found for, and where to look', async () => {
      const text = await visit(manager, '/matchning');
      assert.match(text, /Hvem finder vi ikke noget til\?.*Her er det værd at lede efter opgaver/s);
      await screenshot(manager, `weights/${width}-served`);
    });

    it('tries another weight on real people, and nothing is changed by trying', async () => {
      await press(manager, 'Se, hvad der vægter i matchningen');
      await write(manager, 'Kort tur (0-10)', travel);
      const tried = await press(manager, 'Se, hvad det gør');
      assert.match(tried, /Prøvet på \d+ borgere og \d+ åbne jobåbninger/);
      assert.match(tried, new RegExp(`Kort tur\\D*2\\D*${travel}`));
      assert.match(tried, /Tre, der flytter sig/);
      await screenshot(manager, `weights/${width}-tried`);
      const weights = await visit(manager, '/matchning/vaegte');
      assert.ok(!weights.includes(`Kort tur fra 2 til ${travel}`));
      await manager.goBack();
    });

    it('is asked why, saves it, and it stands in the history with the reason', async () => {
      assert.match(await press(manager, 'Gem de nye vægte'), /Der er én ting, du skal rette/);
      await write(manager, 'Hvorfor ændrer I det?', `Bussen kører sjældent (${width})`);
      await press(manager, 'Gem de nye vægte');
      const text = await words(manager);
      assert.match(
        text,
        new RegExp(`Kort tur fra 2 til ${travel}.*Bussen kører sjældent \\(${width}\\)`, 's'),
      );
      await screenshot(manager, `weights/${width}-saved`);
    });

    it('goes back to the ordinary ones the same way', async () => {
      await write(manager, 'Kort tur (0-10)', back);
      await press(manager, 'Se, hvad det gør');
      await write(manager, 'Hvorfor ændrer I det?', 'Tilbage igen');
      assert.match(await press(manager, 'Gem de nye vægte'), new RegExp(`Kort tur fra ${travel} til 2`));
    });
  });
}

it('nobody but a manager can reach the weights', async () => {
  const caseworker = await demoPerson(browser, 'Lone Villadsen');
  assert.equal((await caseworker.goto('/matchning/vaegte'))?.status(), 403);
});
