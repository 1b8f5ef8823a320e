import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, type SiteInBrowser, screenshot } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { tellNeeds } from '../support/two-sides.ts';
import { citizenName, newWorld, type World } from '../support/world.ts';
import { addressesFilledWith, forget, whatIsSecret } from './steps/addresses-to-guess.ts';
import { newPerson, press, saysNothingAbout, visit, words } from './steps/person-at-a-page.ts';

interface Stranger {
  who: string;
  browser: SiteInBrowser & { site: TestSite };
  accountId: string;
  /** The person they must not see. */
  of: World;
  /** What the page says when they try the placement's address. */
  told: RegExp;
}

let home: SiteInBrowser & { site: TestSite };
let abroad: SiteInBrowser & { site: TestSite };
let running: World;
let ended: World;
let secrets: string[];
const strangers: Stranger[] = [];

before(async () => {
  home = await openBrowser(await testSite({ demo: false }));
  abroad = await openBrowser(await testSite({ demo: false }));
  const { site } = home;
  running = await newWorld(site);
  ended = await newWorld(site, citizenName, { ended: true });
  for (const world of [running, ended]) await tellNeeds(site, world.ids.citizenId);
  await forget(site, running.people.mentor.accountId);
  secrets = [...(await whatIsSecret(site, running)), ...(await whatIsSecret(site, ended))];

  const others = (await newWorld(site, 'Frida Fremmed')).people;
  const neighbours = (await newWorld(abroad.site, 'Nanna Nabo')).people;
  const notFound = /findes ikke|kan ikke finde/i;
  const over = /Forløbet er slut/;
  const add = (who: string, browser: typeof home, accountId: string, of: World, told: RegExp) =>
    strangers.push({ who, browser, accountId, of, told });
  add('another municipality’s caseworker', abroad, neighbours.caseworker.accountId, running, notFound);
  add('another municipality’s consultant', abroad, neighbours.consultant.accountId, running, notFound);
  add('another municipality’s manager', abroad, neighbours.manager.accountId, running, notFound);
  add('another employer', home, others.employer.accountId, running, notFound);
  add('another citizen', home, others.citizen.accountId, running, notFound);
  add('another mentor', home, others.mentor.accountId, running, notFound);
  add('the mentor before the promise', home, running.people.mentor.accountId, running, /tavshed/);
  add('the mentor after the end', home, ended.people.mentor.accountId, ended, over);
  add('the employer after the end', home, ended.people.employer.accountId, ended, over);
});
after(async () => {
  await home.close();
  await abroad.close();
});

const each = (work: (stranger: Stranger) => Promise<void>) => async () => {
  assert.equal(strangers.length, 9);
  for (const stranger of strangers) await work(stranger);
};

describe('strangers see nothing', () => {
  it(
    'by any address there is',
    each(async ({ who, browser, accountId, of }) => {
      const visitor = await browser.site.as(accountId);
      for (const { path, aboutThem } of addressesFilledWith(browser.site.routes, of.ids)) {
        const answer = await visitor.get(path);
        saysNothingAbout(answer.text, secrets, `${path} to ${who}`);
        assert.ok(answer.status < 500, `${path} to ${who}: ${answer.status}`);
        if (aboutThem) assert.ok(isShut(answer, who, path, of), `${path} to ${who}: ${answer.status}`);
      }
    }),
  );

  it(
    'by their own menus',
    each(async ({ who, browser, accountId }) => {
      const page = await newPerson(browser, { accountId, width: 375 });
      const menu = await page
        .locator('header .ff-menu-panel nav a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
      for (const path of new Set(['/', ...menu]))
        saysNothingAbout(await visit(page, path), secrets, `${path} to ${who}`);
      await page.context().close();
    }),
  );

  for (const javaScript of [true, false]) {
    it(
      `and are told so kindly, ${javaScript ? 'with' : 'without'} JavaScript`,
      each(async ({ who, browser, accountId, of, told }) => {
        const page = await newPerson(browser, { accountId, javaScript, width: 375 });
        const text = await visit(page, `/forloeb/${of.ids.placementId}`);
        assert.match(text, told, who);
        saysNothingAbout(await page.content(), secrets, who);
        await screenshot(page, `stranger-${who.replaceAll(/\W+/g, '-')}`);
        assert.ok((await page.locator('main a, main button').count()) > 0, `${who} has a way on`);
        await page.context().close();
      }),
    );
  }
});

describe('whoever was turned away', () => {
  for (const javaScript of [true, false]) {
    it(`is seen by the citizen, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const { accountId } = running.people.citizen;
      const page = await newPerson(home, { accountId, javaScript, width: 375 });
      await page.locator('summary.ff-menu-button').click();
      await press(page, 'Hvem har set mine oplysninger', page.locator('header .ff-menu-panel'));
      const refused = new Set<string>();
      for (;;) {
        const rows = await page.locator('tr', { hasText: 'Nej, de så ikke noget' }).allTextContents();
        for (const role of ['arbejdsgiver', 'borger', 'mentor'])
          if (rows.some((row) => row.toLowerCase().includes(`, ${role}`))) refused.add(role);
        if (refused.size === 3 || (await page.locator('main a[rel=next]').count()) === 0) break;
        await press(page, /Næste/);
      }
      assert.deepEqual([...refused].sort(), ['arbejdsgiver', 'borger', 'mentor']);
      await screenshot(page, 'who-looked');
      assert.ok((await words(page)).includes('Hvem har set mine oplysninger'));
    });
  }
});

/** Shut, led away, or a page made to hold nothing about the person: which of them the text has shown already. */
function isShut({ status }: { status: number }, who: string, path: string, of: World): boolean {
  if (status === 403 || status === 404) return true;
  const { placementId, workplaceId, openingId } = of.ids;
  // Their own workplace stays theirs, and the mentor's promise is the one page open before it is given.
  const own = [`/arbejdssteder/${workplaceId}`, `/jobaabninger/${openingId}`];
  if (who === 'the employer after the end')
    return own.some((start) => path.startsWith(start)) || path.startsWith(`/forloeb/${placementId}`);
  return who === 'the mentor before the promise' && path === `/forloeb/${placementId}/fortrolighed`;
}
