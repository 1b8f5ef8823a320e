import type { Route } from '#domains/access/index.ts';
import { checkRoutes } from './check-routes.tsx';
import { citizenPageRoutes } from './citizen-routes.tsx';
import { detailsRoutes } from './details-routes.tsx';
import { listRoutes } from './list-routes.tsx';
import { needsRoutes } from './needs-routes.tsx';
import { standingRoutes } from './standing-routes.tsx';
import { understoodRoutes } from './understood-routes.tsx';

export const citizenRoutes: Route[] = [
  ...listRoutes,
  ...detailsRoutes,
  ...citizenPageRoutes,
  // Before the questions, whose address would also match.
  ...checkRoutes,
  ...needsRoutes,
  ...understoodRoutes,
  ...standingRoutes,
];
