import { aboutRoutes } from '#domains/about/index.ts';
import {
  linkRoutes,
  logInRoutes,
  type Oidc,
  oidcRoutes,
  type Route,
  whoLookedRoutes,
} from '#domains/access/index.ts';
import { companiesRoutes } from '#domains/companies/index.ts';
import { outboxRoutes } from '#domains/messages/index.ts';
import { openingsRoutes } from '#domains/openings/index.ts';

/** Every page and every form there is, in reading order. A route without a policy stops the start. */
export const allRoutes = (parts: { demo: boolean; oidc: Oidc | null }): Route[] => [
  ...logInRoutes,
  ...oidcRoutes(parts.oidc),
  ...linkRoutes,
  ...whoLookedRoutes,
  ...companiesRoutes,
  ...openingsRoutes,
  ...aboutRoutes(parts),
  ...outboxRoutes(parts),
];
