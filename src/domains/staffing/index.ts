export { type UnheardConcern, unheardConcerns } from './concern-queries.ts';
export { staffingRoutes } from './routes.tsx';
