export { agreementInForce, type Outcome, outcomes, type Party, type Status, status } from './placement.ts';
export { loadPlacement, type Placement } from './placement-facts.ts';
export { holidaysAround } from './placement-holidays.ts';
export { type PlacementView, placementView } from './placement-view.ts';
export { planFollowUps } from './plan-follow-ups.ts';
