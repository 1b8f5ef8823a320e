import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { Heading } from '#design/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { setBrowserKey } from './cookie.ts';
import { type KeptLogin, LoginFailed, type Oidc, type OidcClaims } from './oidc.ts';
import { get, type RequestContext, type Route } from './route.ts';
import { openSession } from './session.ts';
import { goTo, showPage } from './show-page.tsx';
import { seal, unseal } from './signed-value.ts';

const keptCookie = 'log-ind';
/** Nobody takes longer than this to log in. Seconds. */
const keptFor = 15 * 60;

/**
 * The account behind the identity provider's word: by its subject; the first time by the verified
 * e-mail address the municipality has registered, and from then on by the subject.
 */
async function accountOf(tx: Tx, claims: OidcClaims): Promise<string | null> {
  const known = await tx
    .selectFrom('account')
    .select('id')
    .where('subject', '=', claims.subject)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  if (known) return known.id;
  if (!claims.email || claims.all.email_verified !== true) return null;
  const invited = await tx
    .selectFrom('account')
    .select('id')
    .where('email', '=', claims.email)
    .where('subject', 'is', null)
    .where('closedAt', 'is', null)
    .execute();
  // Two people with one address: a person must say which is which.
  if (invited.length !== 1) return null;
  await tx.updateTable('account').set({ subject: claims.subject }).where('id', '=', invited[0]!.id).execute();
  return invited[0]!.id;
}

/** Opens a session in the municipality that knows this person; null when none does. */
async function sessionFor(c: RequestContext, claims: OidcClaims): Promise<string | null> {
  const municipalities = await c.var.database.asOwner((tx) =>
    tx.selectFrom('municipality').select('id').orderBy('id').execute(),
  );
  for (const { id } of municipalities) {
    const token = await c.var.database.inMunicipality(id, async (tx) => {
      const accountId = await accountOf(tx, claims);
      return accountId && openSession(tx, c.var.clock, id, { accountId });
    });
    if (token) return token;
  }
  return null;
}

const start = (oidc: Oidc) =>
  get('/log-ind/start', 'everyone', async (c) => {
    const { url, kept } = await oidc.startLogin(c.req.query('videre') ?? '/');
    setCookie(c, keptCookie, seal(c.var.secret, kept), {
      path: '/log-ind',
      httpOnly: true,
      sameSite: 'Lax',
      secure: c.var.secure,
      maxAge: keptFor,
    });
    return c.redirect(url.href, 303);
  });

const finish = (oidc: Oidc) =>
  get('/log-ind/svar', 'everyone', async (c) => {
    const kept = unseal<KeptLogin>(c.var.secret, getCookie(c, keptCookie));
    deleteCookie(c, keptCookie, { path: '/log-ind' });
    if (!kept) return c.redirect('/log-ind?fejl=log-ind', 303);
    try {
      const answer = new URL(c.req.url);
      const { claims, returnTo } = await oidc.finishLogin(
        new URL(`${c.var.baseUrl}${answer.pathname}${answer.search}`),
        kept,
      );
      const token = await sessionFor(c, claims);
      if (!token) return unknownPerson(c);
      setBrowserKey(c, token);
      return goTo(c, returnTo);
    } catch (error) {
      if (!(error instanceof LoginFailed)) throw error;
      return c.redirect('/log-ind?fejl=log-ind', 303);
    }
  });

function unknownPerson(c: RequestContext): Response {
  const words = c.var.texts.access.logIn;
  return showPage(
    c,
    { title: words.unknownTitle },
    <Heading lead={words.unknown}>{words.unknownTitle}</Heading>,
    403,
  );
}

/** Only there when an identity provider is set up. */
export const oidcRoutes = (oidc: Oidc | null): Route[] => (oidc ? [start(oidc), finish(oidc)] : []);
