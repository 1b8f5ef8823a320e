import { absenceRoutes } from './absence-routes.tsx';
import { closingRoutes } from './closing-routes.tsx';
import { companyRoutes } from './company-routes.tsx';
import { distributionRoutes } from './distribution-routes.tsx';
import { handOverRoutes } from './hand-over-routes.tsx';
import { showPortfolio } from './portfolio-routes.tsx';

export const portfolioRoutes = [
  showPortfolio,
  ...absenceRoutes,
  ...handOverRoutes,
  ...distributionRoutes,
  ...companyRoutes,
  ...closingRoutes,
];
