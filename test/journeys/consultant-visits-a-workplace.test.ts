import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, screenshot } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { twoSides } from '../support/two-sides.ts';
import { newPerson, press, unfold, visit, words, write } from './steps/person-at-a-page.ts';

let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
before(async () => {
  browser = await openBrowser(await testSite());
});
after(() => browser.close());

const ways = [
  { javaScript: true, width: 375 },
  { javaScript: false, width: 375 },
  { javaScript: true, width: 1280 },
];

for (const { javaScript, width } of ways) {
  const how = `${width} px, ${javaScript ? 'with' : 'without'} JavaScript`;
  describe(`a consultant in a car park (${how})`, () => {
    it('listens, writes two tasks down, and the caseworker knows at once', async () => {
      const { site } = browser;
      const sides = await twoSides(site);
      const consultant = await newPerson(browser, {
        javaScript,
        width,
        accountId: sides.accounts.consultant,
      });
      await consultant.clock.setFixedTime(site.clock.now().epochMilliseconds);
      await visit(consultant, '/besoeg');
      await press(consultant, 'Nyt besøg');
      await consultant.fill('[name="soeg"]', 'Genbrug');
      await press(consultant, 'Søg');
      await consultant.goto(`/besoeg/nyt?arbejdssted=${sides.workplaceId}`);

      await write(consultant, 'Hvor trykker skoen?', 'Svendene fejer i stedet for at bygge.');
      await consultant.locator('label', { hasText: /^Maj$/ }).click();
      await consultant.fill('[name="task0-title"]', 'Feje i værkstedet');
      await consultant.fill('[name="task0-minutesPerWeek"]', '2,25');
      await consultant.fill('[name="task0-doneBy"]', 'To udlærte, en time hver');
      await unfold(consultant, 'Hvad kræver opgaven?');
      await consultant.selectOption('[name="task0-level-lifting"]', '1');
      const add = consultant.getByRole('button', { name: 'Skriv en opgave mere' });
      if (javaScript) await add.click();
      else await press(consultant, 'Skriv en opgave mere');
      assert.equal(await consultant.inputValue('[name="task0-title"]'), 'Feje i værkstedet');
      await consultant.fill('[name="task1-title"]', 'Tømme affald');
      await consultant.fill('[name="task1-minutesPerWeek"]', '1');
      await write(consultant, 'Næste skridt', 'Jeg ringer på fredag');
      await screenshot(consultant, `visit-form-${width}-${javaScript ? 'js' : 'plain'}`);
      const saved = await press(consultant, 'Gem besøget');
      assert.match(saved, /Feje i værkstedet/);
      assert.match(saved, /Passer til \d+ borgere? hos \d+ sagsbehandlere?/);
      assert.match(consultant.url(), /\/besoeg\/[0-9a-f-]{36}/);

      const caseworker = await newPerson(browser, {
        javaScript,
        width,
        accountId: sides.accounts.caseworker,
      });
      const front = await visit(caseworker, '/');
      assert.match(front, /Nye opgaver, der kan passe/);
      assert.match(front, /Ragnhild Uldjyde/);
      assert.match(front, /»Feje i værkstedet«/);
      await visit(caseworker, '/opgavetip');
      const tip = await press(caseworker, /Ragnhild Uldjyde: se, hvorfor det passer/);
      assert.match(tip, /To udlærte, en time hver/);
      assert.match(tip, /Derfor står den her/);
      assert.equal(await caseworker.getByRole('button', { name: 'Lav småjob' }).count(), 1);
      await unfold(caseworker, 'Fjern tippet');
      await caseworker.locator('label', { hasText: 'Ikke lige nu' }).click();
      await press(caseworker, 'Fjern tippet');
      assert.doesNotMatch(await words(caseworker), new RegExp(tip.match(/»(.*?)«/)![1]!));

      const employer = await newPerson(browser, { javaScript, width, accountId: sides.accounts.employer });
      const own = await visit(employer, `/arbejdssteder/${sides.workplaceId}`);
      assert.match(own, /Jeg ringer på fredag/);
      assert.doesNotMatch(own, /Svendene fejer/);
    });
  });
}

describe('the pages around the visits', () => {
  it('are free of barriers, with something on them and without', async () => {
    const sides = await twoSides(browser.site);
    const page = await newPerson(browser, { accountId: sides.accounts.consultant, width: 375 });
    for (const path of [
      '/besoeg?visning=alle',
      '/branchenyt',
      '/branchenyt?branche=culture',
      '/maanedens-billede',
    ])
      await visit(page, path);
    const manager = await newPerson(browser, {
      accountId: (await browser.site.newAccount('manager', 'Lea Leder')).accountId,
    });
    await visit(manager, '/besoeg');
  });
});
