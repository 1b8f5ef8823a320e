import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { axeClean, openBrowser } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { newWorld, type World } from '../support/world.ts';

let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
before(async () => {
  browser = await openBrowser(await testSite());
});
after(() => browser.close());

/** A consultant invites, on a desk; there is one seat. */
async function invite(page: Page, title: string): Promise<void> {
  await page.goto('/arrangementer');
  await axeClean(page);
  await page.getByRole('link', { name: 'Lav et arrangement' }).first().click();
  await page.getByLabel('Hvad skal det hedde?').fill(title);
  await page.getByLabel('Hvad skal der ske?').fill('Vi drikker kaffe. Man må gerne bare lytte.');
  await page.getByLabel('For alle').check();
  for (const [part, value] of Object.entries({ day: '23', month: '4', year: '2026' }))
    await page.locator(`[name="onDate-${part}"]`).fill(value);
  await page.getByLabel('Det begynder kl.').fill('16');
  await page.getByLabel('Det slutter kl.').fill('14');
  await page.getByLabel('Hvor?', { exact: true }).fill('Biblioteket');
  await page.getByLabel('Hvor mange er der plads til?').fill('1');
  await page.getByRole('button', { name: 'Lav arrangementet' }).click();
  // An end before the beginning: told at the field, and nothing has to be typed again.
  await axeClean(page);
  assert.equal(await page.getByLabel('Hvad skal det hedde?').inputValue(), title);
  await page.getByLabel('Det slutter kl.').fill('18');
  await page.getByRole('button', { name: 'Lav arrangementet' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await axeClean(page);
}

async function open(page: Page, title: string): Promise<void> {
  await page.goto('/arrangementer');
  await axeClean(page);
  await page.getByRole('link', { name: title }).click();
  await axeClean(page);
}

for (const javaScript of [true, false]) {
  describe(`an event ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    let world: World;
    const title = `Kaffe ${javaScript ? 'med' : 'uden'} kolleger`;
    const someone = async (role: 'citizen' | 'consultant' | 'employer', width: number) => {
      const page = await browser.page({ javaScript, width });
      await browser.stepInAs(page, world.people[role].accountId);
      return page;
    };

    it('is arranged, filled, waited for, and the seat passed on', async () => {
      world = await newWorld(browser.site);
      const consultant = await someone('consultant', 1280);
      await invite(consultant, title);

      const employer = await someone('employer', 375);
      await open(employer, title);
      await employer.getByRole('button', { name: 'Tilmeld mig' }).click();
      await employer.getByText('Vi glæder os til at se dig').waitFor();

      const citizen = await someone('citizen', 375);
      await open(citizen, title);
      await citizen.getByLabel('Er der noget, vi skal vide?').fill('En plads ved døren, tak.');
      await citizen.getByRole('button', { name: 'Sæt mig på ventelisten' }).click();
      await citizen.getByText('Du er den næste').waitFor();
      await axeClean(citizen);

      await employer.getByRole('button', { name: 'Meld fra' }).click();
      await citizen.reload();
      await citizen.getByText('Vi glæder os til at se dig').waitFor();
      const calendar = citizen.getByRole('link', { name: 'Læg det i min kalender' });
      const file = await citizen.request.get((await calendar.getAttribute('href'))!);
      assert.match(await file.text(), /BEGIN:VCALENDAR[\s\S]*Biblioteket/);

      await consultant.reload();
      await consultant.getByText('En plads ved døren').waitFor();
      await axeClean(consultant);
      // The employer is told that people come, not who.
      await employer.reload();
      assert.ok(!(await employer.textContent('body'))!.includes('Ottilie'));
    });

    it('reads an article and finds the events from there', async () => {
      const citizen = await someone('citizen', 375);
      await citizen.goto('/viden');
      await axeClean(citizen);
      await citizen.getByRole('link', { name: 'Din første dag' }).click();
      await axeClean(citizen);
      await citizen.goBack();
      await citizen.getByRole('link', { name: 'Se arrangementer' }).click();
      await citizen.getByRole('heading', { level: 1, name: 'Arrangementer' }).waitFor();
    });
  });
}
