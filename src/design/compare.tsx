import type { ComponentChildren } from 'preact';

export type CompareOption = {
  id: string;
  title: string;
  subtitle?: ComponentChildren;
  tag?: ComponentChildren;
  href?: string;
  /** Same rows in the same order for every option. */
  facts: readonly { label: string; value: ComponentChildren }[];
  /** E.g. a `FitList`. */
  children?: ComponentChildren;
  /** Buttons or a form. */
  actions?: ComponentChildren;
};

/** Two or three side by side; under each other on a phone. */
export function Compare({
  options,
  label,
  level = 2,
}: {
  options: readonly CompareOption[];
  label: string;
  level?: 2 | 3;
}) {
  const Title = `h${level}` as const;
  return (
    <ul class={`ff-compare ff-compare--${Math.min(Math.max(options.length, 1), 3)}`} aria-label={label}>
      {options.map((option) => (
        <li class="ff-compare-option" key={option.id}>
          {option.tag && <div class="ff-tags">{option.tag}</div>}
          <Title class="ff-card-title">
            {option.href ? <a href={option.href}>{option.title}</a> : option.title}
          </Title>
          {option.subtitle && <p class="ff-muted">{option.subtitle}</p>}
          <dl class="ff-facts">
            {option.facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
          {option.children}
          {option.actions && <div class="ff-compare-actions">{option.actions}</div>}
        </li>
      ))}
    </ul>
  );
}
