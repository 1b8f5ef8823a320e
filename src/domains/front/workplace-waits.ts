import { signersAwaited, workplaceSeesPerson } from '#domains/placements/index.ts';
import { suggestionStatus } from '#domains/suggestions/index.ts';
import { daysBetween, isRunning, type LivePlacement, minutesOn, recordedOn } from './live-placement.ts';
import type { OpenSuggestion } from './open-suggestion-queries.ts';

/** What an employer is waited for with. A name is in it only where the workplace may see it. */
export type WorkplaceWait =
  | { kind: 'sign'; id: string; name: string; workplace: string }
  | { kind: 'answer'; id: string; name: string; opening: string; workplace: string }
  | { kind: 'attend'; id: string; name: string; minutes: number; workplace: string }
  | { kind: 'assess'; id: string; workplace: string };

export interface PersonHere {
  placementId: string;
  citizenId: string;
  name: string;
  placement: LivePlacement;
}

/** After this an employer is no longer asked how it went. Days. */
const assessFor = 30;

export function workplaceWaits(
  suggestions: readonly OpenSuggestion[],
  placements: readonly LivePlacement[],
  today: Temporal.PlainDate,
): WorkplaceWait[] {
  const visible = placements.filter((one) => workplaceSeesPerson(one.facts.placement, today));
  return [
    ...visible
      .filter(({ facts }) => signersAwaited(facts.placement).includes('employer'))
      .map((one) => ({ kind: 'sign' as const, ...personOf(one) })),
    ...suggestions
      .filter((one) => suggestionStatus(one) === 'accepted')
      .map(({ id, citizen, opening, workplace }) => ({
        kind: 'answer' as const,
        id,
        name: citizen.name,
        opening: opening.title,
        workplace: workplace.name,
      })),
    ...visible
      .filter((one) => isRunning(one) && minutesOn(one, today) > 0 && !recordedOn(one, today))
      .map((one) => ({ kind: 'attend' as const, ...personOf(one), minutes: minutesOn(one, today) })),
    ...placements
      .filter(({ facts, inForce, status }) => {
        const { end, assessments } = facts.placement;
        const over = end ? end.kind !== 'cancelled' : status === 'past-end-not-closed';
        const on = end?.endedOn ?? inForce?.endsOn;
        return (
          over &&
          on &&
          daysBetween(on, today) <= assessFor &&
          !assessments.some(({ party }) => party === 'employer')
        );
      })
      .map(({ id, workplace }) => ({ kind: 'assess' as const, id, workplace: workplace.name })),
  ];
}

const personOf = ({ id, citizen, workplace }: LivePlacement) => ({
  id,
  name: citizen.name,
  workplace: workplace.name,
});

/** Those who work here or are about to, while it lasts. */
export const peopleHere = (
  placements: readonly LivePlacement[],
  today: Temporal.PlainDate,
): LivePlacement[] =>
  placements.filter(
    (one) => (isRunning(one) || one.status === 'agreed') && workplaceSeesPerson(one.facts.placement, today),
  );
