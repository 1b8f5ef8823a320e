export { loadedLabels } from './loaded-labels.ts';
export { rememberChoice } from './remember-choice.ts';
export { occupationsRoutes } from './routes.tsx';
export { type Reading, type ReadOccupation, understand } from './understand.ts';
