import type { Actor } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newestVersion } from './agreement-terms.ts';
import { changeAgreement } from './change-agreement.ts';
import { changeFrom, describeChange } from './hours-change.ts';
import type { HoursPlan, HoursStep } from './hours-plan.ts';
import type { Placement } from './placement-facts.ts';

export interface AdjustHours {
  placement: Placement;
  /** The new level, from its date on; what was agreed before that day stays. */
  step: HoursStep;
  reason: string;
  baseUrl: string;
}

export const adjustedPlan = (placement: Placement, { fromDate, ...level }: HoursStep): HoursPlan =>
  changeFrom(newestVersion(placement.versions), fromDate, level);

export const isSameHours = (placement: Placement, plan: HoursPlan): boolean =>
  describeChange(newestVersion(placement.versions), plan).fromDate === null;

/** Another level of hours from a day on, up or down: a new version, sent to be signed at once. */
export function adjustHours(tx: Tx, clock: Clock, actor: Actor, input: AdjustHours): Promise<void> {
  const { placement, step, reason, baseUrl } = input;
  const newest = newestVersion(placement.versions);
  return changeAgreement(tx, clock, actor, {
    placement,
    terms: { ...newest, steps: adjustedPlan(placement, step).steps },
    changeReason: reason,
    send: true,
    kind: 'placement.hours-adjusted',
    baseUrl,
  });
}
