import { type Actor, type Oidc, openSession, type Role } from '#domains/access/index.ts';
import { movableClock } from '#platform/clock.ts';
import { csrfTokenFor } from '#platform/http/csrf.ts';
import { newId } from '#platform/id.ts';
import { createLog } from '#platform/log.ts';
import { createApp, type Site } from '../../src/app.tsx';
import { actorOfSession } from '../../src/domains/access/session.ts';
import { allRoutes } from '../../src/routes.tsx';
import { freshMunicipality, testDatabase } from './database.ts';

/** A Tuesday morning in spring: no holidays near, summer time just begun. */
export const startOfTests = Temporal.Instant.from('2026-04-14T07:00:00Z');

export const secret = 'only-for-tests-only-for-tests-only-for-tests';

export type TestSite = Awaited<ReturnType<typeof testSite>>;

/** The whole site in this process, on a fresh municipality, with a clock that can be moved. */
export async function testSite(options: { demo?: boolean; oidc?: Oidc; trustProxy?: boolean } = {}) {
  const database = await testDatabase();
  const municipalityId = await freshMunicipality();
  const clock = movableClock(startOfTests);
  const answers: Parameters<NonNullable<Site['onAnswer']>>[0][] = [];
  const demo = options.demo ?? true;
  const routes = allRoutes({ demo, oidc: options.oidc ?? null, videoFolder: 'demo/videos' });
  const app = createApp({
    database,
    clock,
    log: createLog('silent'),
    secret,
    demo,
    baseUrl: 'http://localhost',
    trustProxy: options.trustProxy,
    oidcReady: options.oidc !== undefined,
    routes,
    onAnswer: (answer) => answers.push(answer),
  });

  /** A new account, and a citizen with it when the role is citizen. */
  async function newAccount(
    role: Role,
    name = `Test ${role}`,
  ): Promise<{ accountId: string; citizenId: string | null }> {
    const accountId = newId();
    const citizenId = role === 'citizen' ? newId() : null;
    await database.inMunicipality(municipalityId, async (tx) => {
      if (citizenId)
        await tx
          .insertInto('citizen')
          .values({
            id: citizenId,
            name,
            email: `${citizenId}@borger.example`,
            phone: '20101010',
            registeredAt: clock.now(),
          })
          .execute();
      await tx
        .insertInto('account')
        .values({
          id: accountId,
          role,
          name,
          email: `${accountId}@post.example`,
          phone: '20202020',
          title: `Test, ${role}`,
          citizenId,
        })
        .execute();
    });
    return { accountId, citizenId };
  }

  /** A browser without a screen: keeps its cookie, sends forms with their token. */
  function visitor(cookie = '', more: Record<string, string> = {}) {
    const jar = { cookie };
    async function request(method: 'GET' | 'POST', path: string, form?: Record<string, string | string[]>) {
      const body =
        form &&
        new URLSearchParams(
          Object.entries(form).flatMap(([name, value]) =>
            Array.isArray(value) ? value.map((one) => [name, one]) : [[name, value]],
          ) as string[][],
        );
      const response = await app.request(path, {
        method,
        headers: {
          ...more,
          cookie: jar.cookie,
          ...(body && { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        body: body?.toString(),
      });
      for (const set of response.headers.getSetCookie()) {
        const [pair] = set.split(';');
        const name = pair!.split('=')[0]!;
        jar.cookie = [
          ...jar.cookie.split('; ').filter((known) => known && !known.startsWith(`${name}=`)),
          pair,
        ].join('; ');
      }
      return {
        status: response.status,
        location: response.headers.get('location'),
        text: await response.text(),
        headers: response.headers,
      };
    }
    /** As a page would hold it; asking a page for it each time would be most of what the tests do. */
    const csrf = async (): Promise<string> => {
      if (!jar.cookie.includes('fodfaeste=')) await request('GET', '/was');
      const key = /fodfaeste=([^;]+)/.exec(jar.cookie)![1]!;
      return csrfTokenFor(secret, decodeURIComponent(key));
    };
    return {
      get: (path: string) => request('GET', path),
      /** Sends the form with this browser's own token and a fresh form id, unless the form holds them. */
      post: async (path: string, form: Record<string, string | string[]> = {}) =>
        request('POST', path, { _csrf: await csrf(), _form: newId(), ...form }),
      jar,
    };
  }

  /** A visitor already logged in as this account. */
  async function as(accountId: string) {
    const token = await database.inMunicipality(municipalityId, (tx) =>
      openSession(tx, clock, municipalityId, { accountId }),
    );
    return visitor(`fodfaeste=${token}`);
  }

  /** The actor an account becomes, for calling use cases directly. */
  async function actor(accountId: string): Promise<Actor> {
    return database.inMunicipality(municipalityId, async (tx) => {
      const token = await openSession(tx, clock, municipalityId, { accountId });
      return (await actorOfSession(tx, clock, token))!;
    });
  }

  return { app, database, municipalityId, clock, routes, answers, newAccount, visitor, as, actor };
}
