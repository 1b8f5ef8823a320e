import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { axeClean, type PageOptions, type SiteInBrowser, screenshot } from '../../support/browser.ts';

/** What all persons of one story have in common: the site, the kind of browser, and the pages already looked at. */
export interface Story {
  browser: SiteInBrowser;
  options: PageOptions;
  seen: Set<string>;
}

const withoutMark = (label: string) =>
  new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(valgfrit\\))?$`);

/** Somebody at a browser, who finds things by what they are called and reads every new page with care. */
export class Person {
  readonly role: string;
  readonly page: Page;
  readonly #story: Story;
  #accountId: string | null;

  constructor(story: Story, role: string, page: Page, accountId: string | null) {
    this.#story = story;
    this.role = role;
    this.page = page;
    this.#accountId = accountId;
  }

  get site() {
    return this.#story.browser.site;
  }

  get accountId(): string | null {
    return this.#accountId;
  }

  isNowKnownAs(accountId: string): void {
    this.#accountId = accountId;
  }

  /** Logs in and stands on the front page; a new log-in, as the one from another day has run out. */
  async comesBack(): Promise<void> {
    assert.ok(this.#accountId, `${this.role} has no account yet`);
    await this.#story.browser.stepInAs(this.page, this.#accountId);
    await this.#looksAround();
  }

  async opens(address: string): Promise<number> {
    const answer = await this.page.goto(address);
    await this.#looksAround();
    return answer!.status();
  }

  async follows(link: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    const links = within.getByRole('link', { name: link }).filter({ visible: true });
    const places = new Set(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href'))));
    // The same way may be shown twice; two different ways of one name would be a trap.
    await this.#goesBy(places.size === 1 ? links.first() : links);
  }

  /** The main menu, folded away on a phone. */
  async goesTo(place: string): Promise<void> {
    const fold = this.page.locator('summary.ff-menu-button');
    if (await fold.isVisible()) await fold.click();
    const menu = this.page.locator('nav, .ff-menu-panel').filter({ visible: true });
    await this.#goesBy(
      menu
        .getByRole('link', { name: new RegExp(`^${place}`) })
        .filter({ visible: true })
        .first(),
    );
  }

  async presses(button: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await this.#goesBy(within.getByRole('button', { name: button }).filter({ visible: true }));
    const summary = this.page.locator('.ff-error-summary');
    if ((await summary.count()) > 0) assert.fail(`${this.role} was refused: ${await summary.textContent()}`);
  }

  async writes(label: string, words: string, within: Locator | Page = this.page): Promise<void> {
    await within
      .getByRole('textbox', { name: withoutMark(label) })
      .filter({ visible: true })
      .fill(words);
  }

  async writesDate(legend: string, date: string, within: Locator | Page = this.page): Promise<void> {
    const { day, month, year } = Temporal.PlainDate.from(date);
    const parts = within.getByRole('group', { name: withoutMark(legend) });
    await parts.getByLabel('Dag').fill(String(day));
    await parts.getByLabel('Måned').fill(String(month));
    await parts.getByLabel('År').fill(String(year));
  }

  async picks(label: string, option: string, within: Locator | Page = this.page): Promise<void> {
    await within.getByLabel(withoutMark(label)).filter({ visible: true }).selectOption({ label: option });
  }

  /** One of the choices under a heading. */
  async chooses(legend: string, option: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    const group = within.getByRole('group', { name: legend }).filter({ visible: true });
    await group.getByRole('radio', { name: option }).check();
  }

  async ticks(option: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await within.getByRole('checkbox', { name: option }).filter({ visible: true }).check();
  }

  async unticks(option: string | RegExp): Promise<void> {
    await this.page.getByRole('checkbox', { name: option }).filter({ visible: true }).uncheck();
  }

  async unfolds(summary: string): Promise<void> {
    await this.page.locator('summary').filter({ hasText: summary }).filter({ visible: true }).first().click();
  }

  group(legend: string): Locator {
    return this.page.getByRole('group', { name: legend, exact: true });
  }

  async reads(...sentences: (string | RegExp)[]): Promise<void> {
    const text = await this.#text();
    for (const sentence of sentences) {
      const there = typeof sentence === 'string' ? text.includes(sentence) : sentence.test(text);
      assert.ok(there, `${this.role} does not read »${sentence}« on ${this.page.url()}:\n${text}`);
    }
  }

  async doesNotRead(...sentences: string[]): Promise<void> {
    // The whole source and not what is shown: nothing may lie hidden in it either.
    const source = await this.page.content();
    for (const sentence of sentences)
      assert.ok(!source.includes(sentence), `${this.role} finds »${sentence}« on ${this.page.url()}`);
  }

  async #text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not read.
    return (await this.page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
  }

  async #goesBy(thing: Locator): Promise<void> {
    try {
      await Promise.all([this.page.waitForEvent('framenavigated'), thing.click()]);
    } catch (cause) {
      throw new Error(`${this.role} gets no further on ${this.page.url()}:\n${await this.#text()}`, {
        cause,
      });
    }
    await this.page.waitForLoadState();
    await this.#looksAround();
  }

  /** Every kind of page of the story is looked at once, by axe and, when pictures are wanted, by us. */
  async #looksAround(): Promise<void> {
    const heading = await this.page.locator('h1').first().textContent();
    const path = new URL(this.page.url()).pathname.replaceAll(
      /[0-9a-f-]{36}|\d{4}-\d\d-\d\d|(?<=\/l\/).*/g,
      '…',
    );
    // A front page is another one each time its next step is.
    const step = path === '/' ? await this.page.locator('[data-next-step] h2').allTextContents() : [];
    const kind = [this.role, path, heading, ...step].join(' ');
    if (this.#story.seen.has(kind)) return;
    this.#story.seen.add(kind);
    await axeClean(this.page);
    const number = String(this.#story.seen.size).padStart(3, '0');
    await screenshot(
      this.page,
      `${this.#story.options.width}/${number}-${kind.replaceAll(/[^\p{L}\d]+/gu, '-')}`,
    );
  }
}
