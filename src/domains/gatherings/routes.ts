import type { Route } from '#domains/access/index.ts';
import { arrangeRoutes } from './arrange-routes.tsx';
import { gatheringListRoutes } from './list-routes.tsx';
import { signUpRoutes } from './sign-up-routes.tsx';

export const gatheringRoutes: Route[] = [...gatheringListRoutes, ...arrangeRoutes, ...signUpRoutes];
