import * as client from 'openid-client';
import { ownPath } from './own-path.ts';

export type OidcSettings = {
  issuer: string;
  clientId: string;
  /** Left out for a public client, which proves itself with PKCE alone. */
  clientSecret?: string;
  /** Where the identity provider sends the person back to; registered there. */
  redirectUri: string;
  scope?: string;
};

/** What must be kept in the browser's own signed cookie from the start of a log-in to its end. */
export type KeptLogin = { state: string; nonce: string; codeVerifier: string; returnTo: string };

export type OidcClaims = {
  /** The identity provider's own name for the person, the same every time. */
  subject: string;
  name: string | null;
  email: string | null;
  /** Everything the identity provider said, for settings that look at more. */
  all: Record<string, unknown>;
};

export type Oidc = {
  startLogin(returnTo: string): Promise<{ url: URL; kept: KeptLogin }>;
  /** @throws LoginFailed when the answer is not the one to this log-in, or the person said no */
  finishLogin(currentUrl: URL, kept: KeptLogin): Promise<{ claims: OidcClaims; returnTo: string }>;
};

export class LoginFailed extends Error {
  override name = 'LoginFailed';
}

const isLocal = (url: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

export function createOidc(settings: OidcSettings): Oidc {
  const issuer = new URL(settings.issuer);
  if (issuer.protocol !== 'https:' && !isLocal(issuer)) {
    throw new Error(`The identity provider's address must begin with https:// (${settings.issuer})`);
  }

  // Found at the first log-in, so that an identity provider that is down does not keep the site from starting.
  let found: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> => {
    found ??= client
      .discovery(
        issuer,
        settings.clientId,
        undefined,
        settings.clientSecret ? client.ClientSecretBasic(settings.clientSecret) : client.None(),
        { timeout: 10, execute: issuer.protocol === 'https:' ? [] : [client.allowInsecureRequests] },
      )
      .catch((cause) => {
        found = undefined;
        throw new LoginFailed('The identity provider does not answer', { cause });
      });
    return found;
  };

  return {
    async startLogin(returnTo) {
      const config = await configuration();
      const kept = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        codeVerifier: client.randomPKCECodeVerifier(),
        returnTo: ownPath(returnTo),
      };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUri,
        scope: settings.scope ?? 'openid profile email',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(kept.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { url, kept };
    },

    async finishLogin(currentUrl, kept) {
      const config = await configuration();
      // Behind a proxy our own address looks different from inside; the registered one is the one that counts.
      const answered = new URL(settings.redirectUri);
      answered.search = currentUrl.search;
      try {
        const tokens = await client.authorizationCodeGrant(config, answered, {
          expectedState: kept.state,
          expectedNonce: kept.nonce,
          pkceCodeVerifier: kept.codeVerifier,
          idTokenExpected: true,
        });
        const identity = tokens.claims()!;
        // Many providers keep name and mail out of the token and tell them only when asked.
        const told = config.serverMetadata().userinfo_endpoint
          ? await client.fetchUserInfo(config, tokens.access_token, identity.sub)
          : {};
        const all: Record<string, unknown> = { ...told, ...identity };
        const text = (value: unknown) => (typeof value === 'string' && value ? value : null);
        return {
          claims: { subject: identity.sub, name: text(all.name), email: text(all.email), all },
          returnTo: ownPath(kept.returnTo),
        };
      } catch (cause) {
        throw new LoginFailed('The log-in did not succeed', { cause });
      }
    },
  };
}
