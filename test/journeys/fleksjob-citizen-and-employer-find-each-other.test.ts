import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Market, openMarket } from '../../src/domains/marketplace/testing/market.ts';
import { openBrowser, type SiteInBrowser, screenshot } from '../support/browser.ts';
import { choose, newPerson, press, saysNothingAbout, visit, words, write } from './steps/person-at-a-page.ts';

let market: Market;
let browser: SiteInBrowser;
describe('the marketplace in a browser', () => {
  before(async () => {
    market = await openMarket();
    browser = await openBrowser(market.site);
    for (const name of ['Anna', 'Bent', 'Cilla', 'Dorte', 'Ebbe']) await market.published(`${name} Flerskov`);
  });
  after(async () => {
    await browser.close();
    await market.close();
  });

  const tick = (page: Page, label: string) => page.locator('main').getByLabel(label, { exact: true }).check();

  for (const [javaScript, width] of [
    [true, 1280],
    [false, 375],
  ] as const) {
    describe(`a citizen and an employer find each other, ${javaScript ? 'with' : 'without'} JavaScript, ${width} px`, () => {
      const name = javaScript ? 'Wilhelmine Ravnsborg' : 'Thorvald Kvistgaard';
      const secrets = [...name.split(' '), 'Hemmeligstræde'];
      let atHome: Page;
      let atShop: Page;
      let atOffice: Page;
      let employer: Awaited<ReturnType<Market['anotherEmployer']>>;
      let alias: string;

      before(async () => {
        employer = await market.anotherEmployer(`Vaskeriet ${width}`);
        const citizen = await market.person(name);
        const { caseworker } = market.world.people;
        atHome = await newPerson(browser, { javaScript, width, accountId: citizen.accountId });
        atShop = await newPerson(browser, { javaScript, width, accountId: employer.accountId });
        atOffice = await newPerson(browser, { javaScript, width, accountId: caseworker.accountId });
      });

      it('the citizen meets the offer on the front page and says yes', async () => {
        await visit(atHome, '/');
        await press(atHome, 'Vil du være med på markedspladsen?');
        assert.match(await press(atHome, 'Ja, jeg vil gerne'), /Lav din profil/);
        await screenshot(atHome, `marketplace-begun-${width}`);
      });

      it('tells one part at a time, and is asked kindly to leave the name out', async () => {
        await press(atHome, 'Gå videre');
        await tick(atHome, 'Gøre rent');
        await tick(atHome, 'Vis det her for virksomheder');
        await press(atHome, 'Gem og gå videre');
        await atHome.getByLabel('Det vil jeg helst').selectOption({ label: 'Rengøringsassistent' });
        await tick(atHome, 'Vis det her for virksomheder');
        await press(atHome, 'Gem og gå videre');
        await write(atHome, 'Timer om ugen nu', '8');
        await tick(atHome, 'Vis det her for virksomheder');
        await press(atHome, 'Gem og gå videre');
        await choose(atHome, 'Hvad må stedet vide?', 'Hvilken by jeg bor i');
        await tick(atHome, 'Vis det her for virksomheder');
        await press(atHome, 'Gem og gå videre');
        assert.match(await words(atHome), /Fortæl os det først/);
        await press(atHome, 'Gem og gå videre');
        await write(atHome, 'Lidt om dig', `Jeg hedder ${name} og er rolig.`);
        await tick(atHome, 'Vis det her for virksomheder');
        assert.match(await press(atHome, 'Gem og gå videre'), /ligner dit navn/);
        assert.equal(
          await atHome.getByLabel('Lidt om dig').first().inputValue(),
          `Jeg hedder ${name} og er rolig.`,
        );
        await write(atHome, 'Lidt om dig', 'Jeg er rolig.');
        await press(atHome, 'Gem og gå videre');
      });

      it('sees exactly what workplaces will see, and then shows it', async () => {
        const seen = await visit(atHome, new URL(atHome.url()).pathname.concat('/se'));
        assert.match(seen, /Gøre rent/);
        assert.match(seen, /Nordby/);
        saysNothingAbout(seen, secrets, 'the preview');
        await screenshot(atHome, `marketplace-preview-${width}`);
        const profile = await press(atHome, 'Vis min profil');
        assert.match(profile, /Virksomheder kan se din profil/);
        alias = /Profil [A-Z0-9]{4}/.exec(profile)![0];
      });

      it('the employer searches, finds the profile without a name and writes', async () => {
        await visit(atShop, '/markedsplads');
        await press(atShop, 'Find en medarbejder');
        const found = await visit(atShop, '/markedsplads/profiler?sted=Nordby&q=reng%C3%B8ring');
        assert.match(found, new RegExp(alias));
        saysNothingAbout(await atShop.content(), secrets, 'the results');
        const profile = await press(atShop, new RegExp(`^${alias}`));
        assert.match(profile, /Gøre rent/);
        await write(atShop, 'Jeres besked', 'Vi mangler en om formiddagen. Vil du høre mere?');
        const thread = await press(atShop, 'Send');
        assert.match(thread, new RegExp(alias));
        saysNothingAbout(await atShop.content(), secrets, 'the thread');
        await screenshot(atShop, `marketplace-letter-${width}`);
      });

      it('the citizen is not hurried: reads, answers, and shows the name when it suits', async () => {
        assert.match(await visit(atHome, '/markedsplads'), new RegExp(`Vaskeriet ${width}`));
        assert.match(await press(atHome, 'Læs og svar'), /Vi mangler en om formiddagen/);
        await write(atHome, 'Skriv et svar', 'Det vil jeg gerne høre mere om.');
        await press(atHome, 'Send');
        const thread = new URL(atHome.url()).pathname;
        saysNothingAbout(await visit(atShop, thread), secrets, 'the thread before the act');
        await visit(atHome, `${thread}/vis-hvem`);
        await atHome.locator('main [name="items"][value="name"]').check();
        await atHome.locator('main form button[type="submit"]').last().click();
        await atHome.waitForURL(/\/dialoger\/[0-9a-f-]+(\?|$)/);
        assert.match(await visit(atShop, thread), new RegExp(name));
        assert.doesNotMatch(await words(atShop), /20 ?10 ?10 ?10/, 'the phone was not ticked');
      });

      it('the caseworker sees that they have found each other, and makes something of it', async () => {
        const overview = await visit(atOffice, '/markedsplads');
        assert.match(overview, new RegExp(`Har sagt sit navn til Vaskeriet ${width}`));
        await screenshot(atOffice, `marketplace-staff-${width}`);
        assert.match(await press(atOffice, /^Lav et forslag/), new RegExp(name));
      });

      it('the citizen sees who saw the name, takes a pause and is gone from the search', async () => {
        assert.match(await visit(atHome, '/mine-opslag'), /Ejnar Ejer/);
        await visit(atHome, '/min-profil');
        await press(atHome, 'Hold pause');
        assert.match(await press(atHome, 'Hold pause nu'), /Din profil holder pause/);
        assert.doesNotMatch(await visit(atShop, '/markedsplads/profiler'), new RegExp(alias));
      });

      it('somebody who is not digital gets a profile with help, and a colleague writes down why', async () => {
        const helped = await market.person(`Hjalmar Hjælpesen ${width}`, { digital: false });
        await visit(atOffice, `/borgere/${helped.citizenId}/profil`);
        assert.match(await press(atOffice, 'Ja, jeg vil gerne'), /Vælg, hvorfor/);
        await choose(atOffice, /Hvorfor gør du det/, 'Vi sidder sammen til et møde');
        await press(atOffice, 'Ja, jeg vil gerne');
        await press(atOffice, 'Gå videre');
        await tick(atOffice, 'Passe have');
        await tick(atOffice, 'Vis det her for virksomheder');
        await choose(atOffice, /Hvorfor gør du det/, 'Vi sidder sammen til et møde');
        await press(atOffice, 'Gem og gå videre');
        await visit(atOffice, `/borgere/${helped.citizenId}/profil/se`);
        await choose(atOffice, /Hvorfor gør du det/, 'Vi sidder sammen til et møde');
        await press(atOffice, 'Vis min profil');
        assert.match(await words(atOffice), /Kan ses/);
        await screenshot(atOffice, `marketplace-with-help-${width}`);
      });
    });
  }
});
