import { scaleBand, scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { ChartFrame, type ChartSize } from './chart-frame.tsx';
import { formatNumber } from './format.ts';
import type { Lang } from './language.tsx';
import { useLanguage } from './language.tsx';

/** One month of the year: January is 1. */
export type YearMonth = { month: number; name: string; short: string; count: number; href?: string };

export type YearChartProps = {
  id: string;
  title: string;
  description: string;
  months: readonly YearMonth[];
  monthHeader: string;
  countHeader: string;
  tableOpen?: boolean;
};

const TOP = 22;
const BOTTOM = 24;
const heightOf = (size: ChartSize) => (size.narrow ? 170 : 200);

function Drawing({ months, size, lang }: { months: readonly YearMonth[]; size: ChartSize; lang: Lang }) {
  const height = heightOf(size);
  const x = scaleBand<number>()
    .domain(months.map(({ month }) => month))
    .range([0, size.width])
    .paddingInner(0.25);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...months.map(({ count }) => count))])
    .range([height - BOTTOM, TOP]);
  return (
    <>
      {months.map(({ month, short, count }) => {
        const left = x(month)!;
        const middle = left + x.bandwidth() / 2;
        return (
          <g key={month}>
            <rect class="ff-bar" x={left} width={x.bandwidth()} y={y(count)} height={y(0) - y(count)} />
            {count > 0 && (
              <text class="ff-axis" x={middle} y={y(count) - 6} text-anchor="middle">
                {formatNumber(count, lang)}
              </text>
            )}
            <text class="ff-axis" x={middle} y={height - 7} text-anchor="middle">
              {size.narrow ? short.charAt(0).toUpperCase() : short}
            </text>
          </g>
        );
      })}
      <line class="ff-gridline" x1="0" x2={size.width} y1={y(0)} y2={y(0)} />
    </>
  );
}

/** A year of twelve columns, one for each month. */
export function YearChart(props: YearChartProps) {
  const { id, title, description, months, monthHeader, countHeader, tableOpen } = props;
  const { lang } = useLanguage();
  const nameOf = ({ name, href }: YearMonth): ComponentChildren => (href ? <a href={href}>{name}</a> : name);
  return (
    <ChartFrame
      id={id}
      title={title}
      description={description}
      height={heightOf}
      draw={(size) => <Drawing months={months} size={size} lang={lang} />}
      columns={[
        { header: monthHeader, rowHeader: true, cell: nameOf },
        { header: countHeader, align: 'end', cell: ({ count }) => formatNumber(count, lang) },
      ]}
      rows={months}
      rowKey={({ month }) => String(month)}
      tableOpen={tableOpen}
    />
  );
}
