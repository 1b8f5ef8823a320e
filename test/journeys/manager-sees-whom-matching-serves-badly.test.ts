import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { countServed } from '#domains/matching/served/count-served.ts';
import { isDue } from '#domains/matching/served/schedule-served.ts';
import { servedCount } from '#domains/matching/served/served-queries.ts';
import { openBrowser, screenshot } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { newOpening, tellNeeds } from '../support/two-sides.ts';
import { newPerson, press, saysNothingAbout, visit, words } from './steps/person-at-a-page.ts';
import { type WashTown, washTown } from './steps/wash-town.ts';

const liftsNothing = 'Grethe Letbør';
const hidden = 'Freja Skjultsen';
const nobodysOpening = 'Kører varer på plads';

for (const [width, javaScript] of [
  [375, false],
  [1280, true],
] as const) {
  describe(`whom matching serves badly, ${width} px, ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
    let town: WashTown;
    let truckId: string;
    let manager: Page;
    let consultant: Page;
    let employer: Page;
    const picture = (page: Page, name: string) => screenshot(page, `served/${width}-${name}`);
    const within = <T>(work: Parameters<typeof browser.site.database.inMunicipality<T>>[1]): Promise<T> =>
      browser.site.database.inMunicipality(browser.site.municipalityId, work);

    before(async () => {
      browser = await openBrowser(await testSite());
      const { site } = browser;
      town = await washTown(site);
      for (const [name, isHidden] of [
        [liftsNothing, false],
        [hidden, true],
      ] as const) {
        const { citizenId } = await site.newAccount('citizen', name);
        await tellNeeds(site, citizenId!, { needs: { lifting: [0, true] } });
        await within((tx) =>
          tx
            .updateTable('citizen')
            .set({ protected: isHidden, caseworkerId: town.caseworkerId })
            .where('id', '=', citizenId!)
            .execute(),
        );
      }
      const { workplaceId } = town.kitchen;
      truckId = (await newOpening(site, { title: nobodysOpening, workplaceId })).openingId;
      await within((tx) =>
        tx
          .updateTable('opening')
          .set({ licences: ['forklift'] })
          .where('id', '=', truckId)
          .execute(),
      );
      const as = (accountId: string) => newPerson(browser, { width, javaScript, accountId });
      manager = await as((await site.newAccount('manager', 'Inger Ledersen')).accountId);
      consultant = await as(town.consultantId);
      employer = await as(town.employerId);
    });
    after(() => browser.close());

    /** What the job does that looks each minute. @returns whether there was anything to count */
    async function aMinutePasses(): Promise<boolean> {
      const { site } = browser;
      site.clock.moveTo(site.clock.now().add({ minutes: 1 }));
      if (!isDue(await within(servedCount), site.clock.now())) return false;
      await countServed(site, site.municipalityId);
      return true;
    }

    it('a manager is told that nobody has counted yet, and soon finds the figures', async () => {
      assert.match(await visit(manager, '/matchning'), /Vi har ikke regnet endnu/);
      await picture(manager, 'never');
      assert.ok(await aMinutePasses());
      assert.equal(await aMinutePasses(), false, 'it is counted once');
      const counted = await visit(manager, '/matchning');
      assert.match(counted, /2 borgere har ingen forslag\. For 2 er det løft/);
      await picture(manager, 'counted');
    });

    it('sees who has no suggestion, and which need is the cause; nobody protected is named', async () => {
      const cause = manager.locator('main a[href="/matchning/borgere?aarsag=need%3Alifting"]');
      assert.ok((await cause.count()) > 0, 'the cause leads to the people');
      await visit(manager, (await cause.first().getAttribute('href'))!);
      const people = await words(manager);
      assert.match(people, new RegExp(`${liftsNothing}.*Løft.*Uden det: 3 åbninger`, 's'));
      saysNothingAbout(await manager.content(), [hidden, 'Ragnhild'], 'the list');
      await picture(manager, 'people');
    });

    it('sees which opening has no candidate, and which demand is the cause', async () => {
      await visit(manager, '/matchning');
      await press(manager, /jobåbning(er)? uden en eneste kandidat/);
      const openings = await words(manager);
      assert.match(
        openings,
        new RegExp(`${nobodysOpening}.*Kørekort eller bevis.*Uden det: \\d borgere`, 's'),
      );
      await picture(manager, 'openings');
    });

    it('a consultant reads where to look for tasks, and what they must be like', async () => {
      const text = await visit(consultant, '/matchning');
      assert.match(text, /Her er det værd at lede efter opgaver.*Opgaver i butik.*Løft: Man løfter/s);
      saysNothingAbout(await consultant.content(), [liftsNothing, hidden], 'the page');
      await picture(consultant, 'where');
    });

    it('a workplace finds a way; when it has been counted again she is gone from the list', async () => {
      await visit(employer, `/arbejdssteder/${town.kitchen.workplaceId}/opgaver/${town.kitchen.taskId}`);
      await employer
        .getByRole('group', { name: 'Løft' })
        .getByLabel('Kan det lempes?')
        .selectOption({ index: 1 });
      await press(employer, 'Gem opgave');
      await visit(employer, `/jobaabninger/${truckId}/ret`);
      await employer.getByRole('checkbox', { name: 'Truckcertifikat' }).uncheck();
      await press(employer, 'Gem jobåbning');
      await visit(manager, '/matchning/borgere');
      assert.match(
        await words(manager),
        new RegExp(liftsNothing),
        'until it is counted the last count stands',
      );
      await visit(manager, '/matchning');
      assert.match(await press(manager, 'Regn igen nu'), /Vi regner igen\. Det begynder inden for et minut/);
      await picture(manager, 'asked');
      assert.ok(await aMinutePasses());
      const served = await visit(manager, '/matchning');
      await picture(manager, 'all-served');
      assert.match(served, /Der er ikke én ting at lede efter/);
      const nobody = await visit(manager, '/matchning/borgere');
      saysNothingAbout(nobody, [liftsNothing, 'med den årsag'], 'the list');
      assert.match(nobody, /Alle, der har fortalt, hvad der går, har mindst ét forslag/);
      await picture(manager, 'nobody');
      saysNothingAbout(await visit(manager, '/matchning/jobaabninger'), [nobodysOpening], 'the list');
    });

    it('nobody else may look', async () => {
      assert.equal((await employer.goto('/matchning'))?.status(), 403);
      const caseworker = await newPerson(browser, { width, javaScript, accountId: town.caseworkerId });
      assert.equal((await caseworker.goto('/matchning/borgere'))?.status(), 403);
    });
  });
}
