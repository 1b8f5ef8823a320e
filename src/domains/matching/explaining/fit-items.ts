import type { FitItem } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Fit } from '../pair/match.ts';
import type { Vacancy } from '../pair/model.ts';
import type { DimensionVerdict } from '../pair/verdict.ts';

export interface FitRow extends FitItem {
  /** The dimension alone; null for what is no dimension. */
  name: string | null;
}

/** The explanation as rows for the screen, each kind in the order of what matters most. */
export interface FitParts {
  fits: FitRow[];
  adapt: FitRow[];
  trial: FitRow[];
  exceeds: FitRow[];
  ask: FitRow[];
}

/** What `explain` says in sentences, said in rows: the dimension as title, the rest as text. */
export function fitItems(
  fit: Pick<Fit, 'dimensions' | 'asks'>,
  vacancy: Pick<Vacancy, 'tasks'>,
  texts: Texts,
): FitParts {
  const rows = (verdict: DimensionVerdict['verdict']) =>
    fit.dimensions.filter((row) => row.verdict === verdict).map((row) => item(row, vacancy, texts));
  return {
    fits: rows('fits'),
    adapt: rows('adapt'),
    trial: rows('trial'),
    exceeds: rows('exceeds'),
    ask: questions(fit, vacancy, texts),
  };
}

function item(row: DimensionVerdict, vacancy: Pick<Vacancy, 'tasks'>, texts: Texts): FitRow {
  const { name, need, demand } = texts.matching.dimensions[row.dimension];
  const words = texts.matchingScreens.fit;
  const now = demand[row.demand ?? 0];
  const works = need[row.need ?? 0];
  const left = demand[row.lowersTo ?? row.demand ?? 0];
  const told = { id: row.dimension, name, title: withTasks(name, row.taskIds, vacancy, texts) };
  if (row.verdict === 'adapt') return { ...told, fit: 'adapt', text: words.adapt(now, left) };
  if (row.verdict === 'trial') return { ...told, fit: 'trial', text: words.beyond(works, left) };
  if (row.verdict === 'exceeds') return { ...told, fit: 'exceeds', text: words.beyond(works, left) };
  return { id: row.dimension, name, title: name, fit: 'fits', text: now };
}

function questions(
  { dimensions, asks }: Pick<Fit, 'dimensions' | 'asks'>,
  vacancy: Pick<Vacancy, 'tasks'>,
  texts: Texts,
): FitRow[] {
  const { fit: words } = texts.matchingScreens;
  const general = asks.map(
    (ask): FitRow => ({ id: ask, name: null, fit: 'ask', title: texts.matching.explanation.asks[ask] }),
  );
  const toWorkplace = dimensions
    .filter((row) => row.need !== null && (row.verdict === 'unknown' || row.askTaskIds.length > 0))
    .toSorted((a, b) => (a.need ?? 0) - (b.need ?? 0))
    .map(({ dimension, askTaskIds }): FitRow => {
      const { name, ask } = texts.matching.dimensions[dimension];
      const title = withTasks(name, askTaskIds, vacancy, texts);
      return { id: `workplace-${dimension}`, name, fit: 'ask', title, text: words.askWorkplace(ask) };
    });
  const toCitizen = dimensions
    .filter((row) => row.need === null && row.verdict === 'unknown')
    .toSorted((a, b) => (b.demand ?? 0) - (a.demand ?? 0))
    .map(({ dimension, demand }): FitRow => {
      const told = texts.matching.dimensions[dimension];
      const text = words.askCitizen(told.question, told.demand[demand ?? 0]);
      return { id: `citizen-${dimension}`, name: told.name, fit: 'ask', title: told.name, text };
    });
  return [...toWorkplace, ...toCitizen, ...general];
}

/** A lone task is the opening itself; naming it again says nothing. */
function withTasks(
  name: string,
  ids: readonly string[],
  { tasks }: Pick<Vacancy, 'tasks'>,
  { matchingScreens }: Texts,
): string {
  const titles = tasks.filter((task) => ids.includes(task.id)).map((task) => task.title);
  return tasks.length < 2 || titles.length === 0 ? name : matchingScreens.fit.inTasks(name, titles);
}
