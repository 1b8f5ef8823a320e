import { byText } from '../pair/text-order.ts';

/** One person's openings, best first, as the weights stand and as they would stand. */
export interface TwoRankings {
  readonly seekerId: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** An opening that changes place for a person; ranks from 1, null below what was ranked. */
export interface Moved {
  readonly seekerId: string;
  readonly vacancyId: string;
  readonly from: number | null;
  readonly to: number | null;
}

export interface RankingChange {
  readonly people: number;
  /** Get another first suggestion. */
  readonly otherFirst: number;
  /** Get others among the ten they are shown. */
  readonly otherShown: number;
  /** Are shown the same ten in another order. */
  readonly otherOrder: number;
  /** The moves most worth looking at: the longest, up and down, no person twice. */
  readonly moved: readonly Moved[];
}

/** As many as are shown to a caseworker at once. */
export const shownAtOnce = 10;
/** So far down a ranking a rank is told; below it is "further down". */
export const rankedDeep = 50;
const mostMoved = 3;

/** What a change of weights does to what people are shown. Pure. */
export function compareRankings(rankings: readonly TwoRankings[]): RankingChange {
  let otherFirst = 0;
  let otherShown = 0;
  let otherOrder = 0;
  for (const { before, after } of rankings) {
    const was = before.slice(0, shownAtOnce);
    const becomes = after.slice(0, shownAtOnce);
    if (was[0] !== becomes[0]) otherFirst += 1;
    if (becomes.some((id) => !was.includes(id))) otherShown += 1;
    else if (becomes.some((id, at) => id !== was[at])) otherOrder += 1;
  }
  return { people: rankings.length, otherFirst, otherShown, otherOrder, moved: longestMoves(rankings) };
}

const steps = ({ from, to }: Moved): number => (from ?? rankedDeep + 1) - (to ?? rankedDeep + 1);

function longestMoves(rankings: readonly TwoRankings[]): Moved[] {
  const moves = rankings.flatMap(movesOf);
  // Both ways where there are both, so that it is seen who pays for it.
  const ups = longestFirst(moves.filter((move) => steps(move) > 0));
  const downs = longestFirst(moves.filter((move) => steps(move) < 0));
  const chosen: Moved[] = [];
  const take = (from: readonly Moved[], until: number) => {
    for (const move of from) {
      if (chosen.length >= until) return;
      if (!chosen.some(({ seekerId }) => seekerId === move.seekerId)) chosen.push(move);
    }
  };
  take(ups, mostMoved - (downs.length > 0 ? 1 : 0));
  take(downs, mostMoved);
  take(ups, mostMoved);
  return chosen;
}

/** Of the openings that are shown before or after. */
function movesOf({ seekerId, before, after }: TwoRankings): Moved[] {
  const shown = new Set([...before.slice(0, shownAtOnce), ...after.slice(0, shownAtOnce)]);
  const rankIn = (ranking: readonly string[], id: string) => {
    const at = ranking.indexOf(id);
    return at < 0 || at >= rankedDeep ? null : at + 1;
  };
  return [...shown].map((vacancyId) => ({
    seekerId,
    vacancyId,
    from: rankIn(before, vacancyId),
    to: rankIn(after, vacancyId),
  }));
}

const longestFirst = (moves: Moved[]): Moved[] =>
  moves.sort(
    (a, b) =>
      Math.abs(steps(b)) - Math.abs(steps(a)) ||
      byText(a.seekerId, b.seekerId) ||
      byText(a.vacancyId, b.vacancyId),
  );
