import { type SuggestionStatus, suggestionStatus } from '#domains/suggestions/index.ts';
import { timeZone } from '#platform/clock.ts';
import { daysBetween } from './live-placement.ts';
import type { OpenSuggestion } from './open-suggestion-queries.ts';
import type { WorkCode, WorkGroup, WorkRow } from './work-row.ts';

type Kind = { group: WorkGroup; code: WorkCode };

/** To the citizen's caseworker everything is theirs; to the workplace's consultant, what the workplace is part of. */
const kinds: Record<'caseworker' | 'consultant', Partial<Record<SuggestionStatus, Kind>>> = {
  caseworker: {
    proposed: { group: 'us', code: 'offer' },
    offered: { group: 'others', code: 'offer-waits' },
    talk: { group: 'us', code: 'talk' },
    accepted: { group: 'others', code: 'employer-waits' },
    agreed: { group: 'us', code: 'make-placement' },
  },
  consultant: {
    accepted: { group: 'us', code: 'employer-waits' },
    agreed: { group: 'us', code: 'make-placement' },
  },
};

export function suggestionRows(
  suggestion: OpenSuggestion,
  { today, role }: { today: Temporal.PlainDate; role: 'caseworker' | 'consultant' },
): WorkRow[] {
  const kind = kinds[role][suggestionStatus(suggestion)];
  if (!kind) return [];
  const since = suggestion.steps.at(-1)?.at ?? suggestion.createdAt;
  return [
    {
      ...kind,
      id: `${kind.code}-${suggestion.id}`,
      citizen: suggestion.citizen,
      place: suggestion.workplace.name,
      days: daysBetween(since.toZonedDateTimeISO(timeZone).toPlainDate(), today),
      detail: null,
      href: `/forslag/${suggestion.id}`,
    },
  ];
}
