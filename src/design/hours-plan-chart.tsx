import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { ChartFrame, type ChartSize, LegendItem } from './chart-frame.tsx';
import { formatDateShort, formatHours, formatHoursShort, formatNumber } from './format.ts';
import { type Language, useLanguage } from './language.tsx';
import type { Column } from './table.tsx';

/** All amounts are minutes in that week; `actual` is null when nothing is recorded. */
export type PlannedWeek = {
  weekStart: Temporal.PlainDate;
  practice: number;
  paid: number;
  actual?: number | null;
};

export type HoursPlanChartProps = {
  id: string;
  title: string;
  weeks: readonly PlannedWeek[];
  today?: Temporal.PlainDate;
  tableOpen?: boolean;
};

const TOP = 42;
/** A plan of two weeks is not drawn with bars as wide as the page. */
const WIDEST_STEP = 90;
const BOTTOM = 28;
const LEFT = 34;
const heightOf = (size: ChartSize) => (size.narrow ? 220 : 280);
const totalOf = (week: PlannedWeek) => week.practice + week.paid;

function Drawing({
  weeks,
  today,
  size,
  language,
}: {
  weeks: readonly PlannedWeek[];
  today?: Temporal.PlainDate;
  size: ChartSize;
  language: Language;
}) {
  const { lang, texts } = language;
  const height = heightOf(size);
  const starts = weeks.map((week) => week.weekStart.toString());
  const x = scaleBand<string>()
    .domain(starts)
    .range([LEFT, Math.min(size.width - 4, LEFT + weeks.length * WIDEST_STEP)])
    .paddingInner(weeks.length > 30 ? 0.08 : 0.2);
  const most = Math.max(...weeks.map((week) => Math.max(totalOf(week), week.actual ?? 0)), 60);
  const y = scaleLinear()
    .domain([0, most / 60])
    .nice(4)
    .range([height - BOTTOM, TOP]);
  const at = (minutes: number) => y(minutes / 60);
  const middle = (week: PlannedWeek) => x(week.weekStart.toString())! + x.bandwidth() / 2;
  const known = line<PlannedWeek>()
    .defined((week) => week.actual !== null && week.actual !== undefined)
    .x(middle)
    .y((week) => at(week.actual!));
  const every = Math.max(1, Math.ceil(weeks.length / (size.narrow ? 7 : 16)));
  const thisWeek =
    today &&
    weeks.find((week) => {
      const days = week.weekStart.until(today, { largestUnit: 'days' }).days;
      return days >= 0 && days < 7;
    });
  const marker =
    thisWeek && today ? x(thisWeek.weekStart.toString())! + (x.step() * (today.dayOfWeek - 0.5)) / 7 : null;
  return (
    <>
      <defs>
        <pattern
          id={`${size.key}-stripes`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="ff-practice-ground" width="6" height="6" />
          <rect class="ff-practice-stripe" width="2" height="6" />
        </pattern>
      </defs>
      <text class="ff-axis" x="0" y="11">
        {texts.chart.hoursPerWeek}
      </text>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line class="ff-gridline" x1={LEFT} x2={size.width} y1={y(tick)} y2={y(tick)} />
          <text class="ff-axis" x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {formatNumber(tick, lang)}
          </text>
        </g>
      ))}
      {weeks.map((week, index) => {
        const left = x(week.weekStart.toString())!;
        const width = x.bandwidth();
        return (
          <g key={left}>
            <rect class="ff-paid" x={left} width={width} y={at(week.paid)} height={at(0) - at(week.paid)} />
            <rect
              class="ff-practice"
              fill={`url(#${size.key}-stripes)`}
              x={left}
              width={width}
              y={at(totalOf(week))}
              height={at(week.paid) - at(totalOf(week))}
            />
            {index % every === 0 && (
              <text class="ff-axis" x={left + width / 2} y={height - 9} text-anchor="middle">
                {week.weekStart.weekOfYear}
              </text>
            )}
          </g>
        );
      })}
      <path class="ff-actual" d={known([...weeks]) ?? ''} />
      {weeks.map((week) =>
        week.actual === null || week.actual === undefined ? null : (
          <circle
            class="ff-actual-dot"
            key={week.weekStart.toString()}
            cx={middle(week)}
            cy={at(week.actual)}
            r={size.narrow ? 3 : 4}
          />
        ),
      )}
      {marker !== null && (
        <>
          <line class="ff-today" x1={marker} x2={marker} y1={TOP - 8} y2={height - BOTTOM} />
          <text
            class="ff-today-word"
            x={marker}
            y={TOP - 13}
            text-anchor={marker > size.width - 40 ? 'end' : 'middle'}
          >
            {texts.chart.today}
          </text>
        </>
      )}
    </>
  );
}

/** Planned practice and paid hours week by week, with what was attended and where we are now. */
export function HoursPlanChart({ id, title, weeks, today, tableOpen }: HoursPlanChartProps) {
  const language = useLanguage();
  const { lang, texts } = language;
  const first = weeks[0];
  const last = weeks[weeks.length - 1];
  const columns: Column<PlannedWeek>[] = [
    {
      header: texts.chart.week,
      rowHeader: true,
      cell: (week) =>
        `${texts.chart.week} ${week.weekStart.weekOfYear}, ${formatDateShort(week.weekStart, lang, today)}`,
    },
    { header: texts.chart.practice, align: 'end', cell: (week) => formatHoursShort(week.practice, lang) },
    { header: texts.chart.paid, align: 'end', cell: (week) => formatHoursShort(week.paid, lang) },
    { header: texts.chart.planned, align: 'end', cell: (week) => formatHoursShort(totalOf(week), lang) },
    {
      header: texts.chart.actual,
      align: 'end',
      cell: (week) =>
        week.actual === null || week.actual === undefined
          ? texts.chart.notRecorded
          : formatHoursShort(week.actual, lang),
    },
  ];
  return (
    <ChartFrame
      id={id}
      title={title}
      description={
        first && last
          ? texts.chart.hoursPlanDescription(
              weeks.length,
              formatHours(totalOf(first), lang),
              formatHours(totalOf(last), lang),
            )
          : ''
      }
      legend={
        <>
          <LegendItem kind="practice">{texts.chart.practice}</LegendItem>
          <LegendItem kind="paid">{texts.chart.paid}</LegendItem>
          {weeks.some((week) => typeof week.actual === 'number') && (
            <LegendItem kind="actual">{texts.chart.actual}</LegendItem>
          )}
        </>
      }
      height={heightOf}
      draw={(size) => <Drawing weeks={weeks} today={today} size={size} language={language} />}
      columns={columns}
      rows={weeks}
      rowKey={(week) => week.weekStart.toString()}
      tableOpen={tableOpen}
    />
  );
}
