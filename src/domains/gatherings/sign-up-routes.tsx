import { type Actor, goTo, post, type RequestContext, type Route } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { formWithError, parseForm } from '#platform/http/form.ts';
import { signUpForm } from './gathering-form.ts';
import { ownSignUp, ownWorkplaces } from './gathering-queries.ts';
import { gatheringPageRoutes } from './list-routes.tsx';
import { gatheringAsked, showGathering } from './show-gathering.tsx';
import { type Comer, signUp, withdraw } from './sign-up.ts';

const telling = ({ var: { clock, baseUrl } }: RequestContext) => ({ clock, baseUrl });

/** Who the actor comes as. Null for the holder of a link, who has signed up already, and for an employer of nowhere. */
async function comerOf(tx: Tx, actor: Actor, workplaceId: string | null): Promise<Comer | null> {
  if (actor.citizenId) return { kind: 'citizen', id: actor.citizenId, name: actor.name };
  if (actor.role === 'mentor' && actor.accountId)
    return { kind: 'account', id: actor.accountId, name: actor.name };
  const own = await ownWorkplaces(tx, actor);
  const chosen = own.find(({ id }) => id === workplaceId) ?? own[0];
  return chosen ? { kind: 'workplace', id: chosen.id, name: actor.name } : null;
}

const join = post('/arrangementer/:gatheringId/tilmeld', 'sign up for gatherings', async (c) => {
  const { tx, actor, body, texts } = c.var;
  const gathering = await gatheringAsked(c);
  const parsed = parseForm(signUpForm, body, { ...texts.formMessages, ...texts.gatherings.errors });
  if (!parsed.ok) return showGathering(c, gathering, parsed.form, 422);
  const { workplaceId, ...rest } = parsed.data;
  const comer = await comerOf(tx, actor, workplaceId);
  const id =
    comer &&
    (await signUp(tx, telling(c), actor, {
      ...rest,
      gatheringId: gathering.id,
      comer,
      onBehalfReason: null,
      onBehalfNote: null,
    }));
  if (!id) return showGathering(c, gathering, formWithError(body, '', texts.gatherings.errors.cannot), 422);
  return goTo(c, `/arrangementer/${gathering.id}`, 'gemt');
});

const leave = post('/arrangementer/:gatheringId/meld-fra', 'sign up for gatherings', async (c) => {
  const { tx, actor } = c.var;
  const gathering = await gatheringAsked(c);
  const own = await ownSignUp(tx, actor, gathering.id);
  if (own) await withdraw(tx, telling(c), actor, { signUpId: own.id });
  return goTo(c, `/arrangementer/${gathering.id}`, 'gemt');
});

export const signUpRoutes: Route[] = [...gatheringPageRoutes, join, leave];
