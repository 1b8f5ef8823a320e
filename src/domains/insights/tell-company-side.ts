import type { Texts } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { valuesOf } from './company-figure.ts';
import { measureCompanySide } from './company-side-figures.ts';
import { figureWords } from './figure-words.ts';

/** A figure as it is told outside the site. */
export interface FigureTold {
  id: string;
  label: string;
  /** Null when it is about too few. */
  value: number | null;
  unit: string;
  records: number;
  definition: string;
}

/** The figures of the company side, counted now, with the same words and the same small numbers hidden as on screen. */
export async function tellCompanySide(tx: Tx, clock: Clock, texts: Texts): Promise<FigureTold[]> {
  const figures = await measureCompanySide(tx, clock);
  const values = valuesOf(figures);
  return figures.map((figure) => {
    const { label, definition } = figureWords(figure, texts);
    const { id, unit, of: records } = figure;
    return { id, label, value: values.get(id) ?? null, unit, records, definition };
  });
}
