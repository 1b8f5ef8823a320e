export { staffingRoutes } from './routes.tsx';
