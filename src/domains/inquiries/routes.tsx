import type { Route } from '#domains/access/index.ts';
import type { CvrSearch } from '#platform/cvr/cvr-search.ts';
import { entranceRoutes } from './entrance-routes.tsx';
import { ownInquiryRoutes } from './own-inquiry-routes.tsx';
import { staffRoutes } from './staff-routes.tsx';

/** `cvrSearch`: the public register's own, where it is set up. */
export const inquiriesRoutes = (cvrSearch: CvrSearch | null = null): Route[] => [
  ...entranceRoutes(cvrSearch),
  ...ownInquiryRoutes,
  ...staffRoutes(cvrSearch),
];
