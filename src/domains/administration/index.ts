export { accountCounts, failedMessages } from './account-queries.ts';
export { AdministratorFront } from './pages/administrator-front.tsx';
export { administrationRoutes } from './routes.tsx';
export { GROUPS, type Group, isOpenGroup, type MunicipalitySettings, readSettings } from './settings.ts';
