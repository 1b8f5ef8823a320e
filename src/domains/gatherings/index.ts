export { scheduleGatheringReminders } from './remind-of-gatherings.ts';
export { gatheringRoutes } from './routes.ts';
