import { scaleLinear } from 'd3-scale';
import { ChartFrame, type ChartSize, fitWords } from './chart-frame.tsx';
import { formatNumber, formatPercent } from './format.ts';
import { type Language, useLanguage } from './language.tsx';

/** `count` is null when the number is too small to show. */
export type FunnelStep = { id: string; label: string; count: number | null };

export type FunnelChartProps = {
  id: string;
  title: string;
  steps: readonly FunnelStep[];
  tableOpen?: boolean;
};

const ROW = 52;

const countWords = (count: number | null, { lang, texts }: Language) =>
  count === null ? texts.chart.few : formatNumber(count, lang);

/** Share of the first step; unknown when either number is hidden or the first is zero. */
function shareOf(step: FunnelStep, first: FunnelStep | undefined): number | null {
  return step.count === null || !first?.count ? null : step.count / first.count;
}

function Drawing({
  steps,
  size,
  language,
}: {
  steps: readonly FunnelStep[];
  size: ChartSize;
  language: Language;
}) {
  const widest = Math.max(...steps.map((step) => step.count ?? 0), 1);
  const x = scaleLinear().domain([0, widest]).range([0, size.width]);
  return steps.map((step, index) => {
    const share = shareOf(step, steps[0]);
    const words =
      share === null || index === 0
        ? countWords(step.count, language)
        : `${countWords(step.count, language)} · ${formatPercent(share, language.lang)}`;
    return (
      <g key={step.id}>
        <text class="ff-bar-label" x="0" y={index * ROW + 16}>
          {fitWords(step.label, size)}
        </text>
        <text class="ff-bar-count" x={size.width} y={index * ROW + 16} text-anchor="end">
          {words}
        </text>
        <rect class="ff-bar-track" x="0" y={index * ROW + 23} width={size.width} height="16" rx="3" />
        {step.count !== null && (
          <rect class="ff-bar" x="0" y={index * ROW + 23} width={x(step.count)} height="16" rx="3" />
        )}
      </g>
    );
  });
}

/** The way from citizen to job: how many came how far. */
export function FunnelChart({ id, title, steps, tableOpen }: FunnelChartProps) {
  const language = useLanguage();
  const { lang, texts } = language;
  const say = (step: FunnelStep | undefined) =>
    step ? `${step.label}: ${countWords(step.count, language)}` : '';
  return (
    <ChartFrame
      id={id}
      title={title}
      description={texts.chart.funnelDescription(say(steps[0]), say(steps[steps.length - 1]))}
      height={() => steps.length * ROW}
      draw={(size) => <Drawing steps={steps} size={size} language={language} />}
      columns={[
        { header: texts.chart.step, rowHeader: true, cell: (step) => step.label },
        { header: texts.chart.count, align: 'end', cell: (step) => countWords(step.count, language) },
        {
          header: texts.chart.share,
          align: 'end',
          cell: (step) => {
            const share = shareOf(step, steps[0]);
            return share === null ? '–' : formatPercent(share, lang);
          },
        },
      ]}
      rows={steps}
      rowKey={(step) => step.id}
      tableOpen={tableOpen}
    />
  );
}
