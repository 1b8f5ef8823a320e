import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { loadDemo } from '#demo/load.ts';
import { openSession } from '#domains/access/index.ts';
import { systemClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openDatabase } from '#platform/database/open.ts';
import { createLog } from '#platform/log.ts';
import { openBrowser } from '#test/support/browser.ts';
import { createApp } from '../../src/app.tsx';
import { allRoutes } from '../../src/routes.tsx';

/** `npm run pictures`: the demo's pages as they are today, for docs/pictures, at phone and desk width. */
const folder = new URL('../../docs/pictures/', import.meta.url).pathname;
const widths = { phone: 375, desk: 1280 };
const municipalityId = 'aasund';

/** Whose page, where, and what the picture is called. `follow` opens the first link that matches on the page. */
const wanted: { name: string; person: string | null; path?: string; follow?: string }[] = [
  { name: 'welcome', person: null },
  { name: 'log-in', person: null, path: '/log-ind' },
  { name: 'citizen', person: 'Birthe Kjeldahl' },
  { name: 'employer', person: 'Karin Dahl' },
  { name: 'mentor', person: 'Bent Winther' },
  { name: 'caseworker', person: 'Lone Villadsen' },
  { name: 'consultant', person: 'Mette Overgaard' },
  { name: 'manager', person: 'Inger Haugaard' },
  { name: 'administrator', person: 'Dorrit Steffensen' },
  { name: 'suggestion-citizen', person: 'Morten Skytte', follow: 'a[href^="/forslag/"]' },
  { name: 'suggestion-staff', person: 'Lone Villadsen', follow: 'a[href$="/jobforslag"]' },
  { name: 'placement-citizen', person: 'Birthe Kjeldahl', follow: 'a[href^="/forloeb/"]' },
  { name: 'placement-employer', person: 'Karin Dahl', follow: 'a[href^="/forloeb/"]' },
  { name: 'placement-staff', person: 'Lone Villadsen', follow: 'a[href^="/forloeb/"]' },
  { name: 'figures', person: 'Inger Haugaard', path: '/tal' },
  { name: 'citizens', person: 'Lone Villadsen', path: '/borgere' },
  { name: 'openings', person: 'Mette Overgaard', path: '/jobaabninger' },
  { name: 'entrance', person: null, path: '/virksomhed/hjaelp?kommune=aasund' },
  { name: 'inquiries', person: 'Mette Overgaard', path: '/henvendelser?vis=alle' },
  { name: 'portfolio', person: 'Mette Overgaard', path: '/portefoelje' },
  { name: 'visit', person: 'Mette Overgaard', path: '/besoeg/nyt', follow: 'a[href^="/besoeg/nyt?"]' },
  { name: 'tips', person: 'Lone Villadsen', path: '/opgavetip' },
  { name: 'month', person: 'Mette Overgaard', path: '/maanedens-billede' },
  { name: 'season', person: 'Tove Hald', follow: 'a[href$="/saeson"]' },
  { name: 'profile', person: 'Morten Skytte', path: '/min-profil' },
  { name: 'jobs', person: 'Morten Skytte', path: '/markedsplads/job' },
  { name: 'profiles', person: 'Tove Hald', path: '/markedsplads/profiler' },
  { name: 'conversation', person: 'Mette Overgaard', path: '/dialoger', follow: 'a[href^="/dialoger/"]' },
  { name: 'library', person: 'Birthe Kjeldahl', path: '/viden' },
];

const database = await openDatabase({ directory: null });
await migrate(database);
await loadDemo(database, systemClock);
const app = createApp({
  database,
  clock: systemClock,
  log: createLog('silent'),
  secret: 'only-for-pictures-only-for-pictures',
  demo: true,
  baseUrl: 'http://localhost',
  oidcReady: false,
  routes: allRoutes({ demo: true, oidc: null, videoFolder: 'demo/videos' }),
});
const browser = await openBrowser({ app, database, municipalityId, clock: systemClock } as never);
mkdirSync(folder, { recursive: true });
const only = process.argv[2];

for (const { name, person, path = '/', follow } of wanted.filter((one) => !only || one.name.includes(only))) {
  for (const [size, width] of Object.entries(widths)) {
    const page = await browser.page({ width });
    if (person) await stepIn(page, person);
    await page.goto(path);
    if (follow) {
      const found = (await page.locator(follow).first().getAttribute('href'))!;
      // A link into a placement may lead to one of its tabs; the picture is of its overview.
      await page.goto(/^\/forloeb\/[^/]+/.exec(found)?.[0] ?? found);
    }
    await page.screenshot({
      path: `${folder}${name}-${size}.jpg`,
      type: 'jpeg',
      quality: 72,
      fullPage: true,
    });
    await page.context().close();
  }
}
process.exit(0);

async function stepIn(page: Page, name: string): Promise<void> {
  const token = await database.inMunicipality(municipalityId, async (tx) => {
    const account = await tx
      .selectFrom('account')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return openSession(tx, systemClock, municipalityId, { accountId: account.id });
  });
  await page.context().addCookies([{ name: 'fodfaeste', value: token, url: browser.address }]);
}
