import type { Route } from '#domains/access/index.ts';
import { besideRoutes } from './beside-routes.tsx';
import { carveRoutes } from './carve-routes.tsx';
import { forPersonRoutes } from './for-person-routes.tsx';

export const smallJobRoutes: Route[] = [...carveRoutes, ...forPersonRoutes, ...besideRoutes];
