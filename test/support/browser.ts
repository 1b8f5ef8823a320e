import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import chromium from '@sparticuz/chromium';
import type { AxeResults } from 'axe-core';
import { type Browser, type CDPSession, type Page, chromium as playwright } from 'playwright-core';
import { openSession } from '#domains/access/index.ts';
import { type TestSite, testSite } from './site.ts';

let shared: Promise<Browser> | null = null;

// Nobody looks: a picture card made of software would be a third of what the browser does.
chromium.setGraphicsMode = false;

/** One Chromium for all journeys of a run; each page gets a context, so nothing leaks from one person to another. */
function sharedChromium(): Promise<Browser> {
  shared ??= (async () =>
    playwright.launch({
      executablePath: await chromium.executablePath(),
      // One process for all would take the whole browser down with one page.
      args: [...chromium.args.filter((arg) => arg !== '--single-process'), '--no-sandbox', '--disable-gpu'],
    }))();
  return shared;
}

export interface PageOptions {
  javaScript?: boolean;
  width?: number;
}

export interface SiteInBrowser {
  site: Pick<TestSite, 'app' | 'database' | 'municipalityId' | 'clock'>;
  address: string;
  /** A new person's browser: no cookies yet. With JavaScript and 1280 px wide unless said. */
  page(options?: PageOptions): Promise<Page>;
  /** Lets this browser be logged in as the account, without the log-in page, and opens the front page. */
  stepInAs(page: Page, accountId: string): Promise<void>;
  close(): Promise<void>;
}

/** Everything the page itself complained about: scripts that failed, things the content policy refused, answers of 500. */
const complaints = new WeakMap<Page, string[]>();

/** Those whose JavaScript is switched off. */
const plain = new WeakSet<Page>();

/** The whole site behind a real port, with a real browser before it. Call `close` in `after`. */
export async function openBrowser<S extends SiteInBrowser['site']>(
  given?: S,
): Promise<SiteInBrowser & { site: S extends object ? S : TestSite }> {
  const site = given ?? (await testSite());
  const server = createAdaptorServer({
    fetch: (request, environment) => {
      // A person takes a minute to fill in a form, and what comes after it is later.
      if (request.method === 'POST') site.clock.moveTo(site.clock.now().add({ minutes: 1 }));
      return site.app.fetch(request, environment);
    },
  }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const browser = await sharedChromium();
  const opened: Page[] = [];

  return {
    site: site as S extends object ? S : TestSite,
    address,
    async page({ javaScript = true, width = 1280 } = {}) {
      const context = await browser.newContext({
        baseURL: address,
        javaScriptEnabled: javaScript,
        viewport: { width, height: 900 },
        locale: 'da-DK',
        timezoneId: 'Europe/Copenhagen',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      opened.push(page);
      if (!javaScript) plain.add(page);
      listenToComplaints(page);
      return page;
    },
    async stepInAs(page, accountId) {
      const token = await site.database.inMunicipality(site.municipalityId, (tx) =>
        openSession(tx, site.clock, site.municipalityId, { accountId }),
      );
      await page
        .context()
        .addCookies([{ name: 'fodfaeste', value: token, url: address, httpOnly: true, sameSite: 'Lax' }]);
      await page.goto('/');
    },
    async close() {
      await Promise.all(opened.map((page) => page.context().close()));
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function listenToComplaints(page: Page): void {
  const list: string[] = [];
  complaints.set(page, list);
  page.on('pageerror', (error) => list.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // A form sent back with 422 is also “a failed load” to the browser, and quite all right.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      list.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500)
      list.push(`${response.status()}: ${response.request().method()} ${response.url()}`);
  });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it is now: WCAG 2.2 A and AA, and its best practices. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Through the debugger and not as a script on the page: that the content policy would refuse, as it should.
  await page.evaluate(axeSource);
  const results = await withTimers(page, () =>
    page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()),
  );
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes
        .slice(0, 5)
        .map((node) => `    ${node.target.join(' ')}  ${node.html.slice(0, 160)}`)
        .join('\n')}`,
  );
}

/** What can be asked of a browser besides what a page can: one line to each page that axe looks at. */
const lines = new WeakMap<Page, Promise<CDPSession>>();

/**
 * Axe needs timers, and they stand still in a browser without JavaScript. The page's own scripts were passed over
 * when it was read, and stay so.
 */
async function withTimers<T>(page: Page, work: () => Promise<T>): Promise<T> {
  if (!plain.has(page)) return work();
  if (!lines.has(page)) lines.set(page, page.context().newCDPSession(page));
  const line = (await lines.get(page))!;
  // A line of its own has its own idea of how it is, and does nothing when told the same.
  await line.send('Emulation.setScriptExecutionDisabled', { value: true });
  await line.send('Emulation.setScriptExecutionDisabled', { value: false });
  try {
    return await work();
  } finally {
    await line.send('Emulation.setScriptExecutionDisabled', { value: true });
  }
}

/** Pages axe has looked at in this run: the same build with other words in it is not looked at again. */
const foundClean = new Set<string>();

/**
 * All of a page that axe judges by, at this width: everything but what its words are and where its links lead.
 * Which words are the same, which ids, and what is so long that it scrolls, stays.
 */
async function buildOf(page: Page): Promise<string> {
  const wordNames = new Map<string, number>();
  const idNames = new Map<string, number>();
  const named = (names: Map<string, number>, one: string) => {
    if (!names.has(one)) names.set(one, names.size);
    return names.get(one);
  };
  const content = (await page.content())
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/>([^<]*[^<\s][^<]*)</g, (_, words: string) => `>${named(wordNames, words.trim())}<`)
    .replaceAll(/ (href|action|value|src)="[^"#\s][^"]*"/g, ' $1="x"')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => `id${named(idNames, id)}`);
  const scrolling = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element, index) =>
      element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight
        ? getComputedStyle(element).overflow !== 'visible'
          ? [index]
          : []
        : [],
    ),
  );
  return `${page.viewportSize()?.width} ${plain.has(page)} ${scrolling} ${content}`;
}

/** Fails when axe finds anything on the page, when it scrolls sideways, or when it complained since it was opened. */
export async function axeClean(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  assert.deepEqual(complaints.get(page) ?? [], [], `${where} complained`);
  const build = await buildOf(page);
  if (!foundClean.has(build)) assert.deepEqual(await axeViolations(page), [], `axe on ${where}`);
  foundClean.add(build);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(tooWide <= 0, `${where} is ${tooWide} px too wide for its screen`);
}

/** The whole page as a picture in the folder PICTURES, such as docs/pictures; nothing when it is not set. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  const path = join(folder, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
}
