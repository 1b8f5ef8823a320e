import { scaleLinear } from 'd3-scale';
import { ChartFrame, type ChartSize, fitWords, LegendItem } from './chart-frame.tsx';
import { formatNumber } from './format.ts';
import { type Language, useLanguage } from './language.tsx';

export type ColleagueLoad = { id: string; name: string; count: number; href?: string };

export type LoadChartProps = {
  id: string;
  title: string;
  colleagues: readonly ColleagueLoad[];
  /** The agreed most; drawn as a line. */
  limit: number;
  /** Table header of the numbers, e.g. "Borgere". */
  unit?: string;
  tableOpen?: boolean;
};

const ROW = 46;
const TOP = 6;

const loadWords = ({ count }: ColleagueLoad, limit: number, { lang, texts }: Language) =>
  count > limit ? `${formatNumber(count, lang)} – ${texts.chart.over}` : formatNumber(count, lang);

function Drawing({
  colleagues,
  limit,
  size,
  language,
}: {
  colleagues: readonly ColleagueLoad[];
  limit: number;
  size: ChartSize;
  language: Language;
}) {
  const x = scaleLinear()
    .domain([0, Math.max(limit, ...colleagues.map((colleague) => colleague.count), 1)])
    .range([0, size.width - 2]);
  const bottom = TOP + colleagues.length * ROW;
  return (
    <>
      <defs>
        <pattern
          id={`${size.key}-over`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="ff-over-ground" width="6" height="6" />
          <rect class="ff-over-stripe" width="2" height="6" />
        </pattern>
      </defs>
      {colleagues.map((colleague, index) => {
        const y = TOP + index * ROW;
        const within = Math.min(colleague.count, limit);
        return (
          <g key={colleague.id}>
            <text class="ff-bar-label" x="0" y={y + 14}>
              {fitWords(colleague.name, size)}
            </text>
            <text class="ff-bar-count" x={size.width} y={y + 14} text-anchor="end">
              {loadWords(colleague, limit, language)}
            </text>
            <rect class="ff-bar" x="0" y={y + 21} width={x(within)} height="14" />
            {colleague.count > limit && (
              <rect
                fill={`url(#${size.key}-over)`}
                class="ff-bar-over"
                x={x(limit)}
                y={y + 21}
                width={x(colleague.count) - x(limit)}
                height="14"
              />
            )}
            <line class="ff-limit" x1={x(limit)} x2={x(limit)} y1={y + 18} y2={y + 38} />
          </g>
        );
      })}
      <line class="ff-baseline" x1="0" x2="0" y1={TOP} y2={bottom} />
    </>
  );
}

/** Load per colleague against the agreed limit. */
export function LoadChart({ id, title, colleagues, limit, unit, tableOpen }: LoadChartProps) {
  const language = useLanguage();
  const { lang, texts } = language;
  const over = colleagues.filter((colleague) => colleague.count > limit).length;
  return (
    <ChartFrame
      id={id}
      title={title}
      description={texts.chart.loadDescription(colleagues.length, over)}
      legend={<LegendItem kind="limit">{texts.chart.limitOf(formatNumber(limit, lang))}</LegendItem>}
      height={() => TOP + colleagues.length * ROW}
      draw={(size) => <Drawing colleagues={colleagues} limit={limit} size={size} language={language} />}
      columns={[
        {
          header: texts.chart.colleague,
          rowHeader: true,
          cell: ({ name, href }) => (href ? <a href={href}>{name}</a> : name),
        },
        {
          header: unit ?? texts.chart.load,
          align: 'end',
          cell: (colleague) => loadWords(colleague, limit, language),
        },
        { header: texts.chart.limit, align: 'end', cell: () => formatNumber(limit, lang) },
      ]}
      rows={colleagues}
      rowKey={(colleague) => colleague.id}
      tableOpen={tableOpen}
    />
  );
}
