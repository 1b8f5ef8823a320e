import {
  type Demand,
  type Demands,
  DIMENSIONS,
  type Dimension,
  type Level,
  type Needs,
} from '#domains/matching/index.ts';
import { bitsIn } from './week.ts';

/** What remains of a demand when the workplace has lowered it as far as it can. */
export const leastOf = ({ level, lowersTo }: Demand): Level => lowersTo ?? level;

/** A task nobody may give this person: a firm need is exceeded whatever is lowered. */
export const isHeld = (needs: Needs, demands: Demands): boolean =>
  Object.entries(demands).every(([dimension, demand]) => {
    const need = needs[dimension as Dimension];
    return !need?.firm || leastOf(demand) <= need.level;
  });

/** A bit for each dimension, in the vocabulary's order; for several tasks the bits of each together. */
export interface FitBits {
  /** Asked more than works now, and lowered. */
  lowered: number;
  /** One level or more above a need worth trying, after all lowering. */
  above: number;
  /** Two levels or more above it. */
  farAbove: number;
  /** It matters for this person, and nobody has told. */
  unknown: number;
}

export const noFit: FitBits = { lowered: 0, above: 0, farAbove: 0, unknown: 0 };

export function fitBitsOf(needs: Needs, demands: Demands): FitBits {
  const bits = { ...noFit };
  DIMENSIONS.forEach((dimension, at) => {
    const need = needs[dimension];
    if (!need || need.level === 3) return;
    const demand = demands[dimension];
    if (!demand) bits.unknown |= 1 << at;
    else if (demand.level > need.level) {
      const remains = leastOf(demand);
      if (remains < demand.level) bits.lowered |= 1 << at;
      if (remains > need.level) bits.above |= 1 << at;
      if (remains > need.level + 1) bits.farAbove |= 1 << at;
    }
  });
  return bits;
}

export const fitTogether = (a: FitBits, b: FitBits): FitBits => ({
  lowered: a.lowered | b.lowered,
  above: a.above | b.above,
  farAbove: a.farAbove | b.farAbove,
  unknown: a.unknown | b.unknown,
});

export interface FitCounts {
  adaptations: number;
  /** Steps above needs worth trying. */
  trials: number;
  unknowns: number;
}

export const countsOf = ({ lowered, above, farAbove, unknown }: FitBits): FitCounts => ({
  adaptations: bitsIn(lowered),
  trials: bitsIn(above) + bitsIn(farAbove),
  unknowns: bitsIn(unknown),
});
