import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export type CardProps = {
  title?: string;
  /** Small line above the title. */
  kicker?: ComponentChildren;
  /** The title becomes the link. */
  href?: string;
  level?: 2 | 3;
  tags?: ComponentChildren;
  footer?: ComponentChildren;
  children?: ComponentChildren;
};

export function Card({ title, kicker, href, level = 2, tags, footer, children }: CardProps) {
  const Title = `h${level}` as const;
  return (
    <article class={href ? 'ff-card ff-card--link' : 'ff-card'}>
      {kicker && <p class="ff-kicker">{kicker}</p>}
      {title && (
        <Title class="ff-card-title">
          {href ? (
            <a href={href}>
              {title}
              <Icon name="arrow-forward" />
            </a>
          ) : (
            title
          )}
        </Title>
      )}
      {tags && <div class="ff-tags">{tags}</div>}
      {children && <div class="ff-card-body">{children}</div>}
      {footer && <div class="ff-card-footer">{footer}</div>}
    </article>
  );
}

/** Cards, metrics or contacts beside each other where there is room. */
export function Grid({ children, columns = 2 }: { children: ComponentChildren; columns?: 2 | 3 | 4 }) {
  return <div class={`ff-grid ff-grid--${columns}`}>{children}</div>;
}

/** Main matter with a narrower column beside it; the column comes after on a phone. */
export function WithAside({ children, aside }: { children: ComponentChildren; aside: ComponentChildren }) {
  return (
    <div class="ff-with-aside">
      <div>{children}</div>
      <aside>{aside}</aside>
    </div>
  );
}
