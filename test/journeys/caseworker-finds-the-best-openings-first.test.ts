import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { loadWeights, type Seeker, type Vacancy, type Weights } from '#domains/matching/index.ts';
import { readMunicipality } from '#domains/matching/loading/read-municipality.ts';
import { topOpenings, topSeekers } from '#domains/matching/ranking/top.ts';
import { referenceScore, referenceTop } from '#domains/matching/testing/reference.ts';
import { axeClean, openBrowser, screenshot } from '../support/browser.ts';
import { demoSite } from '../support/demo-site.ts';
import { newPerson } from './steps/person-at-a-page.ts';

type Demo = Awaited<ReturnType<typeof demoSite>>;

/** As many as the screens show. */
const shownAtOnce = 10;
/** Every so many of the demo's people and openings, so that all kinds are met. */
const everyCitizen = 60;
const everyOpening = 75;

let browser: Awaited<ReturnType<typeof openBrowser<Demo>>>;
let seekers: Seeker[];
let vacancies: Vacancy[];
let weights: Weights;
let today: Temporal.PlainDate;
let caseworkerId: string;
let hidden: Set<string>;

before(async () => {
  browser = await openBrowser(await demoSite());
  const { database, municipalityId, clock } = browser.site;
  today = clock.today();
  await database.inMunicipality(municipalityId, async (tx) => {
    const account = tx.selectFrom('account').select('id').where('name', '=', 'Lone Villadsen');
    caseworkerId = (await account.executeTakeFirstOrThrow()).id;
    ({ seekers, vacancies } = await readMunicipality(today, (work) => work(tx)));
    weights = await loadWeights(tx);
    const closed = await tx.selectFrom('citizen').select('id').where('protected', '=', true).execute();
    hidden = new Set(closed.map(({ id }) => id));
  });
});
after(async () => {
  await browser.close();
  await browser.site.database.close();
});

const some = <T extends { id: string }>(all: readonly T[], every: number): T[] =>
  all.toSorted((a, b) => (a.id < b.id ? -1 : 1)).filter((_, n) => n % every === 0);

/** The ids in the addresses or values of what is found on the page, in the order of the page. */
const idsOn = (page: Page, selector: string, attribute: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll(
      (found, name) => found.map((one) => one.getAttribute(name)?.match(/[0-9a-f-]{36}/)?.[0] ?? ''),
      attribute,
    );

for (const [width, javaScript] of [
  [375, false],
  [1280, true],
] as const) {
  describe(`in the demo at ${width} px, ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    let page: Page;
    before(async () => {
      page = await newPerson(browser, { width, javaScript, accountId: caseworkerId });
    });

    it('a caseworker reads the ten best openings of a person in the order of the plain reference', async () => {
      let shown = 0;
      let withoutBus = 0;
      for (const seeker of some(seekers, everyCitizen)) {
        if (hidden.has(seeker.id)) continue;
        await page.goto(`/borgere/${seeker.id}/jobforslag`);
        const read = await idsOn(page, 'input[name="sammenlign"]', 'value');
        const plain = topOpenings(seeker, vacancies, shownAtOnce, weights, today);
        assert.deepEqual(
          read,
          plain.map(({ vacancy }) => vacancy.id),
        );
        // The reference tries every bus there is, which takes it minutes.
        if (!seeker.travel.means.includes('bus')) {
          const scoreOf = (vacancy: Vacancy) => referenceScore(seeker, vacancy, weights, today);
          assert.deepEqual(
            read,
            referenceTop(vacancies, scoreOf, shownAtOnce).map(({ id }) => id),
          );
          withoutBus += 1;
        }
        shown += read.length;
      }
      assert.ok(shown > 20 && withoutBus > 0, `${shown} suggestions were read, ${withoutBus} without buses`);
      await axeClean(page);
      await screenshot(page, `best-first/${width}-openings`);
    });

    it('and the ten best people for an opening, without those who are protected', async () => {
      let shown = 0;
      for (const vacancy of some(vacancies, everyOpening)) {
        await page.goto(`/jobaabninger/${vacancy.id}/kandidater`);
        const seen = seekers.filter(({ id }) => !hidden.has(id));
        const plain = topSeekers(vacancy, seen, shownAtOnce, weights, today);
        const read = await idsOn(page, 'a[href*="/jobforslag/"]:not([href$="#foreslaa"])', 'href');
        assert.deepEqual(
          read,
          plain.map(({ seeker }) => seeker.id),
        );
        shown += read.length;
      }
      assert.ok(shown > 20, `${shown} candidates were read`);
      await axeClean(page);
      await screenshot(page, `best-first/${width}-citizens`);
    });
  });
}
