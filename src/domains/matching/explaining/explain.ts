import type { MatchingTexts } from '#locales/da/matching.ts';
import type { Fit, Match } from '../pair/match.ts';
import type { Vacancy } from '../pair/model.ts';
import type { DimensionVerdict } from '../pair/verdict.ts';
import { explainTerm } from './explain-ranking.ts';
import { explainReason } from './explain-why-not.ts';
import type { NameOf } from './name-of.ts';

/** Sentences for the screen, the most important of each kind first. */
export interface Explanation {
  readonly fits: string[];
  readonly adapt: string[];
  readonly ask: string[];
  readonly trial: string[];
  /** Far above a need that may be tried: possible, but said plainly. */
  readonly exceeds: string[];
  readonly whyNot: string[];
  readonly reasonsForRanking: string[];
}

export function explain(
  match: Match,
  vacancy: Vacancy,
  texts: MatchingTexts,
  nameOf: NameOf = (_kind, code) => code,
): Explanation {
  const titles = (ids: readonly string[]) => taskTitles(vacancy, ids);
  if (!match.fits) {
    const whyNot = match.reasons.flatMap((reason) => explainReason(reason, titles, texts, nameOf));
    return { fits: [], adapt: [], ask: [], trial: [], exceeds: [], whyNot, reasonsForRanking: [] };
  }
  const having = (verdict: DimensionVerdict['verdict']) =>
    match.dimensions.filter((row) => row.verdict === verdict).map((row) => sentence(row, titles, texts));
  return {
    fits: having('fits'),
    adapt: having('adapt'),
    ask: questions(match, titles, texts),
    trial: having('trial'),
    exceeds: having('exceeds'),
    whyNot: [],
    reasonsForRanking: weightiestFirst(match).flatMap((term) => explainTerm(term, texts, nameOf)),
  };
}

type Titles = (ids: readonly string[]) => string[];

function taskTitles(vacancy: Vacancy, ids: readonly string[]): string[] {
  // A lone task is the opening itself; naming it again says nothing.
  if (vacancy.tasks.length < 2) return [];
  return ids.flatMap((id) => vacancy.tasks.find((task) => task.id === id)?.title ?? []);
}

function sentence(row: DimensionVerdict, titles: Titles, texts: MatchingTexts): string {
  const { name, need, demand } = texts.dimensions[row.dimension];
  const { explanation } = texts;
  const asked = demand[row.demand ?? 0];
  const works = need[row.need ?? 0];
  const remaining = demand[row.lowersTo ?? row.demand ?? 0];
  const tasks = titles(row.taskIds);
  if (row.verdict === 'adapt') return explanation.adapt(name, tasks, asked, remaining);
  if (row.verdict === 'trial') return explanation.trial(name, tasks, works, remaining);
  if (row.verdict === 'exceeds') return explanation.exceeds(name, tasks, works, remaining);
  return explanation.fits(name, asked);
}

/** First what lies outside the dimensions, then the lowest needs, then what the tasks ask most of. */
function questions({ dimensions, asks }: Fit, titles: Titles, texts: MatchingTexts): string[] {
  const { explanation } = texts;
  const toWorkplace = dimensions
    .filter(
      ({ need, verdict, askTaskIds }) => need !== null && (verdict === 'unknown' || askTaskIds.length > 0),
    )
    .sort((a, b) => (a.need ?? 0) - (b.need ?? 0))
    .map(({ dimension, askTaskIds }) => {
      const { name, ask } = texts.dimensions[dimension];
      return explanation.askWorkplace(name, titles(askTaskIds), ask);
    });
  const toCitizen = dimensions
    .filter(({ need, verdict }) => need === null && verdict === 'unknown')
    .sort((a, b) => (b.demand ?? 0) - (a.demand ?? 0))
    .map(({ dimension, demand }) => {
      const { name, question, demand: words } = texts.dimensions[dimension];
      return explanation.askCitizen(name, question, words[demand ?? 0]);
    });
  return [...asks.map((ask) => explanation.asks[ask]), ...toWorkplace, ...toCitizen];
}

/** By what each term gained or cost; the declared order where they weigh the same. */
const weightiestFirst = ({ terms }: Fit) =>
  terms
    .filter((term) => term.weight !== 0)
    .toSorted((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
