import type { Step } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { SuggestionStatus } from '../suggestion.ts';
import type { CitizenView } from '../views.ts';

const stepsDone: Partial<Record<SuggestionStatus, number>> = {
  offered: 1,
  talk: 1,
  accepted: 2,
  agreed: 3,
  placed: Number.POSITIVE_INFINITY,
};

/** How far it has come, as the citizen sees it. A no ends it: what would have come after is not shown as waiting. */
export function citizenWay(view: Pick<CitizenView, 'status' | 'meeting'>, texts: Texts): Step[] {
  const { way } = texts.suggestions.citizen;
  const done = stepsDone[view.status];
  if (done === undefined) return [];
  const steps = [
    way.offer,
    way.yourAnswer,
    way.theirAnswer,
    ...(view.meeting ? [way.meeting] : []),
    way.agreement,
  ];
  return steps.map((label, index) => ({
    label,
    state: index < done ? 'done' : index === done ? 'current' : 'waiting',
  }));
}
