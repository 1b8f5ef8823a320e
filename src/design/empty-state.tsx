import type { ComponentChildren } from 'preact';
import { ButtonLink } from './buttons.tsx';
import { Icon } from './icon.tsx';
import type { LinkAction } from './next-step.tsx';

/** Nothing here yet, and what to do about it. */
export function EmptyState({
  title,
  children,
  action,
  icon = 'flag',
}: {
  title: string;
  children?: ComponentChildren;
  action?: LinkAction;
  icon?: string;
}) {
  return (
    <div class="ff-empty">
      <span class="ff-empty-icon">
        <Icon name={icon} />
      </span>
      <p class="ff-empty-title">{title}</p>
      {children && <div class="ff-empty-text">{children}</div>}
      {action && <ButtonLink href={action.href}>{action.label}</ButtonLink>}
    </div>
  );
}
