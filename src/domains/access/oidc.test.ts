import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { identityClient, identityProvider } from '#test/support/identity-provider.ts';
import { createOidc, LoginFailed, type Oidc } from './oidc.ts';

describe('log-in at an identity provider', () => {
  const redirectUri = 'http://127.0.0.1:9/log-ind/retur';
  let identity: Awaited<ReturnType<typeof identityProvider>>;
  let oidc: Oidc;

  before(async () => {
    identity = await identityProvider(
      { subject: 'person-1', name: 'Åse Kjær', email: 'aase@eksempel.dk' },
      redirectUri,
    );
    oidc = createOidc({ issuer: identity.issuer, ...identityClient, redirectUri });
  });
  after(() => identity.close());

  test('a person logs in at the identity provider and comes back to the page they wanted', async () => {
    const { url, kept } = await oidc.startLogin('/forloeb/12?fane=timer');
    assert.equal(url.searchParams.get('code_challenge_method'), 'S256');
    assert.ok(!url.href.includes(kept.codeVerifier), 'the verifier stays at home');
    const { claims, returnTo } = await oidc.finishLogin(await identity.logIn(url), kept);
    assert.equal(claims.subject, 'person-1');
    assert.equal(claims.name, 'Åse Kjær');
    assert.equal(claims.email, 'aase@eksempel.dk');
    assert.equal(returnTo, '/forloeb/12?fane=timer');
  });

  test('each log-in has its own secrets', async () => {
    const [one, two] = [await oidc.startLogin('/'), await oidc.startLogin('/')];
    for (const secret of ['state', 'nonce', 'codeVerifier'] as const)
      assert.notEqual(one.kept[secret], two.kept[secret]);
  });

  test('an answer to somebody else’s log-in is refused', async () => {
    for (const secret of ['state', 'nonce', 'codeVerifier'] as const) {
      const mine = await oidc.startLogin('/');
      const other = await oidc.startLogin('/');
      const back = await identity.logIn(mine.url);
      await assert.rejects(
        oidc.finishLogin(back, { ...mine.kept, [secret]: other.kept[secret] }),
        LoginFailed,
        secret,
      );
    }
  });

  test('a code is good once', async () => {
    const { url, kept } = await oidc.startLogin('/');
    const back = await identity.logIn(url);
    await oidc.finishLogin(back, kept);
    await assert.rejects(oidc.finishLogin(back, kept), LoginFailed);
  });

  test('a person who says no is not logged in', async () => {
    const { url, kept } = await oidc.startLogin('/');
    url.searchParams.set('login_hint', 'nej');
    const back = await identity.logIn(url);
    assert.equal(back.searchParams.get('error'), 'access_denied');
    await assert.rejects(oidc.finishLogin(back, kept), LoginFailed);
  });

  test('a wrong client secret logs nobody in', async () => {
    const wrong = createOidc({
      issuer: identity.issuer,
      clientId: 'fodfaeste',
      clientSecret: 'forkert',
      redirectUri,
    });
    const { url, kept } = await wrong.startLogin('/');
    await assert.rejects(wrong.finishLogin(await identity.logIn(url), kept), LoginFailed);
  });

  test('plain http is for this machine only, and a provider that is down is tried again', async () => {
    assert.throws(
      () => createOidc({ issuer: 'http://idp.eksempel.dk', clientId: 'x', redirectUri }),
      /https/,
    );
    const down = createOidc({ issuer: 'http://127.0.0.1:1', clientId: 'x', redirectUri });
    await assert.rejects(down.startLogin('/'), LoginFailed);
    await assert.rejects(down.startLogin('/'), LoginFailed);
  });
});
