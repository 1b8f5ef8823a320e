import type { ComponentChildren } from 'preact';
import { useLanguage } from './language.tsx';

export type SummaryRow = {
  label: string;
  /** Empty is shown as "Ikke besvaret". */
  value?: ComponentChildren;
  change?: { href: string /** Spoken after "Ret". Default: the label. */; what?: string };
};

/** Check your answers. Also for plain facts, without `change`. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const { texts } = useLanguage();
  return (
    <dl class="ff-summary">
      {rows.map((row) => (
        <div class="ff-summary-row" key={row.label}>
          <dt>{row.label}</dt>
          <dd>
            {row.value || row.value === 0 ? (
              row.value
            ) : (
              <span class="ff-muted">{texts.form.notAnswered}</span>
            )}
          </dd>
          {row.change && (
            <dd class="ff-summary-change d-print-none">
              <a href={row.change.href}>
                {texts.form.change}
                <span class="sr-only"> {(row.change.what ?? row.label).toLowerCase()}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
