import type { ComponentChildren } from 'preact';

/** Somebody's own words. */
export function Quote({ children, by }: { children: ComponentChildren; by?: ComponentChildren }) {
  return (
    <figure class="ff-quote">
      <blockquote>{children}</blockquote>
      {by && <figcaption>{by}</figcaption>}
    </figure>
  );
}
