import { YearChart } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { busiest, type MonthDemand, wholeYear } from '../year.ts';

/** The twelve months drawn, with the same numbers in a table. */
export function YearOf({
  year,
  title,
  texts,
  hrefOf,
}: {
  year: readonly MonthDemand[];
  title: string;
  texts: Texts;
  hrefOf?: (month: number) => string;
}) {
  const words = texts.seasons;
  const peak = busiest(year);
  return (
    <YearChart
      id="aaret"
      title={title}
      description={peak === null ? title : words.page.chartText(words.month(peak))}
      monthHeader={words.page.monthsHeader}
      countHeader={words.page.peopleHeader}
      months={wholeYear(year).map(({ month, people }) => ({
        month,
        name: words.monthTitle(month),
        short: words.monthShort(month),
        count: people,
        href: hrefOf?.(month),
      }))}
    />
  );
}
