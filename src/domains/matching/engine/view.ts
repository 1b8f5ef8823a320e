import type { UnitVector } from '../pair/travel.ts';
import type { Sets } from './number-sets.ts';
import type { Reach } from './reach.ts';
import type { RememberedPairs } from './remembered-pairs.ts';
import { GLOBE_WIDTH, type Rows } from './rows.ts';
import type { SideView } from './side.ts';

/** Everything that is asked of the engine is answered from this: arrays of numbers, which a thread can be given. */
export interface EngineView {
  readonly citizens: Rows;
  readonly openings: Rows;
  readonly citizenSide: SideView;
  readonly openingSide: SideView;
  readonly sets: Sets;
  readonly reaches: readonly Reach[];
  /** How close a citizen's wishes are to trades, and an opening's trades to wishes. */
  readonly wishesMet: RememberedPairs;
  readonly tradesWished: RememberedPairs;
}

/** Not a number where nobody knows. */
export function placeOf({ globe }: Rows, row: number): UnitVector {
  const at = row * GLOBE_WIDTH;
  return [globe[at]!, globe[at + 1]!, globe[at + 2]!];
}
