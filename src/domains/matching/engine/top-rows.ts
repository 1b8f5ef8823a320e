import { type Best, BestRows, NO_FIT } from './best-rows.ts';
import { chainsNear } from './grid.ts';
import { angleOf, type Reach } from './reach.ts';
import type { PairView, ScorePair } from './score-pair.ts';
import type { SideView } from './side.ts';

/** Everything that is asked of the engine is answered from this: arrays of numbers, which a thread can be given. */
export interface EngineView extends PairView {
  readonly citizenSide: SideView;
  readonly openingSide: SideView;
}

/** The k best opening rows for a citizen row, best first. */
export function topOpeningRows(view: EngineView, score: ScorePair, citizen: number, k: number): Best[] {
  const { citizens, openingSide, reaches } = view;
  const best = new BestRows(k, openingSide.ids);
  const reach = reaches[citizens.reach[citizen]!] as Reach;
  const { grid } = openingSide;
  for (const first of chainsNear(grid, placeOf(citizens, citizen), angleOf(reach.most)))
    for (let opening = first; opening >= 0; opening = grid.next[opening]!) {
      const points = score(citizen, opening, best.least);
      if (points !== NO_FIT) best.offer(opening, points);
    }
  return best.inOrder();
}

/** The k best citizen rows for an opening row, best first, without the hidden ones. */
export function topCitizenRows(
  view: EngineView,
  score: ScorePair,
  opening: number,
  k: number,
  hidden?: ReadonlySet<number>,
): Best[] {
  const { openings, citizenSide } = view;
  const best = new BestRows(k, citizenSide.ids);
  const { grid } = citizenSide;
  for (const first of chainsNear(grid, placeOf(openings, opening), 0))
    for (let citizen = first; citizen >= 0; citizen = grid.next[citizen]!) {
      const points = score(citizen, opening, best.least);
      if (points !== NO_FIT && !hidden?.has(citizen)) best.offer(citizen, points);
    }
  return best.inOrder();
}

type Places = { readonly x: Float64Array; readonly y: Float64Array; readonly z: Float64Array };

const placeOf = ({ x, y, z }: Places, row: number): readonly [number, number, number] | null =>
  Number.isNaN(x[row]) ? null : [x[row]!, y[row]!, z[row]!];
