import type { Dimension, Level } from '#domains/matching/index.ts';
import type { Kind } from './criteria.ts';
import type { WeightedText } from './text/document-terms.ts';

/**
 * What can be found, as its owner (openings, the marketplace) tells it. For a profile nothing may stand here that its
 * card does not show: what can be searched by can be learned by searching.
 */
export interface SearchDocument {
  kind: Kind;
  id: string;
  texts: readonly WeightedText[];
  iscoCode: string | null;
  /** Other occupations it can be found by; the first is the one it is counted under. */
  moreIscoCodes?: readonly string[];
  /** Of an opening. A profile lies in the middle of its area, whatever stands here. */
  latitude: number | null;
  longitude: number | null;
  /** The town it is told by; for a profile null unless at least five share it. */
  area: string | null;
  minutesFrom: number;
  minutesTo: number;
  /** 1–12; empty: all year. */
  months: readonly number[];
  evenings: boolean;
  weekends: boolean;
  /** Opening: what is asked at the least, after lowering; left out when nobody has said. Profile: the published needs. */
  levels: { readonly [D in Dimension]?: Level };
  /** Exactly what a result shows, kept as it is given. */
  card: unknown;
  publishedAt: Temporal.Instant;
  updatedAt: Temporal.Instant;
}
