import {
  type AgreementVersion,
  type FollowUpKind,
  type HoursPlan,
  holidaysAround,
  plannedMinutesOn,
  type Status,
  stepOn,
  type WarningFacts,
} from '#domains/placements/index.ts';

export interface LiveFollowUp {
  id: string;
  kind: FollowUpKind;
  dueOn: Temporal.PlainDate;
  doneOn: Temporal.PlainDate | null;
  ownerId: string | null;
}

export interface LiveVersion extends AgreementVersion, HoursPlan {
  mentorName: string;
  mentorAccountId: string | null;
}

/** A placement under way, or lately over, with all that the front pages derive their words from. */
export interface LivePlacement {
  id: string;
  scheme: string;
  /** The one who looks has it among their own; false when they only owe it a follow-up. */
  mine: boolean;
  /** Whether the one who looks has promised confidentiality. */
  confidential: boolean;
  citizen: { id: string; name: string; phone: string | null; hidden: boolean };
  workplace: { id: string; name: string; address: string; postalCode: string; city: string | null };
  status: Status;
  /** All three have signed it. */
  inForce: LiveVersion | null;
  newest: LiveVersion | null;
  facts: Omit<WarningFacts, 'followUps'> & { followUps: readonly LiveFollowUp[] };
}

export const isRunning = ({ status }: LivePlacement): boolean =>
  status === 'running' || status === 'running-with-change-awaiting-signatures';

/** Planned minutes on a day by the agreement in force. */
export function minutesOn({ inForce }: LivePlacement, date: Temporal.PlainDate): number {
  if (!inForce) return 0;
  const { practice, paid } = plannedMinutesOn(inForce, date, holidaysAround(date, date));
  return practice + paid;
}

/** Further ahead than this nobody asks when they come next: the plan has a long pause. Days. */
const lookAhead = 28;

/** The next day with hours, today included; null when there is none soon. */
export function nextDay(placement: LivePlacement, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const from =
    placement.inForce && Temporal.PlainDate.compare(placement.inForce.startsOn, today) > 0
      ? placement.inForce.startsOn
      : today;
  for (let days = 0; days <= lookAhead; days += 1) {
    const date = from.add({ days });
    if (minutesOn(placement, date) > 0) return date;
  }
  return null;
}

/** Agreed minutes a week at the moment. */
export function weeklyMinutes({ inForce }: LivePlacement, today: Temporal.PlainDate): number {
  const step = inForce && stepOn(inForce, today);
  return step ? step.practiceMinutes + step.paidMinutes : 0;
}

export const recordedOn = ({ facts }: LivePlacement, date: Temporal.PlainDate) =>
  facts.attendance.find((day) => day.date.equals(date)) ?? null;

/** When this party last said how it goes. */
export const lastCheckIn = ({ facts }: LivePlacement, by: 'citizen' | 'mentor'): Temporal.PlainDate | null =>
  facts.checkIns
    .filter((checkIn) => checkIn.by === by)
    .map(({ on }) => on)
    .sort(Temporal.PlainDate.compare)
    .at(-1) ?? null;

export const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'day' }).days;

/** A week is long enough between two questions about the same thing. */
const daysBetweenCheckIns = 7;

export function checkInDue(
  placement: LivePlacement,
  by: 'citizen' | 'mentor',
  today: Temporal.PlainDate,
): boolean {
  if (!isRunning(placement)) return false;
  const last = lastCheckIn(placement, by);
  return !last || daysBetween(last, today) >= daysBetweenCheckIns;
}
