import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatNumber } from './format.ts';
import { useLanguage } from './language.tsx';

export type SparklinePoint = { label: string; value: number | null };

const WIDTH = 120;
const HEIGHT = 32;

/** A small line beside a number. Its points are read out as a list. */
export function Sparkline({ points, label }: { points: readonly SparklinePoint[]; label: string }) {
  const { lang, texts } = useLanguage();
  const values = points.map((point) => point.value).filter((value) => value !== null);
  if (values.length === 0) return <p class="ff-muted">{texts.chart.noData}</p>;
  const x = scaleLinear()
    .domain([0, Math.max(points.length - 1, 1)])
    .range([4, WIDTH - 4]);
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values, Math.min(...values) + 1)])
    .range([HEIGHT - 4, 4]);
  const path = line<SparklinePoint>()
    .defined((point) => point.value !== null)
    .x((_, index) => x(index))
    .y((point) => y(point.value!));
  const lastIndex = points.findLastIndex((point) => point.value !== null);
  return (
    <div class="ff-sparkline">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        aria-hidden="true"
        focusable="false"
      >
        <path class="ff-spark" d={path([...points]) ?? ''} />
        <circle class="ff-spark-dot" cx={x(lastIndex)} cy={y(points[lastIndex]!.value!)} r="3" />
      </svg>
      <div class="sr-only">
        <p>{label}</p>
        <ul>
          {points.map((point) => (
            <li key={point.label}>
              {point.label}: {point.value === null ? texts.chart.few : formatNumber(point.value, lang)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
