import type { ComponentChildren } from 'preact';
import { ButtonLink, ButtonRow } from './buttons.tsx';
import { useLanguage } from './language.tsx';

export type LinkAction = { href: string; label: string };
export type NextStepProps = {
  title: string;
  children?: ComponentChildren;
  /** A link, or a whole `<Form>` when the step is done right here. */
  action?: LinkAction;
  form?: ComponentChildren;
  secondary?: LinkAction;
  /** Replaces "Næste skridt", e.g. "Senest fredag". */
  kicker?: string;
};

/** The one big "what now" of a page. */
export function NextStep({ title, children, action, form, secondary, kicker }: NextStepProps) {
  const { texts } = useLanguage();
  return (
    <section class="ff-next" data-next-step>
      <p class="ff-next-kicker">{kicker ?? texts.nextStep.kicker}</p>
      <h2 class="ff-next-title">{title}</h2>
      {children && <div class="ff-next-text">{children}</div>}
      {form}
      {(action || secondary) && (
        <ButtonRow>
          {action && (
            <ButtonLink variant="primary" href={action.href}>
              {action.label}
            </ButtonLink>
          )}
          {secondary && <ButtonLink href={secondary.href}>{secondary.label}</ButtonLink>}
        </ButtonRow>
      )}
    </section>
  );
}
