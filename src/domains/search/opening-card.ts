import type { Dimension } from '#domains/matching/index.ts';

/** What a result tells of an opening. Minutes; times are minutes after midnight. */
export interface OpeningCard {
  title: string;
  workplace: string;
  area: string;
  latitude: number | null;
  longitude: number | null;
  minutesFrom: number;
  minutesTo: number;
  /** It may begin at fewer hours. */
  minutesStart: number | null;
  startTime: number | null;
  endTime: number | null;
  evenings: boolean;
  weekends: boolean;
  season: { from: number; to: number } | null;
  schemes: string[];
  /** What the workplace can lower. */
  adaptable: Dimension[];
}
