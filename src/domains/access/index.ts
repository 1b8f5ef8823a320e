export {
  createLink,
  type FoundLink,
  type LinkHolder,
  revokeLinks,
} from './access-link.ts';
export { actOnce } from './act-once.ts';
export { type Actor, actorKey, isStaff, type Role, roles, staffRoles } from './actor.ts';
export { closeDoorsTo, closeDoorsToOtherMentors } from './close-doors.ts';
export { browserKeyOf, languageOf, setBrowserKey } from './cookie.ts';
export { type Happening, recordEvent } from './events.ts';
export { admit, checkPolicies } from './gate.ts';
export { linkPages } from './link-purposes.ts';
export { logInRoutes } from './log-in.tsx';
export { daysInFortnight, fortnightOf, saltOf } from './log-in-days.ts';
export { recordLooks } from './looks.ts';
export { createOidc, type Oidc } from './oidc.ts';
export { oidcRoutes } from './oidc-log-in.tsx';
export { linkRoutes } from './open-link.tsx';
export { pageOf, pageSize } from './paging.ts';
export { type Policy, type PolicyName, policies } from './policies.ts';
export { showRefusal } from './refusal-page.tsx';
export { isAssigned, isOpenToWorkplace, isOver, isOwnPart } from './relations.ts';
export { get, post, type RequestContext, type RequestEnv, type Route } from './route.ts';
export { searchedFor } from './searched.ts';
export { newGuestKey, openSession } from './session.ts';
export { goTo, type PageFrame, showPage } from './show-page.tsx';
export { seal, unseal } from './signed-value.ts';
export { siteActor } from './site-actor.ts';
export { whoLookedRoutes } from './who-looked.tsx';
