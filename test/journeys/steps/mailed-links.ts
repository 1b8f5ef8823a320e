import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { SiteInBrowser } from '../../support/browser.ts';
import { press, visit } from './person-at-a-page.ts';

type Site = SiteInBrowser['site'];

/** Everything sent to an address, the oldest first. */
export const sentTo = (site: Site, address: string) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    tx
      .selectFrom('message')
      .select(['channel', 'subject', 'body'])
      .where('toAddress', '=', address)
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
  );

/** The path of the link in the last mail or SMS to this address. */
export async function newestLink(site: Site, address: string): Promise<string> {
  const sent = await sentTo(site, address);
  const link = /\/l\/[\w.-]+/.exec(sent.at(-1)?.body ?? '')?.[0];
  return link ?? assert.fail(`no link in the last message to ${address}: ${sent.at(-1)?.subject}`);
}

/** A link shows a button first, so that a mail scanner's visit does nothing; the button opens it. */
export async function openLink(page: Page, path: string, name: string): Promise<string> {
  assert.match(await visit(page, path), new RegExp(`Hej ${name}`));
  return press(page, 'Åbn');
}
