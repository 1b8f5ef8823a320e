import type { UnitVector } from '../pair/travel.ts';
import { type Best, BestRows, NO_FIT } from './best-rows.ts';
import { CITIZEN } from './citizen-rows.ts';
import { chainsNear } from './grid.ts';
import { angleOf, type Reach } from './reach.ts';
import { PLACE, PLACE_WIDTH, type Rows, widthOf } from './rows.ts';
import type { PairView, ScorePair } from './score-pair.ts';
import type { SideView } from './side.ts';
import { meetCitizens, meetOpenings } from './sieve.ts';

/** Everything that is asked of the engine is answered from this: arrays of numbers, which a thread can be given. */
export interface EngineView extends PairView {
  readonly citizenSide: SideView;
  readonly openingSide: SideView;
}

/** The k best opening rows for a citizen row, best first. */
export function topOpeningRows(view: EngineView, score: ScorePair, citizen: number, k: number): Best[] {
  const { citizens, openingSide, reaches } = view;
  const best = new BestRows(k, openingSide.ids);
  const reach = reaches[citizens.facts[citizen * widthOf(CITIZEN) + CITIZEN.reach]!] as Reach;
  const { grid } = openingSide;
  const chains = chainsNear(grid, placeOf(citizens, citizen), angleOf(reach.most));
  meetOpenings(view, citizen, { chains, next: grid.next }, (opening) => {
    const points = score(citizen, opening, best.least);
    if (points !== NO_FIT) best.offer(opening, points);
  });
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
  const chains = chainsNear(grid, placeOf(openings, opening), 0);
  meetCitizens(view, opening, { chains, next: grid.next }, (citizen) => {
    const points = score(citizen, opening, best.least);
    if (points !== NO_FIT && !hidden?.has(citizen)) best.offer(citizen, points);
  });
  return best.inOrder();
}

function placeOf({ places }: Rows, row: number): UnitVector | null {
  const at = row * PLACE_WIDTH;
  const x = places[at + PLACE.x]!;
  return Number.isNaN(x) ? null : [x, places[at + PLACE.y]!, places[at + PLACE.z]!];
}
