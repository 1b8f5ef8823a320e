import type { ComponentChildren } from 'preact';

export type MetricProps = {
  value: ComponentChildren;
  label: string;
  /** Uncertainty, comparison, period. */
  note?: ComponentChildren;
  href?: string;
  /** E.g. a `Sparkline`. */
  children?: ComponentChildren;
};

/** One number and what it says. */
export function Metric({ value, label, note, href, children }: MetricProps) {
  return (
    <div class="ff-metric">
      <p class="ff-metric-value">{value}</p>
      <p class="ff-metric-label">{href ? <a href={href}>{label}</a> : label}</p>
      {note && <p class="ff-metric-note">{note}</p>}
      {children}
    </div>
  );
}
