import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { reindexOpenings } from '#domains/openings/index.ts';
import { openBrowser, screenshot } from '../support/browser.ts';
import { type ArrivedMail, mailRound } from '../support/mail-round.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { newOpening } from '../support/two-sides.ts';
import { mailsOfTheMorning } from './steps/morning-mails.ts';
import { newPerson, press, saysNothingAbout, unfold, visit, words, write } from './steps/person-at-a-page.ts';
import { type WashTown, washTown } from './steps/wash-town.ts';

for (const [width, javaScript] of [
  [375, true],
  [1280, false],
] as const) {
  describe(`a search is followed, ${width} px, ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
    let round: Awaited<ReturnType<typeof mailRound>>;
    let town: WashTown;
    let consultant: Page;
    let passerBy: Page;
    let mailed: ArrivedMail;
    const picture = (name: string) => screenshot(consultant, `following/${width}-${name}`);

    before(async () => {
      browser = await openBrowser(await testSite());
      round = await mailRound(browser.site, browser.address);
      town = await washTown(browser.site);
      await reindex();
      consultant = await comesBack();
      passerBy = await newPerson(browser, { width, javaScript });
    });
    after(async () => {
      await round.close();
      await browser.close();
    });

    const reindex = () =>
      browser.site.database.inMunicipality(browser.site.municipalityId, (tx) =>
        reindexOpenings(tx, browser.site.clock.today()),
      );
    /** Each day anew: a session does not last. */
    const comesBack = () => newPerson(browser, { width, javaScript, accountId: town.consultantId });
    /** Another day; what the morning’s mails to the consultant are. */
    async function nextMorning(): Promise<ArrivedMail[]> {
      browser.site.clock.moveDays(1);
      const mails = await mailsOfTheMorning(browser, round, town.consultantId);
      await consultant.context().close();
      consultant = await comesBack();
      return mails;
    }
    const linkIn = (text: string, path: RegExp): string =>
      new RegExp(`${browser.address}(${path.source}\\S*)`).exec(text)?.[1] ??
      assert.fail(`no ${path} in ${text}`);

    it('a consultant saves a search, and follows a citizen’s suggestions', async () => {
      await visit(consultant, '/markedsplads/job');
      await consultant.fill('[name="q"]', 'vask');
      await press(consultant, 'Søg');
      await picture('found');
      await unfold(consultant, 'Gem søgningen');
      await write(consultant, 'Hvad skal den hedde?', 'Noget med vask');
      await consultant
        .getByLabel('Hvor tit vil du høre fra os?')
        .selectOption({ label: 'Højst én gang om dagen' });
      assert.match(await press(consultant, 'Gem søgningen'), /Noget med vask/);
      await visit(consultant, `/borgere/${town.first.citizenId}/jobforslag`);
      await press(consultant, 'Følg: få besked om nye');
      await consultant.getByRole('radio', { name: 'Højst én gang om dagen' }).check();
      await picture('follow');
      assert.match(await press(consultant, 'Følg'), /Du følger\. Du får besked højst én gang om dagen/);
      await picture('followed');
      assert.match(await press(consultant, 'Alt, du følger'), /Noget med vask.*Ragnhild Uldjyde/s);
      await picture('saved');
    });

    it('as long as nothing is new nothing is written', async () => {
      assert.deepEqual(await nextMorning(), []);
    });

    it('when something new fits, one mail of each is sent, without anybody’s name', async () => {
      await newOpening(browser.site, { title: 'Vaskehjælp på hotellet', workplaceName: 'Hotel Åen' });
      await reindex();
      const mails = await nextMorning();
      assert.equal(mails.length, 2);
      for (const { text } of mails) {
        assert.match(text, /Vaskehjælp på hotellet/);
        saysNothingAbout(text, ['Ragnhild', 'Uldjyde', town.laundry.title, town.cars.title], 'the mail');
      }
      mailed = mails.find(({ text }) => text.includes('en borger, du følger'))!;
      const ofSearch = mails.find((mail) => mail !== mailed)!.text;
      for (const path of [/\/markedsplads\/job\?/, /\/markedsplads\/job\/[0-9a-f]/])
        assert.match(await visit(consultant, linkIn(ofSearch, path)), /Vaskehjælp på hotellet/);
    });

    it('the link opens the suggestions, with the new one among them', async () => {
      const path = linkIn(mailed.text, /\/borgere\//);
      assert.match(await visit(consultant, path), /Vaskehjælp på hotellet/);
      await picture('from-the-mail');
      const stranger = await newPerson(browser, { width, javaScript });
      await visit(stranger, path);
      const led = new URL(stranger.url());
      assert.equal(led.pathname, '/log-ind');
      assert.equal(led.searchParams.get('videre'), path, 'and on to it after the log-in');
    });

    it('nothing is sent twice', async () => {
      assert.deepEqual(await mailsOfTheMorning(browser, round, town.consultantId), []);
      assert.deepEqual(await nextMorning(), []);
    });

    it('one press in the mail stops it, for whoever is not logged in too; the other goes on', async () => {
      const path = linkIn(mailed.text, /\/stop-besked\//);
      const asked = await visit(passerBy, path);
      assert.match(asked, /Jobforslag til en borger/);
      saysNothingAbout(await passerBy.content(), ['Ragnhild'], 'the page that stops it');
      await screenshot(passerBy, `following/${width}-stop`);
      assert.match(await press(passerBy, 'Ja, stop beskederne'), /Du får ikke flere beskeder/);
      await screenshot(passerBy, `following/${width}-stopped`);
      await newOpening(browser.site, { title: 'Vask af viskestykker', workplaceName: 'Kroen' });
      await reindex();
      const [only, ...more] = await nextMorning();
      assert.match(only!.text, /Noget med vask/);
      assert.deepEqual(more, []);
    });

    it('follows an opening’s candidates too, and stops on the page', async () => {
      await visit(consultant, `/jobaabninger/${town.cars.openingId}/kandidater`);
      await press(consultant, 'Følg: få besked om nye');
      await press(consultant, 'Følg');
      await visit(consultant, `/jobaabninger/${town.cars.openingId}/foelg-kandidater`);
      await press(consultant, 'Stop med at følge');
      await visit(consultant, '/markedsplads/gemte');
      saysNothingAbout(await words(consultant), [town.cars.title], 'what is followed');
    });

    it('whoever may not see the citizen any more is told nothing, and finds nothing', async () => {
      await visit(consultant, `/borgere/${town.first.citizenId}/foelg-jobforslag`);
      await consultant.getByRole('radio', { name: 'Højst én gang om dagen' }).check();
      await press(consultant, 'Gem ændringen');
      await browser.site.database.inMunicipality(browser.site.municipalityId, (tx) =>
        tx.updateTable('citizen').set({ protected: true }).where('id', '=', town.first.citizenId).execute(),
      );
      await newOpening(browser.site, { title: 'Pakke reoler ud', workplaceName: 'Møbelhuset' });
      await reindex();
      assert.deepEqual(await nextMorning(), []);
      saysNothingAbout(await visit(consultant, '/markedsplads/gemte'), ['Ragnhild'], 'what is followed');
      await picture('saved-no-more');
      assert.equal((await consultant.goto(linkIn(mailed.text, /\/borgere\//)))?.status(), 404);
    });
  });
}
