import type { ComponentChildren } from 'preact';
import { type FieldTexts, Labelled, wire } from './field.tsx';
import { errorsOf, type FormState, fieldId, fieldValue } from './form-state.ts';
import { useLanguage } from './language.tsx';

export type FieldProps = FieldTexts & {
  form: FormState;
  name: string;
  /** Needed only when two forms on a page share a field name. */
  id?: string;
  labelHidden?: boolean;
};

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'search' | 'url' | 'password';
  width?: 'xxs' | 'xs' | 's' | 'm' | 'l' | 'xl';
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  suffix?: string;
  spellcheck?: boolean;
};

export function TextField({
  form,
  name,
  id = fieldId(name),
  type = 'text',
  width = 'l',
  suffix,
  ...rest
}: TextFieldProps) {
  const errors = errorsOf(form, name);
  const wiring = wire(id, rest.hint, errors);
  const input = (
    <input
      class={`form-input input-width-${width}`}
      // Preact's types want one kind of input at a time; here every kind takes the same attributes.
      type={type as 'text'}
      id={id}
      name={name}
      value={fieldValue(form, name)}
      required={!rest.optional}
      autocomplete={rest.autocomplete}
      inputmode={rest.inputmode}
      spellcheck={rest.spellcheck}
      aria-invalid={wiring.invalid || undefined}
      aria-describedby={wiring.describedBy}
    />
  );
  return (
    <Labelled {...rest} id={id} errors={errors} wiring={wiring}>
      {suffix ? <Suffixed suffix={suffix}>{input}</Suffixed> : input}
    </Labelled>
  );
}

function Suffixed({ suffix, children }: { suffix: string; children: ComponentChildren }) {
  return (
    <div class="form-input-wrapper form-input-wrapper--suffix">
      {children}
      <div class="form-input-suffix" aria-hidden="true">
        {suffix}
      </div>
    </div>
  );
}

export type TextAreaProps = FieldProps & {
  rows?: number;
  /** Said in the hint; the text itself is never cut, the server answers instead. */
  maxLength?: number;
};

export function TextArea({
  form,
  name,
  id = fieldId(name),
  rows = 5,
  maxLength,
  hint,
  ...rest
}: TextAreaProps) {
  const { texts } = useLanguage();
  const errors = errorsOf(form, name);
  const fullHint = maxLength ? [hint, hint ? ' ' : null, texts.form.maxLength(maxLength)] : hint;
  const wiring = wire(id, fullHint, errors);
  return (
    <Labelled {...rest} hint={fullHint} id={id} errors={errors} wiring={wiring}>
      <textarea
        class="form-input"
        id={id}
        name={name}
        rows={rows}
        required={!rest.optional}
        aria-invalid={wiring.invalid || undefined}
        aria-describedby={wiring.describedBy}
      >
        {/* A parser drops the first line break inside a textarea; this one is the one it may drop. */}
        {`\n${fieldValue(form, name)}`}
      </textarea>
    </Labelled>
  );
}

export type NumberFieldProps = FieldProps & Pick<TextFieldProps, 'width' | 'suffix'>;

/** A whole number, as text so that what was typed wrongly can be shown again. */
export function NumberField(props: NumberFieldProps) {
  return <TextField width="xs" inputmode="numeric" autocomplete="off" {...props} />;
}

/** Hours with a decimal comma, e.g. "7,5". The server reads it. */
export function HoursField(props: FieldProps) {
  const { texts } = useLanguage();
  return (
    <TextField
      width="xs"
      inputmode="decimal"
      autocomplete="off"
      suffix={texts.form.hoursUnit}
      {...props}
      hint={props.hint ?? texts.form.hoursHint}
    />
  );
}

/** A time of day as text: "8.30", "8:30" or "0830". The server reads it. */
export function TimeField(props: FieldProps) {
  const { texts } = useLanguage();
  return (
    <TextField
      width="xs"
      inputmode="numeric"
      autocomplete="off"
      {...props}
      hint={props.hint ?? texts.form.timeHint}
    />
  );
}
