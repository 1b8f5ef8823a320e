import type { Route } from '#domains/access/index.ts';
import { adjustHoursRoutes } from './adjust-hours-routes.tsx';
import { agreementPdfRoute } from './agreement-pdf-route.ts';
import { agreementRoutes } from './agreement-routes.tsx';
import { confidentialityRoutes } from './confidentiality-routes.tsx';
import { listRoute } from './list-route.tsx';
import { makePlacementRoutes } from './make-placement-routes.tsx';
import { overviewRoute } from './overview-route.tsx';
import { sendLinkRoutes } from './send-link-routes.tsx';
import { signingRoutes } from './signing-routes.tsx';

/** From the list to the agreement signed by all three; the life that follows is in `life/`. */
export const placementRoutes: Route[] = [
  listRoute,
  ...makePlacementRoutes,
  overviewRoute,
  ...agreementRoutes,
  ...adjustHoursRoutes,
  ...signingRoutes,
  ...sendLinkRoutes,
  ...confidentialityRoutes,
  agreementPdfRoute,
];
