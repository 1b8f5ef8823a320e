import { signersAwaited } from '#domains/placements/index.ts';
import { meetingOf, suggestionStatus } from '#domains/suggestions/index.ts';
import { checkInDue, daysBetween, isRunning, type LivePlacement, nextDay } from './live-placement.ts';
import type { OpenSuggestion } from './open-suggestion-queries.ts';

/** The one thing to do or to know now. The order below is the order of what cannot wait. */
export type CitizenStep =
  | { kind: 'sign'; placementId: string; workplace: string }
  | { kind: 'answer'; suggestionId: string; workplace: string; more: number }
  | { kind: 'meeting'; suggestionId: string; workplace: string; startsAt: Temporal.Instant; place: string }
  | { kind: 'assess'; placementId: string; workplace: string }
  | { kind: 'check-in'; placementId: string; workplace: string }
  | { kind: 'starts'; placementId: string; workplace: string; on: Temporal.PlainDate }
  | { kind: 'running'; placementId: string; workplace: string; nextOn: Temporal.PlainDate | null }
  | { kind: 'working'; employer: string | null }
  | { kind: 'tell' }
  | { kind: 'tell-on' }
  | { kind: 'call-comes'; suggestionId: string; workplace: string }
  | { kind: 'workplace-answers'; suggestionId: string; workplace: string }
  | { kind: 'agreement-comes'; workplace: string; href: string }
  | { kind: 'looking' };

export interface CitizenFacts {
  told: boolean;
  begun: boolean;
  job: { employer: string | null } | null;
  suggestions: readonly OpenSuggestion[];
  placements: readonly LivePlacement[];
  now: Temporal.Instant;
  today: Temporal.PlainDate;
}

/** After this it is no longer asked how a placement went. Days. */
const assessFor = 30;
const firstOf = <T, R>(all: readonly T[], find: (one: T) => R | null): R | null => {
  for (const one of all) {
    const found = find(one);
    if (found) return found;
  }
  return null;
};

const notAssessed = ({ facts }: LivePlacement) =>
  !facts.placement.assessments.some(({ party }) => party === 'citizen');

/** Every rule says what the step is, or null when it is not this one. Pure. */
const rules: ((facts: CitizenFacts) => CitizenStep | null)[] = [
  ({ placements }) =>
    firstOf(placements, ({ id, workplace, facts }) =>
      !facts.placement.end && signersAwaited(facts.placement).includes('citizen')
        ? { kind: 'sign', placementId: id, workplace: workplace.name }
        : null,
    ),
  ({ suggestions }) => {
    const offered = suggestions.filter((one) => suggestionStatus(one) === 'offered');
    const [first] = offered;
    return first
      ? { kind: 'answer', suggestionId: first.id, workplace: first.workplace.name, more: offered.length - 1 }
      : null;
  },
  ({ suggestions, now }) =>
    firstOf(suggestions, (one) => {
      const meeting = meetingOf(one);
      const status = suggestionStatus(one);
      if (!meeting || (status !== 'accepted' && status !== 'agreed')) return null;
      const { startsAt, place } = meeting;
      return Temporal.Instant.compare(startsAt, now) > 0
        ? { kind: 'meeting', suggestionId: one.id, workplace: one.workplace.name, startsAt, place }
        : null;
    }),
  ({ placements, today }) =>
    firstOf(placements, (one) => {
      const end = one.facts.placement.end;
      const over = end ? end.kind !== 'cancelled' : one.status === 'past-end-not-closed';
      const on = end?.endedOn ?? one.inForce?.endsOn;
      return over && on && daysBetween(on, today) <= assessFor && notAssessed(one)
        ? { kind: 'assess', placementId: one.id, workplace: one.workplace.name }
        : null;
    }),
  ({ placements, today }) =>
    firstOf(placements, (one) =>
      checkInDue(one, 'citizen', today)
        ? { kind: 'check-in', placementId: one.id, workplace: one.workplace.name }
        : null,
    ),
  ({ placements }) =>
    firstOf(placements, (one) =>
      one.status === 'agreed' && one.inForce
        ? { kind: 'starts', placementId: one.id, workplace: one.workplace.name, on: one.inForce.startsOn }
        : null,
    ),
  ({ placements, today }) =>
    firstOf(placements, (one) =>
      isRunning(one)
        ? { kind: 'running', placementId: one.id, workplace: one.workplace.name, nextOn: nextDay(one, today) }
        : null,
    ),
  ({ placements }) =>
    firstOf(placements, (one) =>
      !one.facts.placement.end && (one.status === 'draft' || one.status === 'awaiting-signatures')
        ? { kind: 'agreement-comes', workplace: one.workplace.name, href: `/forloeb/${one.id}` }
        : null,
    ),
  ({ suggestions }) =>
    firstOf(suggestions, (one) => {
      const { id, workplace } = one;
      switch (suggestionStatus(one)) {
        case 'talk':
          return { kind: 'call-comes', suggestionId: id, workplace: workplace.name };
        case 'accepted':
          return { kind: 'workplace-answers', suggestionId: id, workplace: workplace.name };
        case 'agreed':
          return { kind: 'agreement-comes', workplace: workplace.name, href: `/forslag/${id}` };
        default:
          return null;
      }
    }),
  ({ job }) => job && { kind: 'working', employer: job.employer },
  ({ told, begun }) => (told ? null : { kind: begun ? 'tell-on' : 'tell' }),
];

export const citizenStep = (facts: CitizenFacts): CitizenStep =>
  firstOf(rules, (rule) => rule(facts)) ?? { kind: 'looking' };
