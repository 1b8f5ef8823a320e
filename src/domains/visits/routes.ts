import type { Route } from '#domains/access/index.ts';
import { formRoutes } from './form-routes.tsx';
import { monthRoutes } from './month-routes.tsx';
import { tipRoutes } from './tip-routes.tsx';
import { visitPages } from './visit-routes.tsx';
import { workerRoutes } from './worker-route.ts';

/** The form's address comes before the one with an id in its place. */
export const visitRoutes: Route[] = [
  ...workerRoutes,
  ...formRoutes,
  ...visitPages,
  ...tipRoutes,
  ...monthRoutes,
];
