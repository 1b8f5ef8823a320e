import type { ComponentChildren } from 'preact';

export type HeadingProps = {
  children: ComponentChildren;
  /** Small line above, e.g. the person or the case. */
  kicker?: ComponentChildren;
  /** One or two sentences below. */
  lead?: ComponentChildren;
  /** Status tags, buttons. */
  aside?: ComponentChildren;
};

/** The page's h1. */
export function Heading({ children, kicker, lead, aside }: HeadingProps) {
  return (
    <div class="ff-heading">
      <div class="ff-heading-words">
        {kicker && <p class="ff-kicker">{kicker}</p>}
        <h1>{children}</h1>
        {lead && <p class="ff-lead">{lead}</p>}
      </div>
      {aside && <div class="ff-heading-aside">{aside}</div>}
    </div>
  );
}

export type SectionProps = {
  title: string;
  level?: 2 | 3;
  lead?: ComponentChildren;
  aside?: ComponentChildren;
  id?: string;
  children: ComponentChildren;
};

/** A titled part of a page. */
export function Section({ title, level = 2, lead, aside, id, children }: SectionProps) {
  const Title = `h${level}` as const;
  return (
    <section class="ff-section" id={id}>
      <div class="ff-section-head">
        <Title>{title}</Title>
        {aside}
      </div>
      {lead && <p class="ff-section-lead">{lead}</p>}
      {children}
    </section>
  );
}
