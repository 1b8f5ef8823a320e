import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Tx } from '#platform/database/open.ts';
import { axeClean } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { type Sides, twoSides } from '../support/two-sides.ts';
import { cuttableSite, newPhone } from './steps/phone.ts';

let site: TestSite;
let sides: Sides;
let line: Awaited<ReturnType<typeof cuttableSite>>;
let phone: ReturnType<typeof newPhone>;
let page: Page;
before(async () => {
  site = await testSite();
  sides = await twoSides(site);
  line = await cuttableSite(site);
  phone = newPhone(site, line.address);
  page = await phone.open();
  await phone.logIn(sides.accounts.consultant);
});
after(async () => {
  await phone.close();
  await line.cut();
  phone.throwAway();
});

const inDatabase = <T>(read: (tx: Tx) => Promise<T>): Promise<T> =>
  site.database.inMunicipality(site.municipalityId, read);
const visits = () => inDatabase((tx) => tx.selectFrom('visit').select(['id', 'hurts', 'undone']).execute());
const form = () => `/besoeg/nyt?arbejdssted=${sides.workplaceId}`;
const state = () => page.locator('[data-visit-state]').textContent();
const onPhone = () =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('besoeg:')));

async function lose(): Promise<void> {
  await line.cut();
  await phone.offline(true);
}
/** As the browser says it; a connection that is only thought to be there is tried again by itself. */
const online = () => page.evaluate(() => window.dispatchEvent(new Event('online')));
/** Closed and opened again, as by somebody who puts the phone away. */
async function openAgain(offline: boolean): Promise<void> {
  await phone.close();
  page = await phone.open({ offline });
}
/** The form is on the phone, with the files it is drawn with. */
const isKept = () =>
  page.waitForFunction(
    async (address) => {
      const cache = await caches.open('besoeg');
      const addresses = (await cache.keys()).map(({ url }) => url);
      return (
        (await cache.match(address)) !== undefined &&
        addresses.some((url) => url.endsWith('visit-form.js')) &&
        addresses.some((url) => url.endsWith('fodfaeste.css'))
      );
    },
    form(),
    { polling: 100 },
  );

describe('a visit written where the connection comes and goes', () => {
  it('is kept as it is typed, through a lost connection and a closed browser', async () => {
    await page.goto(form());
    await isKept();
    await page.fill('[name="hurts"]', 'Svendene fejer i stedet for at bygge.');
    assert.match((await state())!, /^Gemt på telefonen kl\. \d\d\.\d\d$/);
    await lose();
    await page.fill('[name="undone"]', 'Lageret roder.');
    await page.fill('[name="task0-title"]', 'Feje i værkstedet');
    await page.fill('[name="task0-minutesPerWeek"]', '2,25');
    await page.getByRole('button', { name: 'Skriv en opgave mere' }).click();
    await page.fill('[name="task1-title"]', 'Tømme affald');
    await page.fill('[name="task1-minutesPerWeek"]', '1');
    await page.locator('summary', { hasText: 'Hvad kræver opgaven?' }).last().click();
    await page.selectOption('[name="task1-level-lifting"]', '1');

    await openAgain(true);
    await page.goto(form());
    assert.equal(await page.inputValue('[name="hurts"]'), 'Svendene fejer i stedet for at bygge.');
    assert.equal(await page.inputValue('[name="undone"]'), 'Lageret roder.');
    assert.equal(await page.inputValue('[name="task1-title"]'), 'Tømme affald');
    assert.equal(await page.inputValue('[name="task1-level-lifting"]'), '1');
    await axeClean(page);
  });

  it('waits on the phone when it is saved without a connection, and says so', async () => {
    await page.getByRole('button', { name: 'Gem besøget' }).click();
    await page.waitForSelector('[data-visit-state="waits"]');
    assert.match((await state())!, /Ingen forbindelse\. Besøget er gemt på telefonen/);
    await openAgain(true);
    await page.goto(form());
    await page.waitForSelector('[data-visit-state="waits"]');
    assert.deepEqual(await visits(), []);
  });

  it('is sent when there is one, and is there once although the first answer was lost', async () => {
    line.swallowNextAnswer();
    await line.connect();
    const lost = page.waitForEvent('requestfailed', (request) => request.method() === 'POST');
    await phone.offline(false);
    await online();
    await lost;
    await page.waitForSelector('[data-visit-state="waits"]');
    assert.equal((await visits()).length, 1, 'it arrived');
    assert.equal((await onPhone()).length, 1, 'and the phone does not know');
    await Promise.all([page.waitForURL(/\/besoeg\/[0-9a-f-]{36}/), online()]);
    const [visit, ...more] = await visits();
    assert.deepEqual(more, []);
    assert.equal(visit!.undone, 'Lageret roder.');
    const tasks = await inDatabase((tx) =>
      tx
        .selectFrom('visitTask as v')
        .innerJoin('task as t', 't.id', 'v.taskId')
        .select('t.title')
        .orderBy('t.title')
        .execute(),
    );
    assert.deepEqual(
      tasks.map(({ title }) => title),
      ['Feje i værkstedet', 'Tømme affald'],
    );
    assert.deepEqual(await onPhone(), []);
  });

  it('survives that the log-in ran out: log in again, and it is sent', async () => {
    await page.goto(form());
    await page.fill('[name="hurts"]', 'Skrevet med et gammelt log-ind');
    await inDatabase((tx) => tx.deleteFrom('session').execute());
    await page.getByRole('button', { name: 'Gem besøget' }).click();
    await page.waitForSelector('[data-visit-state="logIn"]');
    assert.match((await state())!, /Log ind igen, så bliver det sendt/);
    assert.equal((await onPhone()).length, 1);
    await phone.logIn(sides.accounts.consultant);
    await page.goto(form());
    await page.waitForURL(/\/besoeg\/[0-9a-f-]{36}/);
    assert.equal((await visits()).length, 2);
    assert.deepEqual(await onPhone(), []);
  });

  it('tells what is wrong at the field, and loses nothing of it', async () => {
    await page.goto(form());
    await page.fill('[name="hurts"]', 'Noget at rette');
    await page.fill('[name="task0-title"]', 'Uden timer');
    await page.getByRole('button', { name: 'Gem besøget' }).click();
    await page.waitForSelector('#task0-minutesPerWeek-error');
    assert.equal(await page.inputValue('[name="task0-title"]'), 'Uden timer');
    assert.equal((await visits()).length, 2);
  });

  it('leaves nothing on a phone somebody has logged out of; what was begun waits on the site', async () => {
    await page.click('summary.ff-menu-button');
    await Promise.all([
      page.waitForURL(/logget-ud|log-ind|\/$/),
      page.click('form[action="/log-ud"] button >> visible=true'),
    ]);
    assert.deepEqual(await onPhone(), []);
    assert.equal(await page.evaluate(() => caches.has('besoeg')), false);
    const drafts = await inDatabase((tx) => tx.selectFrom('visitDraft').select('fields').execute());
    assert.deepEqual(phone.errors, []);
    assert.equal((drafts[0]!.fields as Record<string, string>)['task0-title'], 'Uden timer');
  });
});
