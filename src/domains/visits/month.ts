import { ENTRY_JOBS, INDUSTRIES, type Industry } from '#domains/matching/index.ts';

export interface AskedLine {
  industry: string;
  workplaces: number;
  asked: number;
  /** Of these, new this month. */
  fresh: number;
  minutes: number;
}
export interface WishedLine {
  industry: string;
  citizens: number;
}
export interface HoursLine {
  low: number;
  high: number;
  citizens: number;
  asked: number;
}

export interface MonthLine extends Omit<AskedLine, 'industry'> {
  industry: Industry;
  /** Null when there are so few that it would say something about each. */
  citizens: number | null;
  /** Positive: more people than places. Null when that would give the hidden number away. */
  gap: number | null;
}

/** Fewer people than this are never shown. */
export const fewest = 5;
export const shown = (count: number): number | null => (count > 0 && count < fewest ? null : count);

/** Each occupation by its four digits and the industry it is at home in; the first of the list where several are. */
export const industryOfTrade: readonly { isco: string; industry: Industry }[] = [
  ...new Map(ENTRY_JOBS.toReversed().map(({ iscoCode, industry }) => [iscoCode, industry])),
].map(([isco, industry]) => ({ isco, industry }));

/** Every industry somebody asks for or wishes, the widest gap first; among equals in the list's own order. */
export function monthLines(asked: readonly AskedLine[], wished: readonly WishedLine[]): MonthLine[] {
  const lines = INDUSTRIES.flatMap((industry): (MonthLine & { order: number })[] => {
    const theirs = asked.find((line) => line.industry === industry);
    const count = wished.find((line) => line.industry === industry)?.citizens ?? 0;
    if (!theirs && count === 0) return [];
    const { workplaces = 0, asked: asks = 0, fresh = 0, minutes = 0 } = theirs ?? {};
    const citizens = shown(count);
    const gap = citizens === null ? null : citizens - asks;
    return [
      {
        industry,
        workplaces,
        asked: asks,
        fresh,
        minutes,
        citizens,
        gap,
        order: gap === null ? -1 : Math.abs(gap),
      },
    ];
  });
  return lines.sort((a, b) => b.order - a.order).map(({ order: _, ...line }) => line);
}
