import { isRunning, type LivePlacement } from './live-placement.ts';
import type { WorkRow } from './work-row.ts';
import type { PortfolioRow } from './workplace-queries.ts';

export interface PortfolioLine extends PortfolioRow {
  /** Lines of the work list about this workplace. */
  waiting: number;
  /** How many work there now. Never who. */
  people: number;
}

/** The workplaces with something waiting first, then those with people, then by name. Pure. */
export function portfolioLines(
  workplaces: readonly PortfolioRow[],
  rows: readonly WorkRow[],
  placements: readonly LivePlacement[],
): PortfolioLine[] {
  const count = <T>(all: readonly T[], nameOf: (one: T) => string) => Map.groupBy(all, nameOf);
  const waiting = count(
    rows.filter(({ citizen }) => citizen !== null),
    ({ place }) => place,
  );
  const people = count(placements.filter(isRunning), ({ workplace }) => workplace.id);
  return workplaces
    .map((row) => ({
      ...row,
      waiting: waiting.get(row.name)?.length ?? 0,
      people: people.get(row.id)?.length ?? 0,
    }))
    .sort((a, b) => b.waiting - a.waiting || b.people - a.people);
}
