import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axeClean, axeViolations, openBrowser, screenshot } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';

let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
before(async () => {
  browser = await openBrowser(await testSite());
});
after(() => browser.close());

for (const javaScript of [true, false]) {
  describe(`the front door ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    it('lets somebody step in, change the language and leave, on a phone', async () => {
      const { accountId } = await browser.site.newAccount('caseworker', 'Sidsel Prøve');
      const page = await browser.page({ javaScript, width: 320 });
      await page.goto('/log-ind');
      await axeClean(page);
      await page.click('summary.ff-menu-button');
      await axeClean(page);
      await page.click('form[action="/sprog"] button >> visible=true');
      await page.waitForSelector('html[lang="en"]', { state: 'attached' });
      await axeClean(page);
      await page.click(`button[data-person="${accountId}"]`);
      // The account's own language is Danish, and wins.
      await page.goto('/om');
      assert.match((await page.textContent('body'))!, /Sidsel Prøve/);
      await axeClean(page);
      await screenshot(page, `front-door-${javaScript ? 'js' : 'plain'}`);
    });

    it('shows a friendly page for an address that is not there', async () => {
      const page = await browser.page({ javaScript, width: 375 });
      const answer = await page.goto('/findes-ikke');
      assert.equal(answer!.status(), 404);
      await axeClean(page);
    });

    it('steps in as an account without the log-in page', async () => {
      const { accountId } = await browser.site.newAccount('manager', 'Mads Prøve');
      const page = await browser.page({ javaScript });
      await browser.stepInAs(page, accountId);
      await page.goto('/om');
      assert.match((await page.textContent('body'))!, /Mads Prøve/);
    });
  });
}

describe('the eye that looks for barriers', () => {
  it('sees one, also where the page may run no scripts', async () => {
    for (const javaScript of [true, false]) {
      const page = await browser.page({ javaScript });
      await page.goto('/log-ind');
      await page.setContent(
        '<html lang="da"><title>x</title><main><h1>x</h1><img src="data:,"></main></html>',
      );
      assert.match((await axeViolations(page)).join('\n'), /image-alt/);
      await page.goto('data:text/html,<title>still</title><script>document.title = "moved"</script>');
      assert.equal(await page.title(), javaScript ? 'moved' : 'still', 'scripts are as they were before');
    }
  });
});
