import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeClean, type PageOptions, type SiteInBrowser } from '../../support/browser.ts';

/** A person's own browser, logged in if an account is given. */
export async function newPerson(
  browser: SiteInBrowser,
  options: PageOptions & { accountId?: string } = {},
): Promise<Page> {
  const page = await browser.page(options);
  if (options.accountId) await browser.stepInAs(page, options.accountId);
  return page;
}

/** What stands on the page, without its head and foot. */
export const words = (page: Page): Promise<string> => page.locator('main').textContent().then(String);

/** Opens an address as one would from a bookmark; the page must be free of barriers. */
export async function visit(page: Page, path: string): Promise<string> {
  await page.goto(path);
  await axeClean(page);
  return words(page);
}

/** Presses the button or link with this name, and looks at the page it leads to. */
export async function press(page: Page, name: string | RegExp, at = page.locator('main')): Promise<string> {
  const options = { name, exact: typeof name === 'string' };
  const control = at.getByRole('button', options).or(at.getByRole('link', options)).first();
  await Promise.all([page.waitForEvent('load'), control.click()]);
  await axeClean(page);
  return words(page);
}

/** Unfolds a part that is closed. */
export const unfold = (page: Page, name: string) =>
  page.locator('main summary', { hasText: name }).first().click();

/** Ticks or chooses, by what the group and the choice are called. */
export const choose = (page: Page, group: string | RegExp, choice: string) =>
  page
    .getByRole('group', { name: group })
    .locator('label', { hasText: exactly(choice) })
    .first()
    .click();

const exactly = (text: string) => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);

export const write = (page: Page, label: string, text: string) =>
  page.locator('main').getByLabel(label).filter({ visible: true }).first().fill(text);

/** The three fields of a date, by the name of the field. */
export async function writeDate(page: Page, name: string, date: string): Promise<void> {
  const { day, month, year } = Temporal.PlainDate.from(date);
  for (const [part, value] of Object.entries({ day, month, year }))
    await page.fill(`[name="${name}-${part}"]`, String(value));
}

export function saysNothingAbout(text: string, secrets: readonly string[], where: string): void {
  for (const secret of secrets) assert.ok(!text.includes(secret), `${where} says »${secret}«`);
}
