import { leastShown } from './figures.ts';

/** A figure of the company side as it was counted. It is shown through `valuesOf`. Pure. */
export type CompanyFigure = {
  /** The months of unemployment follow their number, the oldest first: `fleksjob-unemployment/1`. */
  id: string;
  /** How many records it was counted from. */
  of: number;
  /** The month, `2026-03`, or the first day of the fortnight; null for the last twelve months. */
  period: string | null;
} & (
  | {
      unit: '%';
      count: number;
      /** Counts people, so that few could point at somebody; and those left over could, too. */
      people: boolean;
    }
  | { unit: 'days' | 'hours'; median: number | null }
);

const few = (count: number): boolean => count > 0 && count < leastShown;

/** Null when there is nothing to count, or so few that it would be about them. */
function valueAlone(figure: CompanyFigure): number | null {
  if (figure.of < leastShown) return null;
  if (figure.unit !== '%') return figure.median === null ? null : Math.round(figure.median);
  const { count, of, people } = figure;
  if (people && (few(count) || few(of - count))) return null;
  return Math.round((100 * count) / of);
}

export const unemploymentMonths = 13;
export const unemploymentId = 'fleksjob-unemployment';

/** The last full month comes last. */
export const monthsBefore = (today: Temporal.PlainDate): Temporal.PlainDate[] =>
  Array.from({ length: unemploymentMonths }, (_, index) =>
    today.with({ day: 1 }).subtract({ months: unemploymentMonths - index }),
  );

/**
 * Parts of one whole, of which each too small to show is null. When only one is, the next smallest goes with it:
 * it could otherwise be worked out from the rest.
 */
export function hideSmall(parts: readonly number[]): (number | null)[] {
  const small = parts.filter(few).length;
  const others = parts.filter((part) => part > 0 && !few(part));
  const also = small === 1 && others.length > 0 ? parts.indexOf(Math.min(...others)) : -1;
  return parts.map((part, index) => (few(part) || index === also ? null : part));
}

/** What may be shown of each figure, by its id. The log-ins are parts of one whole, and so are looked at together. */
export function valuesOf(figures: readonly CompanyFigure[]): Map<string, number | null> {
  const values = new Map(figures.map((figure) => [figure.id, valueAlone(figure)]));
  const bands = figures.filter((figure) => figure.id.startsWith('login-') && figure.unit === '%');
  const counts = bands.map((band) => (band.unit === '%' ? band.count : 0));
  const never = (bands[0]?.of ?? 0) - counts.reduce((sum, count) => sum + count, 0);
  const shown = hideSmall([...counts, never]);
  for (const [index, { id, of }] of bands.entries()) {
    const count = shown[index] ?? null;
    values.set(id, count === null || of < leastShown ? null : Math.round((100 * count) / of));
  }
  return values;
}
