import { textsFor } from '#locales/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { forbidden, notFound } from '#platform/http/refusal.ts';
import { isId } from '#platform/id.ts';
import { actOnce } from './act-once.ts';
import { type Actor, actorKey } from './actor.ts';
import { languageOf } from './cookie.ts';
import { recordLooks } from './looks.ts';
import { type Policy, permits, policies } from './policies.ts';
import { type Relation, relationTo } from './relations.ts';
import type { RequestContext, Route } from './route.ts';
import { actorOfSession, municipalityOf } from './session.ts';

/** @throws when a route names no known policy, or its address lacks the thing the policy is about */
export function checkPolicies(routes: readonly Route[]): void {
  for (const { method, path, policy } of routes) {
    const found = (policies as Record<string, Policy>)[policy];
    if (!found) throw new Error(`${method} ${path} declares no policy that exists (“${policy}”)`);
    if (found.about && !path.includes(`:${found.about}Id`))
      throw new Error(`${method} ${path}: “${policy}” needs :${found.about}Id in the address`);
  }
}

class Denied extends Error {
  readonly actor: Actor;
  readonly relation: Relation | null;
  constructor(actor: Actor, relation: Relation | null) {
    super('denied');
    this.actor = actor;
    this.relation = relation;
  }
}

/**
 * Runs a route inside its actor's municipality, in one transaction, after its policy has said yes.
 * The transaction is committed before the answer is sent, so what is acknowledged is kept.
 */
export function admit(route: Route) {
  const policy: Policy = policies[route.policy];
  return async (c: RequestContext): Promise<Response> => {
    for (const [name, value] of Object.entries(c.req.param())) {
      if (name.endsWith('Id') && !isId(value)) throw notFound();
    }
    const municipalityId = municipalityOf(c.var.browserKey);
    if (policy.allow === 'everyone') return admitEveryone(c, route, municipalityId);
    if (!municipalityId) return turnAwayGuest(c, route);
    try {
      return await c.var.database.inMunicipality(municipalityId, async (tx) => {
        const actor = await actorOfSession(tx, c.var.clock, c.var.browserKey);
        if (!actor) return turnAwayGuest(c, route);
        c.set('tx', tx);
        c.set('actor', actor);
        greet(c, actor);
        const relation = await relationFor(c, policy, tx, actor);
        if (!permits(policy, actor.role, relation)) throw new Denied(actor, relation);
        if (relation) c.set('relation', relation);
        if (policy.look && relation?.citizenId) {
          await recordLooks(tx, c.var.clock, actor, [relation.citizenId], {
            reason: policy.look,
            path: route.path,
            result: 'allowed',
          });
        }
        return route.method === 'POST' ? actOnce(c, tx, actorKey(actor), route.handle) : route.handle(c);
      });
    } catch (error) {
      if (!(error instanceof Denied)) throw error;
      return deny(c, route, policy, municipalityId, error);
    }
  };
}

/** Who is here, and in which language: the browser's own choice goes first, then what the person chose elsewhere. */
function greet(c: RequestContext, actor: Actor): void {
  c.set('visitor', actor);
  if (languageOf(c)) return;
  c.set('lang', actor.language);
  c.set('texts', textsFor(actor.language));
}

/** No transaction is held: a route for everyone opens its own where it needs one (`c.var.database`). */
async function admitEveryone(
  c: RequestContext,
  route: Route,
  municipalityId: string | null,
): Promise<Response> {
  if (municipalityId) {
    const actor = await c.var.database.inMunicipality(municipalityId, (tx) =>
      actorOfSession(tx, c.var.clock, c.var.browserKey),
    );
    if (actor) greet(c, actor);
  }
  return route.handle(c);
}

function turnAwayGuest(c: RequestContext, route: Route): Response {
  if (route.method === 'POST') throw forbidden('not-logged-in');
  return c.redirect(`/log-ind?videre=${encodeURIComponent(c.req.path)}`, 303);
}

const subjectId = (c: RequestContext, policy: Policy): string | null =>
  policy.about ? (c.req.param(`${policy.about}Id`) as string) : null;

const relationFor = async (
  c: RequestContext,
  policy: Policy,
  tx: Tx,
  actor: Actor,
): Promise<Relation | null> =>
  policy.about ? relationTo[policy.about](tx, actor, subjectId(c, policy)!, c.var.clock.today()) : null;

/** The refused transaction is rolled back; the look is written in one of its own, so that it stays. */
async function deny(
  c: RequestContext,
  route: Route,
  policy: Policy,
  municipalityId: string,
  denied: Denied,
): Promise<never> {
  const citizenId = denied.relation?.citizenId ?? subjectId(c, policy);
  const aboutPerson = policy.look !== null || denied.relation?.citizenId;
  if (citizenId && aboutPerson) {
    await c.var.database.inMunicipality(municipalityId, (tx) =>
      recordLooks(tx, c.var.clock, denied.actor, [citizenId], {
        reason: policy.look ?? 'unknown',
        path: route.path,
        result: 'denied',
      }),
    );
  }
  const condition = policy.allow === 'everyone' ? undefined : policy.allow[denied.actor.role];
  if (!condition) throw forbidden();
  const relation = denied.relation;
  // Whoever has or had a part in it may know why; to all others it does not exist.
  if (relation && (relation.mentor || relation.atWorkplace)) {
    // A person who has not said yes does not exist to the workplace, not even as something that is over.
    if (!relation.openToWorkplace) throw policy.about === 'suggestion' ? notFound() : forbidden('over');
    if (relation.mentor && !relation.confidential) throw forbidden('confidentiality');
  }
  throw notFound();
}
