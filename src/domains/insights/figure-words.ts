import type { Texts } from '#locales/index.ts';
import { type CompanyFigure, unemploymentId } from './company-figure.ts';

/** What a figure is called, and how it is counted, in words a manager can check. */
export function figureWords(figure: CompanyFigure, texts: Texts): { label: string; definition: string } {
  const { definitions } = texts.companyFigures;
  const kind = figure.id.startsWith(`${unemploymentId}/`) ? unemploymentId : figure.id;
  const { label, definition } = definitions[kind as keyof typeof definitions];
  return { label: figure.period ? `${label}, ${periodWords(figure.period, texts)}` : label, definition };
}

/** A month by its name, a fortnight by its first and last day. */
export function periodWords(period: string, texts: Texts): string {
  const { months } = texts.design;
  if (period.length === 'yyyy-mm'.length) {
    const { year, month } = Temporal.PlainYearMonth.from(period);
    return `${months[month - 1]} ${year}`;
  }
  const first = Temporal.PlainDate.from(period);
  const last = first.add({ days: 13 });
  const day = ({ day: number, month }: Temporal.PlainDate) =>
    texts.companyFigures.day(number, months[month - 1]!);
  return `${day(first)} – ${day(last)} ${last.year}`;
}
