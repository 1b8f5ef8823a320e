import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A person the provider knows. `email` counts as verified unless said otherwise. */
export interface KnownPerson {
  subject: string;
  name: string;
  email: string;
  emailVerified?: boolean;
}

export const identityClient = { clientId: 'fodfaeste', clientSecret: 'hemmelig' };

/** A real OpenID Connect provider on this machine, where `person` is always the one at the keyboard. */
export async function identityProvider(person: KnownPerson, redirectUri: string) {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: identityClient.clientId,
        client_secret: identityClient.clientSecret,
        redirect_uris: [redirectUri],
      },
    ],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    cookies: { keys: ['test'] },
    // What the provider would print and ask for in a browser is answered below.
    interactions: { url: (_, interaction) => `/person/${interaction.uid}` },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        name: person.name,
        email: person.email,
        email_verified: person.emailVerified ?? true,
      }),
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
      return provider.interactionFinished(request, response, { login: { accountId: person.subject } });
    }
    const grant = grantId
      ? await provider.Grant.find(grantId)
      : new provider.Grant({ accountId: person.subject, clientId: identityClient.clientId });
    grant!.addOIDCScope('openid profile email');
    await provider.interactionFinished(request, response, { consent: { grantId: await grant!.save() } });
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

  return {
    issuer,
    logIn,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
