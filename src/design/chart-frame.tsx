import type { ComponentChildren, VNode } from 'preact';
import { useLanguage } from './language.tsx';
import { type Column, Table } from './table.tsx';

export type ChartSize = {
  width: number;
  narrow: boolean /** Makes ids inside the drawing unique. */;
  key: string;
};

export type ChartFrameProps<Row> = {
  /** Unique on the page. */
  id: string;
  title: string;
  description: string;
  legend?: ComponentChildren;
  height: (size: ChartSize) => number;
  draw: (size: ChartSize) => VNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  tableOpen?: boolean;
};

/**
 * A drawing with its title and its numbers. It is drawn for a phone and for a wide screen, and CSS shows
 * one: a single drawing scaled down would have letters too small to read.
 */
export function ChartFrame<Row>({
  id,
  title,
  description,
  legend,
  height,
  draw,
  columns,
  rows,
  rowKey,
  tableOpen,
}: ChartFrameProps<Row>) {
  const { texts } = useLanguage();
  const sizes: ChartSize[] = [
    { width: 340, narrow: true, key: `${id}-n` },
    { width: 720, narrow: false, key: `${id}-w` },
  ];
  return (
    <figure class="ff-chart" id={id}>
      <figcaption class="ff-chart-title">{title}</figcaption>
      {rows.length === 0 ? (
        <p class="ff-muted">{texts.chart.noData}</p>
      ) : (
        <>
          {legend && <ul class="ff-legend">{legend}</ul>}
          {sizes.map((size) => (
            <svg
              key={size.key}
              class={size.narrow ? 'ff-svg ff-svg--narrow' : 'ff-svg ff-svg--wide'}
              viewBox={`0 0 ${size.width} ${height(size)}`}
              role="img"
              aria-labelledby={`${size.key}-title`}
              aria-describedby={`${size.key}-desc`}
            >
              <title id={`${size.key}-title`}>{title}</title>
              <desc id={`${size.key}-desc`}>{description}</desc>
              {draw(size)}
            </svg>
          ))}
          <details class="details ff-chart-table" open={tableOpen}>
            <summary class="details-summary">
              {texts.chart.showTable}
              <span class="sr-only">: {title}</span>
            </summary>
            <Table caption={title} captionHidden columns={columns} rows={rows} rowKey={rowKey} compact />
          </details>
        </>
      )}
    </figure>
  );
}

/** Words in a drawing cannot break; the whole of them stands in the table. */
export function fitWords(words: string, size: ChartSize): string {
  const most = size.narrow ? 26 : 64;
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}

export function LegendItem({
  kind,
  children,
}: {
  kind: 'practice' | 'paid' | 'actual' | 'today' | 'limit' | 'first' | 'second';
  children: ComponentChildren;
}) {
  return (
    <li>
      <span class={`ff-key ff-key--${kind}`} aria-hidden="true" />
      {children}
    </li>
  );
}
