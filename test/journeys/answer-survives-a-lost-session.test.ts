import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { newWorld } from '../support/world.ts';

let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
before(async () => {
  browser = await openBrowser(await testSite());
});
after(() => browser.close());

describe('an answer half written when the log-in runs out', () => {
  it('is there again for its writer, and for nobody else at the same screen', async () => {
    const { ids, people } = await newWorld(browser.site);
    const thread = `/dialoger/${ids.conversationId}`;
    const page = await browser.page({ width: 375 });
    const box = () => page.locator('[data-draft] textarea');
    const inTab = () =>
      page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('kladde:')).length);

    await browser.stepInAs(page, people.citizen.accountId);
    await page.goto(thread);
    await page.context().clearCookies();
    await box().fill('Kl. 9 passer mig bedre');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForLoadState();
    assert.equal(await box().count(), 0, 'the site cannot take it');

    await browser.stepInAs(page, people.citizen.accountId);
    await page.goto(thread);
    assert.equal(await box().inputValue(), 'Kl. 9 passer mig bedre');
    assert.match((await page.locator('[data-draft-state]').textContent())!, /du var i gang med at skrive/);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForURL(/besked=sendt/);
    assert.equal(await box().inputValue(), '');
    assert.equal(await inTab(), 0, 'what is sent is kept nowhere else');

    await page.context().clearCookies();
    await box().fill('Kun mit');
    await page.locator('[data-draft-state]', { hasText: 'kunne ikke gemmes' }).waitFor();
    assert.equal(await inTab(), 1);
    await browser.stepInAs(page, people.employer.accountId);
    await page.goto(thread);
    assert.equal(await box().inputValue(), '');
    assert.equal(await inTab(), 0);
  });

  it('is gone when its writer logs out', async () => {
    const { ids, people } = await newWorld(browser.site);
    const page = await browser.page();
    await browser.stepInAs(page, people.employer.accountId);
    await page.goto(`/dialoger/${ids.conversationId}`);
    const token = await page.locator('[data-draft] textarea').evaluate((box) => {
      const { form } = box as HTMLTextAreaElement;
      const field = form!.elements.namedItem('_csrf') as HTMLInputElement;
      const { value } = field;
      field.value = 'spent';
      return value;
    });
    assert.ok(token);
    await page.locator('[data-draft] textarea').fill('Ikke sendt');
    await page.locator('[data-draft-state]', { hasText: 'kunne ikke gemmes' }).waitFor();
    await page.evaluate(() => {
      const leave = document.querySelector<HTMLFormElement>('form[action="/log-ud"]')!;
      leave.requestSubmit();
    });
    await page.waitForURL((url) => !url.pathname.startsWith('/dialoger'));
    assert.deepEqual(
      await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('kladde:'))),
      [],
    );
  });
});
