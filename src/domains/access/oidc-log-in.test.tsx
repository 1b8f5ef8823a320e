import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { newId } from '#platform/id.ts';
import { identityClient, identityProvider, type KnownPerson } from '#test/support/identity-provider.ts';
import { testSite } from '#test/support/site.ts';
import { createOidc } from './oidc.ts';

const redirectUri = 'http://localhost/log-ind/svar';
let close: (() => void) | null = null;

async function siteWith(person: Partial<KnownPerson> = {}) {
  const known = { subject: `s-${newId()}`, name: 'Åse Kjær', email: `${newId()}@borger.example`, ...person };
  const identity = await identityProvider(known, redirectUri);
  close = () => identity.close();
  const site = await testSite({
    demo: false,
    oidc: createOidc({ issuer: identity.issuer, ...identityClient, redirectUri }),
  });
  const visitor = site.visitor();
  /** From our log-in page, over the provider's, and back. */
  async function logIn(wanted = '/mine-opslag') {
    const start = await visitor.get(`/log-ind/start?videre=${encodeURIComponent(wanted)}`);
    const back = await identity.logIn(new URL(start.location!));
    return visitor.get(back.pathname + back.search);
  }
  const register = (email: string) =>
    site.database.inMunicipality(site.municipalityId, async (tx) => {
      const id = newId();
      await tx.insertInto('account').values({ id, role: 'caseworker', name: 'Åse Kjær', email }).execute();
      return id;
    });
  return { site, visitor, known, logIn, register };
}

describe('logging in through the identity provider', () => {
  afterEach(() => close?.());

  test('the first time by the address the municipality knows, then by who they are', async () => {
    const { site, visitor, known, logIn, register } = await siteWith();
    const accountId = await register(known.email);
    assert.match((await site.visitor().get('/log-ind')).text, /log-ind\/start/);
    assert.equal((await logIn('/mine-opslag')).location, '/mine-opslag');
    assert.equal((await visitor.get('/mine-opslag')).location, '/');
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.updateTable('account').set({ email: 'ny@adresse.example' }).where('id', '=', accountId).execute(),
    );
    assert.equal((await logIn()).location, '/mine-opslag');
  });

  test('someone nobody registered is told kindly and stays outside', async () => {
    const { visitor, logIn } = await siteWith();
    const answer = await logIn();
    assert.equal(answer.status, 403);
    assert.match(answer.text, /Vi kender dig ikke endnu/);
    assert.match((await visitor.get('/mine-opslag')).location ?? '', /log-ind/);
  });

  test('an address the provider has not verified opens nothing', async () => {
    const { known, logIn, register } = await siteWith({ emailVerified: false });
    await register(known.email);
    assert.equal((await logIn()).status, 403);
  });

  test('an address two people share opens nothing', async () => {
    const { known, logIn, register } = await siteWith();
    await register(known.email);
    await register(known.email);
    assert.equal((await logIn()).status, 403);
  });

  test('an answer nobody asked for, or with a changed cookie, leads back to the log-in page', async () => {
    const { site } = await siteWith();
    assert.equal(
      (await site.visitor().get('/log-ind/svar?code=x&state=y')).location,
      '/log-ind?fejl=log-ind',
    );
    const forged = site.visitor('log-ind=eyJzdGF0ZSI6InkifQ.forged');
    assert.equal((await forged.get('/log-ind/svar?code=x&state=y')).location, '/log-ind?fejl=log-ind');
  });
});
