import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, screenshot } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { newOpening } from '../support/two-sides.ts';
import * as employer from './steps/employer-by-link.ts';
import { newestLink, openLink, sentTo } from './steps/mailed-links.ts';
import * as staff from './steps/on-their-behalf.ts';
import { newPerson, saysNothingAbout, visit } from './steps/person-at-a-page.ts';

let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
before(async () => {
  browser = await openBrowser(await testSite());
});
after(() => browser.close());

const mail = 'bodil@butik.example';
const phone = '23232323';

for (const [javaScript, reachedAt] of [
  [true, mail],
  [false, phone],
] as const) {
  const channel = reachedAt === mail ? 'mail' : 'sms';
  describe(`people who never log in, ${javaScript ? 'with' : 'without'} JavaScript, by ${channel}`, () => {
    const name = javaScript ? 'Gudrun Brevskov' : 'Asger Papirlund';
    const secrets = [name, name.split(' ')[0]!];
    let site: TestSite;
    let caseworkerId: string;
    let opening: Awaited<ReturnType<typeof newOpening>>;
    let atOffice: Page;
    let atShop: Page;
    let citizen: string;
    let suggestion: string;
    let placement: string;

    /** The links last; a session of the office does not. */
    const laterOn = async (date: string) => {
      site.clock.moveTo(Temporal.Instant.from(`${date}T09:00:00Z`));
      await browser.stepInAs(atOffice, caseworkerId);
    };

    before(async () => {
      site = browser.site;
      site.clock.moveTo(Temporal.Instant.from('2026-04-14T07:00:00Z'));
      opening = await newOpening(site, { title: javaScript ? 'Sortering af tøj' : 'Sortering af bøger' });
      await site.database.inMunicipality(site.municipalityId, (tx) =>
        tx
          .updateTable('workplace')
          .set({ contactChannel: channel })
          .where('id', '=', opening.workplaceId)
          .execute(),
      );
      caseworkerId = (await site.newAccount('caseworker', 'Sanne Sagsen')).accountId;
      atOffice = await newPerson(browser, { javaScript, accountId: caseworkerId });
      atShop = await newPerson(browser, { javaScript, width: 375 });
    });

    it('a citizen without MitID is registered, and the needs are answered by telephone', async () => {
      citizen = await staff.registerByLetter(atOffice, name);
      await staff.answerNeedsFor(atOffice, citizen);
    });

    it('the suggestion comes as a letter, and the answer is written down with its reason', async () => {
      suggestion = await staff.offer(atOffice, `${citizen}/jobforslag/${opening.openingId}`);
      const [letter] = await sentTo(site, 'Granvej 7\n4800');
      assert.equal(letter?.channel, 'letter');
      assert.doesNotMatch(letter.body, /http/, 'an address cannot be pressed on paper');
      await staff.sayYesFor(atOffice);
    });

    it('the employer opens the link, sees the one who said yes, and says yes', async () => {
      const [asked] = (await sentTo(site, reachedAt)).slice(-1);
      assert.equal(asked?.channel, channel);
      saysNothingAbout(`${asked.subject} ${asked.body}`, secrets, 'the message');
      await employer.answerByLink(atShop, await newestLink(site, reachedAt), name);
      await screenshot(atShop, `employer-by-link-${channel}`);
    });

    it('a meeting is set and the agreement goes out', async () => {
      placement = await staff.meetAndAgree(atOffice, suggestion);
      saysNothingAbout((await sentTo(site, reachedAt)).at(-1)!.body, secrets, 'the message');
    });

    it('a link that is too old sends a new one, and the employer signs by it', async () => {
      const old = await newestLink(site, reachedAt);
      await laterOn('2026-04-30');
      await employer.askForNewLink(atShop, old);
      const renewed = await newestLink(site, reachedAt);
      assert.notEqual(renewed, old);
      await employer.signByLink(atShop, renewed);
    });

    it('the citizen signs on paper: on behalf, with the reason, and the caseworker last', async () => {
      await staff.signForCitizen(atOffice, placement, name);
    });

    it('the employer writes the first day by the link', async () => {
      await laterOn('2026-05-04');
      await employer.writeDay(atShop, await newestLink(site, reachedAt), name);
    });

    it('at the end the employer answers by link, and sees nothing about the person', async () => {
      await laterOn('2026-05-31');
      const before = await newestLink(site, reachedAt);
      await staff.complete(atOffice, placement);
      await employer.cannotUse(atShop, before, secrets);
      await employer.assess(atShop, await newestLink(site, reachedAt), secrets);
      await employer.findsNothing(atShop, [placement, suggestion], secrets);
    });

    it('everything done for them stands as done for them', async () => {
      assert.match(await visit(atOffice, suggestion), /På borgerens vegne: .*telefon/i);
      assert.match(await visit(atOffice, `${placement}/aftale`), /skrevet under af kommunen/);
    });

    it('a link made for one is no key to another', async () => {
      const page = await newPerson(browser, { javaScript, width: 375 });
      const text = await openLink(page, await newestLink(site, reachedAt), 'Bodil Kontakt');
      saysNothingAbout(text, secrets, 'the placement by link');
      const answer = await page.goto(citizen);
      assert.equal(answer?.status(), 403);
    });
  });
}
