import type { FitItem } from '#design/index.ts';
import { wordsFor } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Snapshot } from './suggestion-facts.ts';

/** The explanation said to the person it is about, in “you”. */
export interface ToldToCitizen {
  why: string[];
  adapt: FitItem[];
  trial: FitItem[];
  exceeds: FitItem[];
  /** What nobody knows yet, by name; first where the person has told of a limit. */
  unknown: string[];
}

/** More than this and nobody reads it. */
const namesShown = 4;
/** Above every level there is: not told counts as no limit. */
const unlimited = 4;

export function explainToCitizen({ fit, vacancy }: Snapshot, texts: Texts): ToldToCitizen {
  const words = texts.suggestions.citizen;
  const { dimensions } = texts.matching;
  const having = (verdict: string) => fit.dimensions.filter((row) => row.verdict === verdict);
  const demand = (row: (typeof fit.dimensions)[number], level: 'demand' | 'left') =>
    dimensions[row.dimension].demand[(level === 'left' ? row.lowersTo : null) ?? row.demand ?? 0];
  const fitting = having('fits').filter((row) => row.need !== null && row.need < 3);
  return {
    why: [...reasons({ fit, vacancy }, texts), ...(fitting.length > 0 ? [fitsWith(fitting)] : [])],
    adapt: having('adapt').map((row) => ({
      id: row.dimension,
      fit: 'adapt',
      title: dimensions[row.dimension].name,
      text: words.adaptText(demand(row, 'demand'), demand(row, 'left')),
    })),
    trial: having('trial').map((row) => ({
      id: row.dimension,
      fit: 'trial',
      title: dimensions[row.dimension].name,
      text: words.trialText(demand(row, 'left')),
    })),
    exceeds: having('exceeds').map((row) => ({
      id: row.dimension,
      fit: 'exceeds',
      title: dimensions[row.dimension].name,
      text: words.exceedsText(demand(row, 'left')),
    })),
    unknown: fit.dimensions
      .filter((row) => row.verdict === 'unknown' || row.askTaskIds.length > 0)
      .toSorted((a, b) => (a.need ?? unlimited) - (b.need ?? unlimited))
      .map((row) => dimensions[row.dimension].name),
  };

  function fitsWith(rows: typeof fit.dimensions): string {
    const names = rows.slice(0, namesShown).map((row) => dimensions[row.dimension].name.toLowerCase());
    return words.why.fits(listed(names, texts));
  }
}

/** What speaks for it, the weightiest first; what speaks against it stands under its own headings. */
function reasons({ fit }: Snapshot, texts: Texts): string[] {
  const { why } = texts.suggestions.citizen;
  const nameOf = wordsFor(texts);
  return fit.terms
    .filter((term) => term.value * term.weight > 0)
    .toSorted((a, b) => b.value * b.weight - a.value * a.weight)
    .flatMap((term) => {
      switch (term.key) {
        case 'wish':
          return term.wish ? [why.wish(term.wish)] : [];
        case 'interest':
          return term.answer === 'yes' ? [why.interest] : [];
        case 'nice-competences':
          return [
            why.competences(
              listed(
                term.held.map((code) => nameOf('competence', code)),
                texts,
              ),
            ),
          ];
        case 'hours':
          return term.start === 'meets'
            ? [why.hoursMeet]
            : term.start === 'starts-lower'
              ? [why.hoursLower]
              : [];
        case 'rise':
          return [why.rise];
        case 'travel':
          return term.minutes !== null && term.means
            ? [why.travel(term.minutes, texts.matching.means[term.means])]
            : [];
        case 'perspective':
          return term.perspective === 'none' ? [] : [why.perspective[term.perspective]];
        case 'record':
          return [why.record];
        default:
          return [];
      }
    });
}

const listed = (names: readonly string[], { matchingScreens }: Texts): string =>
  matchingScreens.fit.fitsAll(names);
