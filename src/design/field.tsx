import type { ComponentChildren } from 'preact';
import { useFieldName } from './field-names.tsx';
import { fieldId } from './form-state.ts';
import { useLanguage } from './language.tsx';

export type FieldTexts = {
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** Marked "(valgfrit)"; every other field is taken as needed. */
  optional?: boolean;
};

export type Wiring = { hintId?: string; errorId?: string; describedBy?: string; invalid: boolean };

export function wire(id: string, hint: ComponentChildren, errors: string[]): Wiring {
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = errors.length > 0 ? `${id}-error` : undefined;
  return {
    hintId,
    errorId,
    describedBy: [hintId, errorId].filter(Boolean).join(' ') || undefined,
    invalid: errors.length > 0,
  };
}

export function OptionalMark({ optional }: { optional?: boolean }) {
  const { texts } = useLanguage();
  return optional ? <span class="weight-normal"> ({texts.form.optional})</span> : null;
}

export function Hint({ id, children }: { id?: string; children?: ComponentChildren }) {
  return id ? (
    <span class="form-hint" id={id}>
      {children}
    </span>
  ) : null;
}

export function FieldError({ id, errors }: { id?: string; errors: string[] }) {
  const { texts } = useLanguage();
  return id ? (
    <span class="form-error-message" id={id}>
      <span class="sr-only">{texts.form.error}: </span>
      {errors.map((error) => (
        <span class="ff-error-line" key={error}>
          {error}
        </span>
      ))}
    </span>
  ) : null;
}

type LabelledProps = FieldTexts & {
  id: string;
  errors: string[];
  wiring: Wiring;
  children: ComponentChildren;
  labelHidden?: boolean;
};

/** Label, hint, error and the field itself, in the order dkfds wants them. */
export function Labelled({
  id,
  label,
  hint,
  optional,
  errors,
  wiring,
  children,
  labelHidden,
}: LabelledProps) {
  useFieldName(id, label);
  return (
    <div class={wiring.invalid ? 'form-group form-error' : 'form-group'}>
      <label class={labelHidden ? 'form-label sr-only' : 'form-label'} for={id}>
        {label}
        <OptionalMark optional={optional} />
      </label>
      <Hint id={wiring.hintId}>{hint}</Hint>
      <FieldError id={wiring.errorId} errors={errors} />
      {children}
    </div>
  );
}

/** The same for a group of fields under one legend. */
export function Grouped({
  label,
  hint,
  optional,
  errors,
  wiring,
  children,
  labelHidden,
  name,
}: Omit<LabelledProps, 'id'> & { name: string }) {
  useFieldName(fieldId(name), label);
  return (
    <div class={wiring.invalid ? 'form-group form-error' : 'form-group'}>
      <fieldset aria-describedby={wiring.describedBy} data-field={name}>
        <legend class={labelHidden ? 'form-label sr-only' : 'form-label'}>
          {label}
          <OptionalMark optional={optional} />
        </legend>
        <Hint id={wiring.hintId}>{hint}</Hint>
        <FieldError id={wiring.errorId} errors={errors} />
        {children}
      </fieldset>
    </div>
  );
}
