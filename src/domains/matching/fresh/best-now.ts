import type { Actor } from '#domains/access/index.ts';
import type { Database, Tx } from '#platform/database/open.ts';
import { loadSeekersOf } from '../loading/load-seekers.ts';
import { loadVacanciesOf } from '../loading/load-vacancies.ts';
import { loadWeights } from '../loading/load-weights.ts';
import { hiddenFrom } from '../matching-queries.ts';
import { match } from '../pair/match.ts';
import type { Seeker, Vacancy } from '../pair/model.ts';
import { byText } from '../pair/text-order.ts';
import type { Weights } from '../pair/weights.ts';
import type { RankedSeeker, RankedVacancy } from '../ranking/top.ts';
import { freshEngine } from './fresh-engine.ts';

/** Where the question is asked from. */
export interface Asker {
  readonly database: Database;
  readonly tx: Tx;
  readonly actor: Actor;
  readonly today: Temporal.PlainDate;
  /** Read unless they are given. */
  readonly weights?: Weights;
}

/** The best, with their explanations, and how many they were chosen among. */
export interface BestNow<T> {
  readonly best: T[];
  readonly among: number;
}

const engineFor = ({ database, tx, actor, today }: Asker) =>
  freshEngine({ database, tx, municipalityId: actor.municipalityId }, today);

/** The k best open openings for a citizen as everything stands now, best first. */
export async function bestOpeningsNow(
  asker: Asker,
  seeker: Seeker,
  k: number,
): Promise<BestNow<RankedVacancy>> {
  const { tx, today } = asker;
  const engine = await engineFor(asker);
  const weights = asker.weights ?? (await loadWeights(tx));
  const ids = engine.topFor(seeker, k, weights).map(({ id }) => id);
  const vacancies = byId(await loadVacanciesOf(tx, today, ids));
  const best = ids.flatMap((id) => {
    const vacancy = vacancies.get(id);
    const judged = vacancy && match(seeker, vacancy, weights, today);
    // Another may have closed it since the engine was asked.
    return vacancy && judged?.fits ? [{ vacancy, match: judged }] : [];
  });
  return { best, among: engine.openingCount };
}

/** The openings that are among the k best of any of these people, in the order of their ids. */
export async function bestOpeningsOfAll(
  asker: Asker,
  seekers: readonly Seeker[],
  k: number,
): Promise<Vacancy[]> {
  const { tx, today } = asker;
  const engine = await engineFor(asker);
  const weights = asker.weights ?? (await loadWeights(tx));
  const ids = new Set(seekers.flatMap((seeker) => engine.topFor(seeker, k, weights).map(({ id }) => id)));
  return loadVacanciesOf(tx, today, [...ids].sort(byText));
}

/**
 * The k best citizens for an open opening as everything stands now, among those this colleague may see. `without`:
 * ids of citizens who are not asked for.
 */
export async function bestCitizensNow(
  asker: Asker,
  vacancy: Vacancy,
  k: number,
  { without = [] }: { without?: readonly string[] } = {},
): Promise<BestNow<RankedSeeker>> {
  const { tx, actor, today } = asker;
  const engine = await engineFor(asker);
  const weights = asker.weights ?? (await loadWeights(tx));
  const hidden = await hiddenFrom(tx, actor);
  const ids = engine.topForOpening(vacancy.id, k, weights, [...hidden, ...without]).map(({ id }) => id);
  const seekers = byId(await loadSeekersOf(tx, ids));
  const best = ids.flatMap((id) => {
    const seeker = seekers.get(id);
    const judged = seeker && match(seeker, vacancy, weights, today);
    return seeker && judged?.fits ? [{ seeker, match: judged }] : [];
  });
  return { best, among: engine.citizenCount - hidden.length };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]));
