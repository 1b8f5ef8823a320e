import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, screenshot } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { newestLink, openLink } from './steps/mailed-links.ts';
import { choose, newPerson, press, unfold, visit, words, write } from './steps/person-at-a-page.ts';
import { onSlowLine } from './steps/slow-line.ts';

let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
let consultantId: string;
before(async () => {
  browser = await openBrowser(await testSite({ demo: false }));
  consultantId = (await browser.site.newAccount('consultant', 'Karna Konsulent')).accountId;
});
after(() => browser.close());

/** Before fonts. Bytes. */
const mostTransferred = 60_000;
const entrance = () => `/virksomhed/hjaelp?kommune=${browser.site.municipalityId}`;

const kinds = [
  { javaScript: true, width: 375, owner: 'Bodil Mobil', shop: 'Bodils Boller', reach: '31313101' },
  { javaScript: false, width: 375, owner: 'Frede Fjern', shop: 'Fredes Fisk', reach: '31313102' },
  { javaScript: true, width: 1280, owner: 'Dina Disk', shop: 'Dinas Diske', reach: 'dina@disk.example' },
  {
    javaScript: false,
    width: 1280,
    owner: 'Palle Plan',
    shop: 'Palles Planter',
    reach: 'palle@plan.example',
  },
] as const;

