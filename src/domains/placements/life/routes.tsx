import type { Route } from '#domains/access/index.ts';
import { assessmentRoutes } from './assessment-routes.tsx';
import { attendanceRoutes } from './attendance-routes.tsx';
import { checkInRoutes } from './check-in-routes.tsx';
import { endRoutes } from './end-routes.tsx';
import { followUpRoutes } from './follow-up-routes.tsx';
import { outcomeRoutes } from './outcome-routes.tsx';

/** From the first day at the workplace until the job holds. */
export const placementLifeRoutes: Route[] = [
  ...attendanceRoutes,
  ...checkInRoutes,
  ...followUpRoutes,
  ...endRoutes,
  ...assessmentRoutes,
  ...outcomeRoutes,
];
