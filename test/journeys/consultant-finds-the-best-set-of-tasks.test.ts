import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, screenshot } from '../support/browser.ts';
import type { TestSite } from '../support/site.ts';
import { newPerson, press, saysNothingAbout, visit, words, write } from './steps/person-at-a-page.ts';
import { atHomeByNoon, hidden, lightHanded, tasksHeard, visitedInn } from './steps/visited-inn.ts';

for (const [width, javaScript] of [
  [375, false],
  [1280, true],
] as const) {
  describe(`the best set of tasks, ${width} px, ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
    let inn: Awaited<ReturnType<typeof visitedInn>>;
    let consultant: Page;
    let caseworker: Page;
    const picture = (page: Page, name: string) => screenshot(page, `carving/${width}-${name}`);

    before(async () => {
      inn = await visitedInn();
      browser = await openBrowser(inn.site);
      consultant = await newPerson(browser, { width, javaScript, accountId: inn.consultant });
      caseworker = await newPerson(browser, { width, javaScript, accountId: inn.caseworkerId });
    });
    after(() => browser.close());

    it('a consultant writes down the tasks that are left lying', async () => {
      await consultant.clock.setFixedTime(inn.site.clock.now().epochMilliseconds);
      await visit(consultant, `/besoeg/nyt?arbejdssted=${inn.workplaceId}`);
      await write(consultant, 'Hvor trykker skoen?', 'Tjenerne når ikke det, gæsterne lægger mærke til.');
      for (const [at, { title, hours, rhythm, lifting }] of tasksHeard.entries()) {
        const task = consultant.locator(`[name="task${at}-title"]`);
        const add = consultant.getByRole('button', { name: 'Skriv en opgave mere' });
        if ((await task.count()) === 0) {
          if (javaScript) await add.click();
          else await press(consultant, 'Skriv en opgave mere');
        }
        await task.fill(title);
        await consultant.fill(`[name="task${at}-minutesPerWeek"]`, hours);
        await consultant.fill(`[name="task${at}-rhythm"]`, rhythm);
        await unfoldAt(at);
        await consultant.selectOption(`[name="task${at}-level-lifting"]`, lifting);
      }
      assert.match(await press(consultant, 'Gem besøget'), /Bære fade op/);
      await picture(consultant, 'visit');
    });

    /** The demands of the one task, closed until somebody opens them. */
    async function unfoldAt(at: number): Promise<void> {
      const field = consultant.locator(`[name="task${at}-level-lifting"]`);
      if (!(await field.isVisible()))
        await consultant.locator(`details:has([name="task${at}-level-lifting"]) > summary`).first().click();
    }

    it('and is told who could hold which of them, the best set for each, and nobody protected', async () => {
      const who = await press(consultant, 'Lav et småjob');
      await picture(consultant, 'who');
      assert.match(who, new RegExp(`${lightHanded}.*Dække borde, folde servietter og vande blomster`, 's'));
      assert.match(who, /3 opgaver, 8 timer om ugen på 3 dage/);
      assert.match(who, new RegExp(`${atHomeByNoon}.*Dække borde.*bære fade op`, 's'));
      saysNothingAbout(await consultant.content(), [hidden], 'who could hold it');
    });

    it('the set is explained: why these, why not one more, and what else is as good', async () => {
      const page = await press(consultant, `Se og foreslå til ${lightHanded}`);
      await picture(consultant, 'set');
      assert.match(page, /Derfor de opgaver.*3 opgaver, 8 timer om ugen på 3 dage/s);
      assert.match(page, /Bære fade op: kræver mere, end der går/);
      assert.match(page, /Derfor passer det/);
      const others = await consultant.locator('main a[href*="valgt="]').allTextContents();
      assert.ok(others.length > 0, 'another set at the same place is offered');
    });

    it('it becomes a suggestion with one press more; the person says yes to the small job', async () => {
      const sent = await press(consultant, `Send forslaget til ${lightHanded}`);
      await picture(consultant, 'sent');
      assert.match(sent, /Dække borde, folde servietter og vande blomster/);
      assert.match(sent, /Vent på borgerens svar/);
      const citizen = await newPerson(browser, { width, javaScript, accountId: inn.light.accountId });
      await visit(citizen, '/');
      assert.match(await press(citizen, 'Se forslaget'), /8 t/);
      await picture(citizen, 'citizen');
      await press(citizen, 'Ja tak');
      assert.match(await words(citizen), /Du har sagt ja/);
    });

    it('what has been given to one is not offered to the next; what is left is, from the citizen’s page', async () => {
      await visit(caseworker, `/borgere/${inn.early.citizenId}`);
      const found = await press(caseworker, 'Find et småjob');
      await picture(caseworker, 'citizen-page');
      assert.match(found, /Bære fade op.*Én opgave, 4 timer om ugen på én dag/s);
      saysNothingAbout(found, ['Folde servietter'], 'what is left');
      const one = await press(caseworker, /^Se og foreslå/);
      await picture(caseworker, 'citizen-set');
      assert.match(one, /Én opgave, 4 timer om ugen på én dag/);
      assert.match(await press(caseworker, `Send forslaget til ${atHomeByNoon}`), /Vent på borgerens svar/);
    });

    it('and when nothing is left, the page says what to do', async () => {
      const nothing = await visit(caseworker, `/borgere/${inn.early.citizenId}/smaajob`);
      await picture(caseworker, 'nothing-left');
      assert.match(nothing, /Ingen løse opgaver passer lige nu/);
    });
  });
}
