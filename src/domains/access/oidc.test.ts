import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import Provider from 'oidc-provider';
import { createOidc, LoginFailed, type Oidc, ownPath } from './oidc.ts';

describe('log-in at an identity provider', () => {
  const redirectUri = 'http://127.0.0.1:9/log-ind/retur';
  let server: Server;
  let oidc: Oidc;
  let issuer: string;

  before(async () => {
    server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, {
      clients: [{ client_id: 'fodfaeste', client_secret: 'hemmelig', redirect_uris: [redirectUri] }],
      claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
      pkce: { required: () => true },
      cookies: { keys: ['test'] },
      // What the provider would print and ask for in a browser is answered by `logIn` below.
      interactions: { url: (_, interaction) => `/person/${interaction.uid}` },
      features: { devInteractions: { enabled: false } },
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({ sub: id, name: 'Åse Kjær', email: 'aase@eksempel.dk' }),
      }),
    });
    const answer = provider.callback();
    server.on('request', async (request, response) => {
      if (!request.url?.startsWith('/person/')) return answer(request, response);
      const { prompt, params, grantId } = await provider.interactionDetails(request, response);
      if (params.login_hint === 'nej') {
        return provider.interactionFinished(request, response, { error: 'access_denied' });
      }
      if (prompt.name === 'login') {
        return provider.interactionFinished(request, response, { login: { accountId: 'person-1' } });
      }
      const grant = grantId
        ? await provider.Grant.find(grantId)
        : new provider.Grant({ accountId: 'person-1', clientId: 'fodfaeste' });
      grant!.addOIDCScope('openid profile email');
      await provider.interactionFinished(request, response, { consent: { grantId: await grant!.save() } });
    });
    oidc = createOidc({ issuer, clientId: 'fodfaeste', clientSecret: 'hemmelig', redirectUri });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Goes where a browser would go, with its cookies, until the provider sends the person back to us. */
  async function logIn(start: URL): Promise<URL> {
    const cookies = new Map<string, string>();
    let url = start;
    for (let hop = 0; hop < 10; hop += 1) {
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
        cookies.set(name!, value!);
      }
      url = new URL(response.headers.get('location')!, url);
      if (url.href.startsWith(redirectUri)) return url;
    }
    throw new Error('The provider never sent the person back');
  }

  test('a person logs in at the identity provider and comes back to the page they wanted', async () => {
    const { url, kept } = await oidc.startLogin('/forloeb/12?fane=timer');
    assert.equal(url.searchParams.get('code_challenge_method'), 'S256');
    assert.ok(!url.href.includes(kept.codeVerifier), 'the verifier stays at home');
    const { claims, returnTo } = await oidc.finishLogin(await logIn(url), kept);
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
      const back = await logIn(mine.url);
      await assert.rejects(
        oidc.finishLogin(back, { ...mine.kept, [secret]: other.kept[secret] }),
        LoginFailed,
        secret,
      );
    }
  });

  test('a code is good once', async () => {
    const { url, kept } = await oidc.startLogin('/');
    const back = await logIn(url);
    await oidc.finishLogin(back, kept);
    await assert.rejects(oidc.finishLogin(back, kept), LoginFailed);
  });

  test('a person who says no is not logged in', async () => {
    const { url, kept } = await oidc.startLogin('/');
    url.searchParams.set('login_hint', 'nej');
    const back = await logIn(url);
    assert.equal(back.searchParams.get('error'), 'access_denied');
    await assert.rejects(oidc.finishLogin(back, kept), LoginFailed);
  });

  test('a wrong client secret logs nobody in', async () => {
    const wrong = createOidc({ issuer, clientId: 'fodfaeste', clientSecret: 'forkert', redirectUri });
    const { url, kept } = await wrong.startLogin('/');
    await assert.rejects(wrong.finishLogin(await logIn(url), kept), LoginFailed);
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

  test('a log-in ends on our own pages only', () => {
    assert.equal(ownPath('/borger/1?a=b'), '/borger/1?a=b');
    for (const other of [
      'https://x.dk',
      '//x.dk',
      '/\\x.dk',
      '/\t/x.dk',
      'javascript:alert(1)',
      '',
      '/\n//x.dk',
    ]) {
      assert.equal(ownPath(other), '/', JSON.stringify(other));
    }
  });
});
