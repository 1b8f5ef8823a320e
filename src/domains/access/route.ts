import type { Context } from 'hono';
import type { Lang, Texts } from '#locales/index.ts';
import type { PlatformVariables } from '#platform/http/request.ts';
import type { Actor } from './actor.ts';
import type { PolicyName } from './policies.ts';
import type { Relation } from './relations.ts';

interface AccessVariables {
  /** Only on routes that are not for everyone; on those, ask `c.var.visitor`. */
  actor: Actor;
  /** Who is logged in, if anyone. */
  visitor: Actor | null;
  /** How the actor stands to the thing in the address. */
  relation: Relation;
  lang: Lang;
  texts: Texts;
  /** The session cookie's value: a guest's random one, or a session's. */
  browserKey: string;
  /** Where the request comes from, for the log-in limit only. */
  source: string;
  /** Whether log-in through an identity provider is set up. */
  oidcReady: boolean;
  /** Whether the demo municipality, its log-in buttons and outbox are open. */
  demo: boolean;
}

export interface RequestEnv {
  Variables: PlatformVariables & AccessVariables;
}
export type RequestContext = Context<RequestEnv>;

export interface Route {
  method: 'GET' | 'POST';
  /** Danish words; `:citizenId`, `:placementId` … name what the policy is about. */
  path: string;
  policy: PolicyName;
  handle(c: RequestContext): Promise<Response> | Response;
}

export const get = (path: string, policy: PolicyName, handle: Route['handle']): Route => ({
  method: 'GET',
  path,
  policy,
  handle,
});
export const post = (path: string, policy: PolicyName, handle: Route['handle']): Route => ({
  method: 'POST',
  path,
  policy,
  handle,
});
