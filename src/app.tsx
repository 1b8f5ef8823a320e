import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { type Handler, Hono, type MiddlewareHandler } from 'hono';
import { findAsset } from '#design/index.ts';
import {
  admit,
  browserKeyOf,
  checkPolicies,
  languageOf,
  newGuestKey,
  type RequestContext,
  type RequestEnv,
  type Route,
  setBrowserKey,
  showRefusal,
} from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/open.ts';
import { withQueryCount } from '#platform/database/query-count.ts';
import { readBody } from '#platform/http/body.ts';
import { csrfTokenFor, sameToken } from '#platform/http/csrf.ts';
import { encodingFor, packedFile } from '#platform/http/packed-file.ts';
import { forbidden, notFound, Refusal } from '#platform/http/refusal.ts';
import type { Log } from '#platform/log.ts';

export interface Site {
  database: Database;
  clock: Clock;
  log: Log;
  secret: string;
  demo: boolean;
  /** The address people use, without a slash at the end. With https, cookies are marked secure. */
  baseUrl: string;
  /** Whether the last address in X-Forwarded-For is written by a proxy of our own. */
  trustProxy?: boolean;
  oidcReady: boolean;
  /** The one other host the browser may fetch pictures from: the map's. */
  mapOrigin?: string | undefined;
  routes: readonly Route[];
  /** Told after each request; tests assert the number of queries. */
  onAnswer?: (answer: {
    method: string;
    route: string;
    status: number;
    queries: number;
    milliseconds: number;
  }) => void;
}

const isSecure = (site: Site): boolean => site.baseUrl.startsWith('https:');

type SiteApp = Hono<RequestEnv>;
type Step = MiddlewareHandler<RequestEnv>;

/** The site, read from top to bottom as a request meets it. */
export function createApp(site: Site): SiteApp {
  checkPolicies(site.routes);
  const app: SiteApp = new Hono();

  app.use(giveVariables(site));
  app.use(logAnswer(site));
  app.use(securityHeaders(site));
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) =>
    (await answers(site.database)) ? c.text('ready') : c.text('the database does not answer', 503),
  );
  app.get('/static/*', sendAsset);
  app.use(knowBrowser(site));
  app.use(checkForm);
  for (const route of site.routes) {
    app.on(route.method, route.path, admit(route));
  }
  app.notFound((c) => showRefusal(c, 404, 'not-found'));
  app.onError((error, c) => {
    if (error instanceof Refusal) return showRefusal(c, error.status, error.reason);
    site.log.error(
      { requestId: c.var.requestId, error: error.name, stack: withoutValues(error) },
      'unexpected',
    );
    return showRefusal(c, 500, 'unexpected');
  });
  return app;
}

function giveVariables(site: Site): Step {
  return async (c, next) => {
    c.set('requestId', randomUUID());
    c.set('log', site.log);
    c.set('clock', site.clock);
    c.set('database', site.database);
    c.set('secret', site.secret);
    c.set('baseUrl', site.baseUrl);
    c.set('secure', isSecure(site));
    c.set('demo', site.demo);
    c.set('oidcReady', site.oidcReady);
    c.set('visitor', null);
    c.set('source', sourceOf(c, site));
    const asked = languageOf(c);
    c.set('lang', asked === 'en' ? 'en' : 'da');
    c.set('texts', textsFor(c.var.lang));
    c.set('csrfToken', '');
    await next();
  };
}

/** Where the request comes from: the socket's other end, or what our own proxy saw there. */
function sourceOf(c: RequestContext, site: Site): string {
  const forwarded = site.trustProxy && c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket;
  return forwarded || socket?.remoteAddress || 'local';
}

function logAnswer(site: Site): Step {
  return (c, next) =>
    withQueryCount(async (count) => {
      const start = performance.now();
      await next();
      const answer = {
        method: c.req.method,
        // The route's pattern and never the address itself: that may hold a link's token.
        route: c.req.matchedRoutes.at(-1)?.path ?? '',
        status: c.res.status,
        queries: count.queries,
        milliseconds: Math.round((performance.now() - start) * 10) / 10,
      };
      c.header('x-request-id', c.var.requestId);
      site.onAnswer?.(answer);
      site.log.info({ requestId: c.var.requestId, ...answer }, 'answered');
    });
}

function securityHeaders(site: Site): Step {
  const contentSecurity = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data:${site.mapOrigin ? ` ${site.mapOrigin}` : ''}`,
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return async (c, next) => {
    await next();
    c.header('content-security-policy', contentSecurity);
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'same-origin');
    c.header('cross-origin-opener-policy', 'same-origin');
    c.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    if (isSecure(site)) c.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    // Pages are about people: nothing of them stays in a cache or behind the back button of a shared phone.
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  };
}

/**
 * Files are packed, pages are not: a page holds a token and what somebody typed, and the length of the two
 * packed together would tell a listener about the token (BREACH). A file holds no secret.
 */
const sendAsset: Handler<RequestEnv> = async (c) => {
  const asset = findAsset(c.req.path);
  if (!asset) throw notFound();
  c.header('content-type', asset.contentType);
  c.header('cache-control', 'public, max-age=31536000, immutable');
  const text = /^(text|image\/svg)/.test(asset.contentType);
  if (!text) return c.body(Readable.toWeb(createReadStream(asset.file)) as ReadableStream);
  const encoding = encodingFor(c.req.header('accept-encoding'));
  c.header('vary', 'accept-encoding');
  if (encoding !== 'identity') c.header('content-encoding', encoding);
  return c.body(Uint8Array.from(await packedFile(asset.file, encoding)));
};

/** Every browser gets a key on its first visit, so that also a guest's forms can be told from a stranger's. */
function knowBrowser(site: Site): Step {
  return async (c, next) => {
    let key = browserKeyOf(c);
    if (!key) {
      key = newGuestKey();
      setBrowserKey(c, key);
    }
    c.set('browserKey', key);
    c.set('csrfToken', csrfTokenFor(site.secret, key));
    await next();
  };
}

const checkForm: Step = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  if (c.req.method !== 'POST') throw notFound();
  const body = await readBody(c);
  if (!sameToken(c.var.csrfToken, body._csrf)) throw forbidden('csrf');
  c.set('body', body);
  await next();
};

async function answers(database: Database): Promise<boolean> {
  try {
    await database.asOwner((tx) => tx.selectFrom('municipality').select('id').limit(1).execute());
    return true;
  } catch {
    return false;
  }
}

/** Where it broke, without the message: a database puts the offending values in it. */
const withoutValues = (error: Error): string =>
  (error.stack ?? '')
    // First of all: a message of several lines may hold one that looks like a place.
    .replace(error.message, '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .join('\n');
