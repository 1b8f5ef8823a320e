import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { axeClean, openBrowser, screenshot } from '../support/browser.ts';
import { mailRound } from '../support/mail-round.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { newOpening } from '../support/two-sides.ts';
import { newPerson, press, saysNothingAbout, unfold, visit, words, write } from './steps/person-at-a-page.ts';

const shop = 'bodil@butik.example';

let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
let round: Awaited<ReturnType<typeof mailRound>>;
before(async () => {
  browser = await openBrowser(await testSite());
  round = await mailRound(browser.site, browser.address);
});
after(async () => {
  await round.close();
  await browser.close();
});

for (const [javaScript, width] of [
  [true, 1280],
  [false, 375],
] as const) {
  describe(`an employer replies by mail, ${javaScript ? 'with' : 'without'} JavaScript, ${width} px`, () => {
    let site: TestSite;
    let atOffice: Page;
    let atShop: Page;
    let workplaceId: string;
    let thread: string;

    before(async () => {
      site = browser.site;
      site.clock.moveTo(Temporal.Instant.from('2026-04-14T08:00:00Z'));
      round.arrived.length = 0;
      const { accountId } = await site.newAccount('consultant', 'Kaj Konsulentsen');
      ({ workplaceId } = await newOpening(site, { title: 'Sortering' }));
      await site.database.inMunicipality(site.municipalityId, (tx) =>
        tx.updateTable('workplace').set({ consultantId: accountId }).where('id', '=', workplaceId).execute(),
      );
      atOffice = await newPerson(browser, { javaScript, width, accountId });
      atShop = await newPerson(browser, { javaScript, width: 375 });
    });

    it('the consultant writes to the workplace', async () => {
      await visit(atOffice, `/arbejdssteder/${workplaceId}/dialog`);
      await write(atOffice, 'Hvad handler det om?', 'Efter besøget');
      const said = await press(atOffice, 'Send');
      assert.match(said, /Beskedens?|mangler/i, 'without words nothing is sent');
      await write(atOffice, 'Din besked', 'Kunne I bruge to hænder mere om torsdagen?');
      assert.match(await press(atOffice, 'Send'), /Du venter på svar siden/);
      thread = new URL(atOffice.url()).pathname;
    });

    it('a mail tells that there is something, and not what', async () => {
      await round.sendAll();
      const mail = round.lastTo(shop)!;
      saysNothingAbout(mail.text, ['torsdagen', 'Efter besøget', 'Kaj Konsulentsen'], 'the mail');
      assert.match(mail.text, /Du kan også svare på denne mail/);
    });

    it('the employer answers it from a telephone, and the answer stands in the thread', async () => {
      const to = round.lastTo(shop)!.replyTo!;
      const answer =
        'Ja, helt sikkert.\n\nSendt fra min iPhone\n\n> Den 14. apr. 2026 kl. 10.05 skrev Fodfæste <fra@eksempel.dk>:\n>\n> Der er en besked til dig.';
      assert.equal(await round.reply({ from: `Bodil Kontakt <${shop}>`, to, text: answer }), 250);
      const front = await visit(atOffice, '/');
      assert.match(front, /Svar:\s*Efter besøget/);
      const said = await visit(atOffice, thread);
      assert.match(said, /Ja, helt sikkert\./);
      assert.doesNotMatch(said, /iPhone|skrev Fodfæste/);
      assert.match(said, /Svaret på mail/);
      assert.match(said, /Venter på dig siden/);
      await screenshot(atOffice, `conversation-${width}`);
    });

    it('the consultant begins an answer, is called away, and finds it again', async () => {
      const typed = 'Dejligt. Jeg kommer forbi på mandag';
      await write(atOffice, 'Skriv et svar', typed);
      if (javaScript) {
        await atOffice.getByText('Kladden er gemt.').waitFor();
        await atOffice.goto('/dialoger');
      } else await press(atOffice, 'Gem kladde');
      await visit(atOffice, thread);
      assert.equal(await atOffice.getByLabel('Skriv et svar').inputValue(), typed);
      await press(atOffice, 'Send');
      assert.match(await words(atOffice), /Du venter på svar siden/);
    });

    it('what they agree is written down', async () => {
      await unfold(atOffice, 'Skriv en aftale ned');
      await write(atOffice, 'Hvad skal der ske?', 'Finde en, der kan torsdag');
      await atOffice.getByLabel('Hvem gør det?').selectOption({ label: 'Du' });
      for (const [part, value] of Object.entries({ day: '20', month: '4', year: '2026' }))
        await atOffice.fill(`[name="due-${part}"]`, value);
      assert.match(await press(atOffice, 'Gem aftalen'), /Finde en, der kan torsdag/);
      assert.match(await press(atOffice, /^Det er gjort/), /Gjort/);
    });

    it('the employer opens the link of the next mail and answers on the page', async () => {
      await round.sendAll();
      const path = /\/l\/[\w.-]+/.exec(round.lastTo(shop)!.text)![0];
      await visit(atShop, path);
      const said = await press(atShop, 'Åbn');
      assert.match(said, /Jeg kommer forbi på mandag/);
      assert.match(said, /Venter på jer siden/);
      await write(atShop, 'Skriv et svar', 'Kom bare efter kl. 10');
      assert.match(await press(atShop, 'Send'), /Kom bare efter kl\. 10/);
      await screenshot(atShop, `conversation-by-link-${javaScript ? 'js' : 'plain'}`);
    });

    it('the inbox says who waits for whom', async () => {
      const inbox = await visit(atOffice, '/dialoger');
      assert.match(inbox, /Efter besøget/);
      assert.match(inbox, /Venter på dig siden/);
      await visit(atOffice, thread);
      await press(atOffice, 'Der skal ikke svares');
      await axeClean(atOffice);
      assert.match(await words(atOffice), /Ingen venter på svar/);
      await screenshot(atOffice, `conversations-${width}`);
    });
  });
}
