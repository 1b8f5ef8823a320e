import { scaleLinear } from 'd3-scale';
import { ChartFrame, type ChartSize, fitWords, LegendItem } from './chart-frame.tsx';
import { formatNumber } from './format.ts';
import { type Language, useLanguage } from './language.tsx';

export type PairRow = {
  id: string;
  label: string;
  /** Null is a number too small to show. */
  first: number | null;
  second: number | null;
};

export type PairChartProps = {
  id: string;
  title: string;
  description: string;
  /** What the two bars of each row are. */
  first: string;
  /** Null when there is but one bar in each row. */
  second: string | null;
  /** Said for a number too small to show. */
  few: string;
  rows: readonly PairRow[];
  /** Where a number of the table leads. */
  href?: (id: string, side: 'first' | 'second') => string;
};

const ROW = 58;
const LONE_ROW = 44;
const TOP = 6;
const COUNT = 60;

const rowHeight = (second: string | null) => (second === null ? LONE_ROW : ROW);

function Drawing({
  rows,
  few,
  second,
  size,
  language: { lang },
}: Pick<PairChartProps, 'rows' | 'few' | 'second'> & { size: ChartSize; language: Language }) {
  const most = Math.max(1, ...rows.flatMap(({ first, second }) => [first ?? 0, second ?? 0]));
  const x = scaleLinear()
    .domain([0, most])
    .range([0, size.width - COUNT]);
  const words = (count: number | null) => (count === null ? few : formatNumber(count, lang));
  const bar = (count: number | null, y: number, look: string) => (
    <>
      <rect class={look} x="0" y={y} width={x(count ?? 0)} height="12" />
      <text class="ff-pair-count" x={x(count ?? 0) + 6} y={y + 11}>
        {words(count)}
      </text>
    </>
  );
  return (
    <>
      {rows.map((row, index) => {
        const y = TOP + index * rowHeight(second);
        return (
          <g key={row.id}>
            <text class="ff-bar-label" x="0" y={y + 14}>
              {fitWords(row.label, size)}
            </text>
            {bar(row.first, y + 20, 'ff-pair-first')}
            {second !== null && bar(row.second, y + 35, 'ff-pair-second')}
          </g>
        );
      })}
      <line class="ff-baseline" x1="0" x2="0" y1={TOP} y2={TOP + rows.length * rowHeight(second)} />
    </>
  );
}

/** Two numbers against each other, row by row. */
export function PairChart({ id, title, description, first, second, few, rows, href }: PairChartProps) {
  const language = useLanguage();
  const words = (count: number | null) => (count === null ? few : formatNumber(count, language.lang));
  const cell = (row: PairRow, side: 'first' | 'second') =>
    href && row[side] ? (
      <a href={href(row.id, side)}>
        {words(row[side])}
        <span class="sr-only"> {row.label}</span>
      </a>
    ) : (
      words(row[side])
    );
  return (
    <ChartFrame
      id={id}
      title={title}
      description={description}
      legend={
        <>
          <LegendItem kind="first">{first}</LegendItem>
          {second !== null && <LegendItem kind="second">{second}</LegendItem>}
        </>
      }
      height={() => TOP + rows.length * rowHeight(second)}
      draw={(size) => <Drawing rows={rows} few={few} second={second} size={size} language={language} />}
      columns={[
        { header: title, rowHeader: true, hideHeader: true, cell: ({ label }) => label },
        { header: first, align: 'end', cell: (row) => cell(row, 'first') },
        ...(second === null
          ? []
          : [{ header: second, align: 'end' as const, cell: (row: PairRow) => cell(row, 'second') }]),
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
