export { placementLifeRoutes } from './routes.tsx';
export { scheduleReminders } from './schedule-reminders.ts';
