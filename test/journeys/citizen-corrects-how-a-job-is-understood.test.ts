import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, screenshot } from '../support/browser.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { newPerson, press, visit, words, write } from './steps/person-at-a-page.ts';
import { type WashTown, washTown } from './steps/wash-town.ts';

for (const [width, javaScript] of [
  [375, false],
  [1280, true],
] as const) {
  describe(`a job understood in another way, ${width} px, ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    let browser: Awaited<ReturnType<typeof openBrowser<TestSite>>>;
    let town: WashTown;
    let citizen: Page;
    let caseworker: Page;
    let consultant: Page;
    let employer: Page;
    const as = (accountId: string) => newPerson(browser, { width, javaScript, accountId });
    const picture = (name: string) => screenshot(consultant, `understood/${width}-${name}`);

    before(async () => {
      browser = await openBrowser(await testSite());
      town = await washTown(browser.site);
      citizen = await as(town.first.accountId);
      caseworker = await as(town.caseworkerId);
      consultant = await as(town.consultantId);
      employer = await as(town.employerId);
    });
    after(() => browser.close());

    /** Writes wishes in own words and is shown how they were read. */
    async function wishes(page: Page, citizenId: string, first: string, second = ''): Promise<string> {
      await visit(page, `/borgere/${citizenId}/behov/oensker`);
      await write(page, 'Det vil jeg helst', first);
      await write(page, 'Det vil jeg også gerne', second);
      const shown = await press(page, 'Gem og gå videre');
      assert.match(shown, /Har vi forstået dig ret\?/);
      return shown;
    }
    const means = (page: Page, wish: RegExp, job: string) =>
      page.getByRole('group', { name: wish }).getByRole('radio', { name: job }).check();
    const isMeant = (page: Page, job: string) => page.getByRole('radio', { name: job }).first().isChecked();

    /** Says yes to all the answers, so that they count. */
    async function confirms(page: Page, citizenId: string): Promise<string> {
      await visit(page, `/borgere/${citizenId}/behov/tjek`);
      return press(page, 'Ja, det passer');
    }
    const bestFor = async (citizenId: string): Promise<string[]> => {
      await visit(caseworker, `/borgere/${citizenId}/jobforslag`);
      await screenshot(caseworker, `understood/${width}-suggestions`);
      return caseworker.locator('main form h2, main form h3').allTextContents();
    };

    it('a citizen writes a wish in own words, and the first suggestion is what it was understood as', async () => {
      const { citizenId } = town.first;
      await wishes(citizen, citizenId, 'Jeg vil gerne være vasker', 'stuehjælper');
      await screenshot(citizen, `understood/${width}-wishes`);
      assert.ok(await isMeant(citizen, 'Vaskeriassistent'));
      await means(citizen, /stuehjælper.*Hvad ligner det mest/, 'Ingen af dem');
      await press(citizen, 'Gem og gå videre');
      await confirms(citizen, citizenId);
      assert.deepEqual((await bestFor(citizenId)).slice(0, 2), [town.laundry.title, town.cars.title]);
    });

    it('but it was cars; she corrects it, and another place comes first, with the reason', async () => {
      const { citizenId } = town.first;
      await wishes(citizen, citizenId, 'Jeg vil gerne være vasker', 'stuehjælper');
      await means(citizen, /vasker/, 'Bilvasker');
      await press(citizen, 'Gem og gå videre');
      await visit(citizen, `/borgere/${citizenId}/behov/tjek`);
      assert.match(await words(citizen), /vasker.*vi forstod det som Bilvasker/s);
      await screenshot(citizen, `understood/${width}-check`);
      await press(citizen, 'Ja, det passer');
      assert.deepEqual((await bestFor(citizenId)).slice(0, 2), [town.cars.title, town.laundry.title]);
      const whole = await visit(caseworker, `/borgere/${citizenId}/jobforslag/${town.cars.openingId}`);
      assert.match(whole, /Det er det, borgeren ønsker: Jeg vil gerne være vasker/);
    });

    it('the next who writes the same is understood that way at once', async () => {
      const { citizenId, accountId } = town.second;
      const next = await as(accountId);
      await wishes(next, citizenId, 'Vasker!', 'noget som stuehjælper');
      assert.ok(await isMeant(next, 'Bilvasker'));
      await screenshot(next, `understood/${width}-next`);
      await press(next, 'Gem og gå videre');
      await confirms(next, citizenId);
      assert.equal((await bestFor(citizenId))[0], town.cars.title);
    });

    it('an employer says which job a task is, and the suggestions follow', async () => {
      const { citizenId } = town.second;
      await visit(employer, `/arbejdssteder/${town.kitchen.workplaceId}/opgaver/${town.kitchen.taskId}`);
      await write(employer, 'Hvilket job minder det om?', 'bilvaskeri');
      const read = await press(employer, 'Gem opgave');
      assert.match(read, /Du skrev »bilvaskeri«/);
      await screenshot(employer, `understood/${width}-task`);
      assert.ok((await bestFor(citizenId)).indexOf(town.kitchen.title) > 1);
      await press(employer, /Det er Bilvasker|Nej, det er Bilvasker/i);
      await visit(employer, `/arbejdssteder/${town.kitchen.workplaceId}/opgaver/${town.kitchen.taskId}`);
      assert.match(await words(employer), /Vi læser det som: Bilvasker/);
      const both = (await bestFor(citizenId)).slice(0, 2);
      assert.deepEqual(both.toSorted(), [town.cars.title, town.kitchen.title].toSorted());
    });

    it('a consultant sees what was learned, and forgets what was wrong', async () => {
      await visit(consultant, '/matchning');
      const learned = await press(consultant, 'Se de ord, vi har lært');
      assert.match(learned, /vasker.*Bilvasker/s);
      assert.match(learned, /stuehjælper.*Ikke noget af det, vi foreslog/s);
      assert.match(learned, /bilvaskeri.*Bilvasker/s);
      await picture('learned');
      for (const forgotten of ['vasker', 'stuehjælper', 'bilvaskeri'])
        await press(consultant, `Glem »${forgotten}«`);
      assert.match(await words(consultant), /Ingen har rettet noget endnu/);
      await picture('nothing-learned');
    });

    it('and whoever writes it next is understood as before; what was said already stands', async () => {
      const { citizenId, accountId } = town.third;
      const third = await as(accountId);
      await wishes(third, citizenId, 'vasker');
      assert.ok(await isMeant(third, 'Vaskeriassistent'));
      await visit(citizen, `/borgere/${town.first.citizenId}/behov/oensker/forstaaet`);
      assert.ok(await isMeant(citizen, 'Bilvasker'));
    });

    it('nobody else may look into it', async () => {
      assert.equal((await citizen.goto('/matchning/ord'))?.status(), 403);
      assert.equal((await employer.goto('/matchning/ord'))?.status(), 403);
      const path = `/borgere/${town.second.citizenId}/behov/oensker/forstaaet`;
      assert.ok([403, 404].includes((await citizen.goto(path))?.status() ?? 0));
    });
  });
}
