export { visitRoutes } from './routes.ts';
export { type TipLine, tipsWaiting } from './tip-queries.ts';
export { type DueStep, dueNextSteps } from './visit-queries.ts';
