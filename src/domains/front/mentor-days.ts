import { workplaceSeesPerson } from '#domains/placements/index.ts';
import {
  checkInDue,
  daysBetween,
  isRunning,
  type LivePlacement,
  minutesOn,
  nextDay,
  recordedOn,
} from './live-placement.ts';

/** What a mentor finds for each placement. Before the promise and after the end nothing in it is about the person. */
export type MentorDay =
  | { kind: 'promise'; placementId: string; workplace: string }
  | { kind: 'thanks'; workplace: string }
  | {
      kind: 'person';
      placement: LivePlacement;
      name: string;
      minutesToday: number;
      recorded: boolean;
      nextOn: Temporal.PlainDate | null;
      checkIn: boolean;
    };

/** After this it is no longer thanked for. Days. */
const thanksFor = 60;
const order = { promise: 0, person: 1, thanks: 2 } as const;

export function mentorDays(placements: readonly LivePlacement[], today: Temporal.PlainDate): MentorDay[] {
  return placements.flatMap((one) => dayOf(one, today) ?? []).sort((a, b) => order[a.kind] - order[b.kind]);
}

function dayOf(placement: LivePlacement, today: Temporal.PlainDate): MentorDay | null {
  const { facts, workplace, inForce } = placement;
  if (!workplaceSeesPerson(facts.placement, today, 'mentor')) {
    const over =
      facts.placement.end?.endedOn ?? (placement.status === 'past-end-not-closed' ? inForce!.endsOn : null);
    const cancelled = facts.placement.end?.kind === 'cancelled';
    return over && !cancelled && daysBetween(over, today) <= thanksFor
      ? { kind: 'thanks', workplace: workplace.name }
      : null;
  }
  if (!placement.confidential)
    return { kind: 'promise', placementId: placement.id, workplace: workplace.name };
  return {
    kind: 'person',
    placement,
    name: placement.citizen.name,
    minutesToday: isRunning(placement) ? minutesOn(placement, today) : 0,
    recorded: recordedOn(placement, today) !== null,
    nextOn: nextDay(placement, recordedOn(placement, today) ? today.add({ days: 1 }) : today),
    checkIn: checkInDue(placement, 'mentor', today),
  };
}
