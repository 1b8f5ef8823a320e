import type { Page } from 'playwright-core';
import type { openBrowser } from '../../support/browser.ts';
import type { demoSite } from '../../support/demo-site.ts';
import { newPerson } from './person-at-a-page.ts';

export type DemoInBrowser = Awaited<ReturnType<typeof openBrowser<Awaited<ReturnType<typeof demoSite>>>>>;

/** Somebody of the demo by their name, logged in. */
export async function demoPerson(
  browser: DemoInBrowser,
  name: string,
  options: { width?: number; javaScript?: boolean } = {},
): Promise<Page> {
  const { database, municipalityId } = browser.site;
  const { id } = await database.inMunicipality(municipalityId, (tx) =>
    tx.selectFrom('account').select('id').where('name', '=', name).executeTakeFirstOrThrow(),
  );
  return newPerson(browser, { ...options, accountId: id });
}
