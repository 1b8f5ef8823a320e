import type { CitizenCard } from './citizen-queries.ts';
import type { Situation } from './situation.ts';

export type Step = Situation | 'unassigned';

/** Without a caseworker nothing else comes first, unless something is already under way. */
export const nextStepOf = (situation: Situation, card: Pick<CitizenCard, 'caseworker'>): Step =>
  !card.caseworker && ['needs-missing', 'needs-begun', 'ready', 'quiet'].includes(situation)
    ? 'unassigned'
    : situation;

/** Where the step is taken. */
export function stepHref(step: Step, card: Pick<CitizenCard, 'id' | 'suggestionId' | 'placementId'>): string {
  const citizen = `/borgere/${card.id}`;
  switch (step) {
    case 'closed':
      return `${citizen}/genaabn`;
    case 'unassigned':
      return `${citizen}/tildel`;
    case 'needs-missing':
    case 'needs-begun':
      return `${citizen}/behov`;
    case 'ready':
    case 'quiet':
      return openingsHref(card.id);
    case 'agreement-unsigned':
    case 'agreed':
    case 'in-placement':
      return `/forloeb/${card.placementId}`;
    default:
      return `/forslag/${card.suggestionId}`;
  }
}

export const openingsHref = (citizenId: string): string => `/borgere/${citizenId}/jobforslag`;
