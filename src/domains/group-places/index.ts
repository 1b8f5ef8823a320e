export { groupPlacesRoutes } from './routes.tsx';