for (const { javaScript, width, owner, shop, reach } of kinds) {
  describe(`a shop owner’s minute at ${width} px, ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    let inShop: Page;
    let atOffice: Page;
    let own: string;
    const picture = (page: Page, name: string) =>
      screenshot(page, `shop-owner/${width}-${javaScript ? 'js' : 'plain'}-${name}`);

    before(async () => {
      inShop = await newPerson(browser, { javaScript, width });
      atOffice = await newPerson(browser, { javaScript, width, accountId: consultantId });
    });

    it('finds the way in from the front page', async () => {
      await visit(inShop, '/');
      await press(inShop, 'Få hjælp til din virksomhed');
      assert.match(new URL(inShop.url()).pathname, /^\/virksomhed\/hjaelp$/);
    });

    it('forgets a field, loses nothing, and has a promise and a name in return', async () => {
      await visit(inShop, entrance());
      await choose(inShop, 'Hvad har I brug for hjælp til?', 'Hænder til opgaver');
      await write(inShop, 'Virksomhed', shop);
      await write(inShop, 'Dit navn', owner);
      const again = await press(inShop, 'Send');
      assert.match(again, /Der er én ting, du skal rette/);
      assert.equal(await inShop.getByLabel('Dit navn').inputValue(), owner);
      await picture(inShop, 'one-field-left');
      await write(inShop, 'Telefon eller e-mail', reach);
      const receipt = await press(inShop, 'Send');
      assert.match(receipt, /Du får svar senest \S+ den \d+\. april kl\. 15/);
      assert.match(receipt, /Karna Konsulent/);
      await picture(inShop, 'receipt');
    });

    it('follows it by the link that came, and writes one more line', async () => {
      await openLink(inShop, await newestLink(browser.site, reach), owner);
      own = inShop.url();
      await write(inShop, 'Skriv en linje mere', 'Ring helst før ni');
      assert.match(await press(inShop, 'Send'), /Skrev igen.*Ring helst før ni/s);
      await picture(inShop, 'own-page');
    });

    it('is called by the consultant, who writes it down and sees it to the end', async () => {
      await browser.stepInAs(atOffice, consultantId);
      await visit(atOffice, '/henvendelser');
      await press(atOffice, shop);
      assert.match(await words(atOffice), /Ring helst før ni/);
      await picture(atOffice, 'inquiry');
      await press(atOffice, 'Jeg tager den');
      await choose(atOffice, 'Hvordan?', 'Telefon');
      await choose(atOffice, 'Hvad kom der ud af det?', 'Vi har aftalt et besøg');
      await write(atOffice, 'Kort om, hvad I talte om', 'To timer hver morgen. Jeg kommer torsdag.');
      assert.match(await press(atOffice, 'Gem kontakten'), /Har fået svar/);
      const closing = atOffice.locator('#luk');
      // Open by itself, as it is the next thing; on a page where it is not, it is unfolded.
      if (!(await closing.getByRole('button', { name: 'Luk' }).isVisible())) await unfold(atOffice, 'Luk');
      await closing.locator('label', { hasText: 'Vi kommer på besøg' }).click();
      assert.match(await press(atOffice, 'Luk', closing), /Henvendelsen er lukket/);
    });

    it('sees what became of it, and nothing the office wrote to itself', async () => {
      const text = await visit(inShop, own);
      assert.match(text, /Vi var i kontakt/);
      assert.ok(!text.includes('To timer hver morgen'));
      await visit(atOffice, '/henvendelser/tal');
      await picture(atOffice, 'figures');
    });
  });
}

describe('the office', () => {
  for (const [javaScript, width] of [
    [false, 375],
    [true, 1280],
  ] as const) {
    it(`writes down what somebody said on the telephone at ${width} px, however long the names`, async () => {
      const page = await newPerson(browser, { javaScript, width, accountId: consultantId });
      const long = `Å${'hvorlangt'.repeat(22)}`.slice(0, 200);
      await visit(page, '/henvendelser');
      await press(page, 'Skriv en henvendelse ind');
      await choose(page, 'Hvad har I brug for hjælp til?', 'At finde nye folk');
      await write(page, 'Virksomhed', long);
      await write(page, 'Dit navn', long);
      await write(page, 'Telefon eller e-mail', `ringede-${width}@lang.example`);
      assert.match(await press(page, 'Gem henvendelsen'), /Lovet svar senest/);
      await press(page, 'Gem kontakten');
      for (const tab of ['venter', 'mine', 'alle', 'spam']) await visit(page, `/henvendelser?vis=${tab}`);
      await visit(page, '/');
      await page.context().close();
    });
  }
});

describe('on a slow phone', () => {
  for (const scripts of ['allowed', 'blocked'] as const) {
    it(`little is transferred, and the form is filled in with scripts ${scripts}`, async () => {
      const page = await newPerson(browser, { width: 375 });
      const line = await onSlowLine(page, { scripts });
      await page.goto(entrance(), { waitUntil: 'load' });
      const first = line.weigh();
      assert.ok(first.requests >= 3, `${first.requests} requests`);
      assert.ok(
        first.bytes > 20_000 && first.bytes < mostTransferred,
        `${first.bytes} bytes at the entrance`,
      );
      await page.getByText('Hænder til opgaver').click();
      await page.getByLabel('Virksomhed', { exact: true }).fill(`Langsom ${scripts}`);
      await page.getByLabel('Dit navn').fill('Lise Langsom');
      await page.getByLabel('Telefon eller e-mail').fill(`${scripts}@langsom.example`);
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Send' }).click()]);
      assert.match(await words(page), /Tak\. Vi har fået det/);
      const second = line.weigh();
      assert.ok(second.bytes > 0 && second.bytes < mostTransferred, `${second.bytes} bytes at the receipt`);
      await page.context().close();
    });
  }

  it('the form can be used before a single script has come', async () => {
    const page = await newPerson(browser, { width: 375 });
    let arrived = 0;
    // The scripts are on their way for as long as the shop owner writes.
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => page.once('close', resolve));
      arrived += 1;
      await route.abort().catch(() => undefined);
    });
    await page.goto(entrance(), { waitUntil: 'commit' });
    await page.getByText('Det ved jeg ikke endnu').click();
    await page.getByLabel('Virksomhed', { exact: true }).fill('Ventende');
    await page.getByLabel('Dit navn').fill('Vita Vent');
    await page.getByLabel('Telefon eller e-mail').fill('vita@vent.example');
    await page.getByRole('button', { name: 'Send' }).click({ noWaitAfter: true });
    await page.getByRole('heading', { name: 'Tak. Vi har fået det' }).waitFor();
    assert.equal(arrived, 0);
    await page.close();
  });
});
