import type { Route } from '#domains/access/index.ts';
import { contactRoutes } from './contact-routes.tsx';
import { frontRoutes } from './front-routes.tsx';
import { helpInContactRoutes } from './help-in-contact-routes.tsx';
import { openingMeetingRoutes } from './opening-meeting-routes.tsx';
import { profileMeetingRoutes } from './profile-meeting-routes.tsx';
import { profileRoutes } from './profile-routes.tsx';
import { publishRoutes } from './publish-routes.tsx';
import { sectionRoutes } from './section-routes.tsx';
import { staffRoutes } from './staff-routes.tsx';
import { writeForRoutes } from './write-for-routes.tsx';

export const marketplaceRoutes: Route[] = [
  ...frontRoutes,
  ...profileRoutes,
  // Before the sections, whose address would also match.
  ...publishRoutes,
  ...writeForRoutes,
  ...sectionRoutes,
  ...profileMeetingRoutes,
  ...openingMeetingRoutes,
  ...contactRoutes,
  ...helpInContactRoutes,
  ...staffRoutes,
];
