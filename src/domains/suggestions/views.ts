import type { Dimension, Level } from '#domains/matching/index.ts';
import type { SharedItem } from './shared-items.ts';
import { type Meeting, meetingOf, type SuggestionStatus, suggestionStatus } from './suggestion.ts';
import type { Person, Suggestion } from './suggestion-facts.ts';

/** What the citizen agreed to share with the last yes; nothing when the last answer is another. */
export function sharedItems({ steps }: Pick<Suggestion, 'steps'>): SharedItem[] {
  const answer = steps.findLast(({ kind }) => kind.startsWith('citizen-'));
  return answer?.kind === 'citizen-yes' ? ((answer.data as { shared?: SharedItem[] }).shared ?? []) : [];
}

export interface SharedNeed {
  dimension: Dimension;
  level: Level;
  /** What the workplace itself has said it can lower the demand to. */
  lowersTo: Level | null;
}

/** All a workplace may know of the person. What is not in it cannot be shown by mistake. */
export interface EmployerView {
  id: string;
  version: number;
  status: SuggestionStatus;
  opening: { id: string; title: string };
  /** Null when the name is protected. */
  name: string | null;
  hours: { minutesNow: number | null; minutesAim: number | null } | null;
  needs: SharedNeed[];
  competences: string[];
  contact: Person | null;
  meeting: Meeting | null;
  placementId: string | null;
}

export function employerView(suggestion: Suggestion): EmployerView {
  const items = sharedItems(suggestion);
  const { fit } = suggestion.snapshot;
  const hours = items.find((item) => item.kind === 'hours');
  return {
    id: suggestion.id,
    version: suggestion.steps.length,
    status: suggestionStatus(suggestion),
    opening: { id: suggestion.opening.id, title: suggestion.opening.title },
    name: suggestion.citizen.protected ? null : suggestion.citizen.name,
    hours: hours?.kind === 'hours' ? { minutesNow: hours.minutesNow, minutesAim: hours.minutesAim } : null,
    needs: items.flatMap((item) =>
      item.kind === 'need'
        ? [
            {
              dimension: item.dimension,
              level: item.level,
              lowersTo: fit.dimensions.find((row) => row.dimension === item.dimension)?.lowersTo ?? null,
            },
          ]
        : [],
    ),
    competences: items.flatMap((item) => (item.kind === 'competence' ? [item.name] : [])),
    contact: suggestion.workplaceConsultant ?? suggestion.consultant ?? suggestion.caseworker,
    meeting: meetingOf(suggestion),
    placementId: suggestion.placementId,
  };
}

/** What the citizen sees: everything about the place, and nothing of the staff's notes to each other. */
export interface CitizenView {
  id: string;
  version: number;
  status: SuggestionStatus;
  name: string;
  protectedName: boolean;
  opening: { title: string };
  tasks: Suggestion['tasks'];
  workplace: Pick<Suggestion['workplace'], 'name' | 'address' | 'postalCode' | 'city' | 'about'>;
  snapshot: Suggestion['snapshot'];
  greeting: { text: string; from: string } | null;
  /** The colleague who wrote the last answer down on the citizen's behalf. */
  answeredBy: { name: string; at: Temporal.Instant; reason: string } | null;
  contact: Person | null;
  /** What could be shared, as the needs are now. */
  shareable: SharedItem[];
  /** What is shared with the last yes. */
  shared: SharedItem[];
  meeting: Meeting | null;
  placementId: string | null;
}

export function citizenView(suggestion: Suggestion, shareable: SharedItem[]): CitizenView {
  const offered = suggestion.steps.findLast(({ kind }) => kind === 'offered');
  const answer = suggestion.steps.findLast(({ kind }) => kind.startsWith('citizen-'));
  const { name, address, postalCode, city, about } = suggestion.workplace;
  return {
    id: suggestion.id,
    version: suggestion.steps.length,
    status: suggestionStatus(suggestion),
    name: suggestion.citizen.name,
    protectedName: suggestion.citizen.protected,
    opening: { title: suggestion.opening.title },
    tasks: suggestion.tasks,
    workplace: { name, address, postalCode, city, about },
    snapshot: suggestion.snapshot,
    greeting: offered?.note ? { text: offered.note, from: offered.actorName } : null,
    answeredBy: answer?.onBehalfReason
      ? { name: answer.actorName, at: answer.at, reason: answer.onBehalfReason }
      : null,
    contact: suggestion.caseworker ?? suggestion.consultant,
    shareable,
    shared: sharedItems(suggestion),
    meeting: meetingOf(suggestion),
    placementId: suggestion.placementId,
  };
}
