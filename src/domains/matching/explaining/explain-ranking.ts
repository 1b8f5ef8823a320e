import type { MatchingTexts } from '#locales/da/matching.ts';
import type { SoftTerm } from '../pair/soft-terms.ts';
import type { NameOf } from './name-of.ts';

/** One sentence, or none when the term has nothing to tell. */
export function explainTerm(term: SoftTerm, texts: MatchingTexts, nameOf: NameOf): string[] {
  const { ranking } = texts.explanation;
  switch (term.key) {
    case 'wish':
      return term.wish === null ? [] : [ranking.wish(term.wish, term.value)];
    case 'interest':
      return term.answer === null ? [] : [ranking.interest(term.answer)];
    case 'must-competences':
      return term.missing.length === 0
        ? []
        : [ranking['must-competences'](term.missing.map((code) => nameOf('competence', code)))];
    case 'nice-competences':
      return term.held.length === 0
        ? []
        : [ranking['nice-competences'](term.held.map((code) => nameOf('competence', code)))];
    case 'adaptations':
    case 'trials':
    case 'unknowns':
      return term.count === 0 ? [] : [ranking[term.key](term.count)];
    case 'hours':
      return term.start === 'not-asked' ? [] : [ranking.hours[term.start]];
    case 'rise':
      return term.value === 0 || term.reachableMinutes === null
        ? []
        : [ranking.rise(term.reachableMinutes, term.value)];
    case 'travel':
      return term.minutes === null || term.means === null
        ? []
        : [
            // An explanation kept from before there were timetables says nothing of it.
            ranking.travel(term.means, term.minutes, term.departs ?? null),
          ];
    case 'perspective':
      return term.perspective === 'none' ? [] : [ranking.perspective[term.perspective]];
    case 'record':
      return term.dimensions.length === 0
        ? []
        : [ranking.record(term.dimensions.map((dimension) => texts.dimensions[dimension].name))];
    case 'season':
      return term.months === 0 ? [] : [ranking.season(term.months)];
  }
}
