import type { Obstacle } from './obstacles.ts';
import type { Find } from './where-to-look.ts';

/** What stands in somebody's way: one thing that opens most when lifted, or several at once. */
export type Cause = Obstacle | 'several';

/** One side of the count. */
export interface Side {
  /** Those matching was asked for. */
  readonly counted: number;
  readonly unserved: number;
  /** Most first. */
  readonly causes: readonly (readonly [cause: Cause, count: number])[];
}

/** What a count found. Names nobody. */
export interface Found {
  readonly citizens: Side;
  /** Open cases where nobody has told their needs: matching knows nothing of them. */
  readonly notAsked: number;
  /** Openings with a free place. */
  readonly openings: Side;
  readonly finds: readonly Find[];
}

export interface Unserved {
  readonly kind: 'citizen' | 'opening';
  readonly id: string;
  readonly cause: Cause;
  readonly wouldOpen: number;
  readonly opens: Readonly<Record<string, number>>;
}
