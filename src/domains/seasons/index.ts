import type { Route } from '#domains/access/index.ts';
import { callOffRoutes } from './call-off-routes.tsx';
import { callRoutes } from './call-routes.tsx';
import { contactRoutes } from './contact-routes.tsx';
import { jobBankRoutes } from './job-bank-routes.tsx';
import { seasonRoutes } from './season-routes.tsx';
import { yearRoutes } from './year-routes.tsx';

export { type OpenCall, openCalls } from './call-off-queries.ts';
export { SeasonFront } from './pages/season-on-front.tsx';
export { type SeasonOnFront, seasonsOnFront } from './season-front.ts';

export const seasonsRoutes: Route[] = [
  ...yearRoutes,
  ...seasonRoutes,
  ...callRoutes,
  ...callOffRoutes,
  ...jobBankRoutes,
  ...contactRoutes,
];
