import type { Route } from '#domains/access/index.ts';
import { contactRoutes } from './contact-routes.tsx';
import { frontRoutes } from './front-routes.tsx';
import { openingMeetingRoutes } from './opening-meeting-routes.tsx';
import { profileMeetingRoutes } from './profile-meeting-routes.tsx';
import { profileRoutes } from './profile-routes.tsx';
import { publishRoutes } from './publish-routes.tsx';
import { sectionRoutes } from './section-routes.tsx';
import { staffRoutes } from './staff-routes.tsx';

export const marketplaceRoutes: Route[] = [
  ...frontRoutes,
  ...profileRoutes,
  // Before the sections, whose address would also match.
  ...publishRoutes,
  ...sectionRoutes,
  ...profileMeetingRoutes,
  ...openingMeetingRoutes,
  ...contactRoutes,
  ...staffRoutes,
];
