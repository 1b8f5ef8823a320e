export { accountCounts, failedMessages } from './account-queries.ts';
export { AdministratorFront } from './pages/administrator-front.tsx';
export { administrationRoutes } from './routes.tsx';
export { type MunicipalitySettings, readSettings } from './settings.ts';
