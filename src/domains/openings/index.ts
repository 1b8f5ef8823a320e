import type { Route } from '#domains/access/index.ts';
import { openingFormRoutes } from './opening-form-routes.tsx';
import { openingRoutes } from './opening-routes.tsx';
import { taskRoutes } from './task-routes.tsx';

export { closeOpening } from './close-opening.ts';
export { competencesIn } from './competence.ts';
export { USUAL_DIMENSIONS } from './demand-fields.ts';
export { hoursTyped } from './hours-typed.ts';
export { LICENCES, type Licence } from './licence.ts';
export type { Opening, OpeningTaskLine } from './opening-queries.ts';
export { readWhen } from './read-when.ts';
export { scheduleReindex } from './schedule-reindex.ts';
export { SCHEMES, type Scheme } from './scheme.ts';
export { reindexOpenings } from './search-documents.ts';
export { anyTime, DAY_PARTS, type DayPart, type TaskWhen } from './task-when.ts';
export { makeOpening } from './write-opening.ts';
export { writeTask } from './write-task.ts';

export const openingsRoutes: Route[] = [...taskRoutes, ...openingRoutes, ...openingFormRoutes];
