export { planIn, readAgreement, typedIn } from './agreement-form.ts';
export type { AttendanceDay } from './attendance.ts';
export { draftFacts, smallJobDraft } from './first-draft.ts';
export type { FollowUpKind } from './follow-up-plan.ts';
export { type HoursPlan, type HoursStep, plannedMinutesOn, stepOn, type Weekday } from './hours-plan.ts';
export { rowCount } from './hours-rows.ts';
export * from './life/index.ts';
export { makePlacement } from './make-placement.ts';
export { AgreementForm } from './pages/agreement-form-page.tsx';
export {
  type AgreementVersion,
  agreementInForce,
  type Outcome,
  type Party,
  type PlacementFacts,
  pendingVersion,
  type SigningParty,
  type Status,
  signersAwaited,
  status,
  workplaceSeesPerson,
} from './placement.ts';
export { loadPlacement, type Placement } from './placement-facts.ts';
export { holidaysAround } from './placement-holidays.ts';
export { startAtWorkplace } from './placement-start-queries.ts';
export { placementAddress } from './placement-tabs.ts';
export type { PlacementView } from './placement-view.ts';
export { placementRoutes } from './routes.tsx';
export { type CheckIn, type Warning, type WarningCode, type WarningFacts, warnings } from './warnings.ts';
