import type { Route } from '#domains/access/index.ts';
import { openingFormRoutes } from './opening-form-routes.tsx';
import { openingRoutes } from './opening-routes.tsx';
import { taskRoutes } from './task-routes.tsx';

export { competence, competencesIn } from './competence.ts';
export { importedLabels, readingsOf } from './imported-labels.ts';
export { LICENCES, type Licence } from './licence.ts';
export { type Opening, type OpeningTaskLine, openingFacts, openingTasks } from './opening-queries.ts';
export { DemandSummary } from './pages/demand-summary.tsx';
export { isScheme, SCHEMES, type Scheme } from './scheme.ts';

export const openingsRoutes: Route[] = [...taskRoutes, ...openingRoutes, ...openingFormRoutes];
