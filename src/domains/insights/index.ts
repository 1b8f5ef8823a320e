export { latestFigures } from './compute-figures.ts';
export type { Figures, Snapshot } from './figures.ts';
export { ManagerFront } from './pages/manager-front.tsx';
export { insightRoutes } from './routes.tsx';
export { scheduleFigures } from './schedule-figures.ts';
export { type FigureTold, tellCompanySide } from './tell-company-side.ts';
