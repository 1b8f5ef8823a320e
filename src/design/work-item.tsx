import type { ComponentChildren } from 'preact';
import { useLanguage } from './language.tsx';
import type { LinkAction } from './next-step.tsx';

export type WorkItemProps = {
  /** What is to be done. */
  what: string;
  /** Whom it is about. */
  whom: ComponentChildren;
  /** Why it is on the list now. */
  why: ComponentChildren;
  /** "Senest i går". */
  when?: ComponentChildren;
  tone?: 'neutral' | 'warning' | 'error';
  action?: LinkAction;
  /** Instead of a link: a small form. */
  form?: ComponentChildren;
};

/** Use inside `<WorkList>`. */
export function WorkItem({ what, whom, why, when, tone = 'neutral', action, form }: WorkItemProps) {
  const { texts } = useLanguage();
  return (
    <li class={`ff-work ff-work--${tone}`}>
      <div class="ff-work-words">
        <p class="ff-work-what">
          {what} <span class="ff-work-whom">{whom}</span>
        </p>
        <p class="ff-work-why">
          <span class="sr-only">{texts.work.whyNow}: </span>
          {why}
        </p>
      </div>
      {when && <p class="ff-work-when">{when}</p>}
      {action && (
        <a class="button button-secondary ff-work-action" href={action.href}>
          {action.label}
          <span class="sr-only">: {whom}</span>
        </a>
      )}
      {form}
    </li>
  );
}

export function WorkList({ children, label }: { children: ComponentChildren; label: string }) {
  return (
    <ul class="ff-worklist" aria-label={label}>
      {children}
    </ul>
  );
}
