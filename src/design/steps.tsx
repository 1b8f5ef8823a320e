import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';

export type StepState = 'done' | 'current' | 'waiting' | 'attention';
export type Step = { label: string; state: StepState; note?: ComponentChildren; href?: string };
const STEP_ICON: Partial<Record<StepState, string>> = { done: 'check', attention: 'error' };

/** How far something has come. For the questions of one form use `StepCount`. */
export function Steps({ steps, label }: { steps: readonly Step[]; label?: string }) {
  const { texts } = useLanguage();
  return (
    <ol class="ff-steps" aria-label={label ?? texts.steps.label}>
      {steps.map((step, index) => {
        const icon = STEP_ICON[step.state];
        return (
          <li
            class={`ff-step ff-step--${step.state}`}
            key={step.label}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span class="ff-step-dot" aria-hidden="true">
              {icon ? <Icon name={icon} /> : index + 1}
            </span>
            <span class="ff-step-words">
              <span class="ff-step-label">
                {step.href ? <a href={step.href}>{step.label}</a> : step.label}
              </span>
              <span class="ff-step-state">{texts.steps[step.state]}</span>
              {step.note && <span class="ff-step-note">{step.note}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** "Trin 2 af 7" with a bar; above the question of a one-question page. */
export function StepCount({ step, of }: { step: number; of: number }) {
  const { texts } = useLanguage();
  return (
    <div class="ff-step-count">
      <p>{texts.steps.stepOf(step, of)}</p>
      <progress max={of} value={step} aria-hidden="true" />
    </div>
  );
}
