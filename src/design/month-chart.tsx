import { scaleBand, scaleLinear } from 'd3-scale';
import { ChartFrame, type ChartSize } from './chart-frame.tsx';
import { formatNumber, formatPercent } from './format.ts';
import { type Language, useLanguage } from './language.tsx';

/** `share` from 0 to 1, null when it is about too few; `of`: how many it is a share of. */
export type MonthShare = { month: Temporal.PlainYearMonth; share: number | null; of: number };

export type MonthChartProps = {
  id: string;
  title: string;
  description: string;
  /** Table headers. */
  words: { month: string; share: string; of: string };
  months: readonly MonthShare[];
  tableOpen?: boolean;
};

const TOP = 22;
const HEIGHT = 150;
const BELOW = 38;

function Drawing({
  months,
  size,
  language: { lang, texts },
}: {
  months: readonly MonthShare[];
  size: ChartSize;
  language: Language;
}) {
  const x = scaleBand<number>()
    .domain(months.keys())
    .range([0, size.width])
    .paddingInner(size.narrow ? 0.2 : 0.35);
  const most = Math.max(0.01, ...months.map(({ share }) => share ?? 0));
  const y = scaleLinear().domain([0, most]).range([0, HEIGHT]);
  const bottom = TOP + HEIGHT;
  return (
    <>
      {months.map(({ month, share }, index) => {
        const left = x(index)!;
        const middle = left + x.bandwidth() / 2;
        const tall = share === null ? 0 : y(share);
        // A month name is as wide as a bar on a phone, so there only its first letter.
        const name = texts.monthsShort[month.month - 1]!;
        return (
          <g key={month.toString()}>
            <text class="ff-month-value" x={middle} y={bottom - tall - 6} text-anchor="middle">
              {share === null ? '–' : formatNumber(share * 100, lang, 0)}
            </text>
            <rect class="ff-bar" x={left} y={bottom - tall} width={x.bandwidth()} height={tall} rx="2" />
            <text class="ff-axis" x={middle} y={bottom + 16} text-anchor="middle">
              {size.narrow ? name.charAt(0) : name}
            </text>
            {(index === 0 || month.month === 1) && (
              <text class="ff-axis" x={left} y={bottom + 33}>
                {month.year}
              </text>
            )}
          </g>
        );
      })}
      <line class="ff-baseline" x1="0" x2={size.width} y1={bottom} y2={bottom} />
    </>
  );
}

/** A share month by month, in per cent. */
export function MonthChart({ id, title, description, words, months, tableOpen }: MonthChartProps) {
  const language = useLanguage();
  const { lang, texts } = language;
  return (
    <ChartFrame
      id={id}
      title={title}
      description={description}
      height={() => TOP + HEIGHT + BELOW}
      draw={(size) => <Drawing months={months} size={size} language={language} />}
      columns={[
        {
          header: words.month,
          rowHeader: true,
          cell: ({ month }) => `${texts.months[month.month - 1]} ${month.year}`,
        },
        {
          header: words.share,
          align: 'end',
          cell: ({ share }) => (share === null ? texts.chart.few : formatPercent(share, lang)),
        },
        { header: words.of, align: 'end', cell: ({ of }) => formatNumber(of, lang) },
      ]}
      rows={months}
      rowKey={({ month }) => month.toString()}
      tableOpen={tableOpen}
    />
  );
}
