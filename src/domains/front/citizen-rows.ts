import { suggestionStatus } from '#domains/suggestions/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { CaseRow, UnassignedRow } from './citizen-queries.ts';
import { daysBetween, type LivePlacement } from './live-placement.ts';
import type { OpenSuggestion } from './open-suggestion-queries.ts';
import type { WorkRow } from './work-row.ts';

/** Six weeks without anything: nobody should be forgotten for longer. */
const forgottenDays = 42;

const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).toPlainDate();

export const unassignedRow = (row: UnassignedRow, today: Temporal.PlainDate): WorkRow => ({
  id: `unassigned-${row.id}`,
  group: 'unassigned',
  code: 'unassigned',
  citizen: { ...row, hidden: false },
  place: '',
  days: daysBetween(dayOf(row.registeredAt), today),
  detail: null,
  href: `/borgere/${row.id}/tildel`,
});

/** Citizens with nothing under way: still to tell, ready for a suggestion, or forgotten. Pure. */
export function citizenRows(
  cases: readonly CaseRow[],
  suggestions: readonly OpenSuggestion[],
  placements: readonly LivePlacement[],
  today: Temporal.PlainDate,
): WorkRow[] {
  const underWay = new Set([
    ...suggestions.filter((one) => suggestionStatus(one) !== 'declined').map(({ citizen }) => citizen.id),
    ...placements.filter(({ facts }) => !facts.placement.end).map(({ citizen }) => citizen.id),
  ]);
  const signs = lastSigns(suggestions, placements);
  return cases
    .filter(({ id }) => !underWay.has(id))
    .map((row) => {
      const known = [row.registeredAt, row.toldAt, row.lastEventAt].flatMap((at) => (at ? [dayOf(at)] : []));
      const last = [...known, ...(signs.get(row.id) ?? [])].sort(Temporal.PlainDate.compare).at(-1)!;
      const quiet = daysBetween(last, today);
      const line =
        quiet >= forgottenDays
          ? ({ group: 'forgotten', code: 'forgotten', days: quiet, href: `/borgere/${row.id}` } as const)
          : row.toldAt
            ? ({
                group: 'us',
                code: 'find-opening',
                days: daysBetween(dayOf(row.toldAt), today),
                href: `/borgere/${row.id}/jobforslag`,
              } as const)
            : ({
                group: 'others',
                code: 'needs-missing',
                days: daysBetween(dayOf(row.registeredAt), today),
                href: `/borgere/${row.id}/behov`,
              } as const);
      return {
        ...line,
        id: `${line.code}-${row.id}`,
        citizen: { id: row.id, name: row.name, hidden: false },
        place: '',
        detail: null,
      };
    });
}

/** The days something last happened in what is behind each citizen. */
function lastSigns(suggestions: readonly OpenSuggestion[], placements: readonly LivePlacement[]) {
  const signs = new Map<string, Temporal.PlainDate[]>();
  const add = (citizenId: string, on: Temporal.PlainDate) =>
    signs.set(citizenId, [...(signs.get(citizenId) ?? []), on]);
  for (const { citizen, steps, createdAt } of suggestions)
    add(citizen.id, dayOf(steps.at(-1)?.at ?? createdAt));
  for (const { citizen, facts } of placements) {
    for (const { doneOn } of facts.followUps) if (doneOn) add(citizen.id, doneOn);
    if (facts.placement.end) add(citizen.id, facts.placement.end.endedOn);
  }
  return signs;
}
