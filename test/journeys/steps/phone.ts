import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import chromium from '@sparticuz/chromium';
import { type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { openSession } from '#domains/access/index.ts';
import type { TestSite } from '../../support/site.ts';

/** The site behind a connection that can be cut, and that can swallow one answer on its way back. */
export async function cuttableSite(site: TestSite) {
  let swallows = false;
  let port = 0;
  let server: Server | null = null;

  async function connect(): Promise<void> {
    server = createAdaptorServer({
      fetch: async (request, environment) => {
        const response = await site.app.fetch(request, environment);
        if (swallows && request.method === 'POST') {
          swallows = false;
          (environment as { incoming: IncomingMessage }).incoming.socket.destroy();
        }
        return response;
      },
    }) as Server;
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as { port: number }).port;
  }
  async function cut(): Promise<void> {
    const open = server;
    server = null;
    if (!open) return;
    open.close();
    open.closeAllConnections();
    await once(open, 'close');
  }
  await connect();
  return {
    address: `http://127.0.0.1:${port}`,
    connect,
    cut,
    /** The next form arrives and is acted on, but the phone never hears of it. */
    swallowNextAnswer: () => {
      swallows = true;
    },
  };
}

/** A phone: what it keeps is there again when its browser is closed and opened. */
export function newPhone(site: TestSite, address: string) {
  const folder = mkdtempSync(join(tmpdir(), 'phone-'));
  let context: BrowserContext | null = null;
  const errors: string[] = [];

  return {
    /** What broke in the page's own scripts, in all the times it was open. */
    errors,
    async open({ offline = false } = {}): Promise<Page> {
      context = await playwright.launchPersistentContext(folder, {
        executablePath: await chromium.executablePath(),
        args: [...chromium.args.filter((arg) => arg !== '--single-process'), '--no-sandbox'],
        baseURL: address,
        offline,
        viewport: { width: 375, height: 800 },
        locale: 'da-DK',
        timezoneId: 'Europe/Copenhagen',
        reducedMotion: 'reduce',
      });
      // The phone's day is the site's.
      await context.clock.setFixedTime(site.clock.now().epochMilliseconds);
      const page = context.pages()[0] ?? (await context.newPage());
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => errors.push(error.message));
      return page;
    },
    async logIn(accountId: string): Promise<void> {
      const token = await site.database.inMunicipality(site.municipalityId, (tx) =>
        openSession(tx, site.clock, site.municipalityId, { accountId }),
      );
      // A browser keeps this one until it is closed; here it is kept as phones do, which never quite close it.
      const expires = Date.now() / 1000 + 3600;
      await context!.addCookies([
        { name: 'fodfaeste', value: token, url: address, httpOnly: true, sameSite: 'Lax', expires },
      ]);
    },
    offline: (value: boolean) => context!.setOffline(value),
    async close(): Promise<void> {
      await context?.close();
      context = null;
    },
    throwAway: () => rmSync(folder, { recursive: true, force: true }),
  };
}
