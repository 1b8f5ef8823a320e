export {
  attendanceToRecord,
  type CallWaiting,
  callsWaiting,
  type FollowUpDue,
  followUpsDue,
  type ToRecord,
} from './front-page-queries.ts';
export type { StaffFilter } from './of-staff.ts';
export { WarningList } from './pages/warning-list.tsx';
export { loadWarnings, type PlacementWarnings } from './placement-warnings.ts';
export { placementLifeRoutes } from './routes.tsx';
export { scheduleReminders } from './schedule-reminders.ts';
