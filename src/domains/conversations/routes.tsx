import type { Route } from '#domains/access/index.ts';
import { identityRoutes } from './identity-routes.tsx';
import { inboxRoute } from './inbox-route.tsx';
import { startRoutes } from './start-routes.tsx';
import { threadRoutes } from './thread-routes.tsx';

export const conversationRoutes: Route[] = [inboxRoute, ...threadRoutes, ...identityRoutes, ...startRoutes];
